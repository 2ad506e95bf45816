import { addDays, type Day, daysBetween, lastDay } from "../model/index.js";
import type { ReportHead } from "./view.js";

/** Days from `from` to `to`, both counted. */
export interface Window {
  readonly from: Day;
  readonly to: Day;
}

export const lengthOf = ({ from, to }: Window): number => daysBetween(from, to) + 1;
export const holds = ({ from, to }: Window, day: Day): boolean => day >= from && day <= to;

const dayOf = (report: ReportHead): Day | null => (report.date === null ? null : lastDay(report.date));
const inWindow = (reports: readonly ReportHead[], window: Window): ReportHead[] =>
  reports.filter((r) => {
    const day = dayOf(r);
    return day !== null && holds(window, day);
  });

/** Outlets with a report in both windows: only they can be compared. */
export function outletsInBoth(reports: readonly ReportHead[], before: Window, since: Window): ReadonlySet<string> {
  const outlets = (window: Window) => new Set(inWindow(reports, window).flatMap((r) => r.source ?? []));
  const earlier = outlets(before);
  return new Set([...outlets(since)].filter((outlet) => earlier.has(outlet)));
}

/**
 * Days of a window on which such an outlet had a report, or on the day after: what happened in the evening is told in the
 * morning.
 */
export function coveredDays(
  reports: readonly ReportHead[],
  outlets: ReadonlySet<string>,
  window: Window,
): ReadonlySet<Day> {
  const days = new Set<Day>();
  for (const report of reports) {
    const day = dayOf(report);
    if (day === null || report.source === null || !outlets.has(report.source)) continue;
    for (const one of [day, addDays(day, -1)]) if (holds(window, one)) days.add(one);
  }
  return days;
}

export const reportsIn = (reports: readonly ReportHead[], window: Window, outlets?: ReadonlySet<string>): number =>
  inWindow(reports, window).filter((r) => outlets === undefined || (r.source !== null && outlets.has(r.source))).length;
