import { describe, expect, it } from "vitest";
import { ACTS, actOf } from "./keys.js";

const press = (key: string, held: object = {}) =>
  actOf({ key, ctrlKey: false, metaKey: false, altKey: false, repeat: false, ...held });

describe("actOf", () => {
  it.each(ACTS.map(({ key, act }) => [key, act]))("takes %s for %s", (key, act) => expect(press(key)).toBe(act));
  it("takes a capital for the same", () => expect(press("A")).toBe("accept"));
  it("decides once while a key is held", () => expect(press("a", { repeat: true })).toBeNull());
  it("leaves the browser's own keys alone", () => expect(press("r", { ctrlKey: true })).toBeNull());
  it("means nothing by other keys", () => expect(press("x")).toBeNull());
  it("has one act a key", () => expect(new Set(ACTS.map(({ key }) => key)).size).toBe(ACTS.length));
});
