import { distance } from "./distance.js";
import type { Entity } from "./entity.js";
import type { Gazetteer, GazetteerPlace } from "./gazetteer.js";
import type { NameMatch } from "./names.js";
import { joinKey, placeKey } from "./placeKey.js";
import { runsOf } from "./runs.js";

/** One place a name can mean; `id` where it is in the lists of knowledge. */
export interface PlaceSense extends GazetteerPlace {
  readonly id: string | null;
  /** Whether the name is its chief name, not another one. */
  readonly chief: boolean;
}

const NOWHERE = { lat: null, lon: null };
/** A town's point in two lists lies this near. */
const TWIN_KM = 40;
const STATES = new Set(["state", "former-state"]);

/** The places among what a name of the lists can mean; a state counts as one, its capital's name as the city. */
export function placesOf(match: NameMatch, key: string, gazetteer: Gazetteer): PlaceSense[] {
  const senses: PlaceSense[] = [];
  for (const { form, entity } of match.senses) {
    const isState = form === "name" && (STATES.has(entity.kind) || entity.kind === "de-facto");
    if (form !== "place" && !isState) continue;
    const kind = isState ? "country" : entity.type === "region" ? "region" : entity.type === "city" ? "city" : "area";
    const country = isState ? (entity.kind === "state" ? entity.id : null) : soleOf(entity.country);
    const { lat, lon } =
      entity.lat !== undefined && entity.lon !== undefined
        ? { lat: entity.lat, lon: entity.lon }
        : (gazetteer.lookup(entity.name).find((p) => isAt(p, entity)) ?? NOWHERE);
    if (lat !== null)
      senses.push({
        id: entity.id,
        name: entity.name,
        lat,
        lon,
        country,
        kind,
        size: 0,
        chief: placeKey(entity.name) === key,
      });
  }
  return senses;
}

/** Where several claim a place, it is not for us to say whose it is. */
const soleOf = (countries: readonly string[] | undefined): string | null =>
  countries?.length === 1 ? (countries[0] ?? null) : null;

/** Whether a place of the gazetteer is where a state, or an authority that runs a region, is. */
const isAt = (place: GazetteerPlace, entity: Entity): boolean =>
  entity.kind === "state" ? place.country === entity.id && place.kind === "country" : place.kind === "region";

/** The lists know a place by an id, the gazetteer by its size: where both mean the same one, it has both. */
export function merged(curated: readonly PlaceSense[], listed: readonly PlaceSense[]): PlaceSense[] {
  const isSame = (a: PlaceSense, b: PlaceSense): boolean =>
    a.kind === "country" || b.kind === "country"
      ? a.kind === b.kind && a.country === b.country
      : (a.country === null || b.country === null || a.country === b.country) && distance(a, b) < TWIN_KM;
  const own = curated.map((c) => {
    const twin = listed.find((s) => isSame(c, s));
    return twin === undefined
      ? c
      : { ...c, size: Math.max(c.size, twin.size), kind: c.kind === "city" ? twin.kind : c.kind };
  });
  return [...own, ...listed.filter((s) => !curated.some((c) => isSame(c, s)))];
}

/** What the gazetteer has under a key. */
export const gazetteerSenses = (gazetteer: Gazetteer, key: string): PlaceSense[] =>
  gazetteer
    .byKey(key)
    .map((place) => ({ ...place, id: null, chief: joinKey(runsOf(place.name).map((r) => r.key)) === key }));

const isShouted = (text: string): boolean => text.length > 1 && text === text.toUpperCase() && !/\d/.test(text);

/** An acronym is no town, only what the list has as a short form (NSW); nor is "Car" the Central African Republic. */
export function fitsCase(s: PlaceSense, word: string): boolean {
  const wide = s.kind === "region" || s.kind === "country" || s.kind === "area";
  if (!isShouted(word)) return !(wide && !s.chief && word.length <= 3);
  return word.length > 5 || (wide && (word.length > 3 || !s.chief));
}
