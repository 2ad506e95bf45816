import { describe, expect, it } from "vitest";
import { barsPath, coverageOf, dayAt, monthTicks, stepOf } from "./coverage.js";

const on = (day: string, reports = 1) => ({ day, reports });

describe("coverageOf", () => {
  it("counts silent days as silent", () =>
    expect(coverageOf([on("2020-10-10", 2), on("2020-10-13")])).toEqual({
      first: "2020-10-10",
      reports: [2, 0, 0, 1],
      most: 2,
      earlier: 0,
    }));
  it("leaves what was told before a silence of more than a year to the date field", () => {
    const coverage = coverageOf([on("1994-05-12", 3), on("2019-10-10"), on("2020-10-10"), on("2020-10-11")]);
    expect(coverage?.first).toBe("2019-10-10");
    expect(coverage?.earlier).toBe(3);
  });
  it("is nothing where nothing is dated", () => expect(coverageOf([])).toBeNull());
});

describe("steps of the slider", () => {
  const coverage = coverageOf([on("2020-09-27"), on("2020-11-20")]);
  if (coverage === null) throw new Error("no coverage");
  it("are days", () => {
    expect(stepOf(coverage, "2020-10-12")).toBe(15);
    expect(dayAt(coverage, 15)).toBe("2020-10-12");
  });
  it("end where the record ends", () => {
    expect(stepOf(coverage, "2021-01-01")).toBe(54);
    expect(stepOf(coverage, "2020-01-01")).toBe(0);
  });
  it("are marked at months", () =>
    expect(monthTicks(coverage, 8).map(({ day }) => day)).toEqual(["2020-10-01", "2020-11-01"]));
});

describe("barsPath", () => {
  it("lets the fullest day reach the top and draws none for silence", () =>
    expect(barsPath([1, 0, 2], 10)).toBe("M-0.4 10V5h.8V10ZM1.6 10V0h.8V10Z"));
});
