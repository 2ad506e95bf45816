import { describe, expect, it } from "vitest";
import { incidentSearch, incidentsAsk, isNarrowed, pagesOf, rowIn } from "./incidentsAsk.js";

const from = (address: string) => incidentSearch(Object.fromEntries(new URLSearchParams(address)));

describe("the address of the incidents", () => {
  it("asks what it says, by the clock of the desk", () => {
    expect(
      incidentsAsk(from("party=AZE&as=accused&words=school&grade=reported&order=killed"), { as_of: "2020-10-12" }),
    ).toEqual({
      party: "AZE",
      as: "accused",
      words: "school",
      grade: "reported",
      order: "killed",
      limit: 100,
      offset: 0,
      as_of: "2020-10-12",
    });
  });

  it("asks for nothing that it does not name, so that equal lists are kept once", () => {
    const address = from("party=&evidence=incident:x&columns=day&row=7");
    expect(incidentsAsk(address, {})).toEqual({ limit: 100, offset: 0 });
    expect(incidentsAsk(address, {}, 3)).toEqual({ limit: 100, offset: 300 });
  });

  it("counts rows from one, and takes what is no row for the first", () => {
    expect(rowIn(from("row=5001"))).toBe(5000);
    expect(["0", "-1", "two", "1e3", ""].map((row) => rowIn({ row }))).toEqual([0, 0, 0, 0, 0]);
  });

  it("is narrowed by a filter, and by neither order nor row nor columns", () => {
    expect(isNarrowed(from("kind=drone"))).toBe(true);
    expect(isNarrowed(from("words=school"))).toBe(true);
    expect(isNarrowed(from("order=killed&row=200&columns=day"))).toBe(false);
  });
});

describe("the pages of rows", () => {
  it.each([
    [0, 30, 100_000, [0]],
    [0, 80, 100_000, [0, 1]],
    [190, 230, 100_000, [1, 2]],
    [210, 230, 100_000, [1, 2]],
    [230, 260, 100_000, [2]],
    [99_980, 99_999, 100_000, [999]],
    [0, 7, 8, [0]],
    [0, 0, 0, []],
  ])("from %i to %i of %i are %j: those in view and those next to it", (first, last, total, pages) => {
    expect(pagesOf(first, last, total)).toEqual(pages);
  });
});
