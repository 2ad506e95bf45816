import { describe, expect, it } from "vitest";
import type { Assessment, DayCount } from "../model.js";
import { earlierIn, stretchOf } from "./timelineStretch.js";

const day = (at: string, bySide: number[], nobody = 0): DayCount => ({ day: at, bySide, nobody });
const PARTIES = ["A", "B", "C"].map((id) => ({ id, name: id, text: "" }));
const page = (asOf: string, ...days: DayCount[]) =>
  ({
    asOf,
    days,
    before: [],
    truce: { start: "2020-10-10T12:00", announced: null, parties: PARTIES },
  }) as unknown as Assessment;

describe("stretchOf", () => {
  it("looks back as far as it looks on, a week at least", () => {
    const long = day("2020-09-12", [1, 0]);
    expect(stretchOf(page("2020-10-12", long), []).from).toBe("2020-10-03");
    expect(stretchOf(page("2020-10-20", long), []).from).toBe("2020-09-30");
  });
  it("begins no earlier than what is told of", () => {
    expect(stretchOf(page("2020-10-20", day("2020-10-01", [0, 0]), day("2020-10-06", [0, 0], 1)), []).from).toBe(
      "2020-10-06",
    );
    expect(stretchOf(page("2020-10-20", day("2020-10-01", [0, 0])), []).from).toBe("2020-10-09");
  });
});

describe("earlierIn", () => {
  const days = [day("2020-10-09", [2, 0, 1], 4), day("2020-10-10", [5, 5, 5], 5)];
  it("has the days before the start alone, third parties with nobody", () => {
    const of = (side: number | null) => earlierIn(page("2020-10-12", ...days), { lane: "violence", side });
    expect([0, 1, null].map(of)).toEqual([2, 0, 5].map((n) => [{ day: "2020-10-09", n, ids: [] }]));
  });
  it("knows which incidents they are, one laid to several in the lane of each", () => {
    const one = (id: string, ...accused: string[]) => ({ id, day: "2020-10-09", accused });
    const before = [one("a", "A"), one("both", "A", "B"), one("nobody"), one("third", "C")];
    const told = { ...page("2020-10-12", day("2020-10-09", [2, 1, 1], 1)), before };
    const of = (side: number | null) => earlierIn(told, { lane: "violence", side })[0];
    expect([0, 1, null].map((side) => of(side)?.ids)).toEqual([["a", "both"], ["both"], ["nobody", "third"]]);
    for (const side of [0, 1, null]) expect(of(side)?.ids).toHaveLength(of(side)?.n ?? -1);
  });
  it("has nothing to say of other lanes", () =>
    expect(earlierIn(page("2020-10-12", ...days), { lane: "talks", side: null })).toEqual([]));
});
