import { describe, expect, it } from "vitest";
import { allIncidents, standpointsOf, terrainOf, tiesOf, toldFrom, voicesOf } from "../../src/assessment/index.js";
import { loadGazetteer, loadKnowledge } from "../../src/knowledge/index.js";
import { actor, CONTEXT, inShort, place, report } from "./scenes.js";

const SIDES = { accused: new Set(["AZE"]), target: new Set(["ART"]) };
const standpoint = (source: string, claim: string): string => {
  const [told] = report("r", "2020-10-11", source, [`ASSAULT AZE > ART 2020-10-11 ${claim}`]);
  return told ? standpointsOf(told.finding, source, SIDES, CONTEXT.ties, CONTEXT.voices).join() : "";
};

describe("who stands behind a finding", () => {
  it.each([
    ["Reuters", "", "independent"],
    ["a blog", "", "unknown outlet"],
    ["Azertac", "", "outlet of a side"],
    ["Armenpress", "", "outlet of a side"],
    ["Anadolu", "", "outlet of a side"],
    ["OSCE SMM", "", "monitor"],
    ["Reuters", "by=AZE:GOV confirms", "accused"],
    ["Reuters", "by=ART:MIL accuses", "party"],
    ["Reuters", "by=Pashinyan/ARM accuses", "backer"],
    ["Reuters", "by=SDF:REB accuses", "party"],
    ["Azertac", "by=FRA:GOV", "independent"],
    ["Azertac", "by=UN:IGO", "independent"],
    ["Azertac", "by=SLMM:IGO", "monitor"],
    ["a blog", "by=observers:MON", "monitor"],
    ["Reuters", "by=residents", "witness"],
    ["Reuters", "by=ART:CVL", "witness"],
    ["Reuters", "by=officials", "unknown outlet"],
    ["Reuters", "by=Azertac:MED", "outlet of a side"],
    ["Reuters", "by=AZE+ART", "accused,party"],
  ])("in %s, %s: %s", (source, claim, expected) => {
    expect(standpoint(source, claim)).toBe(expected);
  });
});

describe("the grade", () => {
  const graded = (...accounts: readonly (readonly [source: string, claim: string, sketch?: string])[]): string[] =>
    allIncidents(
      accounts.flatMap(([source, claim, sketch], i) =>
        report(`r${i}`, "2020-10-11", source, [`ASSAULT AZE > ART @Stepanakert 2020-10-11 ${claim}`], sketch),
      ),
      CONTEXT,
    ).map((i) => inShort(i).split(" ").slice(2).join(" "));
  it.each([
    [
      "alleged",
      "by the other side, however many relay it",
      [
        ["Reuters", "by=ART accuses"],
        ["AFP", "by=ART accuses"],
      ],
    ],
    [
      "alleged",
      "by a side and its backer",
      [
        ["Armenpress", ""],
        ["Reuters", "by=ARM accuses"],
      ],
    ],
    ["reported", "by one of nobody's", [["Reuters", ""]]],
    [
      "reported",
      "by one outlet, twice",
      [
        ["Reuters", ""],
        ["Reuters", ""],
      ],
    ],
    [
      "reported",
      "by outlets nobody knows",
      [
        ["a blog", ""],
        ["a channel", ""],
      ],
    ],
    [
      "reported",
      "by copies of one text",
      [
        ["Reuters", "", "a".repeat(256)],
        ["BBC", "", "a".repeat(256)],
      ],
    ],
    [
      "reported",
      "by two that quote one body",
      [
        ["Reuters", "by=UN:IGO"],
        ["AFP", "by=UN:IGO"],
      ],
    ],
    [
      "corroborated",
      "by two of nobody's",
      [
        ["Reuters", ""],
        ["AFP", ""],
      ],
    ],
    [
      "corroborated",
      "by an outlet and witnesses another heard",
      [
        ["Reuters", "by=residents"],
        ["AFP", ""],
      ],
    ],
    [
      "corroborated",
      "by both sides",
      [
        ["Azertac", ""],
        ["Reuters", "by=ART accuses"],
      ],
    ],
    [
      "observed",
      "by a monitor",
      [
        ["Reuters", "by=ART accuses"],
        ["OSCE SMM", ""],
      ],
    ],
    [
      "admitted",
      "by who did it",
      [
        ["Reuters", "by=ART accuses"],
        ["Reuters", "by=AZE:MIL confirms"],
      ],
    ],
    [
      "alleged disputed",
      "and denied",
      [
        ["Reuters", "by=ART accuses"],
        ["Reuters", "by=AZE:MIL denies"],
      ],
    ],
    [
      "alleged disputed",
      "and denied by an ally",
      [
        ["Reuters", "by=ART accuses"],
        ["Reuters", "by=TUR:GOV denies"],
      ],
    ],
    [
      "corroborated disputed",
      "and denied all the same",
      [
        ["Reuters", ""],
        ["AFP", ""],
        ["BBC", "by=AZE denies"],
      ],
    ],
  ] as const)("is %s: %s", (grade, _, accounts) => {
    expect(graded(...accounts)).toEqual([grade]);
  });

  it("of fighting that one side tells of is no admission", () => {
    const clash = report("r", "2020-10-11", "Reuters", ["ASSAULT AZE+ART @Hadrut 2020-10-11 by=AZE"]);
    expect(allIncidents(clash, CONTEXT).map((i) => i.grade)).toEqual(["alleged"]);
  });

  it("of what nobody is named for counts no outlet of those at war as independent", () => {
    const told = (source: string) =>
      allIncidents(report("r", "2020-10-11", source, ["ASSAULT > residents @Hadrut 2020-10-11"]), CONTEXT)[0]?.grade;
    expect([told("Armenpress"), told("Azertac"), told("AFP")]).toEqual(["alleged", "alleged", "reported"]);
  });

  it("takes a war's other party for a party, though the report does not say whom it struck", () => {
    const lone = report("r", "2020-10-11", "Reuters", ["ASSAULT AZE @Hadrut 2020-10-11 by=ARM:GOV accuses"]);
    expect(allIncidents(lone, CONTEXT).map((i) => i.grade)).toEqual(["alleged"]);
    expect(allIncidents(lone, { ...CONTEXT, ties: tiesOf([], []) }).map((i) => i.grade)).toEqual(["reported"]);
  });
});

describe("ties", () => {
  const ties = (...lines: string[]) => tiesOf(toldFrom(report("r", "2020-10-11", "Reuters", lines)), []);
  it("come from who backs, arms, fights and makes truces", () => {
    const t = ties("backs TUR > AZE", "arms RUS > ARM", "ASSAULT ARM > AZE 2020-10-11", "truce SDN+RSF 2023-05-22");
    expect([...(t.backers.get("AZE") ?? [])]).toEqual(["TUR"]);
    expect([...(t.backers.get("ARM") ?? [])]).toEqual(["RUS"]);
    expect([...(t.foes.get("AZE") ?? [])]).toEqual(["ARM"]);
    expect([...(t.foes.get("SDN") ?? [])]).toEqual(["RSF"]);
  });

  it("come not from accusations, denials, or an attack on those who are no side", () => {
    const t = ties(
      "arms IRN > Houthis by=SAU accuses",
      "backs TUR > AZE by=TUR denies",
      "ASSAULT RSF > UN:IGO 2023-05-22",
    );
    expect([t.backers.size, t.foes.size]).toEqual([0, 0]);
  });

  it("come from a watch declared by hand", () => {
    const watch = {
      name: "truce",
      parties: [actor("A"), actor("B")],
      allies: { A: [actor("C")] },
      area: [],
      start: "2020-10-10",
      end: null,
      terms: [],
    };
    const t = tiesOf([], [watch]);
    expect([t.backers.get("A"), t.foes.get("A"), t.foes.get("B")]).toEqual([
      new Set(["C"]),
      new Set(["B"]),
      new Set(["A"]),
    ]);
  });
});

describe("what the lists know", () => {
  const { knowledge } = loadKnowledge();
  it("tells whose an outlet is", () => {
    const { outletOf } = voicesOf(knowledge);
    expect(outletOf("AFP")).toEqual({ sides: [], kind: "outlet" });
    expect(outletOf("the al-manar")).toEqual({ sides: ["hezbollah"], kind: "outlet" });
    expect(outletOf("Al-Ahram")).toEqual({ sides: ["EGY"], kind: "outlet" });
    expect(outletOf("Nobody's Gazette")).toBeNull();
  });

  it("tells a mission, and a region from a town", () => {
    expect(voicesOf(knowledge).isMission({ id: "ecomog", name: "ECOMOG", text: "" })).toBe(true);
    const terrain = terrainOf(knowledge, loadGazetteer());
    expect(terrain.isWide(place("Karabakh"))).toBe(true);
    expect(terrain.isWide(place("Stepanakert"))).toBe(false);
    expect(terrain.isWide({ id: "AZE", name: "Azerbaijan", text: "Azerbaijan" })).toBe(true);
  });
});
