import { chooseSenses } from "./chooseSenses.js";
import type { Gazetteer } from "./gazetteer.js";
import type { Names } from "./names.js";
import { ENOUGH, judge, type NameSpan } from "./placeContext.js";
import { ask, askedKey } from "./placeLinks.js";
import { extend, type PlaceMention, type PlaceSentence, type ReadSentence, readSentence } from "./placeMentions.js";

export type { NameSpan } from "./placeContext.js";
export type { PlaceSentence } from "./placeMentions.js";

/** A place a report names. Offsets are UTF-16 code units, half-open; degrees are WGS84. */
export interface FoundPlace {
  readonly start: number;
  readonly end: number;
  /** The report's own words at the span. */
  readonly text: string;
  /** Its usual name. */
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-3; `null` for seas, continents, and what several states claim. */
  readonly country: string | null;
  /** Of the entity in the lists of knowledge; `null` where only the gazetteer has it. */
  readonly id: string | null;
}

/** What places are known by; the gazetteer is `loadGazetteer()`'s. */
export interface PlaceKnowledge {
  readonly names: Names;
  readonly gazetteer: Gazetteer;
}

/**
 * Finds the places of a report, in the order of its text, and says which place each is: one sense a name throughout the
 * report. `spans` are a tagger's, where there is one: its places support a name, its people and organisations forbid it.
 */
export function findPlaces(
  sentences: readonly PlaceSentence[],
  text: string,
  { names, gazetteer }: PlaceKnowledge,
  spans: readonly NameSpan[] = [],
): FoundPlace[] {
  const read = sentences.map((sentence, i) => readSentence(sentence, i, text, names, gazetteer));
  const accepted = accept(read, text, spans);
  const asked = ask(accepted, read);
  const chosen = chooseSenses(asked, countriesIn(read, accepted));
  const found: FoundPlace[] = [];
  for (const mention of accepted) {
    const sense = chosen.get(askedKey(mention, read));
    const sentence = read[mention.sentence];
    if (sense === undefined || sentence === undefined) continue;
    const { start, end } = extend(mention, sentence);
    if (start < (found.at(-1)?.end ?? 0)) continue;
    const { name, lat, lon, country, id } = sense;
    found.push({ start, end, text: text.slice(start, end), name, lat, lon, country, id });
  }
  return found;
}

/** The mentions that are places: by themselves, or because the report shows it elsewhere. */
function accept(read: readonly ReadSentence[], text: string, spans: readonly NameSpan[]): PlaceMention[] {
  const judged = read.flatMap((sentence) =>
    sentence.mentions.map((mention) => ({ mention, sentence, ...judge(mention, sentence, text, spans) })),
  );
  const countries = countriesIn(read, []);
  const people = new Set(
    judged.filter((j) => j.partOf !== null).flatMap(({ mention: { key } }) => [key, key.split(" ").at(-1) ?? key]),
  );
  const best = new Map<string, number>();
  for (const { mention, points } of judged) best.set(mention.key, Math.max(best.get(mention.key) ?? -9, points));
  const second = judged.map((j) => {
    let points = j.points;
    if (people.has(j.mention.key) && (best.get(j.mention.key) ?? 0) < ENOUGH + 2) points -= j.led ? 1 : 3;
    else if ((best.get(j.mention.key) ?? 0) >= ENOUGH + 1) points += 1;
    if (j.mention.senses.some((s) => s.country !== null && (countries.get(s.country) ?? 0) > 0)) points += 0.5;
    return { ...j, points };
  });
  const isIn = new Set(second.filter((j) => j.points >= ENOUGH).map((j) => j.mention));
  // Beside an accepted place in a list, or held by one ("Pandi, Bulacan"), less is enough. From the back: what holds comes last.
  for (let i = second.length - 1; i >= 0; i--) {
    const here = second[i];
    if (here === undefined || isIn.has(here.mention)) continue;
    const linked = [second[i + 1], second[i - 1]].some((o) => {
      if (o === undefined || o.sentence !== here.sentence || !isIn.has(o.mention)) return false;
      const [a, b] = o.mention.start > here.mention.start ? [here.mention, o.mention] : [o.mention, here.mention];
      return /^(?:, | and |, and | or | to |\/| \(|–)$/.test(text.slice(a.end, b.start));
    });
    if (linked && here.points >= ENOUGH - 2.2) isIn.add(here.mention);
  }
  return second.map((j) => j.mention).filter((m) => isIn.has(m));
}

/** The states a report speaks of, by name, adjective or people, and how often. */
function countriesIn(read: readonly ReadSentence[], mentions: readonly PlaceMention[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (id: string): void => void counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { known } of read)
    for (const { match } of known) for (const e of match.entities) if (e.kind === "state") add(e.id);
  for (const { senses } of mentions)
    for (const s of new Set(senses.filter((x) => x.kind === "country" && x.id !== null).map((x) => x.id)))
      if (s !== null) add(s);
  return counts;
}
