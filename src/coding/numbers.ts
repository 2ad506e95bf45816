import type { Figure } from "../model/index.js";
import { type Scene, word } from "./scene.js";
import { PREPOSITIONS } from "./words.js";

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const TENS = new Map([
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);
const KILLED = /^(killed|dead|died|killing|kills|deaths?|slain)$/;
const INJURED = /^(injured|wounded|injuring|wounding|hurt|injuries|wounds)$/;
const NOBODY = /^(no|nobody|none)$/;
const BOUNDS: readonly (readonly [RegExp, Figure["bound"]])[] = [
  [/^(least|over)$|^(more) than$/, "at-least"],
  [/^(most)$|^(up|fewer|less)$/, "at-most"],
  [/^(about|around|some|nearly|almost|approximately|roughly)$/, "about"],
];

/** A number at a token, in figures or words: "1,165", "nine", "one"; `null` where there is none. */
export function numberAt(scene: Scene, i: number): number | null {
  const w = word(scene, i);
  if (/^\d{1,3}(,\d{3})+$|^\d+$/.test(w)) return Number(w.replaceAll(",", ""));
  const unit = UNITS.indexOf(w);
  return unit >= 0 ? unit : (TENS.get(w) ?? null);
}

/** How many of what a noun names: "23 ceasefire violations", "17 more hostages"; `null` where no number stands before. */
export function countBefore(scene: Scene, noun: number): number | null {
  for (let i = noun - 1; i >= 0 && noun - i <= 3; i--) {
    const n = numberAt(scene, i);
    if (n !== null && !isDate(scene, i)) return n;
    if (!/^\p{L}+$/u.test(word(scene, i)) || PREPOSITIONS.has(word(scene, i))) return null;
  }
  return null;
}

export interface Toll {
  readonly killed?: number;
  readonly injured?: number;
  readonly numbers?: readonly Figure[];
}

/** Who was killed and hurt, by the numbers next to such words; `from` and `to` are tokens. */
export function tollIn(scene: Scene, from: number, to: number): Toll {
  const killed = figureFor(scene, KILLED, from, to, "killed");
  const injured = figureFor(scene, INJURED, from, to, "injured");
  const numbers = [killed, injured].filter((f) => f !== null);
  return {
    ...(killed ? { killed: killed.value } : {}),
    ...(injured ? { injured: injured.value } : {}),
    ...(numbers.length > 0 ? { numbers } : {}),
  };
}

function figureFor(scene: Scene, words: RegExp, from: number, to: number, what: string): Figure | null {
  for (let i = from; i < to; i++) {
    if (!words.test(word(scene, i))) continue;
    const at = nearestNumber(scene, i);
    if (at === null) continue;
    const value = numberAt(scene, at) ?? (NOBODY.test(word(scene, at)) ? 0 : 1);
    return { what, value, bound: boundBefore(scene, at), of: null };
  }
  return null;
}

/** "killing nine civilians", "nine civilians were killed", "12 dead": after an -ing or active verb, else before. */
function nearestNumber(scene: Scene, i: number): number | null {
  const isNumber = (at: number): boolean =>
    (numberAt(scene, at) !== null && !isDate(scene, at)) ||
    NOBODY.test(word(scene, at)) ||
    /^(an?|another)$/.test(word(scene, at));
  const onward = [1, 2, 3, 4].map((d) => i + d);
  const backward = [1, 2, 3, 4, 5].map((d) => i - d);
  const forwardFirst =
    /ing$|^kills$/.test(word(scene, i)) ||
    /^(and|,)$/.test(word(scene, i - 1)) ||
    !/^(were|was|been|be|,)$/.test(word(scene, i - 1));
  for (const at of forwardFirst ? onward : backward)
    if (isNumber(at)) return at;
    else if (/^[.;:,]$/.test(word(scene, at))) break;
  for (const at of forwardFirst ? backward : onward)
    if (isNumber(at)) return at;
    else if (/^[.;:,]$/.test(word(scene, at))) break;
  return null;
}

const isDate = (scene: Scene, at: number): boolean => scene.times.some(({ from, to }) => from <= at && at < to);

function boundBefore(scene: Scene, at: number): Figure["bound"] {
  for (const i of [at - 1, at - 2]) for (const [words, bound] of BOUNDS) if (words.test(word(scene, i))) return bound;
  return "exact";
}
