import { describe, expect, it } from "vitest";
import { outletsOf, reportsThat } from "./outlets.js";

const report = (id: string, title: string | null, source: string | null, findings = 1) => ({
  id,
  title,
  source,
  findings,
  url: null,
  date: null,
  revision: 1,
});
const reports = [
  report("1", "Talks in Geneva", "agency", 2),
  report("2", "Shelling goes on", "daily"),
  report("3", "Shelling near Geneva road", "agency", 3),
  report("4", null, null),
];
const ids = (filter: object) =>
  reportsThat(reports, filter)
    .map(({ id }) => id)
    .join("");

describe("reportsThat", () => {
  it("lets all through where nothing is asked", () => expect(ids({})).toBe("1234"));
  it("wants every word, in any case and order", () => expect(ids({ words: "geneva SHELLING" })).toBe("3"));
  it("finds a source by its words too", () => expect(ids({ words: "daily" })).toBe("2"));
  it("wants the whole name of an outlet", () => expect(ids({ source: "agen" })).toBe(""));
  it("wants both", () => expect(ids({ source: "agency", words: "talks" })).toBe("1"));
});

describe("outletsOf", () => {
  it("counts reports and findings of each, the most heard first and the unnamed last", () =>
    expect(outletsOf(reports)).toEqual([
      { source: "agency", reports: 2, findings: 5 },
      { source: "daily", reports: 1, findings: 1 },
      { source: null, reports: 1, findings: 1 },
    ]));
});
