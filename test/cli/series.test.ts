import { expect, it } from "vitest";
import type { Page } from "../../src/app/questions.js";
import type { SeriesTold } from "../../src/assessment/index.js";
import { seriesText } from "../../src/cli/print/series.js";

const point = (value: number, bound: string, of = value) => ({
  what: "killed",
  value,
  from: "2020-09-27",
  to: null,
  finding: {
    finding: { id: `r${value}`, numbers: [{ what: "killed", value: of, bound, of: null }] },
    report: { id: `r${value}`, date: "2020-10-12" },
  },
});

it("tells how sure a report is of each figure of a series, and of no other figure", () => {
  const points = [point(600, "at-least"), point(700, "about"), point(800, "at-most"), point(604, "exact")];
  const told = { name: "killed", by: [], source: "wire", earlier: 0, points: [...points, point(9, "about", 10)] };
  const text = seriesText({ total: 1, items: [told] } as unknown as Page<SeriesTold>, 80);
  expect(text.match(/^ {2}.*(?= \(since)/gm)).toEqual([
    "  at least 600",
    "  about 700",
    "  at most 800",
    "  604",
    "  9",
  ]);
});
