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

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

// Days are counted from 1970-01-01 by whole-number arithmetic alone: a Date and its text cost twenty times as much, and
// windows of days are laid by the hundred thousand (algorithms: Howard Hinnant, "chrono-compatible low-level date
// algorithms", days_from_civil and civil_from_days).
function toNumber(day: Day): number {
  const m = +day.slice(5, 7);
  const y = +day.slice(0, 4) - (m <= 2 ? 1 : 0);
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + +day.slice(8, 10) - 1;
  return era * 146_097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719_468;
}

function fromNumber(n: number): Day {
  const z = n + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const ofEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const ofYear = dayOfEra - (365 * ofEra + Math.floor(ofEra / 4) - Math.floor(ofEra / 100));
  const mp = Math.floor((5 * ofYear + 2) / 153);
  const d = ofYear - Math.floor((153 * mp + 2) / 5) + 1;
  const m = mp < 10 ? mp + 3 : mp - 9;
  return `${String(ofEra + era * 400 + (m <= 2 ? 1 : 0)).padStart(4, "0")}-${two(m)}-${two(d)}`;
}

/** True for a whole, existing civil date from year 1000 on: `2020-02-30` is none. */
export function isDay(text: string): boolean {
  const m = WHOLE.exec(text);
  return m !== null && +(m[1] ?? 0) >= 1000 && fromNumber(toNumber(text)) === text;
}

/** True for a whole civil date or an existing prefix of one. */
export function isDayOrPrefix(text: string): boolean {
  return PREFIX.test(text) && isDay(`${text}-01-01`.slice(0, 10));
}

/** The Day `n` days after (before, if negative) a whole Day. */
export const addDays = (day: Day, n: number): Day => fromNumber(toNumber(day) + n);

/** The Day `n` months on, kept inside that month: 31 January + 1 month is the last of February. */
export function addMonths(day: Day, n: number): Day {
  const months = +day.slice(0, 4) * 12 + +day.slice(5, 7) - 1 + n;
  const first = `${String(Math.floor(months / 12)).padStart(4, "0")}-${String((months % 12) + 1).padStart(2, "0")}-01`;
  return addDays(first, Math.min(+day.slice(8, 10), daysInMonth(first)) - 1);
}

const nextMonth = (day: Day): Day => {
  const [y, m] = [+day.slice(0, 4), +day.slice(5, 7)];
  return m === 12 ? `${String(y + 1).padStart(4, "0")}-01-01` : `${day.slice(0, 4)}-${two(m + 1)}-01`;
};

/** How many days the month of a Day (or of a `YYYY-MM` prefix) has. */
export const daysInMonth = (day: Day): number => toNumber(nextMonth(day)) - toNumber(`${day.slice(0, 7)}-01`);

// 1970-01-01 was a Thursday.
export const weekdayOf = (day: Day): Weekday => ((((toNumber(day) + 4) % 7) + 7) % 7) as Weekday;

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => toNumber(to) - toNumber(from);

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
