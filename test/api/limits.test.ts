import { describe, expect, it } from "vitest";
import { bucketsOf } from "../../src/api/limits.js";

describe("a bucket", () => {
  const rate = { burst: 3, perSecond: 2 };

  it("gives its burst at once, then as time passes", () => {
    let now = 0;
    const buckets = bucketsOf(rate, () => now);
    expect([1, 2, 3].map(() => buckets.take("a"))).toEqual([0, 0, 0]);
    expect(buckets.take("a")).toBe(500);
    // Asking while there is none makes the wait no longer.
    expect(buckets.take("a")).toBe(500);
    now = 499;
    expect(buckets.take("a")).toBe(1);
    now = 500;
    expect(buckets.take("a")).toBe(0);
    now = 100_000;
    expect([1, 2, 3, 4].map(() => buckets.take("a"))).toEqual([0, 0, 0, 500]);
  });

  it("is one for each key", () => {
    const buckets = bucketsOf({ burst: 1, perSecond: 1 }, () => 0);
    expect([buckets.take("a"), buckets.take("a"), buckets.take("b")]).toEqual([0, 1000, 0]);
  });

  it("says how long to wait without taking, and takes back", () => {
    const buckets = bucketsOf({ burst: 1, perSecond: 1 }, () => 0);
    expect([buckets.wait("a"), buckets.wait("a")]).toEqual([0, 0]);
    buckets.take("a");
    expect(buckets.wait("a")).toBe(1000);
    buckets.give("a");
    expect(buckets.take("a")).toBe(0);
    for (let i = 0; i < 5; i++) buckets.give("a");
    expect([buckets.take("a"), buckets.take("a")]).toEqual([0, 1000]);
  });

  it("remembers no more than some thousands of keys, the latest", () => {
    const buckets = bucketsOf({ burst: 1, perSecond: 1 }, () => 0);
    for (let i = 0; i < 20_000; i++) buckets.take(`k${i}`);
    expect(buckets.wait("k19999")).toBe(1000);
    expect(buckets.wait("k0")).toBe(0);
  });
});
