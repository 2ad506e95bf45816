import { addDays, type Day, firstDay, type Place, sideKey } from "../model/index.js";
import { actsFor } from "./allies.js";
import { dayOf } from "./belongs.js";
import type { Incident } from "./incident.js";
import type { Term } from "./term.js";
import type { SourcedFinding } from "./view.js";

/** Around a promised day, or after the other side left: how many days entering a place is its handover. */
const DAYS = 3;

/** Places promised or left, when and by whom: what makes of "troops entered the town" a handover, not a capture. */
export interface Leaving {
  readonly place: Place | null;
  readonly day: Day;
  /** Keys of who is to leave, or left; empty: not said. */
  readonly by: readonly string[];
  /** The report that tells of it, where it names no place. */
  readonly report: string;
}

/** Withdrawals that findings promise for a day, or tell of. */
export function leavingsIn(findings: readonly SourcedFinding[], term: Term): Leaving[] {
  return findings.flatMap((one) => {
    const { finding: f, report } = one;
    const isLeft = f.type === "RETREAT" && f.status === "actual" && f.mode?.includes("withdraw");
    const isDue = f.type === "provision" && f.kind?.includes("withdrawal");
    if (!isLeft && !isDue) return [];
    const by = f.actor.flatMap((a) => actsFor(a, term.parties, term.patrons) ?? []);
    const end = f.time.end ?? f.time.start;
    const day = isDue && end !== null && end.length >= 10 ? firstDay(end) : dayOf(one);
    const places: (Place | null)[] = f.place.length > 0 ? [...f.place] : isLeft ? [null] : [];
    return places.map((place) => ({ place, day, by, report: report.id }));
  });
}

/**
 * Incidents that are handovers: troops of one party enter, no shot or victim is told of, nobody accuses them, and the place
 * was promised by about that day, or the other side is said to have left it just before.
 */
export function handoversIn(
  incidents: readonly Incident[],
  leavings: readonly Leaving[],
  term: Term,
): ReadonlySet<string> {
  return new Set(incidents.filter((i) => isHandover(i, leavings, term)).map((i) => i.id));
}

function isHandover(i: Incident, leavings: readonly Leaving[], term: Term): boolean {
  if (i.type !== "ASSAULT" || i.mode.length > 0 || (i.killed ?? 0) > 0 || (i.injured ?? 0) > 0) return false;
  if (i.place.length === 0 || i.day < term.from || i.findings.some((f) => f.finding.claim.stance === "accuses"))
    return false;
  const sides = [...new Set(i.accused.flatMap((a) => actsFor(a, term.parties, term.patrons) ?? []))];
  if (sides.length !== 1) return false;
  const reports = new Set(i.findings.map((f) => f.report.id));
  return leavings.some(
    (l) =>
      !l.by.includes(sides[0] as string) &&
      (l.place === null ? reports.has(l.report) : i.place.some((p) => isSame(p, l.place as Place))) &&
      i.day >= addDays(l.day, -DAYS) &&
      i.day <= addDays(l.day, DAYS),
  );
}

export const isSame = (a: Place, b: Place): boolean => (a.id !== null && a.id === b.id) || a.name === b.name;

/** Where the others entered, by report, for a withdrawal told of without its place. */
export function takenOverIn(
  incidents: readonly Incident[],
  handovers: ReadonlySet<string>,
): ReadonlyMap<string, Place> {
  return new Map(
    incidents
      .filter((i) => handovers.has(i.id))
      .flatMap((i) => i.findings.flatMap((f) => (i.place[0] ? [[f.report.id, i.place[0]] as const] : []))),
  );
}

/** Keys of the sides of a finding, for comparing directions. */
export const keysOf = (actors: readonly Parameters<typeof sideKey>[0][]): string[] =>
  [...new Set(actors.map(sideKey))].sort();
