/**
 * Civil dates. A Day is `YYYY-MM-DD` in the proleptic Gregorian calendar, without zone; a prefix of one
 * (`2019-01`, `1988`) is a Day of which no more is known. A When is a Day, or a local clock time
 * `YYYY-MM-DDTHH:MM` where the hour is told. All are compared as ASCII strings.
 */
export type Day = string;
export type When = string;

export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6; // 0 is Sunday, as in ECMAScript

const WHOLE = /^(\d{4})-(\d{2})-(\d{2})$/;
const PREFIX = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const MS_PER_DAY = 86_400_000;

const toMs = (day: Day): number => Date.UTC(+day.slice(0, 4), +day.slice(5, 7) - 1, +day.slice(8, 10));
const fromMs = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** True for a whole, existing civil date from year 1000 on: `2020-02-30` is none. */
export function isDay(text: string): boolean {
  const m = WHOLE.exec(text);
  return m !== null && +(m[1] ?? 0) >= 1000 && fromMs(toMs(text)) === text;
}

/** True for a whole civil date or an existing prefix of one. */
export function isDayOrPrefix(text: string): boolean {
  return PREFIX.test(text) && isDay(`${text}-01-01`.slice(0, 10));
}

/** The Day `n` days after (before, if negative) a whole Day. */
export const addDays = (day: Day, n: number): Day => fromMs(toMs(day) + n * MS_PER_DAY);

/** The Day `n` months on, kept inside that month: 31 January + 1 month is the last of February. */
export function addMonths(day: Day, n: number): Day {
  const months = +day.slice(0, 4) * 12 + +day.slice(5, 7) - 1 + n;
  const first = `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}-01`;
  return addDays(first, Math.min(+day.slice(8, 10), daysInMonth(first)) - 1);
}

/** How many days the month of a Day (or of a `YYYY-MM` prefix) has. */
export const daysInMonth = (day: Day): number => new Date(Date.UTC(+day.slice(0, 4), +day.slice(5, 7), 0)).getUTCDate();

export const weekdayOf = (day: Day): Weekday => new Date(toMs(day)).getUTCDay() as Weekday;

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((toMs(to) - toMs(from)) / MS_PER_DAY);

/** First and last whole Day that a Day, prefix or clock time covers. */
export function firstDay(when: When): Day {
  return `${when.slice(0, 10)}-01-01`.slice(0, 10);
}
export function lastDay(when: When): Day {
  const day = when.slice(0, 10);
  if (day.length === 10) return day;
  return day.length === 7 ? `${day}-${daysInMonth(`${day}-01`)}` : `${day}-12-31`;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** `2020-10-12` as "12 October 2020", `2020-10` as "October 2020"; one form everywhere the tool writes prose. */
export function dayInWords(day: Day): string {
  const [year = "", month, date] = day.slice(0, 10).split("-");
  return [date && String(+date), month && MONTHS[+month - 1], year].filter(Boolean).join(" ");
}
