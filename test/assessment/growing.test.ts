import fc from "fast-check";
import { expect, it } from "vitest";
import {
  BARE,
  done,
  type Ground,
  ledgerMaker,
  ledgerOf,
  NO_VOICES,
  type ReadReport,
} from "../../src/assessment/index.js";
import type { Anchor, Decision, Finding, Verdict } from "../../src/model/index.js";
import { report } from "./lines.js";

/** An outlet of a side, so that what it is taken for hangs on who fights whom. */
const GROUND: Ground = {
  voices: { ...NO_VOICES, outletOf: (name) => (name === "wire" ? { sides: ["A"], kind: "outlet" } : null) },
  terrain: BARE,
};
const NOW = { asOf: null, hindsight: false };

const LINES = [
  "truce A,B 2020-10-10T12:00 med=M",
  "truce A,B 2020-10-18",
  "truce A,B 2020-10-11..2020-10-13",
  "truce C,D 2020-10-12",
  "truce A 2020-10-10",
  "ASSAULT A 2020-10-11 to=B at=Town killed=3",
  "ASSAULT A 2020-10-11 to=B at=Town",
  "ASSAULT B 2020-10-11 to=A at=Town by=A stance=accuses",
  "ASSAULT B 2020-10-12 to=A",
  "ASSAULT C - to=D at=Village",
  "ASSAULT C 2020-10-13 to=B",
  "ASSAULT E 2020-10-12 to=A by=B",
  "ASSAULT - 2020-10-12 to=B at=Town",
  "compliance/violated A 2020-10-11",
  "compliance/holds A,B 2020-10-14",
  "compliance/collapsed - 2020-10-15",
  "provision/prisoner-exchange A,B - status=promised",
  "backs E - to=B",
  "arms M - to=A",
  "mediates M - to=A,B",
  "AGREE A,B 2020-10-10",
  "CONSULT A,B 2020-10-12",
] as const;

const line = fc.constantFrom(...LINES);
const made = fc.record({
  name: fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h"),
  day: fc.constantFrom("2020-10-09", "2020-10-10", "2020-10-11", "2020-10-12", "2020-10-13", "2020-10-15"),
  source: fc.constantFrom("wire", "paper"),
  /** Two of one letter are copies. */
  words: fc.constantFrom("0", "1", "2"),
  lines: fc.array(line, { maxLength: 4 }),
});

const readingOf = ({ name, day, source, words, lines }: typeof made extends fc.Arbitrary<infer T> ? T : never) => {
  const read = report(`${day} ${source}`, ...lines);
  const id = `r-${name}`;
  const findings = read.findings.map((f, i): Finding => ({ ...f, id: `${id}:${i}`, report: id }));
  return { report: { ...read.report, id, sketch: words.repeat(256) }, findings };
};

const anchorOf = (f: Finding): Anchor => ({
  report: f.report,
  span: { start: f.evidence.start, end: f.evidence.end },
  type: f.type,
});

function verdictOn(kind: string, a: Finding, b: Finding): Verdict {
  switch (kind) {
    case "join":
      return { kind, anchors: [anchorOf(a), anchorOf(b)], saw: a } as Verdict;
    case "split":
      return { kind, anchors: [anchorOf(a), anchorOf(b)], saw: a } as Verdict;
    case "verify":
      return { kind, anchor: anchorOf(a) };
    case "name":
      return { kind, name: "E", is: { id: "B", name: "B" } };
    case "undo":
      return { kind, decision: "d1" };
    case "correct":
      return { kind, anchor: anchorOf(a), saw: a, fields: { time: { start: "2020-10-12", end: null, text: null } } };
    default:
      return { kind: "reject", anchor: anchorOf(a), saw: a };
  }
}

const change = fc.oneof(
  { weight: 4, arbitrary: made.map((m) => ({ put: readingOf(m) })) },
  { weight: 1, arbitrary: fc.nat().map((take) => ({ take })) },
  {
    weight: 1,
    arbitrary: fc.record({
      decide: fc.constantFrom("join", "split", "verify", "name", "undo", "correct", "reject"),
      on: fc.tuple(fc.nat(), fc.nat()),
    }),
  },
);

it("a ledger that grows is, after every change, the one made of everything anew", () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 24 }), (changes) => {
      const maker = ledgerMaker(GROUND);
      const readings = new Map<string, ReadReport>();
      const decisions: Decision[] = [];
      for (const one of changes) {
        const all = [...readings.values()];
        const findings = all.flatMap((r) => r.findings);
        if ("put" in one) readings.set(one.put.report.id, one.put);
        else if ("take" in one) readings.delete(all[one.take % Math.max(1, all.length)]?.report.id ?? "");
        else if (findings.length > 0) {
          const [a, b] = one.on.map((n) => findings[n % findings.length] as Finding) as [Finding, Finding];
          const id = `d${decisions.length + 1}`;
          decisions.push({
            id,
            by: "ana",
            recorded: "2020-10-20T00:00:00Z",
            note: null,
            verdict: verdictOn(one.decide, a, b),
          });
        }
        const now = [...readings.values()];
        const grown = done(maker(now, [...decisions], NOW));
        expect(JSON.stringify(grown)).toBe(JSON.stringify(ledgerOf(now, decisions, GROUND, NOW)));
      }
    }),
    { numRuns: 150 },
  );
});
