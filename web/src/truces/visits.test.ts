import { describe, expect, it } from "vitest";
import type { Seen } from "./seen.js";
import { visited } from "./visits.js";

const seen = (reports: number): Seen => ({ asOf: null, reports, truces: {} });
const MINUTE = 60_000;

function storage(first?: string) {
  const kept = new Map<string, string>(first === undefined ? [] : [["trucewatch.seen", first]]);
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

describe("visited", () => {
  it("knows nothing on the first visit", () => expect(visited(seen(1), 0, storage())).toBeNull());
  it("compares with the end of the visit before, and keeps to it while the visit lasts", () => {
    const store = storage();
    visited(seen(1), 0, store);
    visited(seen(2), 5 * MINUTE, store);
    expect(visited(seen(9), 60 * MINUTE, store)?.reports).toBe(2);
    expect(visited(seen(10), 70 * MINUTE, store)?.reports).toBe(2);
    expect(visited(seen(11), 170 * MINUTE, store)?.reports).toBe(10);
  });
  it("takes what it cannot read for nothing", () => expect(visited(seen(1), 0, storage("{not json"))).toBeNull());
  it("bears a browser that keeps nothing", () => {
    const full = {
      ...storage(),
      setItem: () => {
        throw new Error("full");
      },
    };
    expect(visited(seen(1), 0, full)).toBeNull();
  });
});
