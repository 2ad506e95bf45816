import { type Actor, compareAscii, type Day, type Place, sideKey } from "../model/index.js";
import type { OtherNames } from "./atlas.js";
import { isOfHostility } from "./hostilities.js";
import { GRADES, type Grade, type Incident } from "./incident.js";
import { eventNoun } from "./words.js";

/** Which part a side plays in an incident. */
export const PARTS = ["accused", "target"] as const;
export type Part = (typeof PARTS)[number];

/** What to show of many incidents; every part left out lets everything through. Texts match in any case. */
export interface IncidentFilter {
  /** Name or key of a side, as accused or target ... */
  readonly party?: string | undefined;
  /** ... or in this part alone. */
  readonly as?: Part | undefined;
  /** Only what one hostility counts, by its id ("attacks|AZE|ARM"). */
  readonly hostility?: string | undefined;
  /** Part of one of a place's names. */
  readonly place?: string | undefined;
  /** An event type or mode, or what it is called: "ASSAULT", "drone", "shelling". */
  readonly kind?: string | undefined;
  /** Words in what reports say of it, in its sides or places: every one of them. */
  readonly words?: string | undefined;
  /** This grade or a better one. */
  readonly grade?: Grade | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

export function filterIncidents(
  incidents: readonly Incident[],
  filter: IncidentFilter,
  otherNames: OtherNames = () => [],
): Incident[] {
  const words = filter.words?.toLowerCase().split(/\s+/).filter(Boolean) ?? [];
  return incidents.filter((i) => fits(i, filter, otherNames) && words.every((word) => mentions(i, word)));
}

function fits(
  i: Incident,
  { party, as, hostility, place, kind, grade, from, to }: IncidentFilter,
  otherNames: OtherNames,
): boolean {
  const involved = as === undefined ? [...i.accused, ...i.target] : i[as];
  return (
    (party === undefined || involved.some((a) => isParty(a, party))) &&
    (hostility === undefined || isOfHostility(i, hostility)) &&
    (place === undefined || i.place.some((p) => isPlace(p, place, otherNames))) &&
    (kind === undefined || [i.type, ...i.mode, eventNoun(i.type, i.mode)].some((k) => same(k, kind))) &&
    (grade === undefined || GRADES.indexOf(i.grade) >= GRADES.indexOf(grade)) &&
    (from === undefined || i.until >= from) &&
    (to === undefined || i.day <= to)
  );
}

/** `word` in lower case. */
const mentions = (i: Incident, word: string): boolean =>
  i.findings.some(({ finding }) => finding.evidence.text.toLowerCase().includes(word)) ||
  [...i.accused, ...i.target, ...i.place].some(({ name }) => name.toLowerCase().includes(word)) ||
  eventNoun(i.type, i.mode).toLowerCase().includes(word);

/** By key, by name, or by the name of whom it acts for. */
export const isParty = (actor: Actor, party: string): boolean =>
  [sideKey(actor), actor.id, actor.name, actor.side?.name].some((name) => name != null && same(name, party));

/** By a part of any of its names: who asks for Khankendi means Stepanakert. */
export const isPlace = (place: Place, name: string, otherNames: OtherNames): boolean =>
  [place.name, place.text, ...otherNames(place)].some((form) => form.toLowerCase().includes(name.toLowerCase()));

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Latest first; of one day the gravest first, a toll that nobody tells last. */
const latestFirst = (a: Incident, b: Incident): number =>
  compareAscii(b.day, a.day) || (b.killed ?? -1) - (a.killed ?? -1) || compareAscii(a.id, b.id);

/** By what incidents may be listed: the lowest first, and of equal ones the latest. */
const RANK = {
  latest: () => 0,
  earliest: (i) => i.day,
  killed: (i) => -(i.killed ?? -1),
  injured: (i) => -(i.injured ?? -1),
  grade: (i) => -GRADES.indexOf(i.grade),
  reports: (i) => -new Set(i.findings.map(({ report }) => report.id)).size,
  origins: (i) => -i.origins,
} as const satisfies Readonly<Record<string, (incident: Incident) => number | string>>;

export type IncidentOrder = keyof typeof RANK;
export const INCIDENT_ORDERS = Object.keys(RANK) as [IncidentOrder, ...IncidentOrder[]];

/** A new list in that order, which does not depend on that of the input. */
export function inOrder(incidents: readonly Incident[], order: IncidentOrder): Incident[] {
  const ranked = incidents.map((incident) => ({ incident, rank: RANK[order](incident) }));
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : latestFirst(a.incident, b.incident)));
  return ranked.map(({ incident }) => incident);
}
