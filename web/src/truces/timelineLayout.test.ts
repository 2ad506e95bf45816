import { describe, expect, it } from "vitest";
import type { TimelineEntry } from "../model.js";
import { layLane, radiusOf, ticksOf, xOf } from "./timelineLayout.js";

const KEY = { lane: "violence", side: 0 } as const;
const entry = (day: string, killed: number | null = null) =>
  ({ day, incident: { killed } }) as unknown as TimelineEntry;
const earlierOn = (day: string, n: number) => ({ day, n, ids: Array.from({ length: n }, (_, i) => `i${i}`) });
const TEN = { from: "2020-10-01", to: "2020-10-10" };

describe("layLane", () => {
  it("puts days of one length one after another", () => {
    expect(xOf(TEN, "2020-10-01", 1000)).toBe(0);
    expect(xOf(TEN, "2020-10-06", 1000)).toBe(500);
  });
  it("lets no two marks stand in one place", () => {
    const lane = layLane(
      KEY,
      Array.from({ length: 20 }, () => entry("2020-10-03")),
      TEN,
      400,
    );
    expect(new Set(lane.marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(lane.marks.length);
    expect(lane.marks.length + (lane.overflows[0]?.n ?? 0)).toBe(20);
  });
  it("shows the gravest, and counts what has no room", () => {
    const many = [...Array.from({ length: 30 }, () => entry("2020-10-03")), entry("2020-10-03", 12)];
    const lane = layLane(KEY, many, TEN, 140);
    expect(lane.overflows).toEqual([expect.objectContaining({ n: 26, from: "2020-10-03", to: "2020-10-03" })]);
    expect(Math.max(...lane.marks.map(({ r }) => r))).toBe(radiusOf(12));
  });
  it("has a dot for each incident before, and no mark in the place of one", () => {
    const earlier = [earlierOn("2020-10-03", 4), earlierOn("2020-09-30", 9)];
    const lane = layLane(KEY, [entry("2020-10-03"), entry("2020-10-04")], TEN, 140, earlier);
    expect(lane.dots.map(({ id, day }) => [id, day])).toEqual([0, 1, 2, 3].map((i) => [`i${i}`, "2020-10-03"]));
    const all = [...lane.dots, ...lane.marks].map(({ x, y }) => `${x} ${y}`);
    expect(new Set(all).size).toBe(6);
  });
  it("counts the dots that have no room, and keeps room for marks", () => {
    const many = [earlierOn("2020-10-03", 30)];
    const lane = layLane(KEY, [entry("2020-10-03")], TEN, 140, many);
    expect(lane.dots.length + (lane.dotsOver[0]?.n ?? 0)).toBe(30);
    expect(lane.marks).toHaveLength(1);
    const all = [...lane.dots, ...lane.dotsOver, ...lane.marks].map(({ x, y }) => `${x} ${y}`);
    expect(new Set(all).size).toBe(all.length);
    expect(lane.height).toBeLessThanOrEqual(6 * 14);
    expect(Math.min(...[...lane.dots, ...lane.dotsOver, ...lane.marks].map(({ y }) => y))).toBeGreaterThan(0);
  });
  it("draws no dot that could open nothing", () => {
    const lane = layLane(KEY, [], TEN, 140, [{ day: "2020-10-03", n: 4, ids: ["a"] }]);
    expect(lane.dots.map(({ id }) => id)).toEqual(["a"]);
    expect(lane.dotsOver).toMatchObject([{ n: 3 }]);
  });
  it("joins days narrower than a mark", () => {
    const year = { from: "2020-01-01", to: "2020-12-31" };
    const lane = layLane(KEY, [entry("2020-01-01"), entry("2020-01-02")], year, 366);
    expect(new Set(lane.marks.map(({ x }) => x)).size).toBe(1);
  });
});

describe("radiusOf", () => {
  it("has a floor for what is unknown", () => expect(radiusOf(null)).toBe(radiusOf(0)));
  it("grows with the root of the toll, up to the gravest", () => {
    expect(radiusOf(25)).toBeGreaterThan(radiusOf(9));
    expect(radiusOf(400)).toBe(radiusOf(25));
  });
});

describe("ticksOf", () => {
  it("names no more days than have room", () => {
    expect(ticksOf(TEN, 1000).map(({ day }) => day)).toHaveLength(10);
    expect(ticksOf(TEN, 200).length).toBeLessThan(4);
  });
});
