import { type Day, daysBetween, firstDay } from "../model/index.js";
import type { Contexts } from "./context.js";
import { LEAD_DAYS, SLIP_DAYS } from "./thresholds.js";
import { once, type Told } from "./told.js";
import type { SourcedFinding } from "./view.js";

/** Something a report tells of a day, that comes of a truce: it was signed, fire ceased, it has held since. */
export interface Sign {
  readonly day: Day;
  readonly report: string;
  readonly keys: ReadonlySet<string>;
}

export function signsIn(told: readonly Told[], context: Contexts): Sign[] {
  return told.flatMap((one) =>
    signDays(one).map((day) => ({
      day,
      report: one.report.id,
      keys: context.get(one.report.id)?.keys ?? new Set<string>(),
    })),
  );
}

const signDays = once(({ findings }: Told): readonly Day[] =>
  findings.flatMap((one) => (isSign(one) ? [firstDay(one.finding.time.start ?? "")] : [])),
);

function isSign({ finding: f, report }: SourcedFinding): boolean {
  const { start, end } = f.time;
  if (start === null || start.length < 10 || f.status !== "actual" || f.claim.stance === "denies") return false;
  if (f.type === "RETREAT") return f.mode?.includes("ceasefire") ?? false;
  if (f.type === "AGREE") return f.actor.length > 1;
  // "It has been observed since the 10th": not the day of a report's own judgement.
  return f.type === "compliance" && end !== start && firstDay(start) < (report.date ?? "");
}

/** Days from a sign to a truce between some sides; `null`: too far, or its report names none of them. */
export function distanceTo(sign: Sign, sides: ReadonlySet<string>, day: Day): number | null {
  const lead = daysBetween(sign.day, day);
  return lead <= LEAD_DAYS && lead >= -SLIP_DAYS && [...sign.keys].some((key) => sides.has(key))
    ? Math.abs(lead)
    : null;
}
