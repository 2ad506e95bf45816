import { describe, expect, it } from "vitest";
import { resemblance, sketchOf } from "../../src/model/index.js";

const WIRE =
  "Two soldiers were killed near Agdam on Monday when a mine went off under their truck, the ministry said. It was the third such blast this month on a road that both armies use, and the ministry promised to clear it before the rains.";

describe("a sketch", () => {
  it("is equal where only case, spacing and punctuation differ", () => {
    expect(sketchOf(WIRE.toUpperCase().replaceAll(",", " -"))).toBe(sketchOf(WIRE));
  });
  it("is near for a text with a word or two changed", () => {
    expect(resemblance(sketchOf(WIRE), sketchOf(`${WIRE} More follows.`))).toBeGreaterThan(0.8);
  });
  it("is far for another text on the same thing", () => {
    const other =
      "A mine killed two men of the army on the road to Agdam, officials reported, the third blast in weeks.";
    expect(resemblance(sketchOf(WIRE), sketchOf(other))).toBeLessThan(0.2);
  });
  it("exists for a text without words", () => {
    expect(sketchOf("")).toHaveLength(256);
  });
});
