import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { patronsIn } from "../../src/assessment/allies.js";
import { findTruces, type ReadReport, toldFrom } from "../../src/assessment/index.js";
import type { Watch } from "../../src/model/index.js";
import { actor, report, sourced } from "./lines.js";

const told = (reports: readonly ReadReport[]) => toldFrom(sourced(reports));
const find = (reports: readonly ReadReport[], watches: readonly Watch[] = []) =>
  findTruces(told(reports), { watches, patrons: patronsIn(told(reports)) });
const ids = (reports: readonly ReadReport[]): string[] => find(reports).map((t) => t.truce.id);

/** Four truces of two parties within five weeks, as reports of the time tell of them. */
const AUTUMN = [
  report("2020-10-10 wire", "truce/humanitarian A,B 2020-10-10T12:00 med=R"),
  report("2020-10-10 paper", "truce A,B 2020-10-09"),
  report(
    "2020-10-12 wire",
    "truce/humanitarian A,B 2020-10-10",
    "compliance/violated A 2020-10-12 by=B stance=accuses",
  ),
  report("2020-10-17 wire", "truce/humanitarian A,B 2020-10-18T00:00", "truce A,B 2020-10-10"),
  report("2020-10-17 paper", "truce A,B 2020-10-17"),
  report("2020-10-18 paper", "truce A,B 2020-10-18"),
  report("2020-10-20 wire", "truce A,B 2020-10-10", "truce A,B 2020-10-18"),
  report("2020-10-25 wire", "truce A,B 2020-10-26T08:00 status=planned med=U"),
  report("2020-10-26 paper", "truce A,B 2020-10-26T08:00"),
  report("2020-11-10 wire", "truce A,B,R 2020-11-10 med=R"),
  report("2020-11-10 paper", "truce A,B 2020-11-09"),
  report("2020-11-11 paper", "truce A,B 2020-11-10", "truce A,B -"),
];

describe("truces across reports", () => {
  it("tells four that follow each other apart, and the day of signing from another truce", () => {
    expect(ids(AUTUMN)).toEqual(["2020-11-10-A-B", "2020-10-26-A-B", "2020-10-18-A-B", "2020-10-10-A-B"]);
  });

  it("keeps the hour, the day it was known, its kinds and who mediated", () => {
    expect(find(AUTUMN).at(-1)?.truce).toMatchObject({
      name: "humanitarian truce of 10 October 2020",
      start: "2020-10-10T12:00",
      announced: "2020-10-09",
      kinds: ["humanitarian"],
      mediators: [{ id: "R" }],
      candidate: false,
    });
  });

  it("takes a mediator that also signs for no party", () => {
    expect(find(AUTUMN)[0]?.truce).toMatchObject({ parties: [{ id: "A" }, { id: "B" }], mediators: [{ id: "R" }] });
  });

  it("does not end on a day that one report of many tells", () => {
    const tell = (...lines: string[]) => find(lines.map((line, i) => report(`2020-10-10 s${i}`, line)))[0]?.truce.end;
    const [open, ending] = ["truce A,B 2020-10-10", "truce A,B 2020-10-10..2020-10-12"];
    expect(tell(open, ending)).toBe("2020-10-12");
    expect(tell(open, open, ending)).toBe("2020-10-12");
    expect(tell(open, open, open, ending)).toBeNull();
    expect(tell(open, open, open, ending, ending)).toBe("2020-10-12");
  });

  it("is the same in any order of the reports", () => {
    const expected = JSON.stringify(find(AUTUMN));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(AUTUMN, { minLength: AUTUMN.length }),
        (shuffled) => JSON.stringify(find(shuffled)) === expected,
      ),
    );
  });

  it.each([
    ["one told of by one report is a candidate", [report("2020-10-10 wire", "truce A,B 2020-10-10")], true],
    [
      "one told of by two is none",
      [report("2020-10-10 wire", "truce A,B 2020-10-10"), report("2020-10-11 wire", "truce A,B 2020-10-10")],
      false,
    ],
  ])("%s", (_, reports, candidate) => {
    expect(find(reports)[0]?.truce.candidate).toBe(candidate);
  });

  it("counts copies of one text as one", () => {
    const reports = [
      report("2020-10-10 wire", "truce A,B 2020-10-10"),
      report("2020-10-10 copy", "truce A,B 2020-10-10"),
    ];
    expect(findTruces(told(reports), { originOf: () => "one" })[0]?.truce.candidate).toBe(true);
  });

  it.each([
    ["only talked about", "truce A,B 2020-10-10 status=hypothetical"],
    ["demanded", "truce A,B 2020-10-10 status=demanded"],
    ["planned for a day unsaid", "truce A,B - status=planned"],
    ["without a day anybody tells", "truce A,B -"],
  ])("finds none that is %s", (_, line) => {
    expect(ids([report("2020-10-10", line)])).toEqual([]);
  });

  it("takes a mention without a day for the latest begun by then, an earlier one for the one before", () => {
    const [third, second, first] = find([
      ...AUTUMN.slice(0, 9),
      report("2020-10-21 late", "truce A,B -"),
      report("2020-10-21 past", "truce A,B - truce=earlier"),
    ]);
    const tellers = (t: typeof first) => t?.about.map((a) => a.report.id);
    expect(tellers(second)).toContain("r2020-10-21-late");
    expect(tellers(first)).toContain("r2020-10-21-past");
    expect(tellers(third)).not.toContain("r2020-10-21-late");
  });

  it("keeps daily truces apart where one is told to be over as the next begins", () => {
    expect(
      ids([
        report("2023-04-18 wire", "truce A,B 2023-04-18T18:00..2023-04-19"),
        report("2023-04-19 wire", "truce A,B 2023-04-19T18:00..2023-04-20"),
      ]),
    ).toHaveLength(2);
  });

  it("keeps truces of one day between other parties apart, though they share one", () => {
    expect(
      ids([report("2020-10-10 x", "truce A,B 2020-10-10"), report("2020-10-10 y", "truce A,C 2020-10-10")]),
    ).toEqual(["2020-10-10-A-B", "2020-10-10-A-C"]);
  });

  it("takes the client of a party for that party's side, and not whom the enemy calls one", () => {
    const two = [report("2020-10-10 x", "truce A,B 2020-10-10"), report("2020-10-10 y", "truce a,B 2020-10-10")];
    expect(ids([...two, report("2020-10-09", "backs A - to=a")])).toHaveLength(1);
    expect(ids([...two, report("2020-10-09", "backs A - to=a by=B stance=accuses")])).toHaveLength(2);
  });

  it("has one party where it is declared by one alone", () => {
    expect(find([report("2020-10-10", "truce/unilateral A 2020-10-10")])[0]?.truce.parties).toMatchObject([
      { id: "A" },
    ]);
  });
});

describe("the sides of a truce", () => {
  const war = [
    report(
      "2020-11-01",
      "ASSAULT A 2020-11-01 to=B",
      "ASSAULT B 2020-11-01 to=A",
      "ASSAULT A 2020-11-02 to=B",
      "ASSAULT A 2020-11-03 to=B",
      "ASSAULT A 2020-11-03 to=B",
      "ASSAULT A 2020-11-04 to=B",
      "ASSAULT A 2020-11-04 to=R",
    ),
  ];
  it.each([
    ["those that fight, not a third that signs", "truce A,B,R 2020-11-10"],
    ["the one that fights and its foe, where the report takes a signatory for the other", "truce A,R 2020-11-10"],
    ["a side and its foe, where it names one side", "truce A 2020-11-10"],
  ])("are %s", (_, line) => {
    expect(ids([...war, report("2020-11-10", line)])).toEqual(["2020-11-10-A-B"]);
  });

  it("are as named where it is one side's own truce, or nothing tells who fights", () => {
    expect(ids([...war, report("2020-11-10", "truce/unilateral A 2020-11-10")])).toEqual(["2020-11-10-A"]);
    expect(ids([report("2020-11-10", "truce A,R 2020-11-10")])).toEqual(["2020-11-10-A-R"]);
  });

  it("count one for a side and for those it speaks for", () => {
    const fights = report("2020-11-03", "ASSAULT A 2020-11-03 to=b", "ASSAULT b 2020-11-03 to=A");
    const speaks = report("2020-11-02", ...[1, 2, 3].map((d) => `ASSAULT A 2020-11-0${d} to=b by=B stance=accuses`));
    const reports = [report("2020-11-10 x", "truce A,B 2020-11-10"), report("2020-11-10 y", "truce A,b 2020-11-10")];
    expect(ids([...war, fights, ...reports])).toHaveLength(2);
    expect(ids([...war, fights, speaks, ...reports])).toEqual(["2020-11-10-A-B"]);
  });
});

describe("what more than one report tells", () => {
  const once = report("2020-11-10 wire", "truce A,B 2020-11-10");
  it.each([
    ["that fire ceased on its day", "RETREAT/ceasefire A,B 2020-11-10"],
    ["that it was signed the day before", "AGREE A,B 2020-11-09"],
    ["that it has held since", "compliance/holds A,B 2020-11-10..2020-11-12"],
  ])("is sure: another says %s", (_, line) => {
    expect(find([once, report("2020-11-12 paper", line)])[0]?.truce.candidate).toBe(false);
  });
  it.each([
    ["an agreement a week before", "AGREE A,B 2020-11-03"],
    ["others that ceased fire", "RETREAT/ceasefire C,D 2020-11-10"],
    ["how it is kept that day", "compliance/holds A,B 2020-11-10"],
  ])("is not sure by %s", (_, line) => {
    expect(find([once, report("2020-11-10 paper", line)])[0]?.truce.candidate).toBe(true);
  });

  it("leaves a mention without a day to a truce that is, before one that a single report may have misdated", () => {
    const reports = [
      ...AUTUMN.slice(0, 3),
      report("2020-10-12 odd", "truce A,B 2020-10-13"),
      report("2020-10-14 late", "truce A,B -"),
    ];
    const holder = find([
      ...AUTUMN.slice(0, 3),
      report("2020-10-14 odd", "truce A,B 2020-10-14"),
      report("2020-10-15 late", "truce A,B -"),
    ]).find((t) => t.about.some((a) => a.report.id.endsWith("late")));
    expect(holder?.truce.id).toBe("2020-10-10-A-B");
    // Told of before it begins, it can be no slip.
    expect(find(reports).find((t) => t.about.some((a) => a.report.id.endsWith("late")))?.truce.id).toBe(
      "2020-10-13-A-B",
    );
  });
});

describe("a truce declared by hand", () => {
  const watch: Watch = {
    name: "Truce of the north",
    parties: [actor("A"), actor("B")],
    allies: { A: [actor("a")] },
    area: [],
    start: "2020-10-10",
    end: "2020-10-31",
    terms: ["prisoner-exchange"],
  };

  it("is one with the truce in the reports that fits it", () => {
    const found = find(AUTUMN.slice(0, 3), [watch]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      truce: {
        id: "2020-10-10-A-B",
        name: "Truce of the north",
        start: "2020-10-10T12:00",
        end: "2020-10-31",
        terms: ["prisoner-exchange"],
      },
      about: [{}, {}, {}],
    });
  });

  it("is one of its own where none fits", () => {
    expect(find(AUTUMN.slice(3, 6), [watch]).map((t) => t.truce.name)).toContain("Truce of the north");
    expect(find([], [watch])).toMatchObject([{ truce: { candidate: false, announced: null }, about: [] }]);
  });
});
