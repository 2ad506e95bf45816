import { describe, expect, it } from "vitest";
import type { Decision, Finding } from "../model.js";
import { marksOf } from "./marksOf.js";

const finding = { report: "r1", type: "ASSAULT", evidence: { start: 10, end: 20, text: "" } } as unknown as Finding;
const decided = (id: string, verdict: object): Decision =>
  ({ id, by: "Ana", recorded: "2026-01-02T03:04:05Z", note: null, verdict }) as Decision;
const on = (report: string, start: number, end: number, type = "ASSAULT") => ({ report, span: { start, end }, type });

describe("marksOf", () => {
  it.each([
    ["the same words", on("r1", 10, 20), 1],
    ["words that overlap", on("r1", 15, 40), 1],
    ["words just after", on("r1", 20, 30), 0],
    ["another type", on("r1", 10, 20, "COERCE"), 0],
    ["another report", on("r2", 10, 20), 0],
  ])("of a decision on %s", (_, anchor, n) =>
    expect(marksOf(finding, [decided("d1", { kind: "accept", anchor })])).toHaveLength(n),
  );
  it("shows a joining on each of what it joins", () =>
    expect(
      marksOf(finding, [decided("d1", { kind: "join", anchors: [on("r2", 0, 5), on("r1", 10, 20)] })]),
    ).toHaveLength(1));
  it("leaves out what was taken back", () =>
    expect(
      marksOf(finding, [
        decided("d1", { kind: "accept", anchor: on("r1", 10, 20) }),
        decided("d2", { kind: "undo", decision: "d1" }),
      ]),
    ).toEqual([]));
});
