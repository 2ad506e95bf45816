import type { NameMatch } from "../knowledge/index.js";
import { pluralOf, verbVariants } from "../language/index.js";
import { FAINT, FIGURATIVE, OTHERWISE, PLAIN } from "./relevance-words.js";

/*
 * Whether a report has to do with armed conflict, or states at odds, at all. Words of war are lent to sport, business and
 * politics: where no passage has enough of them, and no more words of those, the report is not read and yields nothing.
 * This is part of coding, in force however a report is read: it decides what is found. The filter of sentences (filter.ts)
 * does not: it only saves trees.
 */
/** Tokens of a passage. */
const WINDOW = 100;
/** What a window must come to. A headline has no room to say it: where it names somebody, the doubt is for it. */
const ENOUGH = 4;
/** ... and what a sentence alone must come to: a column of sport and markets may have one on a war. */
const ENOUGH_ALONE = 2.5;
const ENOUGH_SHORT = 0.5;
const SHORT = 20;
/** Names of a class count at most this often; another mention of a word half, and no third. */
const NAMES_AT_MOST = 2;

type Kind = "plain" | "figurative" | "faint" | "otherwise";
interface Sign {
  readonly kind: Kind;
  readonly key: string;
  /** The words after the first. */
  readonly rest: readonly string[];
}

const WEIGHT: Readonly<Record<Kind, number>> = { plain: 2, figurative: 1, faint: 0.25, otherwise: 1 };

const SIGNS: ReadonlyMap<string, readonly Sign[]> = compile();

function compile(): Map<string, Sign[]> {
  const signs = new Map<string, Sign[]>();
  const lists: readonly (readonly [Kind, string])[] = [
    ["plain", PLAIN],
    ["figurative", FIGURATIVE],
    ["faint", FAINT],
    ["otherwise", OTHERWISE],
  ];
  for (const [kind, list] of lists)
    for (const entry of list.split(",").map((w) => w.trim())) {
      const key = entry.replace(/[+~]$/, "");
      const forms = entry.endsWith("+") ? [key, pluralOf(key)] : entry.endsWith("~") ? verbVariants(key) : [key];
      for (const form of new Set(forms)) {
        const [first = "", ...rest] = form.split(/ |(?=-)|(?<=-)/);
        signs.set(first, [...(signs.get(first) ?? []), { kind, key, rest }]);
      }
    }
  // Longest first: "price war" before "war".
  for (const list of signs.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return signs;
}

/** The signs in a sentence, longest first, none inside another. */
function signsIn(words: readonly string[]): Sign[] {
  const found: Sign[] = [];
  for (let i = 0; i < words.length; i++) {
    const sign = SIGNS.get(words[i] ?? "")?.find(({ rest }) => rest.every((w, n) => words[i + 1 + n] === w));
    if (!sign) continue;
    found.push(sign);
    i += sign.rest.length;
  }
  return found;
}

/** So many different words of sport, business or stage, and more of them than of war: what has no name in it is of those. */
const BORROWED = 4;
export function isBorrowed(sentences: readonly (readonly string[])[]): boolean {
  const keys = {
    plain: new Set<string>(),
    figurative: new Set<string>(),
    faint: new Set<string>(),
    otherwise: new Set<string>(),
  };
  for (const words of sentences) for (const { kind, key } of signsIn(words)) keys[kind].add(key);
  return keys.otherwise.size >= BORROWED && keys.otherwise.size > keys.plain.size;
}

export interface Relevance {
  readonly relevant: boolean;
  /** What the first passage that sufficed came to, or the best of those that did not, and what it needed. */
  readonly sum: number;
  readonly needed: number;
}

/**
 * The words of a report by sentence (`wordOf` of each token); `namesAt` finds the names of a sentence, by its number, and is
 * asked only where names can decide.
 */
export function relevanceOf(
  sentences: readonly (readonly string[])[],
  namesAt: (i: number) => readonly NameMatch[],
): Relevance {
  const lengths = sentences.map((words) => words.length);
  const total = lengths.reduce((a, b) => a + b, 0);
  const signs = sentences.map(signsIn);
  const needed = neededIn(total);
  let best = 0;
  for (const [from, to, enough] of windows(lengths, needed)) {
    const sums = sumsOf(signs, from, to);
    const names = sumOf(sums, MOST_BY_NAMES) < enough ? 0 : namesIn(from, to, namesAt);
    const sum = sumOf(sums, names);
    if (sum >= enough) return { relevant: true, sum, needed: enough };
    best = Math.max(best, sum);
  }
  return { relevant: false, sum: best, needed };
}

const neededIn = (tokens: number): number =>
  ENOUGH_SHORT + (ENOUGH - ENOUGH_SHORT) * Math.min(1, Math.max(0, (tokens - SHORT) / (WINDOW - SHORT)));

/** Each sentence, and the runs that reach the window's length or are the whole text; with what they must come to. */
function* windows(lengths: readonly number[], needed: number): Generator<readonly [number, number, number]> {
  let to = 0;
  let tokens = 0;
  for (let from = 0; from < lengths.length; from++) {
    while (to < lengths.length && tokens < WINDOW) tokens += lengths[to++] ?? 0;
    const length = lengths[from] ?? 0;
    if (from === 0 || tokens >= WINDOW) yield [from, to, needed];
    if (length < WINDOW) yield [from, from + 1, ENOUGH_ALONE];
    tokens -= length;
  }
}

type Sums = Readonly<Record<Kind, number>>;

function sumsOf(signs: readonly (readonly Sign[])[], from: number, to: number): Sums {
  const sums = { plain: 0, figurative: 0, faint: 0, otherwise: 0 };
  let seen: Map<string, number> | null = null;
  for (let i = from; i < to; i++)
    for (const { kind, key } of signs[i] ?? []) {
      seen ??= new Map();
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      if (times < 2) sums[kind] += WEIGHT[kind] / (times + 1);
    }
  return sums;
}

/** Plain words, and the others as far as nothing says that they are figures of speech; faint ones never outweigh them. */
const sumOf = ({ plain, figurative, faint, otherwise }: Sums, names: number): number =>
  plain + Math.max(0, figurative + names + Math.min(faint, plain + figurative + names) - otherwise);

const ARMED = new Set(["REB", "SEP", "PAR"]);

/** Armed groups and bodies that watch truces show it by being there; states and other bodies half as much. */
function namesIn(from: number, to: number, namesAt: (i: number) => readonly NameMatch[]): number {
  const groups = new Set<string>();
  const states = new Set<string>();
  for (let i = from; i < to; i++)
    for (const {
      entities: [entity],
    } of namesAt(i)) {
      if (!entity) continue;
      const { kind, role = "", id } = entity;
      if (kind === "state" || kind === "former-state" || kind === "organisation") states.add(id);
      else if (kind === "de-facto" || kind === "mission" || kind === "format" || (kind === "group" && ARMED.has(role)))
        groups.add(id);
    }
  return Math.min(NAMES_AT_MOST, groups.size) + Math.min(NAMES_AT_MOST, states.size) / 2;
}

const MOST_BY_NAMES = NAMES_AT_MOST * 1.5;
