import { compareAscii } from "../model/index.js";
import { distance } from "./distance.js";
import type { PlaceSense } from "./placeSense.js";

/** A name of the report with what it can mean, and what the report says it lies in ("Paris, Texas"). */
export interface Asked {
  readonly key: string;
  readonly senses: readonly PlaceSense[];
  /** Keys of names that stand after this one as what holds it. */
  readonly within: readonly string[];
  /** Keys of names beside this one in a list: "Kansas, Kentucky and Louisiana". */
  readonly listed: readonly string[];
}

const KIND_BONUS: Readonly<Record<PlaceSense["kind"], number>> = {
  country: 5,
  capital: 3,
  area: 3,
  region: 3,
  seat: 1,
  city: 0,
  district: 0.5,
};

/**
 * The senses that can be meant at all. The name of a state means the state, unless something holds it ("Mexico, Maine")
 * or a province shares it; a state's other name that is a province's own ("England") means the province.
 */
function possible(a: Asked): readonly PlaceSense[] {
  const state = a.senses.find((s) => s.kind === "country" && s.id !== null);
  if (state === undefined || a.within.length > 0) return a.senses;
  const regions = a.senses.filter((s) => s.kind === "region");
  if (!state.chief && regions.some((s) => s.chief && s.country === state.country)) return regions;
  return a.senses.filter((s) => s.kind === "country" || s.kind === "region");
}

/** What a sense is worth before the rest of the report is looked at. */
const plain = (s: PlaceSense, all: readonly PlaceSense[]): number =>
  (isTown(s, all) ? 0 : KIND_BONUS[s.kind]) +
  0.5 * (s.id === null ? s.size : Math.max(10, s.size)) +
  (s.chief ? 2.5 : 0) +
  (s.id === null ? 0 : 2);

/** A province that is little more than the great city it is named after, as São Paulo, is taken for the city. */
const isTown = (s: PlaceSense, all: readonly PlaceSense[]): boolean =>
  s.kind === "region" &&
  all.some((o) => o.kind === "seat" && o.country === s.country && o.size >= Math.max(10, s.size - 2));

/** How well a sense fits into one that the report names as its holder; below 0 it does not. */
function held(s: PlaceSense, holder: PlaceSense): number {
  if (holder.kind === "country")
    return s.country !== null && s.country === holder.country && s.kind !== "country" ? 6 : -1;
  if (s.country !== null && holder.country !== null && s.country !== holder.country) return -1;
  if (s.kind === "country") return -1;
  const reach = holder.kind === "area" ? 2500 : holder.kind === "region" ? 900 : 150;
  const away = distance(s, holder);
  return away > reach ? -1 : 6 - (3 * away) / reach;
}

/**
 * One sense for each name of a report. Each is weighed by itself, by what holds it, by the states the report speaks of
 * (`countries`, with how often), and by how near it lies to what the other names mean, as far as that is settled: the
 * surest names go first, and all are weighed once more when each has a sense. Ties go to the fixed order of senses.
 */
export function chooseSenses(asked: readonly Asked[], countries: ReadonlyMap<string, number>): Map<string, PlaceSense> {
  const settled = asked.map((a) => ({ ...a, senses: possible(a) }));
  return settle(settled, countries);
}

function settle(asked: readonly Asked[], countries: ReadonlyMap<string, number>): Map<string, PlaceSense> {
  const holders = new Set(
    asked.flatMap((a) => (a.senses.some((s) => s.kind === "region" && s.id !== null) ? [] : a.within)),
  );
  const byKey = new Map(asked.map((a) => [a.key, a] as const));
  const chosen = new Map<string, PlaceSense>();
  const weigh = (a: Asked, s: PlaceSense): number => {
    let score = plain(s, a.senses);
    let best = -1;
    for (const key of a.within)
      for (const holder of byKey.get(key)?.senses ?? []) {
        best = Math.max(best, held(s, holder) + (holder.kind === "country" || holder.kind === "region" ? 1 : 0));
      }
    if (best > 0) score += 3 * best;
    // What holds towns is rather the province than the great city of that name: "Albany, New York".
    if (s.kind === "region" && holders.has(a.key)) score += 4;
    const peers = s.kind !== "region" ? [] : a.listed.map((key) => chosen.get(key)).filter((o) => o?.kind === "region");
    if (peers.some((o) => o?.country === s.country)) score += 6;
    if (s.country !== null && s.kind !== "country") score += Math.min(3, 1.5 * (countries.get(s.country) ?? 0));
    let near = 0;
    let same = 0;
    for (const [key, other] of chosen) {
      if (key === a.key || a.within.includes(key)) continue;
      const wide = other.kind === "country" || other.kind === "area";
      if (wide) continue;
      near += Math.exp(-distance(s, other) / 300);
      if (s.country !== null && other.country === s.country) same++;
    }
    for (const key of a.listed) if (s.country !== null && chosen.get(key)?.country === s.country) score += 1;
    return score + Math.min(4, 2 * near) + Math.min(1.5, 0.75 * same);
  };
  const choose = (a: Asked): void => {
    let best: PlaceSense | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const sense of a.senses) {
      const score = weigh(a, sense);
      if (score > most) [best, most] = [sense, score];
    }
    if (best !== undefined) chosen.set(a.key, best);
  };
  const margin = (a: Asked): number => {
    const [first = 0, second = -20] = a.senses.map((s) => plain(s, a.senses)).sort((x, y) => y - x);
    return first - second;
  };
  const order = [...asked].sort((a, b) => margin(b) - margin(a) || compareAscii(a.key, b.key));
  for (let round = 0; round < 2; round++) for (const a of order) choose(a);
  return chosen;
}
