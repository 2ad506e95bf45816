import type { PlaceView } from "../model.js";

/** A place with a position: a point, or the middle of an area. */
export type Placed = PlaceView & { readonly lat: number; readonly lon: number };

export const isPlaced = (place: PlaceView): place is Placed => place.lat !== null && place.lon !== null;

/** West, south, east, north in WGS84 degrees. */
export type Bounds = readonly [number, number, number, number];

/** Around most of what is told: places farther from its middle than so many times the usual distance are left out. */
const FAR = 3;
/** Degrees: a record of one town still shows what lies around it. */
const LEAST = 0.5;

/** Where most of it happened; `null`: nowhere that has a position. */
export function boundsOf(places: readonly Placed[]): Bounds | null {
  const weights = places.map(({ incidents }) => Math.max(1, incidents));
  const [lat, lon] = [
    median(
      places.map((p) => p.lat),
      weights,
    ),
    median(
      places.map((p) => p.lon),
      weights,
    ),
  ];
  if (lat === null || lon === null) return null;
  const away = places.map((p) => Math.hypot(p.lat - lat, (p.lon - lon) * Math.cos((lat * Math.PI) / 180)));
  const usual = median(away, weights) ?? 0;
  return around(places.filter((_, i) => (away[i] ?? 0) <= Math.max(LEAST, FAR * usual)));
}

/** Around all of some places, with a margin. */
export function around(places: readonly Placed[]): Bounds | null {
  if (places.length === 0) return null;
  const [lats, lons] = [places.map((p) => p.lat), places.map((p) => p.lon)];
  const margin = LEAST / 2;
  return [
    Math.min(...lons) - margin,
    Math.min(...lats) - margin,
    Math.max(...lons) + margin,
    Math.max(...lats) + margin,
  ];
}

/** The value that half of the weight lies below; `null` of none. */
function median(values: readonly number[], weights: readonly number[]): number | null {
  const sorted = values.map((value, i) => ({ value, weight: weights[i] ?? 0 })).sort((a, b) => a.value - b.value);
  let left = weights.reduce((sum, w) => sum + w, 0) / 2;
  for (const { value, weight } of sorted) {
    left -= weight;
    if (left <= 0) return value;
  }
  return null;
}
