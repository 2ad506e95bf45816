import type { Day } from "../../model/index.js";
import type { TimeExpression } from "../types.js";
import type { Atom } from "./atoms.js";
import { intervalOf } from "./calendar.js";
import type { Meaning } from "./meaning.js";

/** A reading with its range of atoms. */
export interface Found {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

const words = (atoms: readonly Atom[], from: number, to: number): string =>
  atoms
    .slice(Math.max(0, from), to)
    .map((atom) => atom.lower)
    .join(" ");

const EARLY_OR_LATE =
  /(?:^| )((?:the )?(?:very )?(?:early|late|later|earlier|mid)(?: -| on| in)?|the (?:end|start|beginning|middle|close) of|(?:the )?early hours of|later in|earlier in)$/;

/** Takes in `late on`, `mid-`, `the end of` before a date, back to atom `floor` at most; the value stays. */
export function widened(atoms: readonly Atom[], found: Found, floor: number): Found {
  const { type, value } = found.meaning;
  if (type === "DURATION" || type === "SET" || value === null || value.endsWith("REF")) return found;
  const head = EARLY_OR_LATE.exec(words(atoms, Math.max(floor, found.from - 4), found.from))?.[1];
  return head === undefined ? found : { ...found, from: found.from - head.split(" ").length };
}

const JOINS_TIME =
  /^(?:|on|of|,|on the|of the|, on|, the|at|, at|at about|at around|at approximately|from|in the|in|late on|early on)$/;
const JOINS_DATES = /^(?:|,|of|, of|, the)$/;

const isBareClock = (m: Meaning): boolean => m.value?.startsWith("T") ?? false;
const isHour = (m: Meaning): boolean => /^T\d/.test(m.value ?? "");
const isWholeDay = (m: Meaning): boolean =>
  m.type !== "DURATION" && m.type !== "SET" && /^\d{4}-\d\d-\d\d$/.test(m.value ?? "");
const isSpan = (m: Meaning): boolean => m.value?.includes("/") ?? false;
const isWeekdayPart = (m: Meaning): boolean => m.inferred.includes("day") && /^\d{4}-\d\d-\d\dT/.test(m.value ?? "");
const clockOf = (m: Meaning): Meaning => ({ ...m, value: m.value?.slice(10) ?? null });
/** A day of the week, or another day told from the report's; null where there is no report date. */
const isWeekday = (m: Meaning): boolean => m.inferred.includes("day") && (m.value === null || isWholeDay(m));

/** Two neighbouring readings as one, or null: hour and day, weekday and date, the ends of a span. */
export function combine(atoms: readonly Atom[], a: Found, b: Found): Found | null {
  const gap = words(atoms, a.to, b.from);
  const whole = (meaning: Meaning): Found => ({ from: a.from, to: b.to, meaning });
  if (JOINS_TIME.test(gap)) {
    if (isBareClock(a.meaning) && isWholeDay(b.meaning)) return whole(onDay(b.meaning, a.meaning));
    if (isWholeDay(a.meaning) && isBareClock(b.meaning)) return whole(onDay(a.meaning, b.meaning));
    if (isBareClock(a.meaning) && isSpan(b.meaning) && !isBareClock(b.meaning)) return whole(b.meaning);
    if (isHour(a.meaning) && isBareClock(b.meaning) && !isHour(b.meaning)) return whole(a.meaning);
  }
  if (JOINS_DATES.test(gap)) {
    if (isWeekday(a.meaning) && isWholeDay(b.meaning) && !isWeekday(b.meaning)) return whole(b.meaning);
    if (isWeekday(b.meaning) && isWholeDay(a.meaning) && !isWeekday(a.meaning) && gap === ",") return whole(a.meaning);
  }
  if (gap === "," && isWeekdayPart(a.meaning) && isWholeDay(b.meaning) && !isWeekday(b.meaning))
    return whole(onDay(b.meaning, clockOf(a.meaning)));
  if (gap === "(" && atoms[b.to]?.lower === ")") {
    const bracketed = { from: a.from, to: b.to + 1 };
    if (isWeekday(a.meaning) && isWholeDay(b.meaning)) return { ...bracketed, meaning: b.meaning };
    if (isHour(b.meaning) && /T\d\d:\d\d$/.test(a.meaning.value ?? "")) return { ...bracketed, meaning: a.meaning };
  }
  const opener = atoms[a.from - 1]?.lower;
  const spans =
    (opener === "between" && gap === "and") ||
    (opener === "from" && /^(?:to|until|till|through|up to)$/.test(gap)) ||
    (/^(?:[-–—]|to)$/.test(gap) && isWholeDay(a.meaning) && isWholeDay(b.meaning));
  const joined = spans ? span(a.meaning, b.meaning) : null;
  return joined === null ? null : whole(joined);
}

const onDay = (day: Meaning, clock: Meaning): Meaning => ({
  type: "TIME",
  value: `${day.value ?? ""}${clock.value ?? ""}`,
  inferred: day.inferred,
});

function span(a: Meaning, b: Meaning): Meaning | null {
  if (isHour(a) && isHour(b)) return { ...a, value: `${a.value}/${b.value}` };
  if (a.value === null || b.value === null || a.type === "DURATION" || b.type === "DURATION") return null;
  const [first, last] = sameYear(a, b, a.value, b.value);
  const from = first === a.value && a.from ? a.from : intervalOf(first).from;
  const to = last === b.value && b.to ? b.to : intervalOf(last).to;
  if (from === null || to === null || from > to) return null;
  return { type: a.type, value: `${first}/${last}`, inferred: [...a.inferred, ...b.inferred], from, to };
}

/** A year told at one end of a span holds for the other: `from 27 September to 10 November 2020`. */
function sameYear(a: Meaning, b: Meaning, first: string, last: string): readonly [string, string] {
  const moved = (value: string, year: number) => String(year).padStart(4, "0") + value.slice(4);
  const open = (m: Meaning) => m.inferred.includes("year") && /^\d{4}-\d\d(?:-\d\d)?$/.test(m.value ?? "");
  if (open(a) && !open(b)) {
    const same = moved(first, +last.slice(0, 4));
    return [same > last ? moved(first, +last.slice(0, 4) - 1) : same, last];
  }
  if (open(b)) {
    const same = moved(last, +first.slice(0, 4));
    return [first, same < first ? moved(last, +first.slice(0, 4) + 1) : same];
  }
  return [first, last];
}

/** `night` alone is a time of every day. */
export const isTime = (atoms: readonly Atom[], { from, to, meaning }: Found): boolean =>
  !(meaning.value === "TNI" && to - from === 1 && atoms[from]?.lower === "night");

/** The expression at its span, with the day a bare hour falls on, and open where a preposition leaves it so. */
export function finish(text: string, atoms: readonly Atom[], found: Found, day: Day | null): TimeExpression {
  const start = atoms[found.from]?.start ?? 0;
  const end = atoms[found.to - 1]?.end ?? start;
  const { type, value, inferred, ...told } = isBareClock(found.meaning) ? dayless(found.meaning, day) : found.meaning;
  const covered = value === null || type === "SET" ? { from: null, to: null } : intervalOf(value);
  const open = value?.includes("/") ? null : openSide(atoms, found.from);
  return {
    start,
    end,
    text: text.slice(start, end),
    type: type === "DATE" && value !== null && /^\d{4}-\d\d-\d\dT/.test(value) ? "TIME" : type,
    value,
    from: open === "from" ? null : told.from === undefined ? covered.from : told.from,
    to: open === "to" ? null : told.to === undefined ? covered.to : told.to,
    inferred: [...new Set(inferred)],
  };
}

function dayless(clock: Meaning, day: Day | null): Meaning {
  const inferred = ["day", "reference"] as const;
  if (day === null || clock.value === null) return { ...clock, value: null, inferred };
  const [first = "", second] = clock.value.split("/").map((hour) => `${day}${hour}`);
  if (second === undefined) return { ...clock, value: first, inferred };
  return { ...clock, value: `${first}/${second}`, inferred, from: first.slice(0, 16), to: second.slice(0, 16) };
}

const OPENS = new Set(["since", "from"]);
const CLOSES = new Set(["until", "till", "by", "to", "through"]);
/** How many atoms back `since the deal of 2 November` may have its `since`. */
const REACH = 14;

/** Which end a preposition leaves open: `since X` has no end, `until X` no beginning. */
export function openSide(atoms: readonly Atom[], from: number): "from" | "to" | null {
  const before = atoms[from - 1]?.lower ?? "";
  if (OPENS.has(before)) return "to";
  if (CLOSES.has(before)) return "from";
  if (!/^(?:on|of|in|at)$/.test(before)) return null;
  for (let i = from - 2; i >= Math.max(0, from - REACH); i--) {
    const word = atoms[i]?.lower ?? "";
    if (word === "since") return "to";
    if (/^[,;:"“”()]$/.test(word)) return null;
  }
  return null;
}
