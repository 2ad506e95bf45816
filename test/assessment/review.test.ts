import { describe, expect, it } from "vitest";
import { type ReadReport, reviewed } from "../../src/assessment/index.js";
import type { Anchor, Decision, Finding, Verdict } from "../../src/model/index.js";
import { actor, place, report } from "./scenes.js";

const read = (id: string, ...lines: string[]): ReadReport => {
  const told = report(id, "2020-10-11", "Reuters", lines);
  return {
    report: { id, source: "Reuters", title: null, url: null, date: "2020-10-11", revision: 1 },
    findings: told.map((t) => t.finding),
  };
};

const A = read(
  "a",
  "ASSAULT AZE > ART @Stepanakert 2020-10-11",
  "compliance/violated AZE 2020-10-11",
  "ASSAULT fighters > ART 2020-10-11",
);
const B = read("b", "ASSAULT AZE @Stepanakert 2020-10-11", "backs fighters > ART");
const [SHELLING, BREACH, FIGHTERS] = A.findings as [Finding, Finding, Finding];
const OTHER = B.findings[0] as Finding;

const anchor = (f: Finding, shift = 0): Anchor => ({
  report: f.report,
  span: { start: f.evidence.start + shift, end: f.evidence.end + shift },
  type: f.type,
});
const decisions = (...verdicts: Verdict[]): Decision[] =>
  verdicts.map((verdict, i) => ({
    id: `d${i + 1}`,
    by: "ana",
    recorded: `2020-10-12T00:00:0${i}Z`,
    verdict,
    note: null,
  }));
const about = (kind: "accept" | "reject" | "note", f: Finding, shift = 0): Verdict => ({
  kind,
  anchor: anchor(f, shift),
  saw: f,
});
const correct = (f: Finding, fields: Extract<Verdict, { kind: "correct" }>["fields"]): Verdict => ({
  kind: "correct",
  anchor: anchor(f),
  saw: f,
  fields,
});

/** All findings as reviewed. */
const left = (readings: readonly ReadReport[], those: readonly Decision[]) =>
  reviewed(readings, those).told.flatMap((t) => t.findings);

const ids = (verdicts: readonly Verdict[]): string[] => left([A, B], decisions(...verdicts)).map((f) => f.finding.id);
const one = (f: Finding, ...verdicts: Verdict[]) =>
  left([A, B], decisions(...verdicts)).find((x) => x.finding.id === f.id);

describe("a decision", () => {
  it("rejects, and the last on the same words holds", () => {
    expect(ids([])).toHaveLength(5);
    expect(ids([about("reject", SHELLING)])).not.toContain(SHELLING.id);
    expect(ids([about("reject", SHELLING), about("accept", SHELLING)])).toContain(SHELLING.id);
    expect(ids([about("accept", SHELLING), about("reject", SHELLING)])).not.toContain(SHELLING.id);
  });

  it("holds by order of recording, in whatever order it comes", () => {
    const made = decisions(
      about("reject", SHELLING),
      ...Array.from({ length: 9 }, () => about("note", BREACH)),
      about("accept", SHELLING),
    );
    expect(made.at(-1)?.id).toBe("d11");
    expect(reviewed([A, B], [...made].reverse())).toEqual(reviewed([A, B], made));
    expect(reviewed([B, A], made)).toEqual(reviewed([A, B], made));
    expect(left([A], made).map((f) => f.finding.id)).toContain(SHELLING.id);
  });

  it("corrects the fields it names, adding up, and says so", () => {
    const fixed = one(
      SHELLING,
      correct(SHELLING, { killed: 3 }),
      correct(SHELLING, { actor: [actor("ARM")], status: "planned" }),
    );
    expect(fixed?.finding).toEqual({ ...SHELLING, killed: 3, actor: [actor("ARM")], status: "planned" });
    expect(fixed?.review?.map((m) => [m.decision, m.kind, m.by])).toEqual([
      ["d1", "correct", "ana"],
      ["d2", "correct", "ana"],
    ]);
    expect(one(BREACH)?.review).toBeUndefined();
    expect(one(SHELLING, about("reject", SHELLING), correct(SHELLING, { killed: 3 }))?.finding.killed).toBe(3);
  });

  it("takes out a figure that is corrected to none, and puts it back where that is taken back", () => {
    const [three, out] = [correct(SHELLING, { killed: 3 }), correct(SHELLING, { killed: null })];
    expect(one(SHELLING, three, out)?.finding).toBeDefined();
    expect(one(SHELLING, three, out)?.finding).not.toHaveProperty("killed");
    expect(one(SHELLING, three, out, { kind: "undo", decision: "d2" })?.finding.killed).toBe(3);
  });

  it("leaves of a claim what it does not correct", () => {
    const claim = { ...SHELLING.claim, when: "2020-10-11", unverified: true as const };
    const read: Finding = { ...SHELLING, claim };
    const [fixed] = left(
      [{ ...A, findings: [read] }],
      [
        {
          id: "d1",
          by: "ana",
          recorded: "2026-01-01T00:00:00Z",
          note: null,
          verdict: correct(read, { claim: { by: [actor("ARM")], stance: "says" } }),
        },
      ],
    );
    expect(fixed?.finding.claim).toEqual({ by: [actor("ARM")], stance: "says", when: "2020-10-11", unverified: true });
  });

  it("on a finding of corrected type finds it by either", () => {
    const moved: Finding = { ...SHELLING, type: "COERCE" };
    expect(
      ids([correct(SHELLING, { type: "COERCE" }), { kind: "reject", anchor: anchor(moved), saw: moved }]),
    ).not.toContain(SHELLING.id);
    expect(ids([{ kind: "reject", anchor: anchor(moved), saw: moved }])).toContain(SHELLING.id);
  });

  it("is taken back, and its taking back too", () => {
    const undo = (decision: string): Verdict => ({ kind: "undo", decision });
    expect(ids([about("reject", SHELLING), undo("d1")])).toContain(SHELLING.id);
    expect(ids([about("reject", SHELLING), undo("d1"), undo("d2")])).not.toContain(SHELLING.id);
  });

  it("outlives a re-reading by the words it is about, and else is to be made again", () => {
    expect(ids([about("reject", SHELLING, 30)])).not.toContain(SHELLING.id);
    const lost = decisions(about("reject", SHELLING, 60), about("reject", BREACH));
    const { again, told } = reviewed([A, B], lost);
    expect(again.map((d) => d.id)).toEqual(["d1"]);
    expect(told.flatMap((t) => t.findings).map((f) => f.finding.id)).toContain(SHELLING.id);
    // A report that is not there yet is no reason to ask.
    expect(reviewed([B], lost).again).toEqual([]);
  });

  it("attaches to what overlaps most, and of equals to what was seen", () => {
    const twin: Finding = { ...SHELLING, id: `${SHELLING.id}#2`, actor: [actor("ARM")] };
    const beside: Finding = { ...SHELLING, id: "beside", evidence: { ...SHELLING.evidence, start: 40, end: 90 } };
    const reading = { ...A, findings: [beside, twin, SHELLING] };
    const without = (saw: Finding): string[] =>
      left([reading], decisions({ kind: "reject", anchor: anchor(saw), saw })).map((f) => f.finding.id);
    expect(without(twin).sort()).toEqual([SHELLING.id, "beside"].sort());
    expect(without(SHELLING).sort()).toEqual([twin.id, "beside"].sort());
    expect(without(beside).sort()).toEqual([SHELLING.id, twin.id].sort());
  });
});

describe("a name", () => {
  const name = (text: string, id: string): Verdict => ({ kind: "name", name: text, is: { id, name: id, role: "REB" } });
  it("decided once is that actor in all reports, keeping the report's words", () => {
    const findings = left([A, B], decisions(name("fighters", "PKK"), name("fighters", "SDF")));
    const doers = findings.flatMap((f) => f.finding.actor).filter((a) => a.text === "fighters");
    expect(doers).toEqual([
      { id: "SDF", name: "SDF", role: "REB", text: "fighters" },
      { id: "SDF", name: "SDF", role: "REB", text: "fighters" },
    ]);
  });

  it("is a place too, whose coordinates go with it; and is mended by a correction", () => {
    const at = one(SHELLING, { kind: "name", name: "Stepanakert", is: { id: "khankendi", name: "Khankendi" } });
    expect(at?.finding.place).toEqual([{ id: "khankendi", name: "Khankendi", text: "Stepanakert" }]);
    const mended = one(FIGHTERS, correct(FIGHTERS, { actor: [actor("ARM")] }), name("fighters", "PKK"));
    expect(mended?.finding.actor).toEqual([actor("ARM")]);
  });

  it("of a side is that side in everybody who acts for it", () => {
    const spoken = read("c", "ASSAULT Koba/militia > ART 2020-10-11");
    const findings = left([spoken], decisions({ kind: "name", name: "militia", is: { id: "M", name: "Militia M" } }));
    expect(findings[0]?.finding.actor[0]?.side).toEqual({ id: "M", name: "Militia M" });
  });
});

describe("joins and splits", () => {
  const join: Verdict = { kind: "join", anchors: [anchor(SHELLING), anchor(OTHER), anchor(FIGHTERS)] };
  const split: Verdict = { kind: "split", anchors: [anchor(OTHER), anchor(SHELLING), anchor(FIGHTERS)] };
  const pair = (a: Finding, b: Finding): string[] => [a.id, b.id].sort();
  it("become pairs of findings, the later holding", () => {
    expect(reviewed([A, B], decisions(join))).toMatchObject({
      joins: [pair(SHELLING, OTHER), pair(SHELLING, FIGHTERS), pair(OTHER, FIGHTERS)],
      splits: [],
    });
    const later = reviewed([A, B], decisions(join, split));
    expect(later.joins).toEqual([pair(SHELLING, FIGHTERS)]);
    expect(later.splits).toEqual([pair(OTHER, SHELLING), pair(OTHER, FIGHTERS)]);
    expect(reviewed([A, B], decisions(split, join)).splits).toEqual([]);
  });

  it("wait for reports that are not there; a split without its first splits nothing", () => {
    expect(reviewed([A], decisions(join))).toMatchObject({ joins: [pair(SHELLING, FIGHTERS)], again: [] });
    expect(reviewed([A], decisions(split))).toMatchObject({ splits: [], again: [] });
  });

  it("vouching and watches are handed on", () => {
    const watch = {
      name: "w",
      parties: [],
      allies: {},
      area: [place("Ganja")],
      start: "2020-10-10",
      end: null,
      terms: [],
    };
    const { verified, watches } = reviewed(
      [A],
      decisions({ kind: "verify", anchor: anchor(SHELLING) }, { kind: "watch", watch }),
    );
    expect([...verified]).toEqual([SHELLING.id]);
    expect(watches).toEqual([watch]);
  });
});
