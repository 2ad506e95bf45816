import { beforeAll, describe, expect, it } from "vitest";
import { demoLists, demoReports } from "../../src/app/demo.js";
import { groundOf } from "../../src/app/ground.js";
import { reader } from "../../src/app/openDesk.js";
import { type Assessment, type Ledger, ledgerOf, type ReadReport } from "../../src/assessment/index.js";

/**
 * The demonstration from its reports to its answers, day by day. Where history leaves room, any of the values will do
 * (the facts stand behind data/demo/README.md). `start` is the first day of the truce asked about.
 */
const TABLE: readonly (readonly [asOf: string, start: string, standing: string, conduct: string])[] = [
  ["2020-10-10", "2020-10-10", "in force", "strained"],
  ["2020-10-12", "2020-10-10", "in force", "strained or broken"],
  ["2020-10-16", "2020-10-10", "in force", "broken"],
  ["2020-10-19", "2020-10-10", "replaced", "broken"],
  ["2020-10-19", "2020-10-18", "in force", "strained or broken"],
  ["2020-10-23", "2020-10-18", "in force", "broken"],
  ["2020-10-28", "2020-10-26", "in force", "broken"],
  ["2020-11-12", "2020-11-10", "in force", "holding"],
  ["2020-11-21", "2020-11-10", "in force", "holding"],
  ["2020-12-13", "2020-11-10", "in force", "strained"],
  ["2020-12-15", "2020-11-10", "in force", "strained or holding"],
];

describe("the autumn of 2020, read from the demonstration", () => {
  let readings: ReadReport[];
  const ground = groundOf()();
  beforeAll(async () => {
    const read = reader(demoLists());
    readings = (await demoReports()).map((report) => {
      const { text: _, language: __, retrieved: ___, ...head } = report;
      return { report: { ...head, revision: 1 }, findings: read(report).findings };
    });
  }, 120_000);

  const kept = new Map<string, Ledger>();
  const ledger = (asOf: string, hindsight = false): Ledger => {
    const key = `${asOf} ${hindsight}`;
    const found = kept.get(key) ?? ledgerOf(readings, [], ground, { asOf, hindsight });
    kept.set(key, found);
    return found;
  };
  const truce = (asOf: string, start: string): Assessment => {
    const found = ledger(asOf).board.truces.filter((t) => !t.truce.candidate && t.truce.start?.startsWith(start));
    expect(found.map((t) => t.truce.id)).toHaveLength(1);
    return ledger(asOf).truce(found[0]?.truce.id ?? "") as Assessment;
  };
  const parties = (a: Assessment) => a.truce.parties.map((p) => p.id).sort();

  it.each(TABLE)("as of %s the truce of %s is %s and %s", (asOf, start, standing, conduct) => {
    const a = truce(asOf, start);
    expect(a.standing).toBe(standing);
    expect(conduct.split(" or ")).toContain(a.conduct);
    expect(parties(a)).toEqual(["ARM", "AZE"]);
  });

  it("has the truce of 10 October announced on the 9th, or not yet", () => {
    const found = ledger("2020-10-09").board.truces.filter((t) => t.truce.start?.startsWith("2020-10-10"));
    for (const { standing } of found) expect(standing).toBe("announced");
  });

  it("says on 12 October that the picture rests on what each side says alone", () => {
    const { symmetry, incidents } = truce("2020-10-12", "2020-10-10");
    const against = incidents.filter((i) => i.bearing === "against");
    expect(symmetry.map((s) => s.side.id).sort()).toEqual(["ARM", "AZE"]);
    const independent = against.filter((i) => ["reported", "corroborated", "observed"].includes(i.grade));
    expect(independent.length).toBeLessThan(against.length / 2);
  });

  it("knows on 12 December of what was told on the 13th only in hindsight", () => {
    const on8th = (hindsight: boolean) =>
      ledger("2020-12-12", hindsight).incidents.filter((i) => i.day === "2020-12-08");
    expect(on8th(false)).toEqual([]);
    expect(on8th(true).length).toBeGreaterThan(0);
    expect(on8th(true).every((i) => (i.firstReport ?? "") >= "2020-12-13")).toBe(true);
  });

  it("counts bodies exchanged in part, and the prisoners of 14 December on either side", () => {
    const bodies = truce("2020-12-13", "2020-11-10").provisions.find((p) => p.kind === "body-exchange");
    expect(bodies?.status).toBe("partial");
    const prisoners = truce("2020-12-15", "2020-11-10").provisions.filter((p) => p.kind.startsWith("prisoner"));
    const counts = prisoners.flatMap((p) => p.delivered.map((d) => d.count));
    expect(counts).toEqual(expect.arrayContaining([44, 12]));
  });

  it("has Agdam handed over by 21 November, Kalbajar put off to the 25th and Lachin due on 1 December", () => {
    const withdrawals = truce("2020-11-21", "2020-11-10").provisions.filter((p) => p.kind === "withdrawal");
    const at = (name: RegExp) => withdrawals.find((p) => name.test(p.place?.name ?? ""));
    expect(at(/A[gk]?h?dam/)?.status).toBe("done");
    expect(at(/Kalbajar|Kelbajar/)?.due).toBe("2020-11-25");
    expect(at(/Lachin/)?.due).toBe("2020-12-01");
  });
});
