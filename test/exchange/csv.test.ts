import { describe, expect, it } from "vitest";
import { allIncidents } from "../../src/assessment/index.js";
import { csvOf } from "../../src/exchange/csv/csv.js";
import { incidentRowOf, incidentsCsv } from "../../src/exchange/index.js";
import { CONTEXT, report } from "../assessment/scenes.js";

const rowOf = (...cells: readonly Parameters<typeof csvOf>[1][number][]) =>
  csvOf(
    cells.map((cell, i) => [`c${i}`, () => cell as never]),
    [null],
  ).split("\r\n")[1];

describe("CSV", () => {
  it.each([
    ["plain words", "plain words"],
    ["a, b", '"a, b"'],
    ['the "DPR"', '"the ""DPR"""'],
    ["two\nlines", '"two\nlines"'],
    [0, "0"],
    [-12.5, "-12.5"],
    [null, ""],
    [false, "false"],
    [["Şuşa", "Shushi"], "Şuşa; Shushi"],
  ])("writes %j as %j", (cell, written) => expect(rowOf(cell)).toBe(written));

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx"])("lets no spreadsheet run %j as a formula", (cell) => {
    expect(rowOf(cell)).toBe(`'${cell}`);
    expect(rowOf([cell])).toBe(`'${cell}`);
  });

  it("has a line of heads also where there are no rows", () =>
    expect(csvOf<string>([["name", (name) => name]], [])).toBe("name\r\n"));
});

describe("incidents as CSV", () => {
  const told = (line: string) => [
    ...report("a", "2020-10-11", "Reuters", [line]).map((one) => ({
      ...one,
      report: { ...one.report, url: "https://news.example/a" },
    })),
    ...report("b", "2020-10-12", "AFP", [line]),
  ];

  it("are rows of what the desk shows of them: not said is empty, zero is 0", () => {
    const rows = allIncidents(told("ASSAULT/drone AZE > gunmen @Stepanakert 2020-10-11 k0"), CONTEXT).map(
      incidentRowOf,
    );
    const [head = "", row = ""] = incidentsCsv(rows).split("\r\n");
    const cells = row.split(",");
    expect(Object.fromEntries(head.split(",").map((name, i) => [name, cells[i]]))).toEqual({
      id: "a:0-50:ASSAULT.drone",
      type: "ASSAULT",
      mode: "drone",
      day: "2020-10-11",
      until: "2020-10-11",
      dated: "text",
      accused: "AZE",
      accused_ids: "AZE",
      target: "gunmen",
      target_ids: "",
      place: "Stepanakert",
      latitude: "39.82",
      longitude: "46.75",
      grade: "corroborated",
      disputed: "false",
      verified: "false",
      killed: "0",
      injured: "",
      origins: "2",
      first_report: "2020-10-11",
      last_report: "2020-10-12",
      reports: "a; b",
      addresses: "https://news.example/a",
    });
  });

  it("name a side once, whoever acts for it", () =>
    expect(
      allIncidents(told("ASSAULT Aliyev/AZE+AZE > ART @Ganja 2020-10-11"), CONTEXT).map(
        (i) => incidentRowOf(i).accused,
      ),
    ).toEqual([["AZE"]]));
});
