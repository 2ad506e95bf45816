import { expect, it } from "vitest";
import type { SeriesTold } from "../model.js";
import { byCounter } from "./countsInOrder.js";

const series = (id: string, by: readonly string[], name: string, source: string) =>
  ({
    id,
    name,
    by: by.map((one) => ({ id: null, name: one, text: one })),
    points: [{ finding: { report: { source } } }],
  }) as unknown as SeriesTold;

it("lists a counter's series together, and counts an outlet for those it names nobody in", () => {
  const all = [
    series("1", ["SMM"], "killed", "B"),
    series("2", [], "killed", "Echo"),
    series("3", ["SMM"], "injured", "A"),
  ];
  expect(byCounter(all).map(({ id }) => id)).toEqual(["2", "3", "1"]);
});
