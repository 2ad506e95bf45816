import { addDays, isDay } from "../../model/index.js";
import type { Atom } from "./atoms.js";
import { makeDay, mondayOf, monthOf, weekdayAhead, weekdayBack, yearOf } from "./calendar.js";
import {
  date,
  type Inferred,
  isList,
  type Meaning,
  type Resolve,
  type Rules,
  type Surroundings,
  unresolved,
} from "./meaning.js";
import { nearestDay, weekdayNear } from "./nearest.js";
import type { Caught } from "./pattern.js";

const dayOfMonth = (a: Caught["atoms"], around: Surroundings): Meaning | null => {
  const day = a.DAY?.num ?? a.DAYTH?.ord ?? 0;
  const month = a.MONTH?.month ?? 0;
  if (a.YEAR?.num !== undefined) {
    const whole = makeDay(a.YEAR.num, month, day);
    return whole === null ? null : date(whole);
  }
  return makeDay(2000, month, day) === null ? null : nearestDay(month, day, around);
};

/** `10-12 October`, `October 10 to 12`. */
const daysOfMonth: Resolve = (a, around) => {
  const first = isList(a, around) ? null : dayOfMonth(a, around);
  const second = a.DAY2?.num ?? a.DAYTH2?.ord;
  if (first?.value == null || second === undefined) return first;
  const last = makeDay(+first.value.slice(0, 4), +first.value.slice(5, 7), second);
  if (last === null || last <= first.value) return null;
  return { ...first, value: `${first.value}/${last}`, from: first.value, to: last };
};

/** A figure that lends its month from its neighbours: the `17` of `17 and 26 October`, of `October 10 and 17`. */
const dayInList: Resolve = (a, around) => {
  const day = a.DAY?.num ?? 0;
  const joins = (atom: Atom | undefined) => atom?.lower === "and" || atom?.lower === "," || atom?.lower === "or";
  const isDayAtom = (atom: Atom | undefined) => /^\d{1,2}$/.test(atom?.lower ?? "");
  for (let n = 1; n <= 5 && joins(around.peek(n)); n += 2) {
    if (!isDayAtom(around.peek(n + 1))) break;
    const month = around.peek(n + 2)?.month;
    if (month !== undefined)
      return dayOfMonth({ ...a, MONTH: { ...NO_ATOM, month }, ...yearAtom(around.peek(n + 3)) }, around);
  }
  const ends = /^(?:[.,;:)]|and|in|on|at|,|)$/.test(around.after);
  for (let n = -1; ends && n >= -5 && joins(around.peek(n)) && isDayAtom(around.peek(n - 1)); n -= 2) {
    const month = around.peek(n - 2)?.month;
    if (month !== undefined && makeDay(2000, month, day) !== null) return nearestDay(month, day, around);
  }
  return null;
};
const yearAtom = (atom: Atom | undefined): Caught["atoms"] =>
  /^(?:19|20)\d\d$/.test(atom?.lower ?? "") && atom !== undefined ? { YEAR: atom } : {};

/** `November 9/10`. */
const dayPair: Resolve = (a, around) => {
  const [first = 0, second = 0] = (a.DAYPAIR?.lower ?? "").split("/").map(Number);
  const digits = (n: number) => ({ ...(a.DAYPAIR ?? NO_ATOM), num: n, lower: String(n) });
  return daysOfMonth({ ...a, DAY: digits(first), DAY2: digits(second) }, around);
};
const NO_ATOM: Atom = { start: 0, end: 0, lower: "", capital: false, token: 0 };

const isoDay: Resolve = (a) => {
  const value = (a.ISODAY?.lower ?? "").toUpperCase();
  if (!isDay(value.slice(0, 10))) return null;
  return { type: value.length > 10 ? "TIME" : "DATE", value: value.slice(0, 16), inferred: [] };
};

/** Year first or day first; with slashes also month first: where both can be, the one nearer before the report's date. */
const numericDay: Resolve = (a, around) => {
  const text = a.NUMERIC?.lower ?? "";
  const [x = 0, y = 0, z = 0] = text.split(/[/.-]/).map(Number);
  if (x > 31) return dateOrNull(makeDay(x, y, z));
  const year = z < 100 ? (z < 50 ? 2000 : 1900) + z : z;
  const dayFirst = makeDay(year, y, x);
  const monthFirst = makeDay(year, x, y);
  if (dayFirst === null || monthFirst === null || !text.includes("/")) return dateOrNull(dayFirst ?? monthFirst);
  const report = around.report;
  const before = report === null ? [] : [dayFirst, monthFirst].filter((d) => d <= report).sort();
  return date(before.at(-1) ?? dayFirst);
};
const dateOrNull = (day: string | null): Meaning | null => (day === null ? null : date(day));

const weekday: Resolve = (a, around) => weekdayNear(a.WEEKDAY?.weekday ?? 0, around);

const weekdayBeside: Resolve = (a, around) => {
  const day = a.WEEKDAY?.weekday ?? 0;
  const report = around.report;
  if (report === null) return unresolved;
  const inferred: Inferred = ["day", "reference"];
  const word = a.w1?.lower ?? "";
  if (word === "this")
    return {
      type: "DATE",
      value: around.tense() === "past" ? weekdayBack(report, day) : weekdayAhead(report, day),
      inferred,
    };
  if (word === "next" || word === "coming")
    return { type: "DATE", value: weekdayAhead(addDays(report, 1), day), inferred };
  return { type: "DATE", value: weekdayBack(addDays(report, -1), day), inferred };
};

/** `Monday last week`: of the week before the report's. */
const weekdayOfWeek: Resolve = (a, around) => {
  if (around.report === null) return unresolved;
  const day = weekdayAhead(addDays(mondayOf(around.report), -7), a.WEEKDAY?.weekday ?? 0);
  return { type: "DATE", value: day, inferred: ["day", "reference"] };
};

/** `on the 19th`: of the month the narrative has reached. */
const dayAlone: Resolve = (a, around) => {
  const day = a.DAYTH?.ord ?? 0;
  const base = around.last;
  if (base === null || base.length < 7 || day < 2 || !/^(?:on|by|until|till|since|from)$/.test(around.before))
    return null;
  if (a.DAYTH?.lower.search(/^\d/) !== 0 || NOUN_AFTER.test(around.after)) return null;
  return dateOrNull(makeDay(yearOf(base), monthOf(base), day));
};
/** "the 10th floor", "the 205th brigade": what is numbered is no day. */
const NOUN_AFTER =
  /^(?:anniversary|brigades?|division|regiment|battalion|corps|army|floor|day|week|month|year|century|parallel|round|time|session|birthday|street|avenue|infantry|armou?red|mechani[sz]ed|congress|meeting|-)$/;

const fixed =
  (value: string): Resolve =>
  () =>
    date(value);

const holiday =
  (month: number, day: number): Resolve =>
  (a, around) => {
    if (a.YEAR?.num === undefined) return nearestDay(month, day, around);
    return dateOrNull(makeDay(a.YEAR.num, month, day));
  };

/** Days that the calendar names. */
export const DAY_RULES: Rules = [
  ["MONTH DAY ,? YEAR", dayOfMonth],
  ["MONTH DAYTH ,? YEAR", dayOfMonth],
  ["DAY MONTH ,? YEAR", dayOfMonth],
  ["the? DAYTH of? MONTH ,? YEAR", dayOfMonth],
  ["MONTH the? DAYTH", dayOfMonth],
  ["MONTH DAY", dayOfMonth],
  ["DAY MONTH", dayOfMonth],
  ["the? DAYTH of? MONTH", dayOfMonth],
  ["DAY of MONTH ,? YEAR?", dayOfMonth],
  ["MONTH DAY -|–|to|and|through DAY ,? YEAR?", daysOfMonth],
  ["DAY -|–|to|and DAY MONTH ,? YEAR?", daysOfMonth],
  ["DAY", dayInList],
  ["MONTH DAYPAIR ,? YEAR?", dayPair],
  ["DAYPAIR MONTH ,? YEAR?", dayPair],
  ["ISODAY", isoDay],
  ["NUMERIC", numericDay],
  ["WEEKDAY", weekday],
  ["last|past|this|next|coming WEEKDAY", weekdayBeside],
  ["WEEKDAY of? last week", weekdayOfWeek],
  ["the DAYTH", dayAlone],
  ["9/11", fixed("2001-09-11")],
  ["easter|ramadan|passover sunday?", () => unresolved],
  ["eid -? al|ul|el -? adha|fitr", () => unresolved],
  ["christmas day? YEAR?", holiday(12, 25)],
  ["christmas eve YEAR?", holiday(12, 24)],
  ["new year 's|’s day YEAR?", holiday(1, 1)],
  ["new year 's|’s eve YEAR?", holiday(12, 31)],
];
