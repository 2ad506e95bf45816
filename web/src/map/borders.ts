import type { Feature, FeatureCollection, MultiLineString, Position } from "geojson";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { unrolled, unrolledLine } from "./unrolled.js";

/** world-atlas: states by their ISO 3166-1 numeric code, and those without one by name alone. */
export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** West, south, east, north. */
type Box = readonly [number, number, number, number];

/**
 * Borders that at least one side, or much of the world, does not accept: whose land it is, or where the line runs. Named
 * as world-atlas names the two sides; with a box only what lies in it. From general knowledge, November 2026: what is here
 * is drawn dashed, and says nothing of who is right.
 */
const DISPUTED: readonly (readonly [string, string, Box?])[] = [
  ["Kosovo", "Serbia"],
  ["N. Cyprus", "Cyprus"],
  ["Somaliland", "Somalia"],
  ["W. Sahara", "Morocco"],
  ["W. Sahara", "Mauritania"],
  ["W. Sahara", "Algeria"],
  ["Palestine", "Israel"],
  // The Golan Heights.
  ["Israel", "Syria"],
  // Crimea.
  ["Ukraine", "Russia", [32, 44, 36.8, 46.5]],
  // The line of control in Kashmir, and the lines to both sides of it.
  ["India", "Pakistan", [73, 32.4, 78, 36]],
  ["Siachen Glacier", "India"],
  ["Siachen Glacier", "Pakistan"],
  ["Siachen Glacier", "China"],
  ["Pakistan", "China"],
  ["India", "China"],
  ["Bhutan", "China"],
  ["North Korea", "South Korea"],
  ["Sudan", "S. Sudan"],
  // Hala'ib.
  ["Egypt", "Sudan", [32.5, 21, 37.5, 24]],
  ["S. Sudan", "Kenya"],
  ["Guyana", "Venezuela"],
  ["Thailand", "Cambodia"],
  ["Afghanistan", "Pakistan"],
  ["Belize", "Guatemala"],
];

type LineKind = "coast" | "border" | "disputed";

export interface Shapes {
  /** Land, state by state: all of it as one shape has more corners than a tile can be filled with. */
  readonly states: FeatureCollection;
  readonly lines: FeatureCollection<MultiLineString, { kind: LineKind }>;
}

/** Land, coasts and borders as the map draws them. */
export function shapesOf(world: World): Shapes {
  const { countries } = world.objects;
  const nameOf = (geometry: unknown): string => (geometry as { properties?: { name?: string } }).properties?.name ?? "";
  const pairOf = (a: unknown, b: unknown) =>
    DISPUTED.find(([x, y]) => (nameOf(a) === x && nameOf(b) === y) || (nameOf(a) === y && nameOf(b) === x));
  const settled = mesh(world, countries, (a, b) => a !== b && pairOf(a, b) === undefined).coordinates;
  const disputed: Position[][] = [];
  for (const pair of DISPUTED) {
    const line = mesh(world, countries, (a, b) => a !== b && pairOf(a, b) === pair).coordinates;
    const { inside, outside } = split(line, pair[2]);
    disputed.push(...inside);
    settled.push(...outside);
  }
  const coast = mesh(world, countries, (a, b) => a === b).coordinates;
  return {
    states: unrolled(feature(world, countries) as FeatureCollection),
    lines: {
      type: "FeatureCollection",
      features: [lines("coast", coast), lines("border", settled), lines("disputed", disputed)],
    },
  };
}

const lines = (kind: LineKind, coordinates: Position[][]): Feature<MultiLineString, { kind: LineKind }> => ({
  type: "Feature",
  properties: { kind },
  geometry: { type: "MultiLineString", coordinates: coordinates.map(unrolledLine) },
});

/** Cuts lines where they enter or leave a box; without one all is inside. The cut falls on the next point of the line. */
export function split(all: Position[][], box: Box | undefined): { inside: Position[][]; outside: Position[][] } {
  if (box === undefined) return { inside: all, outside: [] };
  const [west, south, east, north] = box;
  const holds = ([lon = 0, lat = 0]: Position): boolean => lon >= west && lon <= east && lat >= south && lat <= north;
  const inside: Position[][] = [];
  const outside: Position[][] = [];
  for (const line of all) {
    let run: Position[] = [];
    let within: boolean | null = null;
    for (const point of line) {
      const now = holds(point);
      if (within !== null && now !== within) {
        (within ? inside : outside).push([...run, point]);
        run = [];
      }
      run.push(point);
      within = now;
    }
    if (run.length > 1) (within ? inside : outside).push(run);
  }
  return { inside, outside };
}
