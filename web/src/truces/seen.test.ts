import { describe, expect, it } from "vitest";
import type { Board } from "../model.js";
import { changesSince, seenOf } from "./seen.js";

interface Row {
  readonly id: string;
  readonly conduct: string;
  readonly against: number;
}

const board = (reports: number, ...rows: Row[]) =>
  ({
    asOf: "2020-10-12",
    reports,
    undated: 0,
    truces: rows.map(({ id, conduct, against }) => ({
      truce: { id, name: `truce ${id}` },
      standing: "in force",
      conduct,
      counts: { against },
      provisions: [],
    })),
  }) as unknown as Board;

describe("changesSince", () => {
  const before = board(10, { id: "a", conduct: "holding", against: 1 }, { id: "b", conduct: "strained", against: 2 });

  it("names only truces that changed", () =>
    expect(
      changesSince(
        seenOf(before),
        board(14, { id: "a", conduct: "broken", against: 4 }, { id: "b", conduct: "strained", against: 2 }),
      ),
    ).toEqual({
      reports: 4,
      truces: [{ id: "a", name: "Truce a", words: "was “holding”, is “broken”; 3 more incidents against it" }],
    }));
  it("tells of a truce not told of before, and of what a review took back", () =>
    expect(
      changesSince(
        seenOf(before),
        board(10, { id: "b", conduct: "strained", against: 1 }, { id: "c", conduct: "holding", against: 0 }),
      )?.truces.map(({ words }) => words),
    ).toEqual(["1 incident against it fewer", "not told of before"]));
  it("finds nothing where nothing changed", () => expect(changesSince(seenOf(before), before)?.truces).toEqual([]));
  it("does not compare with another record", () => expect(changesSince(seenOf(before), board(3))).toBeNull());
});
