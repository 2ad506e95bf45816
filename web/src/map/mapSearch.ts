import type { DeskClock } from "../clock.js";
import type { Ask } from "../model.js";
import { searchValue } from "../search.js";

/** The most places a map takes at once: the most the API gives. */
const MOST_PLACES = 1000;

const FILTERS = ["kind", "party", "as", "grade", "truce"] as const;
const KEYS = [...FILTERS, "at"] as const;

/** The address of the map: what it is narrowed to, and where it looks. */
export type MapSearch = { readonly [K in (typeof KEYS)[number]]?: string | undefined };

export const mapSearch = (search: Readonly<Record<string, unknown>>): MapSearch =>
  Object.fromEntries(KEYS.map((key) => [key, searchValue(search, key)]));

export const isNarrowed = (search: MapSearch): boolean => FILTERS.some((key) => search[key] !== undefined);

/** What narrows the map, as the API takes it; nothing for what the address does not name. */
export const mapFilter = (search: MapSearch): Omit<Ask<"places">, "limit" | "offset"> =>
  Object.fromEntries(FILTERS.flatMap((key) => (search[key] === undefined ? [] : [[key, search[key]]])));

export const placesAsk = (search: MapSearch, clock: DeskClock): Ask<"places"> => ({
  ...mapFilter(search),
  limit: MOST_PLACES,
  ...clock,
});

/** Where the map looks: WGS84 degrees of its middle, and how near. */
export interface Camera {
  readonly lat: number;
  readonly lon: number;
  readonly zoom: number;
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

/** "39.82,46.75,7.5"; `null` where the address says nothing or nothing that can be looked at. */
export function cameraIn({ at }: MapSearch): Camera | null {
  const parts = at?.split(",") ?? [];
  if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return null;
  const [lat = 0, lon = 0, zoom = 0] = parts.map(Number);
  return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 14 ? { lat, lon, zoom } : null;
}

/** About a hundred metres, and a hundredth of a step nearer: finer would only make addresses long. */
export const cameraInAddress = ({ lat, lon, zoom }: Camera): string =>
  `${lat.toFixed(3)},${lon.toFixed(3)},${zoom.toFixed(2)}`;
