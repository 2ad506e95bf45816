import type { NameToken } from "./names.js";
import { type Run, runsOf, runsOfWord } from "./runs.js";

/**
 * Common words and phrases, found without regard to case. A phrase may hold one slot, written `*`, that stands for one to
 * three words: "head of * diplomacy" finds "head of Russian diplomacy".
 */
export interface Phrases<T> {
  readonly byWords: ReadonlyMap<string, T>;
  /** By their first word: what stands before the slot with a space behind it, and after it with a space before. */
  readonly slotted: ReadonlyMap<string, readonly Slotted<T>[]>;
  readonly maxWords: number;
  /** The most words of a phrase that begins with a word: where none does, nothing is looked up. */
  readonly reach: ReadonlyMap<string, number>;
}

interface Slotted<T> {
  readonly before: string;
  readonly after: string;
  readonly value: T;
}

export interface PhraseMatch<T> {
  /** Token indexes, half-open. */
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

const SLOT_WORDS = 3;

function normal(phrase: string): string {
  if (/^[a-z]+(?: [a-z]+)*$/.test(phrase)) return phrase;
  const runs = runsOf(phrase);
  return runs.map((run) => run.key).join(" ");
}

export function compilePhrases<T>(entries: readonly (readonly [phrase: string, value: T])[]): Phrases<T> {
  const byWords = new Map<string, T>();
  const slotted = new Map<string, Slotted<T>[]>();
  const reach = new Map<string, number>();
  let maxWords = 1;
  for (const [phrase, value] of entries) {
    const [before = "", after] = phrase.split("*").map(normal);
    const words = before.split(" ").length + (after === undefined ? 0 : after.split(" ").length + SLOT_WORDS);
    maxWords = Math.max(maxWords, words);
    const [first = ""] = before.split(" ");
    reach.set(first, Math.max(reach.get(first) ?? 0, words));
    if (after === undefined) byWords.set(before, value);
    else slotted.set(first, [...(slotted.get(first) ?? []), { before: `${before} `, after: ` ${after}`, value }]);
  }
  return { byWords, slotted, maxWords, reach };
}

/** What a phrase means, or `undefined`; "Foreign Ministry" and "foreign ministry" are the same. */
export const lookUp = <T>(phrases: Phrases<T>, words: string): T | undefined => meaning(phrases, normal(words));

function meaning<T>(phrases: Phrases<T>, key: string): T | undefined {
  const whole = phrases.byWords.get(key);
  if (whole !== undefined) return whole;
  const space = key.indexOf(" ");
  const those = space < 0 ? undefined : phrases.slotted.get(key.slice(0, space));
  return those?.find(({ before, after }) => {
    if (!key.startsWith(before) || !key.endsWith(after)) return false;
    const slot = key.slice(before.length, -after.length).trim();
    return slot !== "" && slot.split(" ").length <= SLOT_WORDS;
  })?.value;
}

function mayOpen<T>({ reach }: Phrases<T>, word: string): boolean {
  for (const { key } of runsOfWord(word)) if (reach.has(key)) return true;
  return false;
}

/** Finds all phrases, the longest first from left to right; matches never overlap. */
export function findPhrases<T>(phrases: Phrases<T>, tokens: readonly NameToken[]): PhraseMatch<T>[] {
  // Most sentences hold no phrase's first word.
  const opens = tokens.findIndex(({ text }) => mayOpen(phrases, text));
  if (opens < 0) return [];
  const words: { readonly run: Run; readonly token: number }[] = [];
  for (let token = opens; token < tokens.length; token++)
    for (const run of runsOfWord(tokens[token]?.text ?? "")) words.push({ run, token });
  const found: PhraseMatch<T>[] = [];
  for (let i = 0; i < words.length; ) {
    let length = Math.min(phrases.reach.get(words[i]?.run.key ?? "") ?? 0, words.length - i);
    let value: T | undefined;
    for (; length > 0; length--) {
      value = meaning(
        phrases,
        words
          .slice(i, i + length)
          .map((w) => w.run.key)
          .join(" "),
      );
      if (value !== undefined) break;
    }
    const first = words[i];
    const last = words[i + length - 1];
    i += Math.max(1, length);
    if (value !== undefined && first !== undefined && last !== undefined)
      found.push({ start: first.token, end: last.token + 1, value });
  }
  return found;
}
