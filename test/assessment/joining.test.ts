import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allIncidents, incidentsOf, placedFrom, touchedBy } from "../../src/assessment/index.js";
import { CONTEXT, inShort, report } from "./scenes.js";

// Every manner of finding the scenes above have, to be shuffled and cut.
const PLACES = ["", "@Stepanakert", "@Shushi", "@Ganja", "@Karabakh", "@Hadrut"];
const anyLine = fc
  .record({
    who: fc.constantFrom("", "AZE", "ARM", "ARM+AZE", "ART", "gunmen"),
    whom: fc.constantFrom("", "> ART", "> AZE", "> ARM"),
    mode: fc.constantFrom("", "/heavy-weapons", "/drone", "/firearms"),
    where: fc.constantFrom(...PLACES),
    when: fc.constantFrom("", "2020-10-10", "2020-10-11", "2020-10-12", "2020-10-10..2020-10-11", "2020-10-11T05:00"),
    toll: fc.constantFrom("", "k2", "k9 i34"),
    claim: fc.constantFrom("", "by=ARM accuses", "by=AZE accuses", "by=AZE denies", "by=AZE confirms", "by=UN:IGO"),
  })
  .map(({ who, whom, mode, where, when, toll, claim }) =>
    [`ASSAULT${mode}`, who, whom, where, when, toll, claim].filter(Boolean).join(" "),
  );
const anyRecord = fc
  .array(
    fc.record({
      date: fc.constantFrom("2020-10-10", "2020-10-11", "2020-10-12", "2020-10-13"),
      source: fc.constantFrom("Reuters", "AFP", "Azertac", "Armenpress", "a blog"),
      lines: fc.array(anyLine, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 14 },
  )
  .map((reports) => reports.flatMap(({ date, source, lines }, i) => report(`r${i}`, date, source, lines)));

describe("joining", () => {
  it("gives the same bytes in any order of arrival", () => {
    fc.assert(
      fc.property(
        anyRecord.chain((r) =>
          fc.tuple(fc.constant(r), fc.shuffledSubarray(r, { minLength: r.length, maxLength: r.length })),
        ),
        ([record, shuffled]) => {
          expect(JSON.stringify(allIncidents(shuffled, CONTEXT))).toBe(JSON.stringify(allIncidents(record, CONTEXT)));
        },
      ),
      { numRuns: 100 },
    );
  });

  it("tells every asserted happening in one incident, and no denial in two", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const ids = allIncidents(record, CONTEXT).flatMap((i) => i.findings.map((f) => f.finding.id));
        expect(new Set(ids).size).toBe(ids.length);
        const asserted = placedFrom(record, CONTEXT.terrain).filter((p) => !p.denies);
        expect(asserted.filter((p) => !ids.includes(p.finding.id))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it("places a finding alike with or without those of other blocks", () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom("2020-10-10", "2020-10-11", "2020-10-12"), (record, block) => {
        const near = placedFrom(record, CONTEXT.terrain).filter((p) => touchedBy(block).includes(p.block));
        const again = placedFrom(
          near.map(({ finding, report: head }) => ({ finding, report: head })),
          CONTEXT.terrain,
        );
        expect(again).toEqual(near);
      }),
      { numRuns: 100 },
    );
  });

  it("of all blocks in one go is that of each by itself", () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const placed = placedFrom(record, CONTEXT.terrain);
        const blocks = [...new Set(placed.map((p) => p.block))].sort();
        expect(blocks.flatMap((block) => incidentsOf(block, placed, CONTEXT))).toEqual(allIncidents(record, CONTEXT));
      }),
      { numRuns: 100 },
    );
  });

  it("of a block needs the blocks beside it and no others", () => {
    fc.assert(
      fc.property(anyRecord, fc.constantFrom("2020-10-10", "2020-10-11", "2020-10-12"), (record, block) => {
        const placed = placedFrom(record, CONTEXT.terrain);
        const near = placed.filter((p) => touchedBy(block).includes(p.block));
        expect(incidentsOf(block, near, CONTEXT)).toEqual(incidentsOf(block, placed, CONTEXT));
      }),
      { numRuns: 100 },
    );
  });

  it("prefers no side: swapped names give swapped incidents", () => {
    const swap = (text: string): string => text.replace(/\b(ARM|AZE)\b/g, (s) => (s === "ARM" ? "AZE" : "ARM"));
    const plain = {
      ...CONTEXT,
      ties: { backers: new Map(), foes: new Map() },
      voices: { ...CONTEXT.voices, outletOf: () => null },
    };
    const shape = (record: ReturnType<typeof report>): string[] =>
      allIncidents(record, plain).map((i) => `${inShort(i)} ${i.findings.map((f) => f.finding.id).join(" ")}`);
    fc.assert(
      fc.property(anyRecord, (record) => {
        expect(shape(JSON.parse(swap(JSON.stringify(record))))).toEqual(shape(record));
      }),
      { numRuns: 60 },
    );
  });
});
