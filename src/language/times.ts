import type { Day } from "../model/index.js";
import { addDays, firstDay, isDay } from "../model/index.js";
import { type Atom, atomsOf } from "./times/atoms.js";
import { combine, type Found, finish, isTime, openSide, widened } from "./times/compose.js";
import { NO_TIME, type Surroundings } from "./times/meaning.js";
import type { Caught } from "./times/pattern.js";
import { readingsAt } from "./times/rules.js";
import { type Tense, tenseAt } from "./times/tense.js";
import { namesItsNoun, type TreeToken } from "./times/tree-tense.js";
import type { Sentence, TimeExpression } from "./types.js";

/**
 * Time expressions of a text in its order, none overlapping, resolved against the report's date (null: relative ones stay
 * unresolved). Spans leave out a preposition before them: `since September 27` gives `September 27`, open towards now.
 * The tree of a sentence, where there is one, tells whether a bare weekday is ahead, and which times only name a thing. Values are TIMEX3 (ISO-TimeML); a span of two dates is an ISO 8601 interval, `1988/1994`.
 */
export function findTimes(
  text: string,
  sentences: readonly Sentence[],
  reportDate: Day | null,
  treeOf: (sentence: number) => readonly TreeToken[] | null = () => null,
): TimeExpression[] {
  const report = reportDate !== null && isDay(reportDate) ? reportDate : null;
  const out: TimeExpression[] = [];
  let narrative: Narrative = { report, day: report, last: report, past: null, since: 0 };
  for (const [i, sentence] of sentences.entries()) {
    const atoms = atomsOf(sentence);
    narrative = { ...narrative, since: narrative.since + 1 };
    const tree = treeOf(i);
    for (const found of readingsOf(atoms, narrative, tree)) {
      out.push(finish(text, atoms, found, narrative.day));
      narrative = reached(narrative, found, atoms, tree);
    }
  }
  return out;
}

/** The dates the narrative has reached: the last whole day, and the last day, month or year. */
interface Narrative {
  readonly report: Day | null;
  readonly day: Day | null;
  readonly last: Day | null;
  /** The last day or month of a year long gone that it tells of, and how many sentences ago. */
  readonly past: Day | null;
  readonly since: number;
}

/** So many days before the report another year is meant, and for so many sentences it is. */
const LONG_AGO_DAYS = 300;
const PAST_SENTENCES = 3;

/** "On 15 July 1974 ... On 20 July": a year told holds for the days after it, until a day of the report's time is told. */
function pastOf(
  { report, past, since }: Narrative,
  { meaning, from, to }: Found,
  atoms: readonly Atom[],
  told: Day,
  tree: readonly TreeToken[] | null,
): Day | null {
  if (report === null || !/^\d{4}-\d\d(?:-\d\d)?$/.test(told)) return past;
  const isOld = addDays(firstDay(told), LONG_AGO_DAYS) < report;
  if (!isOld) return null;
  if (meaning.inferred.length > 0) return since <= PAST_SENTENCES ? told : past;
  // "the agreement of 14 May 1994" names what is told of in another time; "since signing a truce on 28 January 2012" looks on.
  if (tree !== null && namesItsNoun(tree, atoms[from]?.token ?? 0, (atoms[to - 1]?.token ?? 0) + 1)) return past;
  return openSide(atoms, from) !== null || NAMING.test(atoms[from - 1]?.lower ?? "") ? past : told;
}
const NAMING = /^(?:of|from|the|to|by|until|till|before|after)$/;

function reached(
  narrative: Narrative,
  found: Found,
  atoms: readonly Atom[],
  tree: readonly TreeToken[] | null,
): Narrative {
  const { type, value } = found.meaning;
  if (value === null || type === "DURATION" || type === "SET") return narrative;
  const date = value.replace(/T.*$/, "");
  const past = pastOf(narrative, found, atoms, date, tree);
  const since = past === narrative.past && past !== date ? narrative.since : 0;
  if (isDay(date)) return { ...narrative, day: date, last: date, past, since };
  // "which Ethiopia had governed since 1991" looks back; the narrative stays where it is.
  if (openSide(atoms, found.from) === "to") return narrative;
  return /^\d{4}(?:-\d\d)?$/.test(date) ? { ...narrative, last: date, past, since } : narrative;
}

/** Leftmost, longest readings of a sentence that mean a time; neighbours that belong together are one. */
function readingsOf(atoms: readonly Atom[], start: Narrative, tree: readonly TreeToken[] | null): Found[] {
  const out: Found[] = [];
  let narrative = start;
  for (let i = 0; i < atoms.length; ) {
    let next = i + 1;
    for (const { caught, means } of readingsAt(atoms, i)) {
      const meaning = means(caught.atoms, surroundings(atoms, caught, narrative, tree));
      if (meaning === null) continue;
      next = caught.to;
      if (meaning === NO_TIME) break;
      const previous = out.at(-1);
      const found = widened(atoms, { from: caught.from, to: caught.to, meaning }, previous?.to ?? 0);
      const joined = previous === undefined ? null : combine(atoms, previous, found);
      if (joined !== null) out.pop();
      out.push(joined ?? found);
      narrative = reached(narrative, joined ?? found, atoms, tree);
      break;
    }
    i = next;
  }
  return out.filter((found) => isTime(atoms, found));
}

function surroundings(
  atoms: readonly Atom[],
  { from, to }: Caught,
  narrative: Narrative,
  tree: readonly TreeToken[] | null,
): Surroundings {
  const word = (i: number): string => atoms[i]?.lower ?? "";
  let tense: Tense | undefined;
  return {
    report: narrative.report,
    day: narrative.day,
    last: narrative.last,
    past: narrative.since <= PAST_SENTENCES ? narrative.past : null,
    tense: () => {
      tense ??= tenseAt(atoms, from, to, tree);
      return tense;
    },
    before: word(from - 1),
    before2: word(from - 2),
    after: word(to),
    after2: word(to + 1),
    peek: (n) => atoms[n < 0 ? from + n : to + n - 1],
  };
}
