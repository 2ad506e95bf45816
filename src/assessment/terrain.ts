import { distance } from "../knowledge/distance.js";
import type { Gazetteer, GazetteerPlace, Knowledge } from "../knowledge/index.js";
import type { Place } from "../model/index.js";

/** What joining must know about places. */
export interface Terrain {
  /** A state, region or other wide area: that two findings name it does not make them one happening. */
  isWide(place: Place): boolean;
  /** The id or name of the country it lies in, where known: a state holds its towns. */
  countriesOf(place: Place): readonly string[];
}

/** Knows nothing beside the findings: what has no coordinates and bears a state's code is a state. */
export const BARE: Terrain = {
  isWide: ({ id, lat }) => lat === undefined && id !== null && /^[A-Z]{3}$/.test(id),
  countriesOf: () => [],
};

const WIDE_TYPES: ReadonlySet<string> = new Set(["region", "area", "river"]);
const WIDE_KINDS: ReadonlySet<string> = new Set(["state", "former-state", "de-facto"]);
const WIDE_LISTED: ReadonlySet<string> = new Set(["region", "district", "country", "area"]);

/** Places as the lists have them, and the gazetteer where it is at hand. Degrees differ there by rounding only. */
export function terrainOf({ byId }: Knowledge, gazetteer: Gazetteer | null): Terrain {
  const listed = (place: Place) => entryOf(place, gazetteer);
  return {
    isWide(place) {
      const entity = place.id === null ? undefined : byId.get(place.id);
      if (entity) return WIDE_KINDS.has(entity.kind) || WIDE_TYPES.has(entity.type ?? "");
      return WIDE_LISTED.has(listed(place)?.kind ?? "");
    },
    countriesOf(place) {
      const entity = place.id === null ? undefined : byId.get(place.id);
      if (entity) return entity.country ?? (WIDE_KINDS.has(entity.kind) ? [entity.id] : []);
      const country = listed(place)?.country;
      return country ? [country] : [];
    },
  };
}

/** Kilometres: entries of one name nearer than this are one. */
const SAME_ENTRY = 5;

/** The gazetteer's entry of that name nearest to the point that a finding gives a place: a town, not its province. */
export function entryOf({ name, lat, lon }: Place, gazetteer: Gazetteer | null): GazetteerPlace | undefined {
  if (lat === undefined || lon === undefined) return undefined;
  return gazetteer
    ?.lookup(name)
    .map((entry) => ({ entry, km: distance({ lat, lon }, entry) }))
    .filter(({ km }) => km < SAME_ENTRY)
    .sort((a, b) => a.km - b.km)[0]?.entry;
}
