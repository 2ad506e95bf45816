import { addDays, asSide, type Day, type Finding } from "../model/index.js";
import { dayOf } from "./belongs.js";
import { keysOf } from "./handovers.js";
import type { Step } from "./provisionSteps.js";
import { distinct } from "./truceOf.js";
import type { Delivery } from "./view.js";

/**
 * What was reported handed over, counted: one delivery where reports tell of the same day (or the next), direction and
 * number, however many tell of it. A report without a number adds to one that has it, and never to the sum.
 */
export function deliveriesOf(steps: readonly Step[], asOf: Day): Delivery[] {
  const list: (Delivery & { reports: number; from: Set<string> })[] = [];
  const told = steps
    .filter(
      ({ step: { finding: f } }) => f.type === "RETREAT" && (f.mode?.includes("release") || f.mode?.includes("return")),
    )
    .filter(({ step }) => dayOf(step) <= asOf && !isTotal(step.finding))
    // Those that count first, so that a bare mention finds them.
    .sort((a, b) => Number(b.step.finding.count !== undefined) - Number(a.step.finding.count !== undefined));
  for (const { step } of told) {
    const { finding: f, report } = step;
    const day = dayOf(step);
    const count = f.count ?? null;
    const home = list.find(
      (d) =>
        day >= addDays(d.day, -1) &&
        day <= addDays(d.day, 1) &&
        (count === null || d.count === count) &&
        fits(keysOf(d.by), keysOf(f.actor)) &&
        fits(keysOf(d.to), keysOf(f.recipient)),
    );
    if (home) {
      home.from.add(report.id);
      home.reports = home.from.size;
    } else
      list.push({
        day,
        by: distinct(f.actor.map(asSide)),
        to: distinct(f.recipient.map(asSide)),
        count,
        reports: 1,
        finding: step,
        from: new Set([report.id]),
      });
  }
  return list
    .map(({ from: _, ...d }) => d)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.finding.finding.id < b.finding.finding.id ? -1 : 1));
}

/** "200 by the middle of November": no delivery of its own. */
const isTotal = ({ summary, time: { start, end } }: Finding): boolean =>
  summary === true || (start !== null && start.length < 10) || (start === null && end !== null);

const fits = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.some((key) => b.includes(key));
