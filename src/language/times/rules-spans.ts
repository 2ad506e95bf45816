import { addDays, addMonths, type Day } from "../../model/index.js";
import {
  date,
  duration,
  type Meaning,
  NO_TIME,
  quantity,
  type Resolve,
  type Rules,
  set,
  unresolved,
} from "./meaning.js";
import { LONG, type Unit } from "./words.js";

const LETTER: Readonly<Record<Unit, readonly [prefix: string, factor: number, letter: string]>> = {
  S: ["PT", 1, "S"],
  MIN: ["PT", 1, "M"],
  H: ["PT", 1, "H"],
  D: ["P", 1, "D"],
  N: ["P", 1, "D"],
  WE: ["P", 1, "WE"],
  W: ["P", 1, "W"],
  FN: ["P", 2, "W"],
  M: ["P", 1, "M"],
  Q: ["P", 1, "Q"],
  Y: ["P", 1, "Y"],
  DE: ["P", 10, "Y"],
  CE: ["P", 100, "Y"],
};

/** ISO 8601 duration: `P7D`, `PT30M`, `PXW` where no figure is said. */
function iso(n: number | "X", unit: Unit | undefined): string {
  const [prefix, factor, letter] = LETTER[unit ?? "D"];
  if (n === "X") return `${prefix}X${unit === "DE" ? "DE" : unit === "CE" ? "CE" : letter}`;
  if (n % 1 === 0.5 && unit === "Y") return `P${n * 12}M`;
  if (n % 1 === 0.5 && unit === "H") return `PT${n * 60}M`;
  return `${prefix}${n * factor}${letter}`;
}

const span: Resolve = (a) => {
  const unit = a.UNIT?.unit ?? a.UNITS?.unit ?? a.ONEUNIT?.unit;
  return duration(iso(quantity(a), unit));
};

/** `a day`: a rate after a count (`15 a year`), else a length. */
const single: Resolve = (a, around) => {
  if (around.after === "-") return null;
  const value = iso(1, a.ONEUNIT?.unit);
  if (
    a.w1?.lower === "a" &&
    /^(?:once|twice|times|each|\d[\d.,]*|tonnes|tons|barrels|people|million|billion|dollars)$/.test(around.before)
  )
    return set(value);
  return /^(?:after|before|of|later|in|within|for|over|than|every|nearly|about|almost|just|only|and|lasted?|lasting|spent|took|once|twice|times|to|until|or)$/.test(
    around.before,
  ) || /^(?:after|before|into|since|of|to)$/.test(around.after)
    ? duration(value)
    : null;
};

const plain: Resolve = (a, around) => {
  if (
    around.before === "'s" ||
    around.before === "the" ||
    around.before === "these" ||
    around.before === "those" ||
    around.before === "-"
  )
    return null;
  return duration(iso("X", a.UNITS?.unit));
};

const every: Resolve = (a) => set(iso(a.NUM?.num ?? 1, a.UNIT?.unit));
const everyWeekday: Resolve = (a) => set(`XXXX-WXX-${a.WEEKDAY?.weekday === 0 ? 7 : (a.WEEKDAY?.weekday ?? 1)}`);
const everyPart: Resolve = (a) => set(`XXXX-XX-XX${a.PART?.part ?? ""}`);
const rate: Resolve = (a) => set(a.RATE?.rate ?? "P1D");

function back(day: Day, n: number, unit: Unit): Day | null {
  if (unit === "D" || unit === "N") return addDays(day, -n);
  if (unit === "W" || unit === "FN") return addDays(day, -7 * n * (unit === "FN" ? 2 : 1));
  if (unit === "M") return addMonths(day, -n);
  if (unit === "Y" || unit === "DE") return addMonths(day, -12 * n * (unit === "DE" ? 10 : 1));
  return unit === "H" ? addDays(day, -Math.ceil(n / 24)) : null;
}

/** `the past nine days` ends with the report's date, `the next two weeks` begins with it. */
const upToNow: Resolve = (a, around) => {
  if (a.w1?.lower === "last" && /^(?:to|will|would|could|should|may|might|must|can|not|'ll|n't)$/.test(around.before))
    return null;
  const n = quantity(a);
  const unit = a.UNIT?.unit ?? a.UNITS?.unit ?? a.ONEUNIT?.unit ?? "D";
  const base: Meaning = duration(iso(n, unit));
  if (around.report === null) return base;
  const ahead = /^(?:next|coming|following)$/.test(a.w1?.lower ?? "");
  const other = n === "X" || !Number.isInteger(n) ? null : back(around.report, ahead ? -n : n, unit);
  return ahead
    ? { ...base, from: around.report, to: other, inferred: ["reference"] }
    : { ...base, from: other, to: around.report, inferred: ["reference"] };
};

/** `the end of the Soviet Union`, `the start of the war`: a time, but not one a calendar knows. */
const named: Resolve = (_, around) =>
  /^(?:at|since|until|till|before|after|by|from|towards?|with|around)$/.test(around.before) ? unresolved : null;

/** Ages are no times; only a truce or a siege is weeks or days old. */
const age: Resolve = (a) =>
  /^(?:H|D|W)$/.test(a.UNIT?.unit ?? "") ? duration(iso(quantity(a), a.UNIT?.unit)) : NO_TIME;
const earlierAlone: Resolve = (_, around) => (around.before === "" && around.after === "," ? date("PAST_REF") : null);

/** Lengths of time, what repeats, and spans up to now. */
export const SPAN_RULES: Rules = [
  ["NUM UNIT", span],
  ["NUM - UNIT", span],
  ["NUM - UNIT - old", age],
  ["NUM - UNIT - olds", age],
  ["NUM UNIT old", () => NO_TIME],
  ["NUM consecutive|straight|successive|trading|more|full|whole UNIT", span],
  ["NUM UNIT of age", () => NO_TIME],
  ["half a|an ONEUNIT", (a) => duration(iso(0.5, a.ONEUNIT?.unit))],
  ["a|an|one ONEUNIT and a half", (a) => duration(iso(1.5, a.ONEUNIT?.unit))],
  ["NUM -? and -? a -? half -? UNIT", (a) => duration(iso((a.NUM?.num ?? 0) + 0.5, a.UNIT?.unit))],
  ["a? VAGUE of? UNITS", span],
  ["a|an|one ONEUNIT", single],
  ["ONEUNIT - long", (a) => duration(iso(1, a.ONEUNIT?.unit))],
  ["UNITS - long|old", (a) => duration(iso("X", a.UNITS?.unit))],
  ["UNITS", plain],
  [[...LONG.keys()].join("|"), (a) => duration(LONG.get(a.w1?.lower ?? "") ?? "P1D")],
  [
    "the next|coming ONEUNIT",
    (a, around) => (/^(?:over|within|for|during)$/.test(around.before) ? upToNow(a, around) : null),
  ],
  ["every|each UNIT", every],
  ["every NUM UNIT", every],
  ["every|each WEEKDAY", everyWeekday],
  ["every|each PART", everyPart],
  ["per ONEUNIT", (a) => set(iso(1, a.ONEUNIT?.unit))],
  ["RATE", rate],
  ["the last|past|next|coming|previous NUM UNIT", upToNow],
  ["last|past|next|coming NUM UNIT", upToNow],
  ["the? last|past|next|coming VAGUE UNITS", upToNow],
  ["the last|past ONEUNIT", upToNow],
  ["the last|past|next|previous NUM trading|consecutive|full UNIT", upToNow],
  ["the end|collapse|dissolution|fall|outbreak|start|beginning|height|dawn of the? NAME NAME? NAME?", named],
  [
    "the end|collapse|outbreak|start|beginning|height of the? war|conflict|fighting|hostilities|ussr|offensive|operation|truce|ceasefire",
    named,
  ],
  ["earlier", earlierAlone],
];
