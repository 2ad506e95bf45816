import type { Box } from "./boxes.js";
import { overlap } from "./boxes.js";
import type { Placed } from "./placed.js";

/** Places whose marks would lie over one another, under the most told of. */
export interface Cluster {
  readonly places: readonly [Placed, ...Placed[]];
  /** CSS pixels from the upper left corner of the map: where the most told of lies, never a spot between places. */
  readonly x: number;
  readonly y: number;
  /** What its marks take up. */
  readonly box: Box;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

type Growing = { places: [Placed, ...Placed[]]; x: number; y: number; box: Box };
/** What the marks of some places take up about the point where they stand. */
export type BoxOf = (places: readonly Placed[], at: Point) => Box;

/** CSS pixels: two points nearer than this can neither be told apart nor hit by a finger. */
const NEAR = 24;
/** CSS pixels by which the room around two marks may overlap before the marks do. */
const SLACK = 5;

/**
 * Points of a map, together where they or their marks would overlap.
 * @param places points in sight, the most told of first
 */
export function clustersOf(places: readonly Placed[], project: (place: Placed) => Point, boxOf: BoxOf): Cluster[] {
  const clusters: Growing[] = [];
  for (const place of places) {
    const at = project(place);
    const home = clusters.find((c) => Math.hypot(c.x - at.x, c.y - at.y) < NEAR);
    if (home) home.places.push(place);
    else clusters.push({ places: [place], ...at, box: boxOf([place], at) });
  }
  for (const cluster of clusters) cluster.box = boxOf(cluster.places, cluster);
  // Taking one in can make the marks wider: until nothing overlaps.
  for (let i = 0; i < clusters.length; i++) {
    const one = clusters[i] as Growing;
    const j = clusters.findIndex((other, at) => at > i && overlap(one.box, other.box, SLACK));
    if (j < 0) continue;
    const [taken] = clusters.splice(j, 1);
    one.places.push(...(taken as Growing).places);
    one.box = boxOf(one.places, one);
    i = -1;
  }
  return clusters;
}

/**
 * Areas with their marks at the edge of the haze, where they lie over no point: what is told of an area is not told of the
 * town in its middle.
 * @param radius CSS pixels of the haze
 */
export function areasOf(
  areas: readonly Placed[],
  project: (place: Placed) => Point,
  radius: (place: Placed) => number,
  boxOf: BoxOf,
  taken: readonly Box[],
): Cluster[] {
  const used = [...taken];
  return areas.map((place) => {
    const middle = project(place);
    const spots = SHARES.flatMap((share) =>
      ANGLES.map((angle) => ({
        x: middle.x + share * radius(place) * Math.sin(angle),
        y: middle.y - share * radius(place) * Math.cos(angle),
      })),
    );
    const boxes = spots.map((at) => boxOf([place], at));
    const best = boxes.findIndex((box) => !used.some((other) => overlap(box, other, 0)));
    const { x, y } = spots[Math.max(0, best)] ?? middle;
    const box = boxes[Math.max(0, best)] ?? boxOf([place], middle);
    used.push(box);
    return { places: [place], x, y, box };
  });
}

/** Shares of the radius to try: within the haze but out of its middle, else nearer to that, else at its edge. */
const SHARES = [0.8, 0.6, 1];
/** Clockwise from above, to try at each. */
const ANGLES = [0, 1, -0.5, 0.5, -0.25, 0.25, -0.75, 0.75].map((turn) => turn * Math.PI);
