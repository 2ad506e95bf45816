import type { Figure } from "../model/index.js";
import { type Scene, word } from "./scene.js";
import { below, casesOf, relationOf, tagOf } from "./tree.js";
import { PREPOSITIONS } from "./words.js";

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = new Map([
  ["twenty", 20],
  ["thirty", 30],
  ["forty", 40],
  ["fifty", 50],
  ["sixty", 60],
  ["seventy", 70],
  ["eighty", 80],
  ["ninety", 90],
]);
const POWERS = new Map([
  ["dozen", 12],
  ["score", 20],
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
]);
/** Words before a number, nearest first, that say how sure it is. */
const BOUNDS: readonly (readonly [RegExp, Figure["bound"]])[] = [
  [
    /(at least|more than|over|upwards of|not less than|no less than|no fewer than|a minimum of|above|exceeding)$/,
    "at-least",
  ],
  [/(at most|up to|as many as|fewer than|less than|no more than|not more than|a maximum of|under|below)$/, "at-most"],
  [/(about|around|some|nearly|almost|approximately|roughly|an estimated|estimated|close to|circa|near)$/, "about"],
];
/** "a family of five": what is counted stands in its of-phrase. */
const MADE_OF = new Set(
  `body bodies remains corpse corpses coffin coffins total number group family crew team party pair couple batch convoy
   members member relatives residents majority minority list`.split(/\s+/),
);
/** Singular nouns that are many or a mass: no one body was hit. */
const NOT_ONE =
  /^(army|list|roll|register|toll|tally|total|police|population|public|crowd|militia|opposition|enemy|side|group|family|patrol|convoy|crew|team|unit|force|majority|number|personnel|staff|people|brigade|battalion|village|town|city|district|region|area|capital|neighbou?rhood|country|world|who|that|which|it|this|everyone|everybody)$/;
const NOBODY = /^(nobody|none|no-one)$/;
const PERSON = /^(he|she|him|her|someone|somebody)$/;

export interface Quantity {
  readonly value: number;
  /** Tokens, half-open. */
  readonly start: number;
  readonly end: number;
}

/** One word of a number, in figures or letters; `null` where it is none. */
function plain(w: string): number | null {
  if (/^\d{1,3}(,\d{3})+$|^\d+$/.test(w)) return Number(w.replaceAll(",", ""));
  if (/^\d+\.\d+$/.test(w)) return Number(w);
  const unit = UNITS.indexOf(w);
  if (unit >= 0) return unit;
  const [tens = "", ones = ""] = w.split("-");
  if (ones !== "" && TENS.has(tens) && UNITS.indexOf(ones) > 0) return (TENS.get(tens) ?? 0) + UNITS.indexOf(ones);
  return TENS.get(w) ?? null;
}

const isPart = (scene: Scene, i: number): boolean => {
  const w = word(scene, i);
  return (
    plain(w) !== null ||
    POWERS.has(w) ||
    (w === "-" && plain(word(scene, i + 1)) !== null && TENS.has(word(scene, i - 1)))
  );
};

/** The whole number phrase at a token: "two hundred", "a dozen", "twenty-one", "1,165". */
export function quantityAt(scene: Scene, i: number): Quantity | null {
  if (!isPart(scene, i)) return null;
  let start = i;
  let end = i + 1;
  while (isPart(scene, start - 1) && !isDate(scene, start - 1)) start--;
  while (isPart(scene, end) && !isDate(scene, end)) end++;
  let total = 0;
  let last = POWERS.has(word(scene, start)) && /^(an?|one)$/.test(word(scene, start - 1)) ? 1 : null;
  for (let at = start; at < end; at++) {
    const w = word(scene, at);
    const power = POWERS.get(w);
    if (w === "-") continue;
    if (power !== undefined) {
      // "hundreds" and a bare "dozen" count nothing.
      if (last === null) return null;
      last *= power;
      if (power >= 1000) {
        total += last;
        last = null;
      }
    } else {
      const value = plain(w) ?? 0;
      last = last === null ? value : tensOrMore(last) && value < last ? last + value : value;
    }
  }
  return { value: total + (last ?? 0), start, end };
}

const tensOrMore = (n: number): boolean => n >= 20 && n % 10 === 0;

/** A number at a token, in figures or words: "1,165", "nine", "one"; `null` where there is none. */
const numberAt = (scene: Scene, i: number): number | null => quantityAt(scene, i)?.value ?? null;

/** How many of what a noun names: "23 ceasefire violations", "17 more hostages"; `null` where no number stands before. */
export function countBefore(scene: Scene, noun: number): number | null {
  for (let i = noun - 1; i >= 0 && noun - i <= 3; i--) {
    const n = numberAt(scene, i);
    if (n !== null && !isDate(scene, i)) return n;
    if (!/^\p{L}+$/u.test(word(scene, i)) || PREPOSITIONS.has(word(scene, i))) return null;
  }
  return null;
}

/** A number, or how many a noun phrase names. */
export interface Counted {
  readonly value: number;
  readonly bound: Figure["bound"];
  /** The end of a range: "20 to 30". */
  readonly upTo?: number;
}

/**
 * How many a noun phrase of the tree names: "at least two soldiers and a priest" are three; "a schoolgirl" is one,
 * "nobody" none; `null` where no number is told ("dozens", "civilians").
 */
export function countOf(scene: Scene, noun: number, singles: boolean): Counted | null {
  const own = countOfOne(scene, noun, singles);
  const others = below(scene.tree, noun, /^conj$/)
    .filter((c) => !scene.words.slice(Math.max(0, c - 4), c).some((w) => /^(among|including|notably)$/.test(w)))
    .map((c) => countOfOne(scene, c, singles));
  if (!own || others.length === 0) return own;
  if (others.some((c) => c === null) || /^(one|none|nobody)$/.test(word(scene, noun))) return own;
  return { ...own, value: others.reduce((sum, c) => sum + (c?.value ?? 0), own.value) };
}

/** The same of one noun alone, whatever is coordinated with it. */
export function countOfOne(scene: Scene, noun: number, singles: boolean): Counted | null {
  const { tree } = scene;
  const w = word(scene, noun);
  if (isDate(scene, noun)) return null;
  if (NOBODY.test(w) || (w === "one" && word(scene, noun - 1) === "no")) return { value: 0, bound: "exact" };
  if (w === "another" || (w === "other" && word(scene, noun - 1) === "one")) return { value: 1, bound: "exact" };
  const direct = quantityAt(scene, noun);
  if (direct) return told(scene, direct);
  for (const n of below(tree, noun, /^(nummod|compound|amod|nmod:desc|det|dep|advmod)/)) {
    const quantity = isDate(scene, n) || n > noun ? null : quantityAt(scene, n);
    if (quantity && !isAge(scene, quantity)) return told(scene, quantity);
  }
  if (below(tree, noun, /^det$/).some((d) => word(scene, d) === "no")) return { value: 0, bound: "exact" };
  if (MADE_OF.has(w))
    for (const part of below(tree, noun, /^nmod/)) {
      const inside = casesOf(tree, part).includes("of") ? countOf(scene, part, singles) : null;
      if (inside) return inside;
    }
  return singles && isOne(scene, noun) ? { value: 1, bound: "exact" } : null;
}

/** One person by the form of the noun: "a constable", "her husband", "Maria Kovalenko". */
function isOne(scene: Scene, noun: number): boolean {
  const w = word(scene, noun);
  if (PERSON.test(w)) return true;
  const tag = tagOf(scene.tree, noun);
  if (NOT_ONE.test(w) || (tag !== "NN" && tag !== "NNP")) return false;
  return (
    tag === "NNP" ||
    below(scene.tree, noun, /^(det|nmod:poss)$/).some(
      (d) => !/^(all|both|some|many|few|several|no)$/.test(word(scene, d)),
    )
  );
}

function told(scene: Scene, quantity: Quantity): Counted {
  const range = rangeAt(scene, quantity);
  return range ?? { value: quantity.value, bound: boundOf(scene, quantity) };
}

/** "between 20 and 30", "20 to 30", "20-30": the lower end, and the upper. */
function rangeAt(scene: Scene, { value, start, end }: Quantity): Counted | null {
  const joins = /^(to|-|–|or)$/;
  const low = joins.test(word(scene, start - 1)) ? quantityAt(scene, start - 2) : null;
  if (low && low.value < value) return { value: low.value, bound: "at-least", upTo: value };
  const high = joins.test(word(scene, end)) ? quantityAt(scene, end + 1) : null;
  if (high && high.value > value) return { value, bound: "at-least", upTo: high.value };
  if (word(scene, start - 1) !== "and") return null;
  const from = quantityAt(scene, start - 2);
  return from && word(scene, from.start - 1) === "between" && from.value < value
    ? { value: from.value, bound: "at-least", upTo: value }
    : null;
}

function boundOf(scene: Scene, { start, end }: Quantity): Figure["bound"] {
  const at = /^(an?|the)$/.test(word(scene, start - 1)) ? start - 1 : start;
  // The "over" of "handed over 44" is its verb's.
  const from = relationOf(scene.tree, at - 1) === "compound:prt" ? at : Math.max(0, at - 3);
  const before = scene.words.slice(from, at).join(" ");
  for (const [words, bound] of BOUNDS) if (words.test(before)) return bound;
  return word(scene, end) === "or" && word(scene, end + 1) === "more" ? "at-least" : "exact";
}

/** "a woman, 64, ..." */
const isAge = (scene: Scene, { start, end }: Quantity): boolean =>
  (word(scene, start - 1) === "," && /^[,.)]$/.test(word(scene, end))) || word(scene, start - 1) === "aged";

export const isDate = (scene: Scene, at: number): boolean => scene.times.some(({ from, to }) => from <= at && at < to);
