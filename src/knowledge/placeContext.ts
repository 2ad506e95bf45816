import { isCapital, isOrdinary, type PlaceMention, type ReadSentence } from "./placeMentions.js";
import {
  DIRECTIONS,
  EXTENDS_AFTER,
  FIRST_NAMES,
  FUNCTION,
  ORGANISATION,
  ORGANISATION_OF,
  SAYING,
  STRONG_BEFORE,
  TITLES,
  TYPE_AFTER,
  TYPE_OF,
  WEAK_BEFORE,
} from "./placeWords.js";
import type { Run } from "./runs.js";

/** What the tagger of names, where there is one, says of a stretch of the report. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** What the words around a mention say, in points; from `ENOUGH` on it is a place. */
export interface Judgement {
  readonly points: number;
  /** It is a word of a longer name, of a person or body: the same word alone is theirs, too. */
  readonly partOf: "person" | "body" | null;
  /** A word that leads to places stands right before it: "in Jackson" is the town, whoever else is called so. */
  readonly led: boolean;
}

export const ENOUGH = 2;
const NEVER = -100;

const before = (runs: readonly Run[], at: number): Run | undefined =>
  (runs[at]?.gap ?? "") === "" ? undefined : runs[at - 1];
const after = (runs: readonly Run[], at: number): Run | undefined =>
  (runs[at]?.gap ?? "") === "" ? undefined : runs[at];

/** Judges a mention by itself and its sentence. `isPlace` says of a run whether another mention has it. */
export function judge(m: PlaceMention, read: ReadSentence, text: string, spans: readonly NameSpan[]): Judgement {
  const { runs } = read;
  const single = m.last - m.first === 1;
  const prev = before(runs, m.first);
  const next = after(runs, m.last);
  const gapBefore = runs[m.first]?.gap ?? "";
  const gapAfter = runs[m.last]?.gap ?? "";
  const at = (run: Run | undefined): PlaceMention | undefined => {
    const i = run === undefined ? -1 : runs.indexOf(run);
    return read.mentions.find((o) => o !== m && o.first <= i && i < o.last);
  };
  const knownAt = (run: Run | undefined): string | null => {
    if (run === undefined) return null;
    const start = read.base + run.start;
    const k = read.known.find((o) => o.start <= start && start < o.end);
    return k === undefined ? null : k.match.form;
  };

  let points = worth(m, single);
  const into = gapBefore === " " && STRONG_BEFORE.has(prev?.key ?? "");
  const led = into || (gapBefore === " " && WEAK_BEFORE.has(prev?.key ?? ""));
  const say = (said: number, partOf: Judgement["partOf"] = null): Judgement => ({ points: said, partOf, led: into });
  if (text[m.end] === "$" || text[m.start - 1] === "$" || (single && DIRECTIONS.has(m.key))) return say(NEVER);
  const tagged = spans.filter((s) => s.start < m.end && m.start < s.end);
  if (tagged.some((s) => s.kind === "place")) points += 2.5;
  else if (tagged.some((s) => s.kind === "person" || s.kind === "organisation")) return say(NEVER);

  // "Queen Victoria" is somewhere a town, too; what follows her name alone is she.
  const opener = runs[m.first]?.key ?? "";
  if (!single && !isSure(m) && (TITLES.has(opener) || (FIRST_NAMES.has(opener) && !isOrdinary(opener)))) {
    points -= 1.5;
    if (!into) return say(points, "person");
  }

  // Person: a title or given name before, a capitalised stranger on either side.
  const plainBefore = gapBefore === " " || gapBefore === ".";
  if (prev !== undefined && plainBefore && isCapital(prev)) {
    const opening = m.first === 1;
    const neighbour = at(prev);
    if (FIRST_NAMES.has(prev.key) && single && gapBefore === " ") return say(NEVER, "person");
    if (prev.key.length === 1 && gapBefore === ".") return say(NEVER, "person");
    // "Radio Pyongyang"
    if (ORGANISATION.has(prev.key) && !EXTENDS_AFTER.has(prev.key) && !DIRECTIONS.has(prev.key)) points -= 2;
    if (TITLES.has(prev.key) && single && gapBefore === " ") return say(points - (isSure(m) ? 2 : 5), "person");
    if (TITLES.has(prev.key)) points -= 2;
    else if (FUNCTION.has(prev.key) && (opening || gapBefore === ".")) points += 0;
    else if (DIRECTIONS.has(prev.key) || TYPE_OF.has(prev.key) || TYPE_AFTER.has(prev.key)) points += 0.3;
    else if (knownAt(prev) === "adjective" || knownAt(prev) === "demonym") points += 0;
    else if (neighbour !== undefined) points -= gapBefore === " " ? 1 : 0;
    else if (opening || read.titled) points -= 1;
    else if (single) return say(points - 4, knownAt(prev) === "name" ? "body" : "person");
    else points -= 2.5;
  }
  if (prev !== undefined && plainBefore && !isCapital(prev) && TITLES.has(prev.key) && !isSure(m)) points -= 2.5;
  if (next !== undefined && isCapital(next) && gapAfter === " ") {
    const neighbour = at(next);
    const beyond = runs[m.last + 1];
    if (next.key === "airport" || (next.key === "international" && beyond?.key === "airport")) points += 2;
    else if (ORGANISATION.has(next.key) && !EXTENDS_AFTER.has(next.key)) {
      // "the US Congress" acts for a place, "Aberdeen University" is none.
      points -=
        isSure(m) && ["army", "navy", "congress", "senate", "parliament", "house", "government"].includes(next.key)
          ? 0.5
          : 6;
    } else if (beyond !== undefined && beyond.gap === " " && ORGANISATION.has(beyond.key) && isCapital(beyond))
      points -= 3;
    else if (TITLES.has(next.key) || FUNCTION.has(next.key) || TYPE_AFTER.has(next.key) || EXTENDS_AFTER.has(next.key))
      points += 0.5;
    else if (neighbour !== undefined || knownAt(next) !== null) points -= 0.5;
    else if (FIRST_NAMES.has(m.key)) return say(NEVER, "person");
    else if (!read.titled) points -= isSure(m) ? 2 : single ? 4 : 2;
  }
  if (gapBefore === "-" && prev !== undefined && /^\p{L}/u.test(prev.text)) points -= 3;
  if (gapAfter === "-" && next !== undefined)
    points += TYPE_AFTER.has(next.key) ? 2.5 : isCapital(next) && at(next) === undefined ? -3 : -0.5;

  // "of" and what stands before it.
  const of = prev?.key === "of" || prev?.key === "for" ? before(runs, m.first - 1) : undefined;
  if (of !== undefined && isCapital(of) && ORGANISATION_OF.has(of.key)) return say(points - 6, "body");
  if (prev !== undefined && gapBefore === " " && !isCapital(prev)) {
    if (of !== undefined && TYPE_OF.has(of.key)) points += 2.5;
    else if (STRONG_BEFORE.has(prev.key)) points += 2.2;
    else if (TYPE_OF.has(prev.key) && prev.key !== "government") points += 1.5;
    else if (WEAK_BEFORE.has(prev.key)) points += 1;
    else if (prev.key === "the" && STRONG_BEFORE.has(before(runs, m.first - 1)?.key ?? "")) points += 0.5;
  } else if (prev !== undefined && m.first === 1 && STRONG_BEFORE.has(prev.key)) points += 2;
  if (next !== undefined && gapAfter === " " && TYPE_AFTER.has(next.key)) points += 1.5;
  if (next !== undefined && gapAfter === " " && SAYING.has(next.key) && !isSure(m) && !led) points -= 1.5;
  if (gapAfter === "'" && next?.key === "s" && !isSure(m)) points -= 0.3;

  // At the start of a sentence, and in headlines, a capital says nothing.
  if (m.first === 0 && single && !isSure(m)) points -= isDateline(m, text) ? -2 : 1.2;
  if (read.titled) points -= isSure(m) ? 0 : 1;
  if (single && isOrdinary(m.key)) points -= FUNCTION.has(m.key) ? 6 : isSure(m) ? 1 : 2;
  return say(points);
}

/** States, great provinces, seas and what the lists know are places unless something speaks against it. */
const isSure = (m: PlaceMention): boolean =>
  m.senses.some(
    (s) => s.id !== null || s.kind === "country" || s.kind === "area" || (s.kind === "region" && s.size >= 12),
  );

function worth(m: PlaceMention, single: boolean): number {
  let most = 0;
  for (const s of m.senses) {
    const kind = { country: 3.5, area: 2.5, capital: 3, region: 2.3, seat: 1.2, city: 0, district: -0.3 }[s.kind];
    const size = s.kind === "city" || s.kind === "seat" ? Math.max(-0.2, Math.min(2.3, 0.45 * (s.size - 7))) : 0;
    most = Math.max(most, s.id === null ? kind + size + (s.chief ? 0 : -0.6) : 3.2);
  }
  return most + (single ? 0 : 0.8);
}

/** "KABUL (Reuters) -", "Geneva, 3 May -": a name that opens the report and is set off from it. */
const isDateline = (m: PlaceMention, text: string): boolean =>
  text.slice(0, m.start).trim() === "" &&
  /^(?:,[^.]{0,30})?\s*(?:\([^)]{1,40}\)\s*)?[-–—:]\s/.test(text.slice(m.end, m.end + 90));
