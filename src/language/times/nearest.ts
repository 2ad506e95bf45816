import { addDays, type Day, firstDay } from "../../model/index.js";
import { makeDay, makeMonth, monthOf, weekdayAhead, weekdayBack, yearOf } from "./calendar.js";
import { date, type Meaning, type Surroundings, unresolved } from "./meaning.js";

/** Days ahead of the report a date in the past tense may still lie: reports are dated by the clock of another place. */
const SLACK_DAYS = 2;
/** Without a tense, a date up to so many days ahead is nearer than the one a year back. */
const NEAR_DAYS = 31;

/** Days around the last day told of a year long gone in which the next ones are likely to lie. */
const BACK_DAYS = 60;
const ON_DAYS = 250;

/** The first of some days or months that goes on with what is told of a year long gone; null where none does. */
function inThePast(candidates: readonly Day[], { past, tense }: Surroundings): Day | null {
  if (past === null || tense() === "future") return null;
  const [first, last] = [addDays(firstDay(past), -BACK_DAYS), addDays(firstDay(past), ON_DAYS)];
  return candidates.find((d) => firstDay(d) >= first && firstDay(d) <= last) ?? null;
}

/** The day of a month in the year that fits the report's date and the tense. */
export function nearestDay(month: number, day: number, around: Surroundings): Meaning {
  if (around.report === null) return unresolved;
  const year = yearOf(around.report);
  const then = around.past === null ? year : yearOf(around.past);
  const old = inThePast(
    [then - 1, then, then + 1].flatMap((y) => makeDay(y, month, day) ?? []),
    around,
  );
  if (old !== null) return date(old, "year");
  const candidates = [year - 1, year, year + 1].flatMap((y) => makeDay(y, month, day) ?? []);
  const tense = around.before === "since" ? "past" : around.tense();
  const ahead = tense === "future" ? 300 : tense === "past" ? SLACK_DAYS : NEAR_DAYS;
  const limit = addDays(around.report, ahead);
  const allowed = candidates.filter((d) => d <= limit);
  const back = allowed.at(-1) ?? candidates[0];
  return back === undefined ? unresolved : date(back, "year");
}

/** The month in the year that fits the report's date and the tense. */
export function nearestMonth(month: number, around: Surroundings): Meaning {
  if (around.report === null) return unresolved;
  const year = yearOf(around.report);
  const then = around.past === null ? year : yearOf(around.past);
  const old = inThePast(
    [then - 1, then, then + 1].map((y) => makeMonth(y, month)),
    around,
  );
  if (old !== null) return date(old, "year");
  const ahead = around.tense() === "future" ? 9 : around.tense() === "past" ? 0 : 1;
  const limit = year * 12 + monthOf(around.report) + ahead;
  const fits = [year + 1, year, year - 1].find((y) => y * 12 + month <= limit) ?? year - 1;
  return date(makeMonth(fits, month), "year");
}

/** The weekday before or on the report's date; after a verb that looks ahead, the next. */
export function weekdayNear(weekday: number, around: Surroundings): Meaning {
  if (around.report === null) return date(null, "day", "reference");
  const ahead = around.tense() === "future";
  // A limit lies beyond the day it is told: "extended until Monday", told on a Monday, is a week on.
  if (ahead && /^(?:until|till|beyond)$/.test(around.before))
    return date(weekdayAhead(addDays(around.report, 1), weekday), "day", "reference");
  return date((ahead ? weekdayAhead : weekdayBack)(around.report, weekday), "day", "reference");
}
