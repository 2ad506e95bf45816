import type { Gazetteer } from "./gazetteer.js";
import { findNames, type NameMatch, type Names, type NameToken } from "./names.js";
import { joinKey } from "./placeKey.js";
import { fitsCase, gazetteerSenses, merged, type PlaceSense, placesOf } from "./placeSense.js";
import {
  DIRECTIONS,
  EXTENDS_AFTER,
  EXTENDS_BEFORE,
  FUNCTION,
  ORDINARY,
  ORGANISATION,
  STRONG_BEFORE,
} from "./placeWords.js";
import { type Run, runsOf } from "./runs.js";

/** As much of a sentence as finding places needs. */
export interface PlaceSentence {
  readonly tokens: readonly NameToken[];
}

/** A stretch of a sentence that may be a place's name. Run indexes are half-open, offsets those of the report. */
export interface PlaceMention {
  readonly sentence: number;
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly key: string;
  readonly senses: readonly PlaceSense[];
}

export interface ReadSentence {
  readonly runs: readonly Run[];
  readonly base: number;
  /** Most words begin with a capital, so that capitals say nothing: a headline. */
  readonly titled: boolean;
  readonly mentions: readonly PlaceMention[];
  /** Names the lists know, of which none is a place: peoples, people, bodies. Offsets into the report. */
  readonly known: readonly { readonly start: number; readonly end: number; readonly match: NameMatch }[];
}

const MOST_RUNS = 6;
const INNER = new Set(
  "de del della des di do da dos du la le les los las el al ad an as ar at der den am im an of and the y e i upon on in sur aux ben bin bou bani abu ech es ez".split(
    " ",
  ),
);
const ARTICLE = new Set(["al", "el", "as", "ash", "ad", "ar", "at", "az", "an", "ed", "es"]);

export const isCapital = (run: Run | undefined): boolean => run !== undefined && /^\p{Lu}/u.test(run.text);

/** Reads one sentence for what may be places in it: the longest names from left to right. */
export function readSentence(
  sentence: PlaceSentence,
  index: number,
  text: string,
  names: Names,
  gazetteer: Gazetteer,
): ReadSentence {
  const base = sentence.tokens[0]?.start ?? 0;
  const runs = runsOf(text.slice(base, sentence.tokens.at(-1)?.end ?? base));
  const long = runs.filter((run) => run.text.length > 3);
  const closed = /^[.!?"”’)]+$/.test(sentence.tokens.at(-1)?.text ?? "");
  const titled = !closed && long.length > 3 && long.filter((run) => isCapital(run)).length > 0.7 * long.length;
  const matches = findNames(names, sentence.tokens);
  const byStart = new Map(matches.map((match) => [match.charStart, match] as const));
  const mentions: PlaceMention[] = [];
  const known: { start: number; end: number; match: NameMatch }[] = [];
  for (let i = 0; i < runs.length; ) {
    const run = runs[i];
    if (run === undefined) break;
    const match = byStart.get(base + run.start);
    const matchRuns =
      match === undefined ? 0 : runs.filter((r) => r.start >= run.start && base + r.end <= match.charEnd).length;
    const matchKey = joinKey(runs.slice(i, i + matchRuns).map((r) => r.key));
    const curated = match === undefined ? [] : placesOf(match, matchKey, gazetteer);
    const [count, senses] = longest(runs, i, gazetteer, titled);
    // "in Paisley" is the town, for all that the lists have a politician of that name.
    const town =
      match?.form === "person" && count === 1 && STRONG_BEFORE.has(runs[i - 1]?.key ?? "") && run.gap === " ";
    if (match !== undefined && curated.length === 0 && matchRuns >= Math.max(1, count) && !town) {
      known.push({ start: match.charStart, end: match.charEnd, match });
      i += Math.max(1, matchRuns);
      continue;
    }
    const useCurated = curated.length > 0 && matchRuns >= count;
    if (!useCurated && count === 0) {
      i++;
      continue;
    }
    const length = useCurated ? matchRuns : count;
    const last = runs[i + length - 1] ?? run;
    const end = useCurated && match !== undefined ? match.charEnd : base + last.end;
    const key = joinKey(runs.slice(i, i + length).map((r) => r.key));
    const all = merged(curated, matchRuns > count ? gazetteerSenses(gazetteer, key) : senses);
    mentions.push({ sentence: index, first: i, last: i + length, start: base + run.start, end, key, senses: all });
    i += length;
  }
  return { runs, base, titled, mentions, known };
}

/** The most runs from `at` on that are a name of the gazetteer, and what it means; none is 0. */
function longest(runs: readonly Run[], at: number, gazetteer: Gazetteer, titled: boolean): [number, PlaceSense[]] {
  const first = runs[at];
  if (first === undefined) return [0, []];
  const article = ARTICLE.has(first.key) && runs[at + 1]?.gap === "-" && isCapital(runs[at + 1]);
  if (!isCapital(first) && !article) return [0, []];
  let reach = 1;
  while (reach < MOST_RUNS) {
    const next = runs[at + reach];
    if (next === undefined || !(" -'.".includes(next.gap) && next.gap !== "")) break;
    if (!isCapital(next) && !INNER.has(next.key) && next.text.length > 1) break;
    reach++;
  }
  for (let count = reach; count > 0; count--) {
    const last = runs[at + count - 1];
    if (last === undefined || (count > 1 && !isCapital(last) && !/^[a-z]$/.test(last.key))) continue;
    if (count > 1 && last.key.length === 1 && last.gap !== "'" && last.gap !== "-") continue;
    const key = joinKey(runs.slice(at, at + count).map((run) => run.key));
    if (key.length < 2 || (count === 1 && key === "s")) continue;
    // "United States" at the start of a sentence is no place named "In United"; nor is "The Hague" a "The".
    if (count > 1 && at === 0 && FUNCTION.has(first.key) && first.key !== "new" && first.key !== "the") continue;
    const senses = gazetteerSenses(gazetteer, key);
    const fit = count > 1 || titled ? senses : senses.filter((s) => fitsCase(s, first.text));
    if (fit.length > 0) return [count, fit];
  }
  return [0, []];
}

/** A mention with the words that belong to its name: "Swat Valley", "Lake Van", "Northern Syria". */
export function extend(mention: PlaceMention, read: ReadSentence): PlaceMention {
  let { first, last, start, end } = mention;
  const { runs, base } = read;
  for (let next = runs[last]; next?.gap === " " && isCapital(next); next = runs[last]) {
    const skip = next.key === "international" && runs[last + 1]?.key === "airport" ? 1 : 0;
    const beyond = runs[last + 1 + skip];
    // "Christchurch District Court" is a court.
    if (beyond?.gap === " " && isCapital(beyond) && ORGANISATION.has(beyond.key)) break;
    if (skip === 0 && !EXTENDS_AFTER.has(next.key)) break;
    last += 1 + skip;
    end = base + (runs[last - 1]?.end ?? 0);
  }
  const before = runs[first - 1];
  if (before !== undefined && runs[first]?.gap === " " && isCapital(before)) {
    const big = mention.senses.some((s) => s.kind === "country" || s.kind === "region" || s.kind === "area");
    if (EXTENDS_BEFORE.has(before.key) || (first > 1 && big && DIRECTIONS.has(before.key))) {
      first--;
      start = base + before.start;
    }
  }
  return first === mention.first && last === mention.last ? mention : { ...mention, first, last, start, end };
}

export const isOrdinary = (key: string): boolean => ORDINARY.has(key) || ORGANISATION.has(key) || FUNCTION.has(key);
