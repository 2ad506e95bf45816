import { type Actor, compareAscii, type Day, type Place, sideKey } from "../model/index.js";
import type { Atlas, Precision } from "./atlas.js";
import { placeKey } from "./comparable.js";
import { type Control, controlOf } from "./control.js";
import { GRADES, type Grade, type Incident } from "./incident.js";
import { MARK_KINDS, type MarkKind, markKind } from "./markKinds.js";
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
export interface PlaceView {
  /** The id that knowledge gives it, else its name in lower case. */
  readonly id: string;
  readonly name: string;
  /** As the reports write it, the most used first. */
  readonly forms: readonly string[];
  /** Other names of it, from our lists; which of them a report uses shows where its writer stands, not who is right. */
  readonly names: readonly string[];
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

interface Named {
  readonly place: Place;
  readonly forms: Map<string, number>;
  readonly incidents: Incident[];
  readonly findings: SourcedFinding[];
}

/**
 * Every place that some incidents happened at, or that some findings say who holds; the most told of first, and those
 * without a place last. An incident told of at two places stands at both. The order of the input does not matter.
 */
export function placeViewsOf(
  incidents: readonly Incident[],
  findings: readonly SourcedFinding[],
  atlas: Atlas,
): PlaceView[] {
  const byKey = new Map<string, Named>();
  const named = (place: Place): Named => {
    const key = placeKey(place);
    const known = byKey.get(key) ?? { place, forms: new Map(), incidents: [], findings: [] };
    byKey.set(key, known);
    return known;
  };
  const placeless: Incident[] = [];
  for (const incident of incidents) {
    if (incident.place.length === 0) placeless.push(incident);
    for (const place of incident.place) named(place).incidents.push(incident);
  }
  for (const one of findings)
    for (const place of one.finding.place) {
      const { forms, findings: own } = named(place);
      const form = place.text.trim();
      if (form !== "") forms.set(form, (forms.get(form) ?? 0) + 1);
      own.push(one);
    }
  const views = [...byKey].flatMap(([id, place]) => {
    const control = controlOf(place.findings);
    return place.incidents.length === 0 && control === null ? [] : [viewOf(id, place, control, atlas)];
  });
  views.sort((a, b) => b.incidents - a.incidents || compareAscii(a.id, b.id));
  return placeless.length === 0 ? views : [...views, untold(placeless)];
}

/** Those of some incidents that happened at a place, by its id; by `UNTOLD` those that no report places. */
export const incidentsAt = (incidents: readonly Incident[], id: string): Incident[] =>
  incidents.filter((i) => (id === UNTOLD ? i.place.length === 0 : i.place.some((p) => placeKey(p) === id)));

function viewOf(id: string, { place, forms, incidents }: Named, control: Control | null, atlas: Atlas): PlaceView {
  const spot = atlas.spotOf(place);
  const written = [...forms]
    .filter(([form]) => isOwnName(form, [place.name, ...spot.names]))
    .sort(([a, n], [b, m]) => m - n || compareAscii(a, b))
    .map(([form]) => form);
  return { id, name: place.name, forms: written, ...spot, ...countsOf(incidents), control };
}

/** "The town" and "there" stand for a place in a report, but are no names of it. */
const isOwnName = (form: string, names: readonly string[]): boolean => /^\p{Lu}/u.test(form) || names.includes(form);

const untold = (incidents: readonly Incident[]): PlaceView => ({
  id: UNTOLD,
  name: "no place told",
  forms: [],
  names: [],
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
