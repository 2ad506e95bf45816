import { describe, expect, it } from "vitest";
import { allIncidents, incidentsOf, placedFrom, redirectsOf } from "../../src/assessment/index.js";
import { CONTEXT, inShort, report, SHELLING, told } from "./scenes.js";

describe("a toll", () => {
  const RISING = [
    ...report("a", "2023-05-20", "Reuters", ["ASSAULT/aerial SDN > RSF @Omdurman 2023-05-20 k4"]),
    ...report("b", "2023-05-21", "AFP", ["ASSAULT/aerial SDN @Omdurman 2023-05-20 k9 i20"]),
    ...report("c", "2023-05-22", "Telegram", ["ASSAULT/aerial SDN @Omdurman 2023-05-20 k50 by=RSF accuses"]),
  ];
  it("is kept as a history, never summed; the latest of the best attested is shown", () => {
    const [one, ...others] = allIncidents(RISING, CONTEXT);
    expect(others).toEqual([]);
    expect(one).toMatchObject({ killed: 9, injured: 20 });
    expect(one?.tolls).toEqual([
      { report: "a", published: "2023-05-20", killed: 4, injured: null },
      { report: "b", published: "2023-05-21", killed: 9, injured: 20 },
      { report: "c", published: "2023-05-22", killed: 50, injured: null },
    ]);
  });

  it("is that of the best attested, also where a side's was told first", () => {
    const accounts = [
      ...report("a", "2023-05-20", "Telegram", ["ASSAULT/aerial SDN @Omdurman 2023-05-20 k12 by=RSF:PAR accuses"]),
      ...report("b", "2023-05-21", "AFP", ["ASSAULT/aerial SDN @Omdurman 2023-05-20 k9"]),
    ];
    expect(told(accounts)).toEqual(["2023-05-20 a+b reported k9"]);
  });

  it("of zero is told, and of nobody is not", () => {
    const zero = report("a", "2023-05-20", "Reuters", ["ASSAULT SDN @Omdurman 2023-05-20 k0"]);
    expect(allIncidents(zero, CONTEXT)[0]).toMatchObject({ killed: 0, injured: null });
  });
});

describe("an admission", () => {
  const charge = "ASSAULT/heavy-weapons AZE > ART @Stepanakert 2020-10-11 by=ART accuses";
  const own = (stance: string) =>
    report("b", "2020-10-12", "AFP", [`ASSAULT AZE > ART @Stepanakert 2020-10-11 by=AZE ${stance}`]);
  const denial = report("c", "2020-10-12", "BBC", ["ASSAULT AZE > ART @Stepanakert 2020-10-11 by=AZE denies"]);
  it("settles who did it, unless the same side denies it and owns up to nothing", () => {
    const all = [...report("a", "2020-10-11", "Reuters", [charge]), ...own("says")];
    expect(told(all)).toEqual(["2020-10-11 a+b admitted"]);
    expect(told([...all, ...denial])).toEqual(["2020-10-11 a+b+c corroborated disputed"]);
    expect(told([...all.slice(0, 1), ...own("confirms"), ...denial])).toEqual(["2020-10-11 a+b+c admitted disputed"]);
  });
});

describe("a denial", () => {
  const charge = "ASSAULT/heavy-weapons ARM > AZE @Ganja 2020-10-11 by=AZE accuses";
  it("marks what it denies, in its own report or another, and makes no incident", () => {
    const own = report("a", "2020-10-11", "Reuters", [charge, "ASSAULT ARM > AZE by=ARM denies"]);
    expect(told(own)).toEqual(["2020-10-11 a alleged disputed"]);
    const other = [
      ...report("a", "2020-10-11", "Azertac", [charge]),
      ...report("b", "2020-10-12", "Armenpress", ["ASSAULT/heavy-weapons ARM > AZE @Ganja by=ARM denies"]),
    ];
    expect(told(other)).toEqual(["2020-10-11 a+b alleged disputed"]);
    expect(allIncidents(other, CONTEXT)[0]).toMatchObject({ origins: 1, lastReport: "2020-10-12" });
    expect(told(other.slice(1))).toEqual([]);
  });

  it("that says little denies the nearest charge before it", () => {
    const two = report("a", "2020-10-11", "Reuters", [
      "ASSAULT AZE > ART @Stepanakert 2020-10-11 by=ART accuses",
      "ASSAULT AZE > ART @Hadrut 2020-10-11 by=ART accuses",
      "ASSAULT AZE by=AZE denies",
      "ASSAULT AZE > ART @Shushi 2020-10-11 by=ART accuses",
    ]);
    const disputed = allIncidents(two, CONTEXT).filter((i) => i.disputed);
    expect(disputed.map((i) => i.place[0]?.name)).toEqual(["Hadrut"]);
  });

  it("denies what was told by its day, and one happening only, whichever blocks are looked at", () => {
    const record = [
      ...report("a", "2020-10-10", "Reuters", ["ASSAULT AZE > ART @Stepanakert 2020-10-10"]),
      ...report("b", "2020-10-11", "AFP", ["ASSAULT > ART @Stepanakert 2020-10-11"]),
      ...report("c", "2020-10-11", "BBC", ["ASSAULT AZE > ART @Stepanakert by=AZE denies"]),
      ...report("d", "2020-10-12", "Reuters", ["ASSAULT AZE > ART @Stepanakert"]),
    ];
    expect(told(record)).toEqual(["2020-10-10 a+c reported disputed", "2020-10-11 b+d corroborated"]);
    const placed = placedFrom(record, CONTEXT.terrain);
    const one = (block: string): string[] => incidentsOf(block, placed, CONTEXT).map(inShort);
    expect([...one("2020-10-10"), ...one("2020-10-11"), ...one("2020-10-12")]).toEqual(told(record));
  });

  it("that names no happening marks none; nor does one by somebody else make it disputed", () => {
    const general = report("b", "2020-10-12", "Armenpress", ["ASSAULT ARM by=ARM denies"]);
    expect(told([...report("a", "2020-10-11", "Azertac", [charge]), ...general])).toEqual(["2020-10-11 a alleged"]);
    const stranger = report("b", "2020-10-12", "AFP", ["ASSAULT ARM > AZE @Ganja 2020-10-11 by=FRA denies"]);
    expect(told([...report("a", "2020-10-11", "Azertac", [charge]), ...stranger])).toEqual(["2020-10-11 a+b alleged"]);
  });
});

describe("a reviewer", () => {
  const two = [
    ...report("a", "2020-10-11", "Reuters", ["ASSAULT AZE > ART @Stepanakert 2020-10-11"]),
    ...report("b", "2020-10-14", "AFP", ["ASSAULT AZE > ART @Shushi 2020-10-13 k2"]),
  ];
  const [a = "", b = ""] = two.map((t) => t.finding.id);
  it("joins what rules keep apart, days apart too", () => {
    expect(told(two)).toHaveLength(2);
    const [one, ...others] = allIncidents(two, { ...CONTEXT, joins: [[a, b]] });
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      id: a,
      day: "2020-10-11",
      until: "2020-10-13",
      joined: [{ because: "joined by a reviewer" }],
    });
    expect([...redirectsOf(one ? [one] : [])]).toEqual([[b, a]]);
  });

  it("and what agrees with one of two so joined goes with both", () => {
    const third = report("c", "2020-10-12", "BBC", ["ASSAULT AZE @Stepanakert 2020-10-11"]);
    expect(told([...two, ...third], { ...CONTEXT, joins: [[a, b]] })).toHaveLength(1);
  });

  it("splits what rules join, and vouches", () => {
    const ids = SHELLING.map((t) => t.finding.id);
    const context = { ...CONTEXT, splits: [[ids[0] ?? "", ids[1] ?? ""] as const], verified: new Set([ids[1] ?? ""]) };
    const split = allIncidents(SHELLING, context);
    expect(split.map((i) => i.verified)).toEqual([false, true]);
  });
});
