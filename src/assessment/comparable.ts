import {
  type Actor,
  addDays,
  compareAscii,
  type Finding,
  firstDay,
  type Place,
  placeKey,
  sideKey,
} from "../model/index.js";
import type { Terrain } from "./terrain.js";
import { isKnown } from "./ties.js";

/** A finding as far as it can be told from another: what is empty or `null` is not said, and fits everything. */
export interface Comparable {
  readonly type: string;
  readonly modes: readonly string[];
  /** Sides by key; of a mutual act all are accused, and all are targets too. */
  readonly accused: readonly string[];
  readonly target: readonly string[];
  /** Those called only by a common noun ("gunmen", "residents"): they tell nothing apart. */
  readonly nouns: readonly string[];
  readonly mutual: boolean;
  /** People who act for a side: at meetings they tell one from another. */
  readonly people: readonly (readonly [side: string, person: string])[];
  readonly places: readonly Spot[];
  /** Minutes from the first day's midnight, local; `null` where no hour is told. */
  readonly minute: number | null;
  readonly killed: number | null;
  readonly injured: number | null;
  readonly count: number | null;
  /** From one day to the next, no hour told. */
  readonly night: boolean;
  /** Who says the figures: within one report two of one speaker tell of two happenings. */
  readonly speaker: string;
  readonly report: string;
  readonly published: string | null;
  /**
   * Of one that names no town, hour or figure ("shelling continued"), all that it says: such accounts join those that say
   * the same, no more and no less. `null` of others.
   */
  readonly vague: string | null;
}

export interface Spot {
  readonly key: string;
  readonly name: string;
  readonly lower: string;
  readonly wide: boolean;
  readonly countries: readonly string[];
  readonly lat: number | null;
  readonly lon: number | null;
}

/** `terrain: null` takes every place for a town: within one report the same name is the same place. */
export function comparableOf(f: Finding, terrain: Terrain | null, published: string | null = null): Comparable {
  const accused = keysOf(f.actor.filter(isKnown));
  const mutual = f.recipient.length === 0 && accused.length > 1;
  const target = mutual ? accused : keysOf(f.recipient.filter(isKnown));
  const modes = [...(f.mode ?? [])].sort(compareAscii);
  const places = f.place.map((p) => spotOf(p, terrain));
  const minute = minuteOf(f);
  const nouns = keysOf([...f.actor, ...f.recipient].filter((a) => !isKnown(a)));
  const bare = minute === null && f.killed === undefined && f.injured === undefined && f.count === undefined;
  const vague = bare && places.every((p) => p.wide);
  return {
    type: f.type,
    modes,
    accused,
    target,
    nouns,
    mutual,
    people: [...f.actor, ...f.recipient].flatMap((a) => (a.side ? [[sideKey(a), a.id ?? a.name] as const] : [])),
    places,
    minute,
    night: isNight(f),
    killed: f.killed ?? null,
    injured: f.injured ?? null,
    count: f.count ?? null,
    speaker: keysOf(f.claim.by).join(),
    report: f.report,
    published,
    vague: vague ? JSON.stringify([accused, target, nouns, modes, places.map((p) => p.key).sort(compareAscii)]) : null,
  };
}

const keysOf = (actors: readonly Actor[]): string[] => [...new Set(actors.map(sideKey))].sort(compareAscii);

const spotOf = (p: Place, terrain: Terrain | null): Spot => ({
  key: placeKey(p),
  name: p.name,
  lower: p.name.toLowerCase(),
  wide: terrain?.isWide(p) ?? false,
  countries: terrain?.countriesOf(p) ?? [],
  lat: p.lat ?? null,
  lon: p.lon ?? null,
});

/** "Overnight", told as two clock times, has no hour; nor has a span of days. */
function minuteOf({ time: { start, end } }: Finding): number | null {
  if (start === null || start.length < 16) return null;
  if (end !== null && firstDay(end) !== firstDay(start)) return null;
  return +start.slice(11, 13) * 60 + +start.slice(14, 16);
}

const isNight = ({ time: { start, end } }: Finding): boolean =>
  start !== null && end !== null && start.length === 10 && end.length === 10 && addDays(start, 1) === end;

/** Findings that are the same in all that joining looks at; the report counts only where figures are told. */
export function signatureOf(c: Comparable): string {
  const told = c.killed !== null || c.injured !== null || c.count !== null;
  const places = c.places.map((p) => p.key).sort(compareAscii);
  return JSON.stringify([
    c.type,
    c.modes,
    c.accused,
    c.target,
    c.nouns,
    c.mutual,
    c.type === "CONSULT" ? c.people : [],
    places,
    c.minute,
    c.night,
    c.killed,
    c.injured,
    c.count,
    told ? [c.published, c.report, c.speaker] : [],
  ]);
}
