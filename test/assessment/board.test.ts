import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Assessment, type Board, boardOf, type ReadReport } from "../../src/assessment/index.js";
import type { Actor, Finding } from "../../src/model/index.js";

const actor = (id: string): Actor => ({ id, name: id, text: id });

/** "type/kind actors start[..end] key=value ...": one finding in a line; `-` leaves a part out. */
function finding(report: string, i: number, line: string): Finding {
  const [what = "", who = "-", when = "-", ...rest] = line.split(" ");
  const [type = "", kind] = what.split("/");
  const [start = null, end = start] = when === "-" ? [null] : when.split("..");
  const given = Object.fromEntries(rest.map((r) => r.split("=")));
  return {
    id: `${report}:${i}`,
    report,
    type: type as Finding["type"],
    ...(kind ? { kind: [kind] } : {}),
    actor: who === "-" ? [] : who.split(",").map(actor),
    recipient: [],
    place: [],
    time: { start, end: type === "truce" ? (when.includes("..") ? end : null) : end, text: null },
    claim: { by: given.by ? [actor(given.by)] : [], stance: given.stance ?? (given.by ? "says" : "reports") },
    status: given.status ?? "actual",
    ...(given.killed ? { killed: Number(given.killed) } : {}),
    confidence: 0.5,
    evidence: { start: i, end: i + 1, text: "x" },
    sentence: { start: 0, end: 100 },
    rule: "test",
  } as Finding;
}

/** A report a day: its lines are its findings. */
const report = (date: string | null, ...lines: string[]): ReadReport => {
  const id = `r${date ?? "?"}`;
  return {
    report: { id, source: null, title: null, url: null, date, revision: 1 },
    findings: lines.map((line, i) => finding(id, i, line)),
  };
};

const only = ({ truces }: Board): Assessment => {
  expect(truces).toHaveLength(1);
  return truces[0] as Assessment;
};

const AGREED = report("2020-10-10", "truce/humanitarian A,B 2020-10-10T12:00");

describe("a truce", () => {
  it("is one across reports, with all that is told of it", () => {
    const board = boardOf([AGREED, report("2020-10-11", "truce A,B 2020-10-10", "mediates M -")], null);
    expect(only(board)).toMatchObject({
      truce: {
        id: "2020-10-10-A-B",
        name: "humanitarian truce of 10 October 2020",
        start: "2020-10-10T12:00",
        end: null,
      },
      about: [{ report: { id: "r2020-10-10" } }, { report: { id: "r2020-10-11" } }],
    });
  });

  it("is another where the day or the parties are others", () => {
    const board = boardOf(
      [AGREED, report("2020-10-18", "truce A,B 2020-10-18"), report("2020-10-19", "truce C,D 2020-10-10")],
      null,
    );
    expect(board.truces.map((t) => t.truce.id)).toEqual(["2020-10-18-A-B", "2020-10-10-A-B", "2020-10-10-C-D"]);
  });

  it.each([
    ["announced", [report("2020-10-09", "truce A,B 2020-10-10")], "2020-10-09"],
    ["in force", [AGREED], "2020-10-10"],
    ["in force", [report("2020-10-10", "truce A,B 2020-10-10..2020-10-12")], "2020-10-12"],
    ["expired", [report("2020-10-10", "truce A,B 2020-10-10..2020-10-12")], "2020-10-13"],
    ["expired", [AGREED, report("2020-10-12", "compliance/expired A 2020-10-12")], "2020-10-12"],
    ["extended", [AGREED, report("2020-10-12", "compliance/extended A 2020-10-12")], "2020-10-12"],
  ] as const)("is %s: %j as of %s", (standing, reports, asOf) => {
    expect(only(boardOf(reports, asOf)).standing).toBe(standing);
  });

  it("is replaced by a later one of the same parties, from its first day on", () => {
    const reports = [AGREED, report("2020-10-17", "truce A,B 2020-10-18")];
    expect(boardOf(reports, "2020-10-17").truces.map((t) => t.standing)).toEqual(["announced", "in force"]);
    expect(boardOf(reports, "2020-10-18").truces.map((t) => t.standing)).toEqual(["in force", "replaced"]);
  });
});

describe("its conduct", () => {
  const days = ["11", "12", "13"].map((d) => report(`2020-10-${d}`, `ASSAULT A 2020-10-${d}`));
  it.each([
    ["no reports", "nothing else told", []],
    ["no reports", "violence before its term", [report("2020-10-11", "ASSAULT A 2020-10-09")]],
    ["no reports", "violence of somebody else", [report("2020-10-11", "ASSAULT C 2020-10-11")]],
    ["no reports", "violence only planned", [report("2020-10-11", "ASSAULT A 2020-10-11 status=planned")]],
    ["holding", "said to hold", [report("2020-10-11", "compliance/holds A 2020-10-11")]],
    ["holding", "a breach only denied", [report("2020-10-11", "compliance/violated A 2020-10-11 by=A stance=denies")]],
    ["strained", "in part only", [report("2020-10-11", "compliance/partly-holds A,B 2020-10-11")]],
    [
      "strained",
      "a breach alleged, and denied",
      [
        report(
          "2020-10-11",
          "compliance/violated A 2020-10-11 by=B stance=accuses",
          "compliance/violated A 2020-10-11 by=A stance=denies",
        ),
      ],
    ],
    ["strained", "violence on two days", days.slice(0, 2)],
    ["broken", "violence on three days", days],
    ["broken", "many killed at once", [report("2020-10-11", "ASSAULT A 2020-10-11 killed=25")]],
    ["strained", "fewer killed", [report("2020-10-11", "ASSAULT A 2020-10-11 killed=24")]],
    ["broken", "said to have collapsed", [report("2020-10-11", "compliance/collapsed A,B 2020-10-11")]],
  ] as const)("is %s: %s", (conduct, _, reports) => {
    expect(only(boardOf([AGREED, ...reports], null)).conduct).toBe(conduct);
  });

  it("is said in a sentence that counts what it rests on", () => {
    const reports = [
      AGREED,
      report(
        "2020-10-11",
        "compliance/violated A 2020-10-11 by=B stance=accuses",
        "ASSAULT A 2020-10-11",
        "provision/talks A,B - status=promised",
      ),
    ];
    expect(only(boardOf(reports, null)).answer).toBe(
      "As of 11 October 2020 the humanitarian truce of 10 October 2020 is in force and strained: " +
        "2 statements against it, 1 of them a claim; none of 1 promise reported done.",
    );
  });
});

describe("what a report says of the truce it does not tell of", () => {
  const judged = "compliance/partly-holds - 2020-10-11";

  it("counts where the report names a party", () => {
    const later = report("2020-10-11", judged, "CONSULT A 2020-10-11");
    expect(only(boardOf([AGREED, later], null)).against).toHaveLength(1);
  });

  it("does not where it names none, or others", () => {
    expect(only(boardOf([AGREED, report("2020-10-11", judged)], null)).against).toEqual([]);
    expect(only(boardOf([AGREED, report("2020-10-11", judged, "CONSULT C 2020-10-11")], null)).against).toEqual([]);
  });
});

describe("the board", () => {
  it("is as of the latest report where no day is asked for, and of nothing where there is none", () => {
    expect(boardOf([AGREED], null).asOf).toBe("2020-10-10");
    expect(boardOf([], null)).toEqual({ asOf: null, truces: [], reports: 0, undated: 0 });
  });

  it("counts reports without a date, and weighs none of them", () => {
    const board = boardOf([AGREED, report(null, "ASSAULT A 2020-10-11")], null);
    expect(board.undated).toBe(1);
    expect(only(board).against).toEqual([]);
  });

  it("is the same in any order of the reports", () => {
    const reports = [
      AGREED,
      report(
        "2020-10-11",
        "truce A,B 2020-10-10",
        "ASSAULT A 2020-10-11 by=B",
        "provision/talks A,B - status=promised",
      ),
      report("2020-10-12", "compliance/holds A 2020-10-12", "mediates M -", "truce C,D 2020-10-12"),
      report("2020-10-18", "truce A,B 2020-10-18", "ASSAULT B 2020-10-18"),
    ];
    const expected = JSON.stringify(boardOf(reports, null));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(reports, { minLength: 4 }),
        (shuffled) => JSON.stringify(boardOf(shuffled, null)) === expected,
      ),
    );
  });
});
