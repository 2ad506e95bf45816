import type { Gazetteer, Knowledge } from "../knowledge/index.js";
import type { Place } from "../model/index.js";
import { entryOf } from "./terrain.js";

/**
 * How exactly a place is known: a `point`; an `area`, of which only the middle is; a `state`, which is too wide to be a
 * place of a happening; `unknown`, a name without a position.
 */
export const PRECISIONS = ["point", "area", "state", "unknown"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** What is known of a place, beside what a report says of it. */
export interface Spot {
  /** Other names, as the lists have them; for a place of several names the order says nothing of who is right. */
  readonly names: readonly string[];
  readonly precision: Precision;
  /** WGS84 degrees; `null` for what has no position of its own. */
  readonly lat: number | null;
  readonly lon: number | null;
  /** Kilometres around the middle of an area within which to look; a size by its kind, as the lists know no bounds. */
  readonly km: number | null;
  /** Ids of the states it lies in; several where that is disputed or it lies across. */
  readonly countries: readonly string[];
}

export interface Atlas {
  spotOf(place: Place): Spot;
}

/** Other names of a place, as the lists have them. */
export type OtherNames = (place: Place) => readonly string[];

export const otherNamesIn =
  (atlas: Atlas): OtherNames =>
  (place) =>
    atlas.spotOf(place).names;

/** Kilometres from the middle, by kind; bounds are drawn nowhere, so that these are only where to look. */
const AREA_KM: Readonly<Record<string, number>> = { region: 60, area: 25, river: 40, district: 20 };
const STATES: ReadonlySet<string> = new Set(["state", "former-state"]);

/** Places as the lists have them; for what they lack, the gazetteer's entry at the point that the reading gave it. */
export function atlasOf({ byId }: Knowledge, gazetteer: Gazetteer | null): Atlas {
  return {
    spotOf(place) {
      const entity = place.id === null ? undefined : byId.get(place.id);
      const listed = entity === undefined ? entryOf(place, gazetteer) : undefined;
      const names = entity?.aliases ?? (listed === undefined ? [] : [listed.name]);
      const lat = place.lat ?? entity?.lat ?? null;
      const lon = place.lon ?? entity?.lon ?? null;
      const km =
        AREA_KM[entity?.type ?? listed?.kind ?? ""] ?? (entity?.kind === "de-facto" ? AREA_KM.region : undefined);
      const isState = STATES.has(entity?.kind ?? "") || listed?.kind === "country";
      const precision = isState
        ? "state"
        : lat === null || lon === null
          ? "unknown"
          : km === undefined
            ? "point"
            : "area";
      const isPlaced = precision === "point" || precision === "area";
      return {
        names: [...new Set(names)].filter((name) => name !== place.name),
        precision,
        lat: isPlaced ? lat : null,
        lon: isPlaced ? lon : null,
        km: precision === "area" ? (km ?? null) : null,
        countries: entity?.country ?? (isState && entity ? [entity.id] : listed?.country ? [listed.country] : []),
      };
    },
  };
}
