import { describe, expect, it } from "vitest";
import { rowAfter } from "./rowKeys.js";

describe("the keys of a long list", () => {
  it.each([
    ["ArrowDown", 5, 6],
    ["ArrowUp", 5, 4],
    ["ArrowUp", 0, 0],
    ["ArrowDown", 99, 99],
    ["PageDown", 5, 25],
    ["PageDown", 90, 99],
    ["PageUp", 5, 0],
    ["Home", 50, 0],
    ["End", 50, 99],
  ])("%s leads from row %i to %i, and never off the list", (key, from, to) => {
    expect(rowAfter(key, from, 20, 100)).toBe(to);
  });

  it("leaves other keys to the browser", () => {
    expect(["Enter", "Tab", "a", "ArrowLeft"].map((key) => rowAfter(key, 5, 20, 100))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
