import { addDays, daysInMonth } from "../../model/index.js";
import { makeDay, makeMonth, monthOf, yearOf } from "./calendar.js";
import {
  date,
  direction,
  ENDS,
  isList,
  type Meaning,
  NO_TIME,
  type Resolve,
  type Rules,
  unresolved,
} from "./meaning.js";
import { nearestMonth } from "./nearest.js";
import type { Caught } from "./pattern.js";

const monthOfYear = (a: Caught["atoms"]): Meaning => date(makeMonth(a.YEAR?.num ?? 0, a.MONTH?.month ?? 1));

/** `September-November 2020`. */
const monthsOfYear: Resolve = (a, around) => {
  if (isList(a, around)) return null;
  const [first, second] = [a.MONTH?.month ?? 1, a.MONTH2?.month ?? 1];
  const last = a.YEAR?.num === undefined ? nearestMonth(second, around) : date(makeMonth(a.YEAR.num, second));
  if (last.value === null) return last;
  const from = makeMonth(yearOf(last.value) - (first > second ? 1 : 0), first);
  return { ...last, value: `${from}/${last.value}`, from, to: last.value };
};

/** `the first week of October`, `the second half of October`: the month, its part as the interval. */
const partOfMonth =
  (parts: readonly (readonly [number, number])[], which: (a: Caught["atoms"]) => number): Resolve =>
  (a, around) => {
    const whole = a.YEAR?.num === undefined ? nearestMonth(a.MONTH?.month ?? 1, around) : monthOfYear(a);
    const part = parts.at(which(a));
    if (whole.value === null || part === undefined) return whole;
    const last = daysInMonth(`${whole.value}-01`);
    const day = (n: number) => addDays(`${whole.value}-01`, (n > 0 ? Math.min(n, last) : last + n) - 1);
    return { ...whole, from: day(part[0]), to: day(part[1]) };
  };
const WEEKS = [
  [1, 7],
  [8, 14],
  [15, 21],
  [22, 28],
  [29, 31],
  [-6, 0],
] as const;
const HALVES = [
  [1, 15],
  [16, 31],
] as const;

const YEAR_AFTER = new Set(
  `in of since by until till from to before after between and during through early late mid - – around circa early the a an its his
   her their 's ’s ( , for next last this back spring summer autumn winter fall`.split(/\s+/),
);
const NOT_AFTER_YEAR = new Set(
  "people troops soldiers civilians fighters men women children prisoners others km kilometers kilometres metres meters miles dollars euros tonnes tons % percent - times points pages homes houses families deaths".split(
    " ",
  ),
);
const COUNTED = new Set(
  "some about nearly over than least killed almost approximately around up most roughly".split(" "),
);

/** Names that are followed by a number of their own: `Resolution 1701`. */
const NUMBERED = new Set(
  "resolution resolutions article law act order decree flight no no. number highway route room round type model version chapter".split(
    " ",
  ),
);

/** Four digits are a year beside the right words only: `in 2008`, `the 2010 war`, not `some 2000 troops`. */
const bareYear: Resolve = (a, around) => {
  const year = a.YEAR?.num ?? 0;
  if (year < 1500 || year > 2100 || NOT_AFTER_YEAR.has(around.after) || COUNTED.has(around.before)) return null;
  const ends = around.after === "" || /^[.,;:)\]?!'’"”–—-]/.test(around.after);
  const named = around.peek(-1)?.capital === true && year >= 1900 && !NUMBERED.has(around.before);
  if (!YEAR_AFTER.has(around.before) && !(ends && (named || around.before === ""))) return null;
  return date(String(year));
};

/** `the 1990s`, `early 90s`; `in his 60s`, `her early 60s` are ages. */
const OWNERS = /^(?:his|her|their|my|your|our)$/;
const decade: Resolve = (a, around) =>
  OWNERS.test(around.before) || OWNERS.test(around.before2)
    ? NO_TIME
    : date(String(Math.floor((a.DECADE?.decade ?? 0) / 10)));

const yearsTo: Resolve = (a) => {
  const from = a.YEAR?.num ?? 0;
  const last = a.YEAR2?.num ?? Math.floor(from / 100) * 100 + (a.DAY?.num ?? a.NUM?.num ?? 0);
  if (last <= from || last > 2100 || from < 1500) return null;
  return { type: "DATE", value: `${from}/${last}`, inferred: [], from: String(from), to: String(last) };
};

const season: Resolve = (a) => date(`${a.YEAR?.num ?? 0}-${a.SEASON?.season ?? ""}`);

const seasonNear: Resolve = (a, around) => {
  if (around.report === null) return unresolved;
  const word = a.w1?.lower;
  const year =
    yearOf(around.report) +
    (word === "last" ? (a.SEASON?.season === "WI" || monthOf(around.report) < 9 ? -1 : 0) : word === "next" ? 1 : 0);
  return date(`${year}-${a.SEASON?.season ?? ""}`, "year", "reference");
};

const month: Resolve = (a, around) => nearestMonth(a.MONTH?.month ?? 1, around);

const monthBeside: Resolve = (a, around) => {
  const number = a.MONTH?.month ?? 1;
  if (around.report === null) return unresolved;
  const year = yearOf(around.report);
  const here = monthOf(around.report);
  const word = a.w1?.lower ?? "";
  const which =
    word === "next" || word === "coming" ? (number > here ? 0 : 1) : word === "this" ? 0 : number < here ? 0 : -1;
  return date(makeMonth(year + which, number), "year", "reference");
};

const monthOfSomeYear: Resolve = (a, around) => {
  if (around.report === null) return unresolved;
  const word = a.w1?.lower ?? "";
  const base =
    word === "previous" || word === "same" || word === "following" || word === "that"
      ? (around.last ?? around.report)
      : around.report;
  const move = word === "last" || word === "previous" ? -1 : word === "next" || word === "following" ? 1 : 0;
  const number = a.MONTH?.month ?? 1;
  const day = a.DAY?.num ?? a.DAYTH?.ord;
  const year = yearOf(base) + move;
  const value = day === undefined ? makeMonth(year, number) : makeDay(year, number, day);
  return value === null ? null : date(value, "year", "reference");
};

/** `that November`: of the year the narrative has reached; "said that November ..." says no such thing. */
const thatMonth: Resolve = (a, around) => {
  if (around.last === null || !ENDS.test(around.after)) return null;
  return date(makeMonth(yearOf(around.last), a.MONTH?.month ?? 1), "year", "reference");
};

/** `the following February`: the first after the date the narrative has reached. */
const followingMonth: Resolve = (a, around) => {
  if (around.last === null || around.last.length < 7) return unresolved;
  const number = a.MONTH?.month ?? 1;
  const year = yearOf(around.last) + (number > monthOf(around.last) ? 0 : 1);
  return date(makeMonth(year, number), "year", "reference");
};

const century: Resolve = (a) => {
  const n = a.ORD?.ord ?? 0;
  return n < 1 || n > 22 ? null : date(String(n - 1).padStart(2, "0"));
};

/** `the third quarter`, also `of this year`, `of 2020`; without a year the last one over by the report's date. */
const quarter: Resolve = (a, around) => {
  const n = a.ORD?.ord ?? +(a.QUARTER?.lower.slice(1) ?? 0);
  if (n < 1 || n > 4) return null;
  if (a.YEAR?.num !== undefined) return date(`${a.YEAR.num}-Q${n}`);
  const base = around.report;
  if (base === null) return unresolved;
  const year = yearOf(base) + (a.w1 === undefined ? (n * 3 <= monthOf(base) ? 0 : -1) : direction(a.w1.lower));
  return date(`${year}-Q${n}`, "year", "reference");
};
const half: Resolve = (a, around) => {
  const n = a.w1?.lower === "second" ? 2 : 1;
  if (a.YEAR?.num !== undefined) return date(`${a.YEAR.num}-H${n}`);
  return around.report === null
    ? unresolved
    : date(`${yearOf(around.report) + direction(a.w2?.lower ?? "")}-H${n}`, "year", "reference");
};

/** Months, years and what is counted in them. */
export const MONTH_RULES: Rules = [
  ["MONTH ,? YEAR", monthOfYear],
  ["MONTH of YEAR", monthOfYear],
  ["MONTH -|–|to|and MONTH ,? YEAR?", monthsOfYear],
  ["the ORD week of MONTH ,? YEAR?", partOfMonth(WEEKS, (a) => (a.ORD?.ord ?? 1) - 1)],
  ["the last week of MONTH ,? YEAR?", partOfMonth(WEEKS, () => -1)],
  ["the first|second half of MONTH ,? YEAR?", partOfMonth(HALVES, (a) => (a.w1?.lower === "first" ? 0 : 1))],
  ["MONTH", month],
  ["last|this|next|past|coming MONTH", monthBeside],
  ["that MONTH", thatMonth],
  ["the? following MONTH", followingMonth],
  ["MONTH of? last|this|next|that YEARWORD", monthOfSomeYear],
  ["the? DAYTH of? MONTH ,? of? last|this|next|that YEARWORD", monthOfSomeYear],
  ["MONTH DAY ,? of? last|this|next|that YEARWORD", monthOfSomeYear],
  ["DAY MONTH ,? of? last|this|next|that YEARWORD", monthOfSomeYear],
  ["MONTH of? the previous|following|same YEARWORD", monthOfSomeYear],
  ["YEAR", bareYear],
  ["YEAR -|–|/|to YEAR", yearsTo],
  ["YEAR -|–|/ NUM", yearsTo],
  ["the? DECADE", decade],
  ["the? ORD -? century", century],
  ["SEASON of? YEAR", season],
  ["QUARTER YEAR?", quarter],
  ["the? ORD - quarter", quarter],
  ["last|this|next SEASON", seasonNear],
  ["the? ORD quarter", quarter],
  ["the? ORD quarter of YEAR", quarter],
  ["the? ORD quarter of last|this|next year", quarter],
  ["the first|second half of YEAR", half],
  ["the first|second half", (a, around) => (around.before === "in" && around.after !== "of" ? half(a, around) : null)],
  ["the first|second half of last|this|next year", half],
];
