import { describe, expect, it } from "vitest";
import type { Anchor, Verdict, Watch } from "../../src/model/index.js";
import { contradict } from "../../src/record/contradiction.js";
import { findingsOf, report } from "./samples.js";

const [saw] = findingsOf(report("a", { text: "ASSAULT 2020-10-12 ARM" }));
if (!saw) throw new Error("nothing found");

const at = (start: number, end: number, over: Partial<Anchor> = {}): Anchor => ({
  report: "a",
  type: "ASSAULT",
  span: { start, end },
  ...over,
});
const about = (kind: "accept" | "reject" | "note", anchor = at(0, 10)): Verdict => ({ kind, anchor, saw });
const correct = (killed: number): Verdict => ({ kind: "correct", anchor: at(0, 10), saw, fields: { killed } });
const verify: Verdict = { kind: "verify", anchor: at(0, 10) };
const pair = (kind: "join" | "split", ...anchors: Anchor[]): Verdict => ({ kind, anchors });
const name = (id: string): Verdict => ({ kind: "name", name: "the army", is: { id, name: id } });
const watch = (end: string | null): Verdict => ({
  kind: "watch",
  watch: { name: "w", parties: [], allies: {}, area: [], start: "2020-10-10", end, terms: [] } satisfies Watch,
});

const CONTRARY: [string, Verdict, Verdict][] = [
  ["accepted and rejected", about("accept"), about("reject")],
  ["words that overlap", about("accept"), about("reject", at(9, 20))],
  ["rejected and corrected", about("reject"), correct(1)],
  ["corrected to different figures", correct(1), correct(2)],
  ["vouched for and rejected", verify, about("reject")],
  ["joined and split", pair("join", at(0, 5), at(20, 30)), pair("split", at(20, 25), at(0, 5), at(40, 50))],
  ["a name given to two", name("ARM"), name("AZE")],
  ["a watch that ends and one that does not", watch("2020-10-12"), watch(null)],
];

const AT_PEACE: [string, Verdict, Verdict][] = [
  ["accepted twice", about("accept"), about("accept")],
  ["accepted and vouched for", about("accept"), verify],
  ["rejected twice", about("reject"), about("reject")],
  ["corrected alike", correct(1), correct(1)],
  ["a note and a rejection", about("note"), about("reject")],
  ["words side by side", about("accept"), about("reject", at(10, 20))],
  ["another type of the same words", about("accept"), about("reject", at(0, 10, { type: "AID" }))],
  ["another report", about("accept"), about("reject", at(0, 10, { report: "b" }))],
  ["joined to one, split from another", pair("join", at(0, 5), at(20, 30)), pair("split", at(0, 5), at(40, 50))],
  ["a name given twice to the same", name("ARM"), name("ARM")],
  ["a rejection and a name", about("reject"), name("ARM")],
];

describe("two verdicts", () => {
  it.each(CONTRARY)("cannot both stand: %s", (_, a, b) => {
    expect([contradict(a, b), contradict(b, a)]).toEqual([true, true]);
  });

  it.each(AT_PEACE)("may both stand: %s", (_, a, b) => {
    expect([contradict(a, b), contradict(b, a)]).toEqual([false, false]);
  });
});
