import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { type Box, overlap } from "./boxes.js";

/** A state as the map knows it, with the box around each of its parts. */
export interface State {
  readonly name: string;
  readonly parts: readonly { readonly rings: Position[][]; readonly box: readonly [number, number, number, number] }[];
}

export const statesOf = ({ features }: FeatureCollection): State[] =>
  features.map((one) => ({
    name: String(one.properties?.name ?? ""),
    parts: polygonsOf(one).map((rings) => ({ rings, box: extentOf(rings[0] ?? []) })),
  }));

function polygonsOf({ geometry }: Feature): Position[][][] {
  if (geometry.type === "Polygon") return [(geometry as Polygon).coordinates];
  return geometry.type === "MultiPolygon" ? (geometry as MultiPolygon).coordinates : [];
}

function extentOf(ring: readonly Position[]): [number, number, number, number] {
  const [lons, lats] = [ring.map(([lon = 0]) => lon), ring.map(([, lat = 0]) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** The state that a point lies in; `null`: the sea. Shapes may run on beyond 180 degrees. */
export function stateAt(states: readonly State[], lon: number, lat: number): State | null {
  const found = states.find(({ parts }) =>
    parts.some(({ rings, box: [west, south, east, north] }) =>
      [lon, lon + 360, lon - 360].some(
        (x) => x >= west && x <= east && lat >= south && lat <= north && isInside(rings, x, lat),
      ),
    ),
  );
  return found ?? null;
}

/** By the rings crossed on the way out of the map (even and odd). */
function isInside(rings: readonly (readonly Position[])[], lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of rings)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [x1 = 0, y1 = 0] = ring[i] ?? [];
      const [x2 = 0, y2 = 0] = ring[j] ?? [];
      if (y1 > lat !== y2 > lat && lon < ((x2 - x1) * (lat - y1)) / (y2 - y1) + x1) inside = !inside;
    }
  return inside;
}

/** A name on the map, by its middle in WGS84 degrees. */
export interface StateLabel {
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

/** CSS pixels: of the net of points that are tried, of a letter as the page sets it, and of its line. */
const NET = 28;
const LETTER = 10;
const LINE = 16;

interface Looking {
  readonly width: number;
  readonly height: number;
  readonly toDegrees: (x: number, y: number) => { readonly lng: number; readonly lat: number };
}

/**
 * A name for each state in sight, in the part of it that is: as near to the middle of that as fits inside its borders and
 * over no mark; none where it fits nowhere.
 */
export function stateLabels(states: readonly State[], taken: readonly Box[], look: Looking): StateLabel[] {
  const points = new Map<State, { x: number; y: number; lon: number; lat: number }[]>();
  for (let y = NET / 2; y < look.height; y += NET)
    for (let x = NET / 2; x < look.width; x += NET) {
      const { lng: lon, lat } = look.toDegrees(x, y);
      const state = stateAt(states, lon, lat);
      if (state === null) continue;
      const own = points.get(state);
      if (own) own.push({ x, y, lon, lat });
      else points.set(state, [{ x, y, lon, lat }]);
    }
  return [...points].flatMap(([state, own]) => {
    const [middleX, middleY] = [mean(own.map((p) => p.x)), mean(own.map((p) => p.y))];
    const width = LETTER * state.name.length;
    const fits = ({ x, y }: { x: number; y: number }): boolean => {
      const box = { left: x - width / 2, top: y - LINE / 2, width, height: LINE };
      if (box.left < 0 || box.left + width > look.width) return false;
      const ends = [box.left, box.left + width / 2, box.left + width].flatMap((end) =>
        [y - LINE, y + LINE].map((level) => look.toDegrees(end, level)),
      );
      return (
        ends.every(({ lng, lat }) => stateAt([state], lng, lat) !== null) && !taken.some((other) => overlap(box, other))
      );
    };
    const best = own
      .filter(fits)
      .sort((a, b) => Math.hypot(a.x - middleX, a.y - middleY) - Math.hypot(b.x - middleX, b.y - middleY))[0];
    return best === undefined ? [] : [{ name: state.name, lon: best.lon, lat: best.lat }];
  });
}

const mean = (values: readonly number[]): number => values.reduce((all, v) => all + v, 0) / values.length;
