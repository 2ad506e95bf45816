import { describe, expect, it } from "vitest";
import { allIncidents, seriesOf } from "../../src/assessment/index.js";
import { CONTEXT, report } from "./scenes.js";

const record = [
  ...report("s1", "2020-09-10", "OSCE SMM", [
    "compliance/violated > UKR @Donetsk 2020-09-09 n23 by=SMM:MON",
    "compliance/holds @Luhansk 2020-09-09 n0 by=SMM:MON",
  ]),
  ...report("s2", "2020-09-11", "OSCE SMM", ["compliance/violated > UKR @Donetsk 2020-09-10 n1 by=SMM:MON"]),
  ...report("k1", "2020-10-12", "Reuters", [
    "ASSAULT ARM+AZE > ART 2020-09-27.. k542 summary by=ART",
    "ASSAULT ARM > AZE @Ganja 2020-10-11 k9",
  ]),
  ...report("k2", "2020-10-14", "AFP", [
    "ASSAULT ARM+AZE > ART 2020-09-27.. k604 summary by=ART",
    "ASSAULT > AZE 2020-10 k60",
    "ASSAULT > AZE 2020-10 k60 by=AZE denies",
  ]),
];

describe("series", () => {
  const series = seriesOf(record, CONTEXT.terrain);
  it("keep each counter, place and thing counted apart, in order of days, and add nothing", () => {
    expect(series.map((s) => [s.id, s.points.map((p) => p.value)])).toEqual([
      ["count compliance - SMM donetsk region", [23, 1]],
      ["count compliance - SMM luhansk", [0]],
      ["killed ASSAULT ART ART -", [542, 604]],
      ["killed ASSAULT AZE AFP -", [60]],
    ]);
    expect(series[2]?.points[0]).toMatchObject({ from: "2020-09-27", to: null });
    expect(series[3]?.points[0]).toMatchObject({ from: "2020-10-01", to: "2020-10-31" });
  });

  it("hold no figure that an incident has, and incidents none of theirs", () => {
    const points = new Set(series.flatMap((s) => s.points.map((p) => p.finding.finding.id)));
    const told = allIncidents(record, CONTEXT).flatMap((i) => i.findings.map((f) => f.finding.id));
    expect(told).toHaveLength(1);
    expect(told.filter((id) => points.has(id))).toEqual([]);
  });

  it("are the same in any order of arrival", () => {
    expect(seriesOf([...record].reverse(), CONTEXT.terrain)).toEqual(series);
  });
});
