import type { Day } from "../model.js";

/** Dates, hours and counts as a reader's locale writes them; the prose around them, and all names, stay as they are. */
export interface Written {
  /** `2020-10-12` as "12 October 2020"; `2020-10` as "October 2020". */
  readonly day: (day: Day) => string;
  /** "12 Oct 2020": for tables, where a column of whole names of months would crowd the rest. */
  readonly shortDay: (day: Day) => string;
  /** Two days with what they share said once: "10–12 October 2020". */
  readonly days: (from: Day, to: Day) => string;
  readonly shortDays: (from: Day, to: Day) => string;
  /** "12 October" and "12 Oct": beside an axis that tells the year. */
  readonly dayOfYear: (day: Day) => string;
  readonly shortDayOfYear: (day: Day) => string;
  /** "Oct" */
  readonly shortMonth: (day: Day) => string;
  /** `06:30` of a local time, as the clock of the locale has it. */
  readonly hour: (time: string) => string;
  /** 12,345 */
  readonly figure: (n: number) => string;
}

/** What the desk's own sentences are written in; its dates too where the reader's locale is not known. */
const PROSE = "en-GB";

/** Marks that keep what is written from right to left in one piece within a sentence that is not. */
const [ISOLATE, POP] = ["\u2068", "\u2069"];
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)\b/;

export function writtenIn(locale: string): Written {
  const kept = (text: string): string => (RIGHT_TO_LEFT.test(locale) ? `${ISOLATE}${text}${POP}` : text);
  // Civil days of the Gregorian calendar, whatever calendar the locale prefers and wherever the reader is.
  const form = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, calendar: "gregory", timeZone: "UTC" });
  const forms = (month: "long" | "short") =>
    [
      form({ year: "numeric" }),
      form({ year: "numeric", month }),
      form({ year: "numeric", month, day: "numeric" }),
    ] as const;
  const [long, short] = [forms("long"), forms("short")];
  const month = form({ month: "short" });
  const [longOfYear, shortOfYear] = [form({ month: "long", day: "numeric" }), form({ month: "short", day: "numeric" })];
  const clock = form({ timeStyle: "short" });
  const numbers = new Intl.NumberFormat(locale);
  const written = ([year, monthly, daily]: typeof long, day: Day): string =>
    kept((day.length >= 10 ? daily : day.length >= 7 ? monthly : year).format(at(day)));
  const ranged = (all: typeof long, from: Day, to: Day): string =>
    from === to
      ? written(all, from)
      : from.length === 10 && to.length === 10
        ? kept(all[2].formatRange(at(from), at(to)))
        : `${written(all, from)} to ${written(all, to)}`;
  return {
    day: (day) => written(long, day),
    shortDay: (day) => written(short, day),
    days: (from, to) => ranged(long, from, to),
    shortDays: (from, to) => ranged(short, from, to),
    dayOfYear: (day) => kept(longOfYear.format(at(day))),
    shortDayOfYear: (day) => kept(shortOfYear.format(at(day))),
    shortMonth: (day) => kept(month.format(at(day))),
    hour: (time) => kept(clock.format(new Date(`2000-01-01T${time}:00Z`))),
    figure: (n) => kept(numbers.format(n)),
  };
}

/** The first moment of a day, or of the first day of a month or year. */
const at = (day: Day): Date => new Date(`${day.slice(0, 10)}${"-01-01".slice(Math.min(day.length, 10) - 4)}T00:00:00Z`);

/** As the reader's browser asks for it. */
export const written: Written = writtenIn(typeof document === "undefined" ? PROSE : navigator.language || PROSE);
