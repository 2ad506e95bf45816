import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { MultiPolygon } from "geojson";
import { describe, expect, it } from "vitest";
import { shapesOf, split, type World } from "./borders.js";
import { stateAt, statesOf } from "./states.js";

const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
const { states, lines } = shapesOf(JSON.parse(readFileSync(file, "utf8")) as World);
const linesOf = (kind: string) => lines.features.find((f) => f.properties.kind === kind)?.geometry.coordinates ?? [];
const [coast, settled, disputed] = [linesOf("coast"), linesOf("border"), linesOf("disputed")];
const near = (lines: number[][][], lon: number, lat: number, degrees = 0.6): boolean =>
  lines.some((line) => line.some(([x = 0, y = 0]) => Math.hypot(x - lon, y - lat) < degrees));

describe("borders", () => {
  it.each([
    ["Crimea", 33.7, 46.1],
    ["Kosovo and Serbia", 21.3, 42.9],
    ["the Golan Heights", 35.85, 33],
    ["Kashmir", 75, 34.6],
    ["the Green Line of Cyprus", 33.3, 35.1],
    ["Western Sahara", -8.7, 27.6],
  ])("are dashed and nowhere plain at %s", (_, lon, lat) => {
    expect(near(disputed, lon, lat)).toBe(true);
  });

  it.each([
    ["Armenia and Azerbaijan", 46, 40.2],
    ["France and Spain", 0.5, 42.7],
    ["Ukraine and Russia by Kharkiv", 36.5, 50.3],
    ["Egypt and Sudan by the Nile", 31.3, 22],
  ])("are plain between %s", (_, lon, lat) => {
    expect([near(settled, lon, lat), near(disputed, lon, lat)]).toEqual([true, false]);
  });

  it("are no coasts, and coasts no borders", () => {
    expect([near(coast, -9.1, 38.7), near(settled, -9.1, 38.7)]).toEqual([true, false]);
    expect([near(coast, 46, 40.2), states.features.length > 200]).toEqual([false, true]);
  });

  it("run on beyond the antimeridian and never back across the world, on land and on water", () => {
    const rings = states.features.flatMap((f) => (f.geometry as MultiPolygon).coordinates.flat());
    // Along the pole only Antarctica does.
    const steps = [...rings, ...coast, ...settled, ...disputed].flatMap((line) =>
      line
        .slice(1)
        .flatMap(([lon = 0, lat = 0], i) => (Math.abs(lat) === 90 ? [] : [Math.abs(lon - (line[i]?.[0] ?? 0))])),
    );
    expect(steps.filter((step) => step > 180)).toEqual([]);
    const known = statesOf(states);
    const at = (lon: number, lat: number) => stateAt(known, lon, lat)?.name ?? null;
    expect([at(20, 62), at(3, 57), at(-175, 66.5), at(170, 66), at(0, -80)]).toEqual([
      null,
      null,
      "Russia",
      "Russia",
      "Antarctica",
    ]);
  });

  it("are cut where they enter a box, with nothing lost", () => {
    const line = [0, 1, 2, 3, 4].map((x) => [x, 0]);
    const { inside, outside } = split([line], [1.5, -1, 3.5, 1]);
    expect(inside).toEqual([
      [
        [2, 0],
        [3, 0],
        [4, 0],
      ],
    ]);
    expect(outside).toEqual([
      [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
    ]);
  });
});
