import { describe, expect, it } from "vitest";
import { type FindingDraft, wellFormed, withIds } from "../../src/model/index.js";

const TEXT = "The truce holds. Clashes continued.";

const draft = (over: Partial<FindingDraft>): FindingDraft => ({
  report: "r",
  type: "ASSAULT",
  actor: [],
  recipient: [],
  place: [],
  time: { start: null, end: null, text: null },
  claim: { by: [], stance: "reports" },
  status: "actual",
  confidence: 0.5,
  evidence: { start: 17, end: 24, text: "Clashes" },
  sentence: { start: 17, end: 35 },
  rule: "x",
  ...over,
});

describe("ids of findings", () => {
  it("come from report, span and kind, and not from roles, time or rule", () => {
    const [a] = withIds(TEXT, [draft({})]);
    const [b] = withIds(TEXT, [draft({ rule: "y", time: { start: "2020-10-10", end: null, text: null } })]);
    expect(a?.id).toBe("r:17-24:ASSAULT");
    expect(b?.id).toBe(a?.id);
  });

  it("count equals, and are in the order of the text whatever the order given", () => {
    const truce = draft({
      type: "truce",
      kind: ["local"],
      evidence: { start: 4, end: 9, text: "truce" },
      sentence: { start: 0, end: 16 },
    });
    const given = [draft({ rule: "b" }), truce, draft({ rule: "a" })];
    const ids = withIds(TEXT, given).map((f) => f.id);
    expect(ids).toEqual(["r:4-9:truce.local", "r:17-24:ASSAULT", "r:17-24:ASSAULT#2"]);
    expect(withIds(TEXT, [...given].reverse())).toEqual(withIds(TEXT, given));
  });

  it.each([
    ["words that are not there", { evidence: { start: 17, end: 24, text: "Battles" } }],
    ["nothing", { evidence: { start: 17, end: 17, text: "" } }],
    ["words outside the sentence", { sentence: { start: 18, end: 35 } }],
  ])("are refused to %s", (_, over) => expect(() => withIds(TEXT, [draft(over)])).toThrow(RangeError));
});

describe("wellFormed", () => {
  it("replaces NUL and lone surrogates and keeps the length", () => {
    const text = "a\0b\ud800c\udc00d\u{1F600}";
    expect(wellFormed(text)).toBe("a\uFFFDb\uFFFDc\uFFFDd\u{1F600}");
    expect(wellFormed(text)).toHaveLength(text.length);
  });
});
