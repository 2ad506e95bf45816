import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";

/**
 * world-atlas is made for a globe: its lines cross the antimeridian, where a flat map would draw them back across the whole
 * world. Here they run on beyond 180 degrees instead, and the map library shows what lies there on the other side.
 */
export function unrolledLine(line: readonly Position[]): Position[] {
  let turn = 0;
  return line.map(([lon = 0, lat = 0], i) => {
    const before = line[i - 1]?.[0] ?? lon;
    if (lon - before > HALF) turn -= ALL;
    if (lon - before < -HALF) turn += ALL;
    return [lon + turn, lat];
  });
}

const HALF = 180;
const ALL = 360;
const POLE = 90;

/** A ring that went once around the world, as that of Antarctica, is closed along the pole that it goes around. */
function unrolledRing(ring: readonly Position[]): Position[] {
  const line = unrolledLine(ring);
  const [first = [0, 0], last = [0, 0]] = [line[0], line.at(-1)];
  if (Math.abs((first[0] ?? 0) - (last[0] ?? 0)) < HALF) return line;
  const pole = (first[1] ?? 0) < 0 ? -POLE : POLE;
  return [...line, [last[0] ?? 0, pole], [first[0] ?? 0, pole], first];
}

/** Shapes for a flat map. */
export const unrolled = ({ type, features }: FeatureCollection): FeatureCollection => ({
  type,
  features: features.map((one) => ({ ...one, geometry: flat(one) })),
});

function flat({ geometry }: Feature): Polygon | MultiPolygon {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : (geometry as MultiPolygon).coordinates;
  return { type: "MultiPolygon", coordinates: polygons.map((rings) => rings.filter(isLand).map(unrolledRing)) };
}

/** On a globe the pole is a ring of its own, with the coast as a hole in it; on a map it is a line. */
const isLand = (ring: readonly Position[]): boolean => ring.some(([, lat = 0]) => Math.abs(lat) < 89.9);
