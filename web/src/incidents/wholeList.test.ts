import { describe, expect, it } from "vitest";
import { MOST_PRINTED, wholeOf } from "./wholeList.js";

/** Pages of a thousand of a list whose length changes with every asking, the last given going on. */
const pagesOf =
  (...lengths: readonly number[]) =>
  async (offset: number) => {
    asked.push(offset);
    const total = lengths[Math.min(asked.length, lengths.length) - 1] ?? 0;
    return { total, items: Array.from({ length: Math.min(1000, Math.max(0, total - offset)) }, (_, i) => offset + i) };
  };
let asked: number[] = [];
const whole = (...lengths: readonly number[]) => {
  asked = [];
  return wholeOf(pagesOf(...lengths));
};

describe("a list as it is printed", () => {
  it("has every row once, in order, however many pages they come in", async () => {
    const { total, items } = await whole(2300);
    expect([total, items.length, asked]).toEqual([2300, 2300, [0, 1000, 2000]]);
    expect(items).toEqual(Array.from({ length: 2300 }, (_, i) => i));
  });

  it("is cut at the most that are printed, and says of how many", async () => {
    const { total, items } = await whole(80_214);
    expect([total, items.length, asked.length]).toEqual([80_214, MOST_PRINTED, MOST_PRINTED / 1000]);
  });

  it("is asked for anew where it grew meanwhile, and given up where it always does", async () => {
    expect((await whole(1500, 1501)).total).toBe(1501);
    expect(asked).toEqual([0, 1000, 0, 1000]);
    await expect(whole(1500, 1501, 1502, 1503, 1504, 1505)).rejects.toThrow("changes while it is read");
  });

  it("is none where nothing fits", async () => expect(await whole(0)).toEqual({ total: 0, items: [] }));
});
