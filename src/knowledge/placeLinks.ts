import type { Asked } from "./chooseSenses.js";
import type { PlaceMention, ReadSentence } from "./placeMentions.js";
import type { PlaceSense } from "./placeSense.js";
import { PROVINCE_WORDS, TOWN_WORDS } from "./placeWords.js";

/** What stands between a name and what holds it, where that is more than a comma or bracket. */
const HOLDS = /^(?:in|in the|of|of the|s|(?:a|the) (?:city|town|village|region|province|suburb) (?:in|of))$/;

/** The names to settle, each once, with what holds it ("X, Y", "X in Y", "X (Y)") and what it is listed with. */
export function ask(mentions: readonly PlaceMention[], read: readonly ReadSentence[]): Asked[] {
  const asked = new Map<string, { senses: readonly PlaceSense[]; within: Set<string>; listed: Set<string> }>();
  const entryOf = (m: PlaceMention) => {
    const key = askedKey(m, read);
    const entry = asked.get(key) ?? {
      senses: wanted(m, read[m.sentence]),
      within: new Set<string>(),
      listed: new Set<string>(),
    };
    asked.set(key, entry);
    return entry;
  };
  for (const [i, m] of mentions.entries()) {
    const entry = entryOf(m);
    const next = mentions[i + 1];
    if (next === undefined || next.sentence !== m.sentence || next.key === m.key) continue;
    const link = linkOf(m, next, read[m.sentence]);
    if (link === null) continue;
    const third = mentions[i + 2];
    const following =
      third === undefined || third.sentence !== m.sentence ? null : linkOf(next, third, read[m.sentence]);
    const twins = samePeers(m, next);
    if (link === "and" || (link === "comma" && (following === "and" || twins))) {
      entry.listed.add(askedKey(next, read));
      entryOf(next).listed.add(askedKey(m, read));
    } else entry.within.add(askedKey(next, read));
  }
  return [...asked].map(([key, { senses, within, listed }]) => ({
    key,
    senses,
    within: [...within],
    listed: [...listed],
  }));
}

const PROVINCE: ReadonlySet<string> = new Set(["region", "district"]);
const TOWN: ReadonlySet<string> = new Set(["city", "seat", "capital"]);

/** The kinds of place that the words beside a name ask for: "Aleppo province", "the city of Aleppo". */
function kindsAsked(m: PlaceMention, read: ReadSentence | undefined): ReadonlySet<string> | null {
  const next = read?.runs[m.last];
  const prev = read?.runs[m.first - 1];
  const noun = prev?.key === "of" ? read?.runs[m.first - 2] : undefined;
  const beside = [next?.gap === " " ? next.key : "", noun?.key ?? ""];
  if (beside.some((word) => PROVINCE_WORDS.has(word))) return PROVINCE;
  return beside.some((word) => TOWN_WORDS.has(word)) ? TOWN : null;
}

/** Where a town and a province share a name and state, those of the kind asked for; else all. */
function wanted(m: PlaceMention, read: ReadSentence | undefined): readonly PlaceSense[] {
  const kinds = kindsAsked(m, read);
  const others = m.senses.filter((s) => !kinds?.has(s.kind));
  const fit = m.senses.filter((s) => kinds?.has(s.kind) && others.some((o) => o.country === s.country));
  return fit.length === 0 ? m.senses : fit;
}

/** "Aleppo" and "Aleppo province" are two names to settle in one report. */
export function askedKey(m: PlaceMention, read: readonly ReadSentence[]): string {
  const sentence = read[m.sentence];
  const kinds = wanted(m, sentence) === m.senses ? null : kindsAsked(m, sentence);
  return kinds === null ? m.key : `${m.key} ${kinds === PROVINCE ? "#province" : "#town"}`;
}

type Link = "and" | "comma" | "in";

function linkOf(m: PlaceMention, next: PlaceMention, read: ReadSentence | undefined): Link | null {
  const between = (read?.runs.slice(m.last, next.first) ?? []).map((run) => run.key).join(" ");
  const gap = read?.runs[m.last]?.gap ?? "";
  if (between === "") return gap === "," || gap === "(" ? "comma" : null;
  if (/^(?:and|or|to|and the)$/.test(between)) return "and";
  return HOLDS.test(between) ? "in" : null;
}

/** Two provinces of one state, or two states: one does not hold the other. */
const samePeers = (a: PlaceMention, b: PlaceMention): boolean =>
  a.senses.some((x) => x.kind === "country" && x.id !== null && b.senses.some((y) => y.kind === "country")) ||
  a.senses.some(
    (x) =>
      x.kind === "region" &&
      b.senses.some((y) => y.kind === "region" && x.country === y.country && x.size > 11 && y.size > 11),
  );
