import { describe, expect, it } from "vitest";
import { pagesOf, report } from "./lines.js";

/**
 * The autumn of 2020 as a careful reader would record it from reports of the time, in short: A and B at war, K beside A,
 * R and U as mediators. Each side says what the other did, and few others do. What an analyst would say of each truce on
 * a day is known; the rule must say it too, and not by these days.
 */
const blames = (day: string, hour = "") =>
  [
    `ASSAULT/heavy-weapons A ${day}${hour} to=B by=B stance=accuses`,
    `ASSAULT/heavy-weapons B ${day}${hour} to=K by=A stance=accuses`,
  ] as const;

const AUTUMN = [
  report("2020-10-05 wire", ...blames("2020-10-03"), ...blames("2020-10-04")),
  report(
    "2020-10-06 a",
    "ASSAULT B 2020-10-06 to=K by=A stance=accuses",
    "ASSAULT B 2020-10-05 to=K by=A stance=accuses",
  ),
  report(
    "2020-10-10 wire",
    "truce/humanitarian A,B 2020-10-10T12:00 med=R",
    "provision/prisoner-exchange A,B - status=promised",
    "provision/body-exchange A,B - status=promised",
  ),
  report("2020-10-10 paper", "truce A,B 2020-10-10", ...blames("2020-10-10", "T12:05")),
  report("2020-10-11 b", "ASSAULT/heavy-weapons A 2020-10-11 to=B at=Ganja killed=9 by=B stance=accuses"),
  report("2020-10-12 wire", ...blames("2020-10-12"), "compliance/partly-holds - 2020-10-12 by=R"),
  ...["13", "14", "15"].map((d) => report(`2020-10-${d} wire`, ...blames(`2020-10-${d}`))),
  report("2020-10-16 paper", "ASSAULT/heavy-weapons B 2020-10-16 to=K", "ASSAULT/heavy-weapons A 2020-10-16 to=B"),
  report("2020-10-17 wire", "truce/humanitarian A,B 2020-10-18T00:00 med=F"),
  report("2020-10-18 paper", "truce A,B 2020-10-18T00:00", ...blames("2020-10-18", "T00:04")),
  report("2020-10-19 wire", "compliance/partly-holds - 2020-10-19 by=R", "truce A,B 2020-10-18"),
  report("2020-10-20 b", "ASSAULT B 2020-10-20 at=Zangilan by=B stance=confirms"),
  ...["21", "22", "23"].map((d) => report(`2020-10-${d} wire`, ...blames(`2020-10-${d}`))),
  report("2020-10-25 wire", "truce/humanitarian A,B 2020-10-26T08:00 status=planned med=U"),
  report("2020-10-26 paper", "truce A,B 2020-10-26T08:00", ...blames("2020-10-26", "T08:45")),
  report("2020-10-27 wire", ...blames("2020-10-27")),
  report("2020-10-28 paper", "ASSAULT/heavy-weapons A 2020-10-28 to=B at=Barda killed=21", ...blames("2020-10-28")),
  report(
    "2020-11-10 wire",
    "truce A,B,R 2020-11-10T01:00",
    "provision/withdrawal A 2020-11-20 status=promised at=Agdam",
    "provision/withdrawal A 2020-11-15 status=promised at=Kalbajar",
    "provision/withdrawal A 2020-12-01 status=promised at=Lachin",
    "provision/prisoner-exchange A,B - status=promised",
    "provision/body-exchange A,B - status=promised",
    "provision/peacekeeping R - status=promised",
  ),
  report("2020-11-10 paper", "truce A,B 2020-11-10"),
  report("2020-11-12 r", "compliance/holds - 2020-11-12 by=R", "CONSULT A,R 2020-11-12"),
  report("2020-11-14 b", "RETREAT/return B 2020-11-14 to=A count=100 by=B says=bodies_handed_over"),
  report("2020-11-15 b", "provision/withdrawal A 2020-11-15..2020-11-25 status=delayed at=Kalbajar by=B"),
  report("2020-11-20 b", "ASSAULT B/MIL 2020-11-20 at=Agdam by=B", "RETREAT/withdraw A/MIL 2020-11-19 by=B"),
  report("2020-11-21 r", "compliance/holds A,B 2020-11-21 by=R"),
  report("2020-12-12 r", "compliance/violated - 2020-12-11 count=1 by=R", "CONSULT A,R 2020-12-12"),
  report("2020-12-12 a", "ASSAULT/heavy-weapons B 2020-12-12 to=A at=Village by=A stance=accuses"),
  report(
    "2020-12-13 b",
    "ASSAULT C 2020-12-08 to=B killed=1 by=B stance=accuses",
    "compliance/holds B 2020-12-13 by=B",
  ),
  report("2020-12-14 wire", "RETREAT/release B 2020-12-14 to=A count=44", "RETREAT/release A 2020-12-14 to=B count=12"),
];

const on = (asOf: string, start: string, hindsight = false) =>
  pagesOf(AUTUMN, asOf, { hindsight }).truces.find((t) => t.truce.start?.startsWith(start));

describe("four truces of one autumn", () => {
  it.each([
    ["2020-10-09", "2020-10-10", [undefined, "announced"], [undefined, "no reports"]],
    ["2020-10-10", "2020-10-10", ["in force"], ["strained"]],
    ["2020-10-12", "2020-10-10", ["in force"], ["strained", "broken"]],
    ["2020-10-16", "2020-10-10", ["in force"], ["broken"]],
    ["2020-10-17", "2020-10-18", ["announced"], ["no reports"]],
    ["2020-10-19", "2020-10-10", ["replaced"], ["broken"]],
    ["2020-10-19", "2020-10-18", ["in force"], ["strained", "broken"]],
    ["2020-10-23", "2020-10-18", ["in force"], ["broken"]],
    ["2020-10-25", "2020-10-26", ["announced"], ["no reports"]],
    ["2020-10-28", "2020-10-26", ["in force"], ["broken"]],
    ["2020-11-12", "2020-10-26", ["replaced"], ["broken"]],
    ["2020-11-12", "2020-11-10", ["in force"], ["holding"]],
    ["2020-11-21", "2020-11-10", ["in force"], ["holding"]],
    ["2020-12-13", "2020-11-10", ["in force"], ["strained"]],
    ["2020-12-15", "2020-11-10", ["in force"], ["strained", "holding"]],
  ])("as of %s the one of %s is %j and %j", (asOf, start, standing, conduct) => {
    const found = on(asOf, start);
    expect(standing).toContain(found?.standing);
    expect(conduct).toContain(found?.conduct);
  });

  it("has their terms as they stood", () => {
    const terms = (asOf: string) => on(asOf, "2020-11-10")?.provisions.map((p) => [p.id, p.status, p.due]) ?? [];
    expect(terms("2020-11-21")).toEqual(
      expect.arrayContaining([
        ["withdrawal:Agdam", "done", "2020-11-20"],
        ["withdrawal:Kalbajar", "delayed", "2020-11-25"],
        ["withdrawal:Lachin", "promised", "2020-12-01"],
        ["body-exchange", "partial", null],
        ["prisoner-exchange", "promised", null],
      ]),
    );
    const exchange = on("2020-12-15", "2020-11-10")?.provisions.find((p) => p.kind === "prisoner-exchange");
    expect(exchange?.delivered.map((d) => [d.count, d.to[0]?.id])).toEqual([
      [44, "A"],
      [12, "B"],
    ]);
  });

  it("rests on both sides' claims, and few are anybody else's", () => {
    const { symmetry = [] } = on("2020-10-12", "2020-10-10") ?? {};
    expect(symmetry.map(({ side, claims, alone, confirmed }) => [side.id, claims, alone, confirmed])).toEqual([
      ["A", 2, 2, 0],
      ["B", 3, 3, 0],
    ]);
  });

  it("shows on the 12th of December what became public on the 13th in hindsight only", () => {
    const seen = (hindsight: boolean) => on("2020-12-12", "2020-11-10", hindsight)?.incidents.map((i) => i.day);
    expect(seen(false)).not.toContain("2020-12-08");
    expect(seen(true)).toContain("2020-12-08");
  });
});
