import { addDays, type Day, daysBetween } from "../model.js";

export interface DayReports {
  readonly day: Day;
  readonly reports: number;
}

/** Reports on each day of a stretch of time, silent days included. */
export interface Coverage {
  readonly first: Day;
  /** One figure a day from `first` on. */
  readonly reports: readonly number[];
  /** Of the fullest day. */
  readonly most: number;
  /** Reports of days before `first`. */
  readonly earlier: number;
}

/** A longer silence parts what is followed now from what an old report tells. In days. */
const LONGEST_SILENCE = 366;

/**
 * The stretch that the slider runs over: from the latest report back to the first silence of more than a year, so that
 * one report of 1994 does not shrink this autumn to a pixel. `null` where no report is dated.
 */
export function coverageOf(days: readonly DayReports[]): Coverage | null {
  const told = days.filter(({ reports }) => reports > 0);
  const last = told.at(-1)?.day;
  if (last === undefined) return null;
  const begin = told.findLastIndex(
    ({ day }, i) => i === 0 || daysBetween(told[i - 1]?.day ?? day, day) > LONGEST_SILENCE,
  );
  const first = told[begin]?.day ?? last;
  const reports = new Array<number>(daysBetween(first, last) + 1).fill(0);
  for (const { day, reports: n } of told.slice(begin)) reports[daysBetween(first, day)] = n;
  return {
    first,
    reports,
    most: Math.max(...reports),
    earlier: told.slice(0, begin).reduce((sum, { reports: n }) => sum + n, 0),
  };
}

/** A day as its place on the slider, kept within it. */
export const stepOf = ({ first, reports }: Coverage, day: Day): number =>
  Math.min(Math.max(daysBetween(first, day), 0), reports.length - 1);

export const dayAt = ({ first }: Coverage, step: number): Day => addDays(first, step);

/** Bars as one SVG path: a day is a unit wide and stands on y = `height`, a day with `most` reports reaches 0. */
export function barsPath(reports: readonly number[], height: number, most = Math.max(...reports, 1)): string {
  return reports
    .map((n, i) => (n === 0 ? "" : `M${i - 0.4} ${height}V${round(height - (n / most) * height)}h.8V${height}Z`))
    .join("");
}

/** Where a month begins, thinned so that at most `most` names stand under the slider; the first of all is a year. */
export function monthTicks({ first, reports }: Coverage, most: number): { step: number; day: Day }[] {
  const months = reports.flatMap((_, step) => {
    const day = addDays(first, step);
    return day.endsWith("-01") ? [{ step, day }] : [];
  });
  const every = [1, 2, 3, 6, 12, 24, 60, 120].find((n) => months.length / n <= most) ?? 120;
  return months.filter(({ day }) => (Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1) % every === 0);
}

const round = (n: number): number => Math.round(n * 100) / 100;
