import { describe, expect, it } from "vitest";
import { incidentSearch, incidentsAsk, isNarrowed, pageIn } from "./incidentsAsk.js";

const from = (address: string) => incidentSearch(Object.fromEntries(new URLSearchParams(address)));

describe("the address of the incidents", () => {
  it("asks what it says, by the clock of the desk", () => {
    expect(incidentsAsk(from("party=AZE&as=accused&grade=reported&order=killed"), { as_of: "2020-10-12" })).toEqual({
      party: "AZE",
      as: "accused",
      grade: "reported",
      order: "killed",
      limit: 100,
      offset: 0,
      as_of: "2020-10-12",
    });
  });

  it("asks for nothing that it does not name, so that equal lists are kept once", () => {
    expect(incidentsAsk(from("party=&evidence=incident:x&columns=day"), {})).toEqual({ limit: 100, offset: 0 });
  });

  it("counts pages from one, and takes what is no page for the first", () => {
    expect(incidentsAsk(from("page=3"), {}).offset).toBe(200);
    expect(["0", "-1", "two", "1e3", ""].map((page) => pageIn({ page }))).toEqual([1, 1, 1, 1, 1]);
  });

  it("is narrowed by a filter, and by neither order nor page nor columns", () => {
    expect(isNarrowed(from("kind=drone"))).toBe(true);
    expect(isNarrowed(from("order=killed&page=2&columns=day"))).toBe(false);
  });
});
