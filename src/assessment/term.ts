import { distance } from "../knowledge/distance.js";
import { addDays, type Day, firstDay, lastDay, type Place, sideKey, type When } from "../model/index.js";
import type { Patrons } from "./allies.js";
import type { Contexts } from "./context.js";
import type { Voices } from "./standpoints.js";
import { AREA_KM } from "./thresholds.js";
import type { SourcedFinding, Truce } from "./view.js";

/** Whether one place lies in another, where knowledge tells; `null`: it does not. */
export type Contains = (area: Place, place: Place) => boolean | null;

/** What an incident must lie in to count against a truce: its days, its parties, its area. */
export interface Term {
  readonly truce: Truce & { readonly start: When };
  readonly from: Day;
  /** The last day that counts: of the term, or that before it was replaced; `null`: open. */
  readonly to: Day | null;
  /** Keys of the parties. */
  readonly parties: ReadonlySet<string>;
  readonly patrons: Patrons;
  /** Where it binds; `null` is everywhere between its parties. */
  readonly area: readonly Place[] | null;
  readonly contains: Contains;
  readonly context: Contexts;
  readonly voices: Voices;
  /** Keys of the sides that a report says broke the truce, by report. */
  readonly breaches: ReadonlyMap<string, ReadonlySet<string>>;
}

/** What a term takes over from the material. */
export interface Surroundings {
  readonly patrons: Patrons;
  readonly context: Contexts;
  readonly voices: Voices;
  readonly contains?: Contains;
}

export function termOf(
  truce: Truce & { readonly start: When },
  { patrons, context, voices, contains = () => null }: Surroundings,
  replacedFrom: Day | null,
): Term {
  const ends = [
    ...(truce.end === null ? [] : [lastDay(truce.end)]),
    ...(replacedFrom === null ? [] : [addDays(replacedFrom, -1)]),
  ].sort();
  // Only a local truce, or an area declared by hand, leaves out what happens elsewhere: "the ceasefire in X" between two
  // states names their conflict, and a strike on a town outside X breaks it too.
  const isBounded = truce.place.length > 0 && (truce.kinds.includes("local") || truce.watch !== null);
  return {
    truce,
    from: firstDay(truce.start),
    to: ends[0] ?? null,
    parties: new Set(truce.parties.map(sideKey)),
    patrons,
    area: isBounded ? truce.place : null,
    contains,
    context,
    voices,
    breaches: new Map(),
  };
}

/** Who is said, not denied, to have broken the truce, by report: from what is said of how it is kept. */
export function breachesIn(findings: readonly SourcedFinding[]): Term["breaches"] {
  const breaches = new Map<string, Set<string>>();
  for (const { finding: f, report } of findings)
    if (f.type === "compliance" && f.kind?.includes("violated") && f.status === "actual" && f.claim.stance !== "denies")
      breaches.set(report.id, new Set([...(breaches.get(report.id) ?? []), ...f.actor.map(sideKey)]));
  return breaches;
}

/** Whether any of the places lies in the term's area; a place nobody names may. */
export function isInArea(places: readonly Place[], { area, contains }: Term): boolean {
  if (area === null || places.length === 0) return true;
  return places.some((p) => area.some((a) => isSame(a, p) || (contains(a, p) ?? isNear(a, p))));
}

const isSame = (a: Place, b: Place): boolean => (a.id !== null && a.id === b.id) || a.name === b.name;

const isNear = (a: Place, b: Place): boolean => (kmBetween(a, b) ?? Number.POSITIVE_INFINITY) <= AREA_KM;

/** Kilometres between two places, or `null` where one has no coordinates. */
export const kmBetween = ({ lat, lon }: Place, b: Place): number | null =>
  lat !== undefined && lon !== undefined && b.lat !== undefined && b.lon !== undefined
    ? distance({ lat, lon }, { lat: b.lat, lon: b.lon })
    : null;
