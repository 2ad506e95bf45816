import { describe, expect, it } from "vitest";
import { auditOf, sampleOf, wilson } from "../../src/assessment/audit.js";
import type { Judgement } from "../../src/assessment/index.js";
import { told } from "./sourced.js";

const findings = Array.from({ length: 200 }, (_, i) =>
  told(`2020-10-12 wire: AZE ${i % 4 === 0 ? "truce" : "ASSAULT"} ARM`, { id: `f${i}` }),
);

describe("an audit", () => {
  it("draws the same sample in any order of the record", () => {
    const ids = (sample: ReturnType<typeof sampleOf>) => sample.map(({ finding }) => finding.id);
    const drawn = ids(sampleOf(findings, 20, "one"));
    expect(ids(sampleOf([...findings].reverse(), 20, "one"))).toEqual(drawn);
    expect(ids(sampleOf(findings, 20, "two"))).not.toEqual(drawn);
    expect(new Set(drawn).size).toBe(20);
  });

  it("draws evenly: over many seeds each finding comes up about as often", () => {
    const times = new Map<string, number>();
    for (let s = 0; s < 300; s++)
      for (const { finding } of sampleOf(findings, 20, `${s}`)) times.set(finding.id, (times.get(finding.id) ?? 0) + 1);
    const counts = [...times.values()];
    expect(times.size).toBe(200);
    expect(Math.max(...counts)).toBeLessThan(60);
    expect(Math.min(...counts)).toBeGreaterThan(8);
  });

  it("states precision over the judged only, with its interval", () => {
    const sample = sampleOf(findings, 20, "one");
    const judged = new Map<string, Judgement>(
      sample.slice(0, 10).map(({ finding }, i) => [finding.id, i < 9 ? "right" : "wrong"]),
    );
    const [all] = auditOf(findings, judged, 20, "one").byType;
    expect(all).toMatchObject({ type: "all", sampled: 20, judged: 10, right: 9 });
    expect(all?.precision?.share).toBe(0.9);
  });

  it("says nothing of precision before anything is judged", () => {
    expect(auditOf(findings, new Map(), 20, "one").byType[0]?.precision).toBeNull();
  });

  it("has Wilson's interval", () => {
    // Worked example: 9 of 10 gives 0.596 to 0.982 (Newcombe, Statistics in Medicine 17, 1998, method 3).
    const { low, high } = wilson(9, 10);
    expect([low.toFixed(3), high.toFixed(3)]).toEqual(["0.596", "0.982"]);
    expect(wilson(0, 5).low).toBe(0);
    expect(wilson(5, 5).high).toBe(1);
  });
});
