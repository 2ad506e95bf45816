import { addDays, addMonths, type Day, isDay, type Weekday, type When, weekdayOf } from "../../model/index.js";

const two = (n: number): string => String(n).padStart(2, "0");
const four = (n: number): string => String(n).padStart(4, "0");

/** A whole Day, or null where there is no such date. */
export function makeDay(year: number, month: number, day: number): Day | null {
  const made = `${four(year)}-${two(month)}-${two(day)}`;
  return isDay(made) ? made : null;
}
export const makeMonth = (year: number, month: number): Day => `${four(year)}-${two(month)}`;

export const yearOf = (day: Day): number => +day.slice(0, 4);
export const monthOf = (day: Day): number => +day.slice(5, 7);

/** The last such weekday on or before a day, and the first on or after it. */
export const weekdayBack = (day: Day, weekday: number): Day => addDays(day, -((weekdayOf(day) - weekday + 7) % 7));
export const weekdayAhead = (day: Day, weekday: number): Day => addDays(day, (weekday - weekdayOf(day) + 7) % 7);

const sinceMonday = (weekday: Weekday): number => (weekday + 6) % 7;
export const mondayOf = (day: Day): Day => addDays(day, -sinceMonday(weekdayOf(day)));

/** ISO 8601 week of a day: `2020-W41`. */
export function weekOf(day: Day): string {
  const thursday = addDays(mondayOf(day), 3);
  const first = mondayOf(`${thursday.slice(0, 4)}-01-04`);
  const days = Math.round((Date.parse(mondayOf(day)) - Date.parse(first)) / 86_400_000);
  return `${thursday.slice(0, 4)}-W${two(days / 7 + 1)}`;
}

/** A Day or prefix, moved by whole units of its own or coarser size; null where it is not that exact. */
export function shift(value: Day, n: number, unit: "D" | "W" | "M" | "Y"): Day | null {
  if (unit === "Y") {
    if (value.length === 4) return four(yearOf(value) + n);
    return value.length === 7 ? makeMonth(yearOf(value) + n, monthOf(value)) : addMonths(value, 12 * n);
  }
  if (unit === "M") {
    if (value.length < 7) return null;
    return value.length === 7 ? addMonths(`${value}-01`, n).slice(0, 7) : addMonths(value, n);
  }
  return value.length === 10 ? addDays(value, n * (unit === "W" ? 7 : 1)) : null;
}

const WEEK = /^(\d{4})-W(\d\d)(-WE)?$/;
const QUARTER = /^(\d{4})-Q([1-4])$/;
const HALF = /^(\d{4})-H([12])$/;
const SEASON = /^(\d{4})-(SP|SU|FA|WI)$/;
const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** First and last Day (or prefix, or clock time) that a TIMEX3 value covers; nulls where it names no date. */
export function intervalOf(value: string): { readonly from: When | null; readonly to: When | null } {
  const at = (from: When, to: When = from) => ({ from, to });
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) return at(value);
  if (/^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(value)) return at(value.slice(0, 16));
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return at(value.slice(0, 10));
  const week = WEEK.exec(value);
  if (week) {
    const monday = addDays(mondayOf(`${week[1] ?? ""}-01-04`), 7 * (+(week[2] ?? 1) - 1));
    return week[3] ? at(addDays(monday, 5), addDays(monday, 6)) : at(monday, addDays(monday, 6));
  }
  const months = (year: string | undefined, first: number, count: number) => {
    const start = makeMonth(+(year ?? 0), first);
    return at(start, addMonths(`${start}-01`, count - 1).slice(0, 7));
  };
  const quarter = QUARTER.exec(value);
  if (quarter) return months(quarter[1], +(quarter[2] ?? 1) * 3 - 2, 3);
  const half = HALF.exec(value);
  if (half) return months(half[1], +(half[2] ?? 1) * 6 - 5, 6);
  const season = SEASON.exec(value);
  if (season) return months(season[1], SEASON_START[season[2] ?? ""] ?? 1, 3);
  if (/^\d{3}$/.test(value)) return at(`${value}0`, `${value}9`);
  if (/^\d{2}$/.test(value)) return at(`${value}00`, `${value}99`);
  return { from: null, to: null };
}
