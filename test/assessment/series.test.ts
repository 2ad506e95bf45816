import { describe, expect, it } from "vitest";
import { allIncidents, latestTold, seriesOf, seriesOfTruce } from "../../src/assessment/index.js";
import { report as lines, pagesOf, sourced } from "./lines.js";
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

describe("the series of a truce", () => {
  const AGREED = lines("2020-10-10", "truce A,B 2020-10-10");
  const told = [
    AGREED,
    lines("2020-10-11 monitor", "compliance/violated - 2020-10-11 count=3 by=M", "truce A,B 2020-10-10"),
    lines("2020-10-12 monitor", "compliance/violated - 2020-10-12 count=5 by=M", "truce A,B 2020-10-10"),
    // Of days before it; of a war elsewhere; of nobody, in a report that has nothing to do with it.
    lines("2020-10-12 early", "compliance/violated A 2020-10-01..2020-10-05 count=9 by=M"),
    lines("2020-10-12 afar", "compliance/violated C 2020-10-12 count=7 by=M", "truce A,B 2020-10-10"),
    lines("2020-10-12 else", "compliance/violated - 2020-10-12 count=8 by=N"),
  ];
  const [page] = pagesOf(told, "2020-10-12").truces;
  if (page === undefined) throw new Error("no truce");
  const [series, ...others] = seriesOfTruce(sourced(told), CONTEXT.terrain, page);

  it("are those of its sides and its term", () => {
    expect(series?.points.map((p) => p.value)).toEqual([3, 5]);
    expect(others).toEqual([]);
  });

  it("are cut to the latest, and say how many were told before", () => {
    if (series === undefined) throw new Error("no series");
    const latest = latestTold(series, 1);
    expect([latest.earlier, latest.name, latest.points.map((p) => p.value)]).toEqual([1, "breaches counted", [5]]);
  });
});
