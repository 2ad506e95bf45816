import { addDays, type Day, daysBetween } from "../model/index.js";
import { coveredDays, holds, lengthOf, outletsInBoth, reportsIn, type Window } from "./coverage.js";
import { type RateRatio, rateRatio } from "./ratio.js";
import type { BeforeSince, ReportHead, Share, WindowCount } from "./view.js";

/** The window before is as long as the one since, at most this many days. */
export const BEFORE_DAYS = 28;
/** Fewer days, or fewer incidents in both windows, give no ratio. */
export const LEAST_DAYS = 3;
export const LEAST_INCIDENTS = 5;

const CAVEATS: readonly string[] = [
  "The interval covers chance only, not reports that are missing, invented, misdated or misread.",
  "Under four weeks it is too narrow where fighting comes in spells.",
  "A ratio of before and since is not the effect of the truce.",
  "Nothing here is divided by the amount of reporting, which stands beside it.",
];

export interface StatisticsInput {
  readonly start: Day;
  /** The last day counted. */
  readonly to: Day;
  /** The first day of the truce before between the same parties, or `null`: the window before stops there. */
  readonly earlier: Day | null;
  /** The day of each incident between the parties, before and since, by whomever it is told. */
  readonly days: readonly Day[];
  /** Reports that speak of a party. */
  readonly reports: readonly ReportHead[];
}

/** Violence before and since, with what it is counted on. */
export function statisticsOf({ start, to, earlier, days, reports }: StatisticsInput): BeforeSince {
  const since: Window = { from: start, to };
  if (to < start) return nothing("it has not begun");
  const reach = addDays(start, -Math.min(lengthOf(since), BEFORE_DAYS));
  const before: Window = { from: earlier !== null && earlier > reach ? earlier : reach, to: addDays(start, -1) };
  const outlets = outletsInBoth(reports, before, since);
  const counted = { before: windowOf(before, days, reports, outlets), since: windowOf(since, days, reports, outlets) };
  const tooEarly = tooEarlyFor(before, since, counted.before.incidents + counted.since.incidents);
  const found = tooEarly === null ? rateRatio(perDay(before, days), perDay(since, days)) : null;
  return {
    ...counted,
    tooEarly,
    ratio: found === null ? null : rounded(found),
    dispersion: found === null ? null : two(found.dispersion),
    block: found?.block ?? 1,
    reporting: {
      all: quotient(counted.since.reportsPerDay, counted.before.reportsPerDay),
      sameOutlets: quotient(
        reportsIn(reports, since, outlets) / lengthOf(since),
        reportsIn(reports, before, outlets) / lengthOf(before),
      ),
      outlets: outlets.size,
    },
    caveats: CAVEATS,
  };
}

const nothing = (tooEarly: string): BeforeSince => ({
  before: null,
  since: null,
  tooEarly,
  ratio: null,
  dispersion: null,
  block: 1,
  reporting: { all: null, sameOutlets: null, outlets: 0 },
  caveats: CAVEATS,
});

function tooEarlyFor(before: Window, since: Window, incidents: number): string | null {
  if (lengthOf(since) < LEAST_DAYS) return `fewer than ${LEAST_DAYS} days since it began`;
  if (lengthOf(before) < LEAST_DAYS) return `fewer than ${LEAST_DAYS} days between it and the truce before`;
  return incidents < LEAST_INCIDENTS ? `fewer than ${LEAST_INCIDENTS} incidents in both windows` : null;
}

function windowOf(
  window: Window,
  days: readonly Day[],
  reports: readonly ReportHead[],
  outlets: ReadonlySet<string>,
): WindowCount {
  const own = days.filter((day) => holds(window, day));
  const covered = coveredDays(reports, outlets, window);
  const eventful = new Set(own.filter((day) => covered.has(day))).size;
  const told = reportsIn(reports, window);
  return {
    ...window,
    days: lengthOf(window),
    incidents: own.length,
    eventful: shareOf(eventful, covered.size),
    reports: told,
    reportsPerDay: two(told / lengthOf(window)),
  };
}

function perDay({ from, to }: Window, days: readonly Day[]): number[] {
  const counts = Array.from({ length: daysBetween(from, to) + 1 }, () => 0);
  for (const day of days)
    if (holds({ from, to }, day)) counts[daysBetween(from, day)] = (counts[daysBetween(from, day)] ?? 0) + 1;
  return counts;
}

const shareOf = (n: number, of: number): Share => ({ n, of, value: of === 0 ? null : two(n / of) });
const rounded = ({ value, low, high }: RateRatio) => ({ value: two(value), low: two(low), high: two(high) });
const quotient = (a: number | null, b: number | null): number | null =>
  a === null || b === null || b === 0 ? null : two(a / b);

/** To two significant digits. */
export const two = (x: number): number => (x === 0 ? 0 : Number(x.toPrecision(2)));
