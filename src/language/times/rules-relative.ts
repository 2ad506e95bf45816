import { addDays, type Day } from "../../model/index.js";
import type { Atom } from "./atoms.js";
import { monthOf, shift, weekOf, yearOf } from "./calendar.js";
import {
  date,
  direction,
  ENDS,
  type Meaning,
  quantity,
  type Resolve,
  type Rules,
  type Surroundings,
  unresolved,
} from "./meaning.js";
import type { Unit } from "./words.js";

type Caught = Readonly<Record<string, Atom | undefined>>;

/** The unit around a day, moved by `n`: 1 week back from a Wednesday is the whole week before. */
function unitAround(base: Day | null, unit: Unit | undefined, n: number): Meaning | null {
  if (base === null) return unresolved;
  const whole = base.length === 10;
  const value = ((): string | null => {
    switch (unit) {
      case "D":
        return whole ? addDays(base, n) : null;
      case "N":
        return whole ? `${addDays(base, n)}TNI` : null;
      case "W":
        return whole ? weekOf(addDays(base, 7 * n)) : null;
      case "WE":
        return whole ? `${weekOf(addDays(base, 7 * n))}-WE` : null;
      case "M":
        return base.length >= 7 ? shift(base.slice(0, 7), n, "M") : null;
      case "Q": {
        if (base.length < 7) return null;
        const quarter = yearOf(base) * 4 + Math.floor((monthOf(base) - 1) / 3) + n;
        return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
      }
      case "Y":
        return shift(base.slice(0, 4), n, "Y");
      case "DE":
        return String(Math.floor(yearOf(base) / 10) + n).padStart(3, "0");
      case "CE":
        return String(Math.floor(yearOf(base) / 100) + n).padStart(2, "0");
      default:
        return null;
    }
  })();
  return value === null
    ? unresolved
    : date(value, unit === "D" ? "day" : unit === "W" || unit === "WE" ? "week" : "reference", "reference");
}

/** `last week`, `this month`: beside the report's date. */
const besideReport: Resolve = (a, around) => {
  const word = a.w1?.lower ?? "";
  const unit = a.ONEUNIT?.unit;
  if (word === "last" && (around.before === "the" || around.after === "-")) return null;
  if (word === "this" && unit === "N")
    return around.report === null ? unresolved : date(`${around.report}TNI`, "day", "reference");
  if (unit === "H" || unit === "MIN") return null;
  if (word === "last" && unit === "N") return unitAround(around.report, "N", -1);
  if (unit === "WE" && word === "last") return lastWeekend(around.report);
  return unitAround(around.report, unit, direction(word));
};

/** Saturday and Sunday over by the report's date, or the one going on. */
function lastWeekend(report: Day | null): Meaning {
  if (report === null) return unresolved;
  return date(`${weekOf(addDays(report, -6))}-WE`, "week", "reference");
}
function weekendNear(around: Surroundings): Meaning {
  if (around.report === null) return unresolved;
  const day = around.tense() === "future" ? around.report : addDays(around.report, -5);
  return date(`${weekOf(day)}-WE`, "week", "reference");
}

/** `the previous day`, `the following week`: beside the last date of the narrative. */
const besideLast: Resolve = (a, around) => {
  if (/^(?:over|within|for|during)$/.test(around.before) && /^(?:next|coming)$/.test(a.w1?.lower ?? "")) return null;
  const unit = a.ONEUNIT?.unit;
  const base = unit === "D" || unit === "N" || unit === "W" || unit === "WE" ? around.day : around.last;
  return unitAround(base, unit, direction(a.w1?.lower ?? ""));
};

const thatUnit: Resolve = (a, around) => besideLast(a, around);

const SHIFTABLE: Readonly<Partial<Record<Unit, readonly [number, "D" | "W" | "M" | "Y"]>>> = {
  D: [1, "D"],
  N: [1, "D"],
  W: [1, "W"],
  FN: [2, "W"],
  M: [1, "M"],
  Y: [1, "Y"],
  DE: [10, "Y"],
  CE: [100, "Y"],
};

/** Moved from a date by a count of units, as exactly as the unit tells: years ago are a year, weeks ago a day. */
function moved(base: Day | null, a: Caught, sign: 1 | -1, exact: boolean): Meaning {
  const unit = a.UNIT?.unit ?? a.UNITS?.unit ?? a.ONEUNIT?.unit;
  const n = quantity(a);
  const reach = unit === undefined ? undefined : SHIFTABLE[unit];
  if (unit === "H" || unit === "MIN" || unit === "S") return base === null ? unresolved : date(base, "reference");
  if (base === null || reach === undefined || n === "X" || !Number.isInteger(n))
    return n === "X" ? date(sign < 0 ? "PAST_REF" : "FUTURE_REF") : unresolved;
  const known = exact ? base : reach[1] === "Y" ? base.slice(0, 4) : reach[1] === "M" ? base.slice(0, 7) : base;
  const value = shift(known, sign * n * reach[0], reach[1]);
  return value === null ? unresolved : date(value, "reference");
}

const ago: Resolve = (a, around) => moved(around.report, a, -1, false);
const fromNow: Resolve = (a, around) => moved(around.report, a, 1, false);
const earlier: Resolve = (a, around) => moved(isDayUnit(a) ? around.day : around.last, a, -1, false);
const later: Resolve = (a, around) => moved(isDayUnit(a) ? around.day : around.last, a, 1, false);
const isDayUnit = (a: Caught): boolean => /^(?:D|N|W|FN|H|MIN)$/.test((a.UNIT ?? a.UNITS ?? a.ONEUNIT)?.unit ?? "");

const dayBefore: Resolve = (a, around) =>
  ENDS.test(around.after) ? unitAround(around.day, a.ONEUNIT?.unit, -1) : unresolved;
const dayAfter: Resolve = (a, around) =>
  ENDS.test(around.after) ? unitAround(around.day, a.ONEUNIT?.unit, 1) : unresolved;
const countBefore: Resolve = (a, around) => (ENDS.test(around.after) ? earlier(a, around) : null);
const countAfter: Resolve = (a, around) => (ENDS.test(around.after) ? later(a, around) : null);

const fromReport =
  (days: number): Resolve =>
  (_, around) =>
    around.report === null ? unresolved : date(addDays(around.report, days), "day", "reference");

/** `the day` of the narrative, unless something tells which day: `the day after the vote`. */
const lastDate: Resolve = (_, around) => {
  if (/^(?:after|before|that|when|of|to|\p{L}+s)$/u.test(around.after)) return null;
  return around.day === null ? unresolved : date(around.day, "reference");
};

/** `in the week`, `of the year`: the one of the report. */
const theUnit: Resolve = (a, around) =>
  /^(?:of|for|during|in)$/.test(around.before) && /^(?:[.,;:)]|to|so|and|)$/.test(around.after)
    ? unitAround(around.report, a.ONEUNIT?.unit, 0)
    : null;
/** `the same period a year earlier`: the last date, a year back. */
const samePeriod: Resolve = (_, around) => {
  const base = around.last === around.report ? (around.report?.slice(0, 7) ?? null) : around.last;
  const value = base === null ? null : shift(base, -1, "Y");
  return value === null ? unresolved : date(value, "reference");
};

/** `since then`, `until that date`: the last date of the narrative. */
const thatDate: Resolve = (_, around) =>
  /^(?:since|until|till|from|by)$/.test(around.before)
    ? around.last === null
      ? unresolved
      : date(around.last, "reference")
    : null;

/** `in the hours that followed`: the day of the narrative still. */
const hoursAfter: Resolve = (_, around) => (around.day === null ? unresolved : date(around.day, "reference"));

const consecutiveDay: Resolve = (_, around) => (around.day === null ? unresolved : date(around.day, "reference"));
const nthDay: Resolve = () => unresolved;

/** Dates told from the report's date, or from the last date of the narrative. */
export const RELATIVE_RULES: Rules = [
  ["today", fromReport(0)],
  ["yesterday", fromReport(-1)],
  ["tomorrow", fromReport(1)],
  ["the day before yesterday", fromReport(-2)],
  ["the day after tomorrow", fromReport(2)],
  ["day NUM", (_, around) => (around.before === "on" || around.after === "of" ? unresolved : null)],
  ["the weekend", (_, around) => weekendNear(around)],
  ["last|past|this|next|coming|current ONEUNIT", besideReport],
  [
    "the current|coming ONEUNIT",
    (a, around) =>
      /^(?:over|within|for|during)$/.test(around.before) && a.w1?.lower === "coming" ? null : besideReport(a, around),
  ],
  ["the previous|preceding|following|next|same|subsequent ONEUNIT", besideLast],
  ["that|same ONEUNIT", thatUnit],
  ["then", thatDate],
  ["that date|day|time|moment|point", thatDate],
  ["the hours that followed", hoursAfter],
  ["the following|next hours", hoursAfter],
  ["the day", lastDate],
  ["the ONEUNIT", theUnit],
  ["the ONEUNIT before", dayBefore],
  ["the ONEUNIT after", dayAfter],
  ["a|an|one ONEUNIT ago", ago],
  ["NUM UNIT ago", ago],
  ["a? VAGUE of? UNITS ago", ago],
  ["UNITS ago", ago],
  ["NUM UNIT from now", fromNow],
  ["a|an|one ONEUNIT from now", fromNow],
  ["a|an|one ONEUNIT earlier|previously", earlier],
  ["NUM UNIT earlier|previously", earlier],
  ["a? VAGUE of? UNITS earlier", earlier],
  ["a|an|one ONEUNIT later|afterwards|afterward", later],
  ["NUM UNIT later|afterwards|afterward", later],
  ["a? VAGUE of? UNITS later|afterwards|afterward", later],
  ["UNITS later|afterwards|afterward", later],
  ["a|an|one ONEUNIT before", countBefore],
  ["NUM UNIT before", countBefore],
  ["NUM UNIT after", countAfter],
  ["the? same period|month|week|day|quarter|time last year", samePeriod],
  ["the? same period|month|week|day|quarter|time a|one year ago|earlier|before", samePeriod],
  ["a|the ORD consecutive|straight|successive ONEUNIT", consecutiveDay],
  ["a|the ORD ONEUNIT", nthDay],
];
