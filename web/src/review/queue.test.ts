import { describe, expect, it } from "vitest";
import type { QueueItem } from "../model.js";
import { queueAt, withReturned } from "./queue.js";

const item = (id: string) => ({ finding: { finding: { id } }, because: "" }) as unknown as QueueItem;
const listed = (ids: string, total = ids.length, version = 7) => ({ total, items: [...ids].map(item), version });
const at = (ids: string, settled: string, asked?: string, held: string | null = null, total = ids.length) => {
  const place = queueAt(
    listed(ids, total),
    new Set(settled),
    asked,
    held === null ? null : { item: item(held), seen: 3 },
  );
  const of = (one: QueueItem | undefined) => one?.finding.finding.id;
  return { ...place, current: of(place.current?.item), seen: place.current?.seen, next: of(place.next) };
};

describe("queueAt", () => {
  it("begins with the first, seen as the list was", () =>
    expect(at("abc", "")).toMatchObject({ current: "a", seen: 7, next: "b", place: 1, left: 3, gone: false }));
  it("shows the one in the address", () =>
    expect(at("abc", "", "b")).toMatchObject({ current: "b", next: "c", place: 2 }));
  it("has nothing after the last of those listed", () => expect(at("abc", "", "c").next).toBeUndefined());
  it("leaves out what was decided here while the list still has it", () =>
    expect(at("abc", "a", undefined, null, 40)).toMatchObject({ current: "b", place: 1, left: 39 }));
  it("keeps what is looked at, and when it was first seen, though the list moves", () =>
    expect(at("cab", "", undefined, "a")).toMatchObject({ current: "a", seen: 3, next: "b", place: 2 }));
  it("says that it is gone where somebody else decided", () =>
    expect(at("bc", "", "a", "a")).toMatchObject({ current: "a", gone: true, next: "b" }));
  it("does not hold on to what was decided here", () => expect(at("abc", "a", undefined, "a").current).toBe("b"));
  it("falls back to the first where the one in the address does not wait, and then keeps it", () => {
    expect(at("abc", "", "x")).toMatchObject({ current: "a", seen: 7 });
    expect(at("abc", "", "x", "a")).toMatchObject({ current: "a", seen: 3 });
  });
  it("is at its end where nothing waits", () => expect(at("", "").current).toBeUndefined());
});

describe("withReturned", () => {
  const back = { item: item("a"), seen: 3 };
  it("puts it at the head", () =>
    expect(withReturned(listed("bc"), back)).toMatchObject({ total: 3, items: ["a", "b", "c"].map(item) }));
  it("is the list itself once that has it", () => expect(withReturned(listed("ba"), back)).toEqual(listed("ba")));
});
