import { type Actor, compareAscii, type Day, type Place, sideKey } from "../model/index.js";
import { GRADES, type Grade, type Incident } from "./incident.js";
import { eventNoun } from "./words.js";

/** What to show of many incidents; every part left out lets everything through. Texts match in any case. */
export interface IncidentFilter {
  /** Name or key of a side, as accused or target. */
  readonly party?: string | undefined;
  /** Part of a place's name. */
  readonly place?: string | undefined;
  /** An event type or mode, or what it is called: "ASSAULT", "drone", "shelling". */
  readonly kind?: string | undefined;
  /** This grade or a better one. */
  readonly grade?: Grade | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
}

export const filterIncidents = (incidents: readonly Incident[], filter: IncidentFilter): Incident[] =>
  incidents.filter((i) => fits(i, filter));

function fits(i: Incident, { party, place, kind, grade, from, to }: IncidentFilter): boolean {
  return (
    (party === undefined || [...i.accused, ...i.target].some((a) => isParty(a, party))) &&
    (place === undefined || i.place.some((p) => isPlace(p, place))) &&
    (kind === undefined || [i.type, ...i.mode, eventNoun(i.type, i.mode)].some((k) => same(k, kind))) &&
    (grade === undefined || GRADES.indexOf(i.grade) >= GRADES.indexOf(grade)) &&
    (from === undefined || i.until >= from) &&
    (to === undefined || i.day <= to)
  );
}

/** By key, by name, or by the name of whom it acts for. */
export const isParty = (actor: Actor, party: string): boolean =>
  [sideKey(actor), actor.id, actor.name, actor.side?.name].some((name) => name != null && same(name, party));

export const isPlace = (place: Place, name: string): boolean =>
  [place.name, place.text].some((form) => form.toLowerCase().includes(name.toLowerCase()));

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Latest first; of one day the gravest first, a toll that nobody tells last. */
export const latestFirst = (a: Incident, b: Incident): number =>
  compareAscii(b.day, a.day) || (b.killed ?? -1) - (a.killed ?? -1) || compareAscii(a.id, b.id);
