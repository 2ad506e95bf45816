import type { Atom } from "./atoms.js";
import { type TreeToken, treeTense } from "./tree-tense.js";

/** Whether the words around a time expression put it ahead of the report's date or behind it; null: they do not tell. */
export type Tense = "future" | "past" | null;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Ahead, unless `have` follows: `would have met`. */
const MODALS = words("will would shall should might must could 'll ’ll wo");
/** Ahead wherever they stand. */
const AHEAD = words("due upcoming forthcoming");
/** Ahead before `to`: `agreed to meet on Friday`, `are to meet`. */
const AHEAD_WITH_TO = words(`
  is are am was were going agreed agree agrees plan plans planning planned pledged pledges promised promises vowed vows intend
  intends hope hopes hoped expect expects expected set scheduled prepare prepares preparing aims wants invited ready likely about
`);
/** Ahead as participles: `planned for Monday`, `is expected on Monday`. */
const ARRANGED = words("scheduled slated planned expected announced called set postponed rescheduled adjourned");
/** With `until` they point ahead, also when told as done: `was extended until Monday`. */
const MOVED = words(
  "extend extends extended extending prolong prolonged renew renewed postponed delayed adjourned suspended moved valid remain remains",
);
/** Pasts that do not end in -ed and are seldom anything else. */
const PAST = words(`
  was were had did said told took came went began met held left killed fell broke made gave got saw sent fought shot struck led
  lost became brought fled drove spoke wrote rose stood kept knew meant paid ran sought sold showed spent overran withdrew ended
`);
/** Before an -ed word they show that it is no finite verb: `in occupied Shusha`, `the agreed date`. */
const NOT_FINITE_AFTER = words(
  "the a an in of to from by with and or be been being is are has have having as most largely newly",
);

/** Atoms looked at on either side. */
const REACH = 30;

/**
 * Where there is a tree, its verb tells. Without one, or where that is silent, words near by do: looks back from atom `at`, nearest first; with nothing there, forward from `end`; with nothing there either, a limit
 * (`until`, `by`) is ahead.
 */
export function tenseAt(atoms: readonly Atom[], at: number, end: number, tree: readonly TreeToken[] | null): Tense {
  const first = Math.max(0, at - REACH);
  const until = /^(?:until|till|beyond|to)$/.test(atoms[at - 1]?.lower ?? "");
  const fallback: Tense = until || atoms[at - 1]?.lower === "by" ? "future" : null;
  if (until && atoms.slice(first, at).some((atom) => MOVED.has(atom.lower))) return "future";
  if (tree !== null) {
    const tense = treeTense(tree, atoms[at]?.token ?? 0, (atoms[end - 1]?.token ?? 0) + 1);
    if (tense !== null) return tense;
  }
  for (let i = at - 1; i >= first; i--) {
    const tense = cue(atoms, i);
    if (tense !== null) return tense;
  }
  for (let i = end; i < Math.min(atoms.length, end + REACH); i++) {
    const tense = cue(atoms, i);
    if (tense !== null) return tense;
  }
  return fallback;
}

function cue(atoms: readonly Atom[], i: number): Tense {
  const word = atoms[i]?.lower ?? "";
  const next = atoms[i + 1]?.lower ?? "";
  const before = atoms[i - 1]?.lower ?? "";
  const isModal = MODALS.has(word) || (word === "may" && atoms[i]?.capital === false);
  if (isModal) return next === "have" || (next === "not" && atoms[i + 2]?.lower === "have") ? "past" : "future";
  if (AHEAD.has(word) && next !== "process") return "future";
  if (next === "to" && AHEAD_WITH_TO.has(word)) return "future";
  if (ARRANGED.has(word) && (/^(?:is|are|,)$/.test(before) || /^(?:for|until)$/.test(next))) return "future";
  if (PAST.has(word)) return NOT_FINITE_AFTER.has(before) ? null : "past";
  return /^\p{L}{2,}ed$/u.test(word) && !NOT_FINITE_AFTER.has(before) ? "past" : null;
}
