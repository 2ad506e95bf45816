import { describe, expect, it } from "vitest";
import { KIND_GROUPS } from "./kinds.js";

const all = KIND_GROUPS.flatMap(({ options }) => options);

describe("kinds of incidents to choose from", () => {
  it("begin with violence and go by the names that reports are summed up with", () => {
    expect(KIND_GROUPS[0]?.options.slice(0, 1)).toEqual([{ value: "ASSAULT", label: "attack of any kind" }]);
    expect(all).toContainEqual({ value: "heavy-weapons", label: "shelling" });
  });

  it("are each there once", () => {
    expect(new Set(all.map(({ value }) => value)).size).toBe(all.length);
  });
});
