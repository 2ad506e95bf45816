import { describe, expect, it } from "vitest";
import { allIncidents, seriesOf } from "../../src/assessment/index.js";
import { CONTEXT, report, SHELLING, told } from "./scenes.js";

describe("one happening", () => {
  it("is one incident however many outlets tell of it, and says why", () => {
    const [one, ...others] = allIncidents(SHELLING, CONTEXT);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      id: "a:0-50:ASSAULT.heavy-weapons",
      type: "ASSAULT",
      mode: ["heavy-weapons"],
      day: "2020-10-11",
      until: "2020-10-11",
      dated: "text",
      accused: [{ id: "AZE" }],
      target: [{ id: "ART" }],
      place: [{ id: "stepanakert" }],
      grade: "reported",
      disputed: false,
      verified: false,
      origins: 3,
      firstReport: "2020-10-11",
      lastReport: "2020-10-12",
      joined: [
        {
          finding: "b:0-50:ASSAULT.heavy-weapons",
          because: "same day, same place (Stepanakert), same side struck or dealt with, same means",
        },
        {
          finding: "c:0-50:ASSAULT",
          because: "same day, same place (Stepanakert), same side accused, same side struck or dealt with",
        },
      ],
    });
  });

  it("is one though a night spans two days for some, and others tell no day", () => {
    expect(
      told([
        ...report("a", "2020-10-11", "Reuters", ["ASSAULT/heavy-weapons ARM > AZE @Ganja 2020-10-10..2020-10-11 k9"]),
        ...report("b", "2020-10-11", "AFP", ["ASSAULT/heavy-weapons > AZE @Ganja 2020-10-11 k7"]),
        ...report("c", "2020-10-12", "BBC", ["ASSAULT ARM @Ganja k10"]),
      ]),
    ).toEqual(["2020-10-11 a+b+c corroborated k10"]);
  });

  it("is one for an ally's name: the backed and the backer", () => {
    expect(
      told([
        ...report("a", "2020-10-11", "Reuters", ["ASSAULT AZE > ART @Hadrut 2020-10-11"]),
        ...report("b", "2020-10-11", "AFP", ["ASSAULT AZE > ARM @Hadrut 2020-10-11"]),
      ]),
    ).toEqual(["2020-10-11 a+b corroborated"]);
  });

  it.each([
    ["Terter", "Terter-district", 1],
    ["Terter-district", "Terter-city", 2],
    ["Beit-Hanoun", "Beit-Lahia", 2],
  ])("of %s and %s, in the same words else, is %s", (a, b, count) => {
    const at = (id: string, where: string) =>
      report(id, "2020-10-11", id, [`ASSAULT/heavy-weapons ARM > AZE @${where} 2020-10-11`]).map((t) => ({
        ...t,
        finding: { ...t.finding, place: t.finding.place.map((p) => ({ ...p, name: p.name.replace("-", " ") })) },
      }));
    expect(told([...at("a", a), ...at("b", b)])).toHaveLength(count);
    expect(told([...at("a", b), ...at("b", a)])).toHaveLength(count);
  });

  it("of neighbouring places is one where the hour or the figures are the same", () => {
    const near = (a: string, b: string): number =>
      told([
        ...report("a", "2020-10-11", "Reuters", [`ASSAULT AZE > ART @Stepanakert 2020-10-11${a}`]),
        ...report("b", "2020-10-11", "AFP", [`ASSAULT AZE > ART @Shushi 2020-10-11${b}`]),
      ]).length;
    expect(near("T05:00", "T05:30")).toBe(1);
    expect(near(" k3", " k3")).toBe(1);
    expect(near(" k3", " k4")).toBe(2);
    expect(near(" k1", " k1")).toBe(2);
  });

  it("of a quarter that no list knows is one with its town's where the figures say so", () => {
    const at = (mayo: string, town: string): number =>
      told([
        ...report("a", "2023-06-18", "Reuters", [`ASSAULT/aerial SDN @Mayo 2023-06-17 ${mayo}`]),
        ...report("b", "2023-06-18", "AFP", [`ASSAULT/aerial @Khartoum 2023-06-17 ${town}`]),
      ]).length;
    expect(at("k17", "k17")).toBe(1);
    expect(at("k17", "k11")).toBe(2);
    expect(at("k1", "k1")).toBe(2);
    expect(at("", "")).toBe(2);
  });

  it("without a place needs more in common than its sides", () => {
    const apart = (a: string, b: string): number =>
      told([
        ...report("a", "2006-08-01", "Reuters", [`ASSAULT LTTE > LKA 2006-08-01 ${a}`]),
        ...report("b", "2006-08-02", "AFP", [`ASSAULT LTTE > LKA 2006-08-01 ${b}`]),
      ]).length;
    expect(apart("k5", "i2")).toBe(2);
    expect(apart("k5", "k5")).toBe(1);
    expect(apart("@Mutur", "")).toBe(2);
    expect(apart("@Mutur k5", "k5")).toBe(1);
  });

  it.each([
    ["another town", "@Stepanakert", "@Ganja"],
    ["the next town, on the same day", "@Stepanakert", "@Shushi"],
    ["at noon, and during the night", "@Stepanakert", "@Stepanakert", "T12:00", "..2020-10-12"],
    ["hours apart", "@Stepanakert", "@Stepanakert", "T05:00", "T16:30"],
    ["another means", "/firearms @Stepanakert", "/drone @Stepanakert"],
    ["another one accused", "AZE @Stepanakert", "ARM @Stepanakert"],
    ["another one struck", "> ART @Stepanakert", "> TUR @Stepanakert"],
    ["far fewer dead, told later", "@Stepanakert k20", "@Stepanakert k2"],
    ["fewer dead, told later by the same", "@Stepanakert k20 by=ART", "@Stepanakert k15 by=ART"],
  ])("is not: %s", (_, a, b, hourA = "", hourB = "") => {
    const line = (rest: string, hour: string): string =>
      `ASSAULT${rest.startsWith("/") ? rest : ` ${rest}`} 2020-10-11${hour}`;
    expect(
      told([
        ...report("a", "2020-10-11", "Reuters", [line(a, hourA)]),
        ...report("b", "2020-10-12", "AFP", [line(b, hourB)]),
      ]),
    ).toHaveLength(2);
  });

  it("is the one an account fits best, though another is told first", () => {
    expect(
      told([
        ...report("a", "2020-10-11", "Reuters", ["ASSAULT/heavy-weapons > AZE @Ganja 2020-10-11"]),
        ...report("b", "2020-10-11", "AFP", ["ASSAULT/firearms > AZE @Ganja 2020-10-11 k9"]),
        ...report("c", "2020-10-11", "BBC", ["ASSAULT > AZE @Ganja 2020-10-11 k9"]),
      ]),
    ).toEqual(["2020-10-11 a reported", "2020-10-11 b+c corroborated k9"]);
  });

  it("is left alone by what fits one account and not another", () => {
    expect(
      told([
        ...report("a", "2020-10-11", "Reuters", ["ASSAULT/heavy-weapons > AZE @Ganja 2020-10-11"]),
        ...report("b", "2020-10-11", "AFP", ["ASSAULT > AZE @Ganja 2020-10-11 k9"]),
        ...report("c", "2020-10-11", "BBC", ["ASSAULT/firearms > AZE @Ganja k9"]),
      ]),
    ).toEqual(["2020-10-11 a+b corroborated k9", "2020-10-11 c reported k9"]);
  });

  it("is not told by totals, periods, plans, words, or an undated report", () => {
    expect(
      told([
        ...report("a", "2020-10-12", "Reuters", [
          "ASSAULT ARM+AZE 2020-10-12 k43 summary",
          "ASSAULT AZE > ART @Stepanakert 2020-10",
          "ASSAULT AZE > ART @Stepanakert 2020-10-01..2020-10-12",
          "ASSAULT AZE > ART @Stepanakert 2020-09-27.. ",
          "ASSAULT AZE > ART @Stepanakert 2020-10-12 status=negated",
          "ACCUSE ARM > AZE 2020-10-12",
          "compliance/violated AZE 2020-10-12 by=ARM accuses",
        ]),
        ...report("b", null, "AFP", ["ASSAULT AZE > ART @Stepanakert"]),
      ]),
    ).toEqual([]);
  });
});

describe("vague accounts", () => {
  const vague = (id: string) => report(id, "2020-10-12", "Reuters", ["ASSAULT ARM+AZE 2020-10-12"]);
  it("are one with their like, and chain no two happenings", () => {
    expect(
      told([
        ...vague("v"),
        ...vague("w"),
        ...report("a", "2020-10-12", "AFP", ["ASSAULT/heavy-weapons AZE > ARM @Hadrut 2020-10-12 k3"]),
        ...report("b", "2020-10-12", "AFP", ["ASSAULT/heavy-weapons ARM > AZE @Ganja 2020-10-12 k5"]),
      ]),
    ).toEqual(["2020-10-12 a reported k3", "2020-10-12 b reported k5", "2020-10-12 v+w reported"]);
  });

  it("join none of the day before, and are denied by no general denial", () => {
    expect(
      told([
        ...report("a", "2020-10-14", "Reuters", ["ASSAULT AZE 2020-10-14 by=ARM accuses"]),
        ...report("b", "2020-10-15", "AFP", ["ASSAULT AZE by=ARM accuses"]),
        ...report("c", "2020-10-14", "BBC", ["ASSAULT AZE 2020-10-14 by=AZE denies"]),
      ]),
    ).toEqual(["2020-10-14 a alleged", "2020-10-15 b alleged"]);
  });

  it("without day and place are no happening where they give a toll, as totals do, or name nobody", () => {
    const adrift = report("a", "2020-11-04", "Reuters", [
      "ASSAULT > AZE k1177",
      "ASSAULT > AZE @Karabakh k541",
      "ASSAULT/heavy-weapons",
      "ASSAULT > AZE @Ganja k13",
      "ASSAULT/drone > AZE",
    ]);
    expect(told(adrift)).toEqual(["2020-11-04 a reported k13", "2020-11-04 a reported"]);
    const figures = seriesOf(adrift, CONTEXT.terrain).flatMap((s) => s.points.map((p) => p.value));
    expect(figures.sort()).toEqual([1177, 541]);
  });

  it("that name nobody are nobody's", () => {
    expect(
      told([
        ...report("a", "2020-10-12", "Reuters", ["ASSAULT 2020-10-12"]),
        ...report("b", "2020-10-12", "AFP", ["ASSAULT 2020-10-12"]),
      ]),
    ).toHaveLength(2);
  });

  it("of one area do not join accounts of two towns in it", () => {
    expect(
      told([
        ...report("a", "2020-10-12", "Reuters", ["ASSAULT AZE > ART @Karabakh 2020-10-12"]),
        ...report("b", "2020-10-12", "AFP", ["ASSAULT AZE > ART @Stepanakert 2020-10-12"]),
        ...report("c", "2020-10-12", "BBC", ["ASSAULT AZE > ART @Hadrut 2020-10-12"]),
      ]),
    ).toHaveLength(3);
  });
});

describe("a clash", () => {
  const blames = [
    ...report("a", "2020-10-12", "Armenpress", ["ASSAULT AZE > ARM @Hadrut 2020-10-12 by=ARM accuses"]),
    ...report("b", "2020-10-12", "Azertac", ["ASSAULT ARM > AZE @Hadrut 2020-10-12 by=AZE accuses"]),
  ];
  it("that each side blames on the other is two claims, until somebody tells of both fighting", () => {
    expect(told(blames)).toEqual(["2020-10-12 a alleged", "2020-10-12 b alleged"]);
    // One that names nobody is of either, and settles nothing.
    const nobody = report("n", "2020-10-12", "BBC", ["ASSAULT @Hadrut 2020-10-12"]);
    expect(told([...blames, ...nobody])).toHaveLength(2);
    const clash = report("m", "2020-10-12", "Reuters", ["ASSAULT ARM+AZE @Hadrut 2020-10-12"]);
    const [one, ...others] = allIncidents([...blames, ...clash], CONTEXT);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ accused: [{ id: "ARM" }, { id: "AZE" }], target: [], grade: "corroborated" });
  });

  it("is not the strike in return, elsewhere", () => {
    const answer = report("r", "2020-10-12", "Reuters", ["ASSAULT/heavy-weapons ARM > AZE @Barda 2020-10-12"]);
    expect(told([...blames.slice(0, 1), ...answer])).toEqual(["2020-10-12 a alleged", "2020-10-12 r reported"]);
  });
});

describe("meetings and releases", () => {
  it("are one for their sides and day, but not where other people meet", () => {
    expect(
      told([
        ...report("a", "2020-10-12", "Reuters", ["CONSULT Lavrov/RUS+Mnatsakanyan/ARM @Moscow 2020-10-12"]),
        ...report("b", "2020-10-13", "AFP", ["CONSULT Mnatsakanyan/ARM > Lavrov/RUS 2020-10-12"]),
        ...report("c", "2020-10-12", "AFP", ["CONSULT/phone Putin/RUS+Pashinyan/ARM 2020-10-12"]),
      ]),
    ).toHaveLength(2);
    expect(
      told([
        ...report("a", "2020-10-21", "Reuters", ["CONSULT Lavrov/RUS+Mnatsakanyan/ARM @Moscow 2020-10-21"]),
        ...report("b", "2020-10-21", "AFP", ["CONSULT Lavrov/RUS+Bayramov/AZE @Moscow 2020-10-21"]),
      ]),
    ).toHaveLength(2);
    expect(
      told([
        ...report("a", "2020-10-21", "Reuters", [
          "CONSULT/visit USA 2020-10-21",
          "CONSULT/visit USA > governors 2020-10-21",
        ]),
        ...report("b", "2020-10-21", "AFP", ["CONSULT/phone ARM+RUS 2020-10-21"]),
        ...report("c", "2020-10-21", "BBC", ["CONSULT RUS+ARM 2020-10-21"]),
      ]),
    ).toHaveLength(3);
    expect(
      told([
        ...report("a", "2023-11-26", "Reuters", ["RETREAT/release Hamas > ISR 2023-11-26 n17"]),
        ...report("b", "2023-11-26", "AFP", ["RETREAT/release Hamas 2023-11-26 n17"]),
        ...report("c", "2023-11-26", "AFP", ["RETREAT/release ISR 2023-11-26 n39"]),
      ]),
    ).toHaveLength(2);
  });
});
