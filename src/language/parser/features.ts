import type { MaskClass } from "./types.js";

/**
 * Word features, the same as `training/features.py`: rows of the embedding table whose sum is a word's input. Row 0 is
 * empty, 1 the unknown word, 2 the root; then the mask classes, the words, and the hashed affixes.
 */
const BUCKETS = 10240;
export const UNKNOWN_ROW = 1;
export const ROOT_ROW = 2;
const MASKS: readonly MaskClass[] = [
  "state",
  "place",
  "person",
  "organization",
  "group",
  "nationality",
  "demonym",
  "thing",
];
export const FIRST_WORD = 3 + MASKS.length;

export const maskRow = (mask: MaskClass): number => 3 + MASKS.indexOf(mask);

const QUOTES: Readonly<Record<string, string>> = {
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "`": "'",
  "´": "'",
  "“": '"',
  "”": '"',
  "«": '"',
  "»": '"',
  "–": "-",
  "—": "-",
};

/** Lower case, typographic marks and digits made one. */
export function normal(form: string): string {
  return form
    .replace(/[’‘ʼ`´“”«»–—]/g, (ch) => QUOTES[ch] ?? ch)
    .toLowerCase()
    .replace(/[0-9]/g, "0");
}

/** FNV-1a over UTF-16 code units. */
function fnv(text: string, from: number, to: number, seed: number): number {
  let h = 2166136261 ^ seed;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 16777619);
  return ((h ^ (h >>> 15)) >>> 0) % BUCKETS;
}

/** Letter classes, runs cut at two: `Armenia` gives `Xxx`, `US` gives `XX`, `1988-94` gives `dd-dd`. */
function shape(form: string): string {
  let out = "";
  let last = "";
  let run = 0;
  for (const ch of form) {
    const c = ch !== ch.toLowerCase() ? "X" : ch !== ch.toUpperCase() ? "x" : ch >= "0" && ch <= "9" ? "d" : ch;
    run = c === last ? run + 1 : 1;
    last = c;
    if (run <= 2) out += c;
  }
  return out;
}

/** Ten buckets: suffixes of 1 to 5, prefixes of 1 to 4 code units, and the shape. */
export function buckets(form: string): number[] {
  const word = normal(form);
  const n = word.length;
  const out: number[] = [];
  for (let k = 1; k <= 5; k++) out.push(fnv(word, Math.max(0, n - k), n, k));
  for (let k = 1; k <= 4; k++) out.push(fnv(word, 0, Math.min(k, n), 16 + k));
  const outline = shape(form);
  out.push(fnv(outline, 0, outline.length, 32));
  return out;
}
