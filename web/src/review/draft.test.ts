import { describe, expect, it } from "vitest";
import type { Finding } from "../model.js";
import { draftOf, fieldsOf } from "./draft.js";

const azerbaijan = { id: "AZE", name: "Azerbaijan", text: "Baku" };
const armenia = { id: "ARM", name: "Armenia", text: "Yerevan" };
const shelling: Finding = {
  id: "f1",
  report: "r1",
  type: "ASSAULT",
  mode: ["heavy-weapons"],
  actor: [azerbaijan],
  recipient: [armenia],
  place: [],
  time: { start: "2020-10-11", end: "2020-10-11", text: "on Sunday" },
  claim: { by: [armenia], stance: "says" },
  status: "actual",
  killed: 3,
  confidence: 0.8,
  evidence: { start: 0, end: 4, text: "Baku" },
  sentence: { start: 0, end: 20 },
  rule: "assault",
};
const changed = (change: Partial<ReturnType<typeof draftOf>>, finding = shelling) =>
  fieldsOf(finding, { ...draftOf(finding), ...change });

describe("fieldsOf", () => {
  it("sends nothing where nothing differs", () => expect(changed({})).toEqual({ fields: {}, problems: {} }));

  it("sends only what differs", () =>
    expect(changed({ actor: [armenia], killed: "4" }).fields).toEqual({ actor: [armenia], killed: 4 }));

  it("sends both ends of the time, and keeps the report's words for it", () =>
    expect(changed({ end: "2020-10-12" }).fields).toEqual({
      time: { start: "2020-10-11", end: "2020-10-12", text: "on Sunday" },
    }));

  it("takes an emptied date as one that is not told", () =>
    expect(changed({ start: "", end: "" }).fields.time).toEqual({ start: null, end: null, text: "on Sunday" }));

  it("takes out a figure that is emptied, and leaves one that none ever told", () => {
    expect(changed({ killed: " ", injured: "" })).toEqual({ fields: { killed: null }, problems: {} });
  });

  it("sends who says it and how together", () =>
    expect(changed({ stance: "denies" }).fields).toEqual({ claim: { by: [armenia], stance: "denies" } }));

  it("drops modes that the new type has not, and those of the old kind of type", () => {
    expect(changed({ type: "COERCE", variety: ["heavy-weapons", "seize"] }).fields).toEqual({
      type: "COERCE",
      mode: ["seize"],
    });
    expect(changed({ type: "compliance", variety: ["violated"] }).fields).toEqual({
      type: "compliance",
      kind: ["violated"],
      mode: [],
    });
  });

  it.each([
    [{ start: "12.10.2020" }, "start"],
    [{ start: "2020-02-30" }, "start"],
    [{ start: "2020-10T10:00" }, "start"],
    [{ end: "2020-10-10" }, "end"],
    [{ killed: "many" }, "killed"],
    [{ killed: "-1" }, "killed"],
  ] as const)("says what cannot be: %o", (change, field) =>
    expect(Object.keys(changed(change).problems)).toEqual([field]),
  );

  it.each(["2020", "2020-10", "2020-10-11", "2020-10-11T06:30"])("takes %s as a date", (start) =>
    expect(changed({ start }).problems).toEqual({}),
  );
});
