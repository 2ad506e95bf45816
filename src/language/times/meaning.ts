import type { Day } from "../../model/index.js";
import type { TimeExpression, TimeType } from "../types.js";
import type { Atom } from "./atoms.js";
import type { Caught } from "./pattern.js";
import type { Tense } from "./tense.js";

export type Inferred = TimeExpression["inferred"];

/** What surrounds an expression when its meaning is worked out. */
export interface Surroundings {
  /** The report's date, whole; null: nothing relative can be resolved. */
  readonly report: Day | null;
  /** The last date the narrative gave, whole; the report's to begin with. */
  readonly day: Day | null;
  /** The same, but a month or a year counts too. */
  readonly last: Day | null;
  /** The day or month of a year long gone that the narrative tells of just now. */
  readonly past: Day | null;
  readonly tense: () => Tense;
  /** Atoms around the expression, in lower case; empty at the sentence's ends. */
  readonly before: string;
  readonly before2: string;
  readonly after: string;
  readonly after2: string;
  /** The atom `n` places before (negative) or after the expression. */
  readonly peek: (n: number) => Atom | undefined;
}

/** A meaning before it becomes a TimeExpression; a bare clock time has a value `T12:00` or `TNI`, without day. */
export interface Meaning {
  readonly type: TimeType;
  readonly value: string | null;
  readonly inferred: Inferred;
  /** Only where they do not follow from the value. */
  readonly from?: Day | null;
  readonly to?: Day | null;
}

/** Null: not so here, a shorter reading may do. NO_TIME: these words are no time at all. */
export type Resolve = (caught: Caught["atoms"], around: Surroundings) => Meaning | typeof NO_TIME | null;
export const NO_TIME = "no time";

export const date = (value: string | null, ...inferred: Inferred[number][]): Meaning => ({
  type: "DATE",
  value,
  inferred,
});
export const duration = (value: string): Meaning => ({ type: "DURATION", value, inferred: [] });
export const set = (value: string): Meaning => ({ type: "SET", value, inferred: [] });
export const unresolved: Meaning = { type: "DATE", value: null, inferred: [] };

/** One row of a table of rules: what the words look like (pattern.ts), and what they then mean. */
export type Rules = readonly (readonly [pattern: string, means: Resolve])[];

const BACK = new Set(["last", "past", "previous", "preceding"]);
const AHEAD = new Set(["next", "coming", "following", "subsequent"]);
export const direction = (word: string): -1 | 0 | 1 => (BACK.has(word) ? -1 : AHEAD.has(word) ? 1 : 0);

/** `before` and `after` end an expression only where nothing follows that they could govern. */
export const ENDS = /^(?:[.,;:)\]!?'’"”–—-]*|and|when|but|in|on|at|by|as)$/;
/** Without `between`, `10 and 12 October` are two days, not a span. */
export const isList = (a: Caught["atoms"], around: Surroundings): boolean =>
  a.w1?.lower === "and" && around.before !== "between";

/** The figure of a count, `X` where none is said. */
export function quantity(a: Readonly<Record<string, Atom | undefined>>): number | "X" {
  const n = a.NUM?.num ?? a.YEAR?.num;
  if (n !== undefined) return n;
  return a.VAGUE !== undefined || (a.UNITS !== undefined && a.w1 === undefined) ? "X" : 1;
}
