import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { shapesOf, split, type World } from "./borders.js";

const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
const { land, states, borders } = shapesOf(JSON.parse(readFileSync(file, "utf8")) as World);
const [settled = [], disputed = []] = borders.features.map(({ geometry }) => geometry.coordinates);
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

  it("come with the land and the states by name", () => {
    expect(land.geometry.type).toBe("MultiPolygon");
    expect(states.features.map((f) => f.properties?.name)).toContain("Azerbaijan");
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
