import { sideKey } from "../model/index.js";
import type { Patrons } from "./allies.js";
import type { Incident } from "./incident.js";
import { countedIn } from "./scope.js";
import type { Term } from "./term.js";
import type { CountedIncident } from "./view.js";

/** Incidents that have to do with a truce, by day, then id. */
export type Counter = (incidents: readonly Incident[], term: Term) => CountedIncident[];

interface Kept {
  readonly stamp: string;
  readonly patrons: string;
  readonly counted: WeakMap<Incident, CountedIncident | "none">;
}

/**
 * Counts, taking over what it found of an incident the last time as long as the truce, its days and who fights for whom
 * are the same. (Reports of an incident are the same for as long as it is the same object.)
 */
export function counterOf(): Counter {
  const kept = new Map<string, Kept>();
  let last: { readonly patrons: Patrons; readonly stamp: string } | null = null;
  return (incidents, term) => {
    if (last?.patrons !== term.patrons) last = { patrons: term.patrons, stamp: patronsStamp(term.patrons) };
    const key = `${term.truce.id} ${term.from}`;
    const stamp = stampOf(term);
    const former = kept.get(key);
    const { counted } =
      former?.stamp === stamp && former.patrons === last.stamp
        ? former
        : ({ stamp, patrons: last.stamp, counted: new WeakMap() } satisfies Kept);
    if (counted !== former?.counted) kept.set(key, { stamp, patrons: last.stamp, counted });
    const found: CountedIncident[] = [];
    for (const incident of incidents) {
      if (incident.until < term.from || (term.to !== null && incident.day > term.to)) continue;
      // On its first day what reports say of breaches counts too, and that may be told by the same report of another truce.
      const isSteady = incident.day !== term.from;
      const known = isSteady ? counted.get(incident) : undefined;
      const one = known === undefined ? (countedIn(incident, term) ?? "none") : known;
      if (isSteady && known === undefined) counted.set(incident, one);
      if (one !== "none") found.push(one);
    }
    return found.sort(byDay);
  };
}

const byDay = (a: CountedIncident, b: CountedIncident): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

const stampOf = ({ truce, from, to, area }: Term): string =>
  JSON.stringify([from, to, area, truce.start, truce.parties, truce.mediators.map(sideKey)]);

const patronsStamp = (patrons: Patrons): string =>
  [...patrons]
    .map(([client, of]) => `${client}: ${[...of].sort().join()}`)
    .sort()
    .join("|");
