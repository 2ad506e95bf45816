import { describe, expect, it } from "vitest";
import { barsOf } from "../../src/assessment/bars.js";
import type { DayCount } from "../../src/assessment/index.js";
import { addDays } from "../../src/model/index.js";

const days = (...counts: [number, number, number][]): DayCount[] =>
  counts.map(([one, two, nobody], i) => ({ day: addDays("2020-10-08", i), bySide: [one, two], nobody }));

const FIVE = days([1, 0, 0], [0, 2, 0], [3, 1, 1], [0, 0, 0], [0, 0, 4]);

describe("barsOf", () => {
  it("draws a day a bar while there is room", () =>
    expect(barsOf(FIVE, "2020-10-10", 10).map(({ total }) => total)).toEqual([1, 2, 5, 0, 4]));
  it("joins days where there is none, but never over the start", () => {
    const bars = barsOf(FIVE, "2020-10-09", 3);
    expect(bars.map(({ from, to }) => `${from} ${to}`)).toEqual([
      "2020-10-08 2020-10-08",
      "2020-10-09 2020-10-10",
      "2020-10-11 2020-10-12",
    ]);
    expect(bars[1]?.parts).toEqual([3, 3, 1]);
  });
  it("changes sides when the sides change places", () => {
    const swapped = FIVE.map(({ bySide, ...rest }) => ({ ...rest, bySide: [...bySide].reverse() }));
    expect(barsOf(swapped, null, 10).map(({ parts: [one, two] }) => [two, one])).toEqual(
      barsOf(FIVE, null, 10).map(({ parts: [one, two] }) => [one, two]),
    );
  });
});
