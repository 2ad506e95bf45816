import { describe, expect, it } from "vitest";
import { chunksOf } from "../../src/app/manyReader.js";
import type { Report } from "../../src/model/index.js";

const report = (id: number, length: number): Report => ({
  id: `r${id}`,
  source: null,
  date: null,
  title: null,
  url: null,
  language: "en",
  retrieved: null,
  text: "x".repeat(length),
});
const idsOf = (lengths: readonly number[]): string[][] =>
  chunksOf(lengths.map((n, i) => report(i, n))).map((chunk) => chunk.map((r) => r.id));

describe("what a thread is sent at once", () => {
  it("is sixteen reports, in order", () => {
    expect(idsOf(Array(33).fill(700)).map((ids) => ids.length)).toEqual([16, 16, 1]);
    expect(idsOf(Array(33).fill(700)).flat()).toEqual(Array.from({ length: 33 }, (_, i) => `r${i}`));
  });

  it("is fewer where they are long, and a very long one goes alone", () => {
    expect(idsOf([100_000, 100_000, 100_000, 2_000_000, 10, 10])).toEqual([["r0", "r1"], ["r2"], ["r3"], ["r4", "r5"]]);
  });

  it("is nothing where there is nothing", () => {
    expect(idsOf([])).toEqual([]);
  });
});
