import { type Actor, compareAscii, type Day, placeKey, sideKey } from "../model/index.js";
import type { Atlas, Precision } from "./atlas.js";
import { type Control, controlOf } from "./control.js";
import { GRADES, type Grade, type Incident } from "./incident.js";
import { MARK_KINDS, type MarkKind, markKind } from "./markKinds.js";
import { type PlaceNames, placeNames, type ToldPlace, toldPlaces } from "./placeNames.js";
import type { SourcedFinding } from "./view.js";

/** Incidents of one place that one mark can stand for: of one kind, laid to the same sides, attested equally well. */
export interface Tally {
  readonly kind: MarkKind;
  readonly grade: Grade;
  readonly disputed: boolean;
  readonly verified: boolean;
  /** Sides said to have done it; empty: nobody is named. */
  readonly accused: readonly Actor[];
  readonly incidents: number;
  /** The highest toll of one of them, killed and injured as told; `null` is not said. Tolls are not added up. */
  readonly toll: number | null;
}

/**
 * A place as the record shows it by a clock. `precision` says how exactly it is known: what is no `point` must not be drawn
 * as one, and what is a `state` or `unknown` has no position at all. `untold` is where reports name no place.
 */
export interface PlaceView extends PlaceNames {
  readonly precision: Precision | "untold";
  /** WGS84 degrees. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** Kilometres around the middle of an area within which it lies; no bounds. */
  readonly km: number | null;
  readonly countries: readonly string[];
  readonly incidents: number;
  readonly tallies: readonly Tally[];
  readonly first: Day | null;
  readonly last: Day | null;
  /** Who is said to hold it; `null`: no report tells. */
  readonly control: Control | null;
}

/** The id under which incidents stand that no report places. */
export const UNTOLD = "-";

/**
 * Every place that some incidents happened at, or that some findings say who holds; the most told of first, and those
 * without a place last. An incident told of at two places stands at both. The order of the input does not matter.
 */
export function placeViewsOf(
  incidents: readonly Incident[],
  findings: readonly SourcedFinding[],
  atlas: Atlas,
): PlaceView[] {
  const told = toldPlaces(findings);
  const at = new Map<string, Incident[]>();
  const placeless: Incident[] = [];
  for (const incident of incidents) {
    if (incident.place.length === 0) placeless.push(incident);
    for (const place of incident.place) {
      const key = placeKey(place);
      const there = at.get(key);
      if (there) there.push(incident);
      else at.set(key, [incident]);
      if (!told.has(key)) told.set(key, { place, findings: [] });
    }
  }
  const views = [...told].flatMap(([id, place]) => {
    const [there, control] = [at.get(id) ?? [], controlOf(place.findings)];
    return there.length === 0 && control === null ? [] : [viewOf(place, there, control, atlas)];
  });
  views.sort((a, b) => b.incidents - a.incidents || compareAscii(a.id, b.id));
  return placeless.length === 0 ? views : [...views, untold(placeless)];
}

/** Those of some incidents that happened at a place, by its id; by `UNTOLD` those that no report places. */
export const incidentsAt = (incidents: readonly Incident[], id: string): Incident[] =>
  incidents.filter((i) => (id === UNTOLD ? i.place.length === 0 : i.place.some((p) => placeKey(p) === id)));

function viewOf(told: ToldPlace, there: readonly Incident[], control: Control | null, atlas: Atlas): PlaceView {
  const { names, ...spot } = atlas.spotOf(told.place);
  const own = placeNames(told, names);
  // A state's other names are no other view of whose it is.
  const alternates = spot.precision === "state" ? [] : own.alternates;
  return { ...own, alternates, ...spot, ...countsOf(there), control };
}

const untold = (incidents: readonly Incident[]): PlaceView => ({
  id: UNTOLD,
  name: "no place told",
  forms: [],
  names: [],
  alternates: [],
  precision: "untold",
  lat: null,
  lon: null,
  km: null,
  countries: [],
  ...countsOf(incidents),
  control: null,
});

function countsOf(incidents: readonly Incident[]): Pick<PlaceView, "incidents" | "tallies" | "first" | "last"> {
  const groups = new Map<string, Incident[]>();
  for (const incident of incidents) {
    const { type, mode, grade, disputed, verified, accused } = incident;
    const key = JSON.stringify([markKind(type, mode), grade, disputed, verified, accused.map(sideKey)]);
    const group = groups.get(key);
    if (group) group.push(incident);
    else groups.set(key, [incident]);
  }
  const days = incidents.flatMap((i) => [i.day, i.until]).sort(compareAscii);
  return {
    incidents: incidents.length,
    tallies: [...groups]
      .map(([key, group]) => ({ key, tally: tallyOf(group) }))
      .sort((a, b) => byForm(a.tally, b.tally) || compareAscii(a.key, b.key))
      .map(({ tally }) => tally),
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
  };
}

function tallyOf(group: readonly Incident[]): Tally {
  const { type, mode, grade, disputed, verified, accused } = group[0] as Incident;
  const tolls = group.flatMap(({ killed, injured }) =>
    killed === null && injured === null ? [] : [(killed ?? 0) + (injured ?? 0)],
  );
  return {
    kind: markKind(type, mode),
    grade,
    disputed,
    verified,
    accused,
    incidents: group.length,
    toll: tolls.length === 0 ? null : Math.max(...tolls),
  };
}

const byForm = (a: Tally, b: Tally): number =>
  MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind) || GRADES.indexOf(b.grade) - GRADES.indexOf(a.grade);
