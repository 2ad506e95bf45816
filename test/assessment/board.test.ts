import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment, ReadReport } from "../../src/assessment/index.js";
import { pagesOf, report } from "./lines.js";

const only = ({ truces }: { truces: readonly Assessment[] }): Assessment => {
  expect(truces).toHaveLength(1);
  return truces[0] as Assessment;
};

const AGREED = report("2020-10-10", "truce/humanitarian A,B 2020-10-10T12:00");

describe("a truce", () => {
  it("is one across reports, with all that is told of it", () => {
    const board = pagesOf([AGREED, report("2020-10-11", "truce A,B 2020-10-10", "mediates M - to=A,B")], null);
    expect(only(board)).toMatchObject({
      truce: {
        id: "2020-10-10-A-B",
        name: "humanitarian truce of 10 October 2020",
        start: "2020-10-10T12:00",
        end: null,
        candidate: false,
        mediators: [{ id: "M" }],
      },
      about: [{ report: { id: "r2020-10-10" } }, { report: { id: "r2020-10-11" } }],
    });
  });

  it("is another where the day or the parties are others", () => {
    const board = pagesOf(
      [AGREED, report("2020-10-18", "truce A,B 2020-10-18"), report("2020-10-19", "truce C,D 2020-10-10")],
      null,
    );
    expect(board.truces.map((t) => t.truce.id)).toEqual(["2020-10-18-A-B", "2020-10-10-A-B", "2020-10-10-C-D"]);
  });

  it.each([
    ["announced", [report("2020-10-09", "truce A,B 2020-10-10")], "2020-10-09"],
    ["announced", [report("2020-10-09", "truce A,B 2020-10-10 status=planned")], "2020-10-11"],
    [
      "in force",
      [
        report("2020-10-09", "truce A,B 2020-10-10 status=planned"),
        report("2020-10-11", "truce A,B 2020-10-10", "compliance/holds A 2020-10-11"),
      ],
      "2020-10-11",
    ],
    ["in force", [AGREED], "2020-10-10"],
    ["in force", [report("2020-10-10", "truce A,B 2020-10-10..2020-10-12")], "2020-10-12"],
    ["expired", [report("2020-10-10", "truce A,B 2020-10-10..2020-10-12")], "2020-10-13"],
    ["expired", [AGREED, report("2020-10-12", "compliance/expired A 2020-10-12")], "2020-10-12"],
    ["extended", [AGREED, report("2020-10-12", "compliance/extended A 2020-10-12")], "2020-10-12"],
    [
      "extended",
      [
        report("2020-10-10", "truce A,B 2020-10-10..2020-10-12"),
        report("2020-10-12", "compliance/extended A 2020-10-12..2020-10-15"),
      ],
      "2020-10-15",
    ],
    [
      "expired",
      [
        report("2020-10-10", "truce A,B 2020-10-10..2020-10-12"),
        report("2020-10-12", "compliance/extended A 2020-10-12..2020-10-15"),
      ],
      "2020-10-16",
    ],
    ["ended", [AGREED, report("2020-10-12", "compliance/collapsed A 2020-10-12 by=A")], "2020-10-12"],
    ["in force", [AGREED, report("2020-10-12", "compliance/collapsed A 2020-10-12 by=B stance=accuses")], "2020-10-12"],
  ] as const)("is %s: %j as of %s", (standing, reports, asOf) => {
    expect(only(pagesOf(reports, asOf)).standing).toBe(standing);
  });

  it("is replaced by a later one of the same parties, from its first day on, if more than one report tells of that", () => {
    const once = [AGREED, report("2020-10-17", "truce A,B 2020-10-18")];
    const reports = [...once, report("2020-10-17 x", "truce A,B 2020-10-18")];
    expect(pagesOf(reports, "2020-10-17").truces.map((t) => t.standing)).toEqual(["announced", "in force"]);
    expect(pagesOf(reports, "2020-10-18").truces.map((t) => t.standing)).toEqual(["in force", "replaced"]);
    expect(pagesOf(once, "2020-10-18").truces.map((t) => t.standing)).toEqual(["in force", "in force"]);
  });

  it("is not replaced by a lull inside it, whose end is told", () => {
    const lull = ["x", "y"].map((s) => report(`2020-10-17 ${s}`, "truce A,B 2020-10-18..2020-10-19"));
    expect(pagesOf([AGREED, ...lull], "2020-10-18").truces.map((t) => t.standing)).toEqual(["in force", "in force"]);
  });

  it("is judged on its own term once it is replaced", () => {
    const fighting = ["11", "12", "13"].map((d) =>
      report(`2020-10-${d}`, `ASSAULT A 2020-10-${d} to=B`, `ASSAULT B 2020-10-${d} to=A`),
    );
    const next = [
      report("2020-10-14", "truce A,B 2020-10-14T00:00"),
      report("2020-10-15", "truce A,B 2020-10-14", "compliance/holds - 2020-10-15"),
    ];
    expect(pagesOf([AGREED, ...fighting, ...next], "2020-10-20").truces.map((t) => [t.standing, t.conduct])).toEqual([
      ["in force", "holding"],
      ["replaced", "broken"],
    ]);
  });
});

describe("the answer", () => {
  it("counts what it rests on, and says who says so", () => {
    const reports = [
      AGREED,
      report(
        "2020-10-11",
        "truce A,B 2020-10-10",
        "ASSAULT A 2020-10-11 to=B by=B stance=accuses",
        "ASSAULT B 2020-10-11 to=A by=A stance=accuses at=Town",
        "ASSAULT B 2020-10-11 to=A at=Village",
        "provision/prisoner-exchange A,B - status=promised",
      ),
    ];
    const a = only(pagesOf(reports, "2020-10-12"));
    expect(a.answer).toBe(
      "As of 12 October 2020 the humanitarian truce of 10 October is in force and strained: " +
        "3 incidents in three days, 2 of them alleged by one side only; nothing exchanged yet.",
    );
    expect(a.symmetry).toMatchObject([
      { side: { id: "A" }, claims: 1, of: 3, alone: 1, denied: 0, confirmed: 0 },
      { side: { id: "B" }, claims: 1, of: 3, alone: 1, denied: 0, confirmed: 0 },
    ]);
    expect(a.violations).toMatchObject([
      { side: { id: "A" }, accusedOf: 1, byGrade: { alleged: 1, reported: 0 } },
      { side: { id: "B" }, accusedOf: 2, byGrade: { alleged: 1, reported: 1 } },
    ]);
    expect(a.unknown).toContain("Whether 2 incidents took place as one side says: nobody else tells of them.");
  });

  it("never takes silence for holding", () => {
    const a = only(pagesOf([AGREED, report("2020-10-11", "truce A,B 2020-10-10")], "2020-10-20"));
    expect(a.conduct).toBe("no reports");
    expect(a.answer).toBe(
      "As of 20 October 2020 the humanitarian truce of 10 October is in force and without a report on how it is kept.",
    );
  });

  it("says where one report alone tells of the truce", () => {
    expect(only(pagesOf([AGREED], null)).answer).toMatch(/ \(told of by one report only\)\.$/);
  });

  it("says that a truce told of only as to come is not known to have begun", () => {
    const planned = report("2020-10-09", "truce A,B 2020-10-10 status=planned");
    expect(only(pagesOf([planned], "2020-10-12")).answer).toContain(
      "was to have begun, and no report says that it did",
    );
  });
});

describe("what a report says of the truce it does not tell of", () => {
  const judged = "compliance/partly-holds - 2020-10-11";

  it("counts where the report names a party", () => {
    const later = report("2020-10-11", judged, "CONSULT A 2020-10-11");
    expect(only(pagesOf([AGREED, later], null)).against).toHaveLength(1);
  });

  it("counts where other reports of its outlet name the parties of one truce only", () => {
    const other = report("2020-10-11 mission", "CONSULT A 2020-10-11");
    const bulletin = report("2020-10-12 mission", "compliance/holds - 2020-10-12");
    expect(only(pagesOf([AGREED, other, bulletin], null)).for).toHaveLength(1);
    const elsewhere = report("2020-10-10 x", "truce C,D 2020-10-10");
    const both = report("2020-10-11 mission", "CONSULT A 2020-10-11", "CONSULT C 2020-10-11");
    expect(pagesOf([AGREED, elsewhere, both, bulletin], null).truces.flatMap((t) => t.for)).toEqual([]);
  });

  it("does not where it names none, or others", () => {
    expect(only(pagesOf([AGREED, report("2020-10-11", judged)], null)).against).toEqual([]);
    expect(only(pagesOf([AGREED, report("2020-10-11", judged, "CONSULT C 2020-10-11")], null)).against).toEqual([]);
  });
});

describe("the board", () => {
  const REPORTS = [
    AGREED,
    report(
      "2020-10-11 x",
      "truce A,B 2020-10-10",
      "ASSAULT A 2020-10-11 to=B by=B stance=accuses",
      "provision/talks A,B - status=promised",
    ),
    report("2020-10-12 y", "compliance/holds A 2020-10-12", "mediates M -", "truce C,D 2020-10-12"),
    report("2020-10-12 z", "ASSAULT A 2020-10-11 to=B by=A stance=denies", "RETREAT/release B 2020-10-12 to=A count=3"),
    report("2020-10-18 x", "truce A,B 2020-10-18", "ASSAULT B 2020-10-18 to=A killed=2"),
    report("2020-10-18 y", "truce A,B 2020-10-18T00:00", "ASSAULT - 2020-10-19 to=A"),
  ];

  it("is as of the latest report where no day is asked for, and of nothing where there is none", () => {
    expect(pagesOf([AGREED], null).asOf).toBe("2020-10-10");
    expect(pagesOf([], null)).toEqual({ asOf: null, truces: [], reports: 0, undated: 0 });
  });

  it("names each incident of the weeks before that its days count, and none of others", () => {
    const [page] = pagesOf(
      [
        AGREED,
        report("2020-10-05", "ASSAULT A 2020-10-05 to=B", "ASSAULT - 2020-10-05 to=B count=2"),
        report("2020-10-06", "ASSAULT A,B 2020-10-06", "ASSAULT C 2020-10-06 to=D"),
        report("2020-10-11", "ASSAULT B 2020-10-11 to=A"),
      ],
      "2020-10-12",
    ).truces;
    const told = page?.before.map(({ day, accused }) => `${day} ${accused.join()}`);
    expect(told).toEqual(["2020-10-05 A", "2020-10-05 ", "2020-10-06 A,B"]);
    const days = page?.days.filter(({ day }) => day < "2020-10-10" && day > "2020-10-04") ?? [];
    expect(days.slice(0, 2).map(({ bySide, nobody }) => [...bySide, nobody])).toEqual([
      [1, 0, 1],
      [1, 1, 0],
    ]);
    expect(page?.before.map(({ id }) => id)).not.toContain(page?.incidents[0]?.id);
  });

  it("counts reports without a date, and weighs none of them", () => {
    const board = pagesOf([AGREED, report(null, "ASSAULT A 2020-10-11")], null);
    expect(board.undated).toBe(1);
    expect(only(board).against).toEqual([]);
  });

  it("shows what became public later in hindsight only", () => {
    const late = report("2020-12-13", "ASSAULT A 2020-12-08 to=B killed=1 by=B stance=accuses");
    const ids = (hindsight: boolean) => only(pagesOf([AGREED, late], "2020-12-12", { hindsight })).incidents.length;
    expect(ids(false)).toBe(0);
    expect(ids(true)).toBe(1);
    expect(only(pagesOf([AGREED, late], "2020-12-07", { hindsight: true })).incidents).toEqual([]);
  });

  it("is the same in any order of the reports", () => {
    const expected = JSON.stringify(pagesOf(REPORTS, null));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(REPORTS, { minLength: REPORTS.length }),
        (shuffled) => JSON.stringify(pagesOf(shuffled, null)) === expected,
      ),
    );
  });

  it("swaps exactly where the parties' names are swapped", () => {
    const swap = <T>(value: T): T =>
      JSON.parse(JSON.stringify(value).replaceAll(/"(A|B)"/g, (_, name) => (name === "A" ? '"B"' : '"A"'))) as T;
    const plain = pagesOf(REPORTS, null).truces;
    const swapped = pagesOf(swap(REPORTS) as ReadReport[], null).truces;
    expect(swapped.map((t) => [t.conduct, t.answer])).toEqual(plain.map((t) => [t.conduct, t.answer]));
    const rows = (t: Assessment | undefined) =>
      t?.symmetry
        .map(({ side, ...row }) => [side.id, row] as const)
        .sort(([a = ""], [b = ""]) => ((a ?? "") < (b ?? "") ? -1 : 1));
    for (const [i, t] of plain.entries()) expect(rows(swap(swapped[i]))).toEqual(rows(t));
  });
});
