import { describe, expect, it } from "vitest";
import { EMPTY_WATCH, type WatchDraft, watchOf } from "./watchDraft.js";

const side = (id: string) => ({ id, name: id, text: "" });
const HODEIDAH: WatchDraft = {
  ...EMPTY_WATCH,
  name: " the Hodeidah ceasefire ",
  parties: [side("YEM"), side("g:houthis")],
  start: "2018-12-18",
  terms: ["withdrawal"],
};

describe("watchOf", () => {
  it("gives what the record takes, an open end where none is written", () => {
    const { watch, problems } = watchOf(HODEIDAH);
    expect(problems).toEqual({});
    expect(watch).toMatchObject({
      name: "the Hodeidah ceasefire",
      start: "2018-12-18",
      end: null,
      terms: ["withdrawal"],
    });
    expect(watchOf({ ...HODEIDAH, end: "2019-01-31" }).watch?.end).toBe("2019-01-31");
  });

  it.each([
    [{ name: "  " }, "name"],
    [{ parties: [side("YEM")] }, "parties"],
    [{ start: "December" }, "start"],
    [{ start: "2018-02-30" }, "start"],
    [{ end: "soon" }, "end"],
    [{ end: "2018-12-17" }, "end"],
  ] as const)("says what is amiss with %j", (change, field) => {
    const { watch, problems } = watchOf({ ...HODEIDAH, ...change });
    expect(watch).toBeNull();
    expect(Object.keys(problems)).toEqual([field]);
  });
});
