import { describe, expect, it } from "vitest";
import { batchesOf, intakeOf } from "./intake.js";

const nothing = { date: "", source: "" };

describe("intakeOf", () => {
  it("takes a text file as one report, titled by its name", () =>
    expect(intakeOf("a.txt", "Talks went on.", { date: "2020-10-12", source: "" }).given).toEqual([
      { where: "a.txt", fields: { date: "2020-10-12", title: "a.txt", text: "Talks went on." } },
    ]));

  it("takes a report a line, and keeps each line's number past blank and broken ones", () => {
    const { given, problems } = intakeOf("a.jsonl", '{"text":"one"}\r\n\n{broken\n[1]\n{"text":"two"}', nothing);
    expect(given).toEqual([
      { where: "a.jsonl:1", fields: { text: "one" } },
      { where: "a.jsonl:5", fields: { text: "two" } },
    ]);
    expect(problems.map(({ where }) => where)).toEqual(["a.jsonl:3", "a.jsonl:4"]);
  });

  it("knows lines of JSON by their first brace", () =>
    expect(intakeOf("pasted", ' {"text":"one"}', nothing).given).toHaveLength(1));

  it("lets a report's own date and source stand", () =>
    expect(
      intakeOf("a.jsonl", '{"text":"one","date":"2020-10-10","source":null}', { date: "2020-10-12", source: "wire" })
        .given[0]?.fields,
    ).toEqual({ text: "one", date: "2020-10-10", source: "wire" }));

  it("says that a file is empty", () => expect(intakeOf("a.jsonl", "\n", nothing).problems[0]?.what).toBe("is empty"));
});

describe("batchesOf", () => {
  const given = (text: string) => ({ where: "a", fields: { text } });
  it("sends ten at most at once", () =>
    expect(batchesOf(Array.from({ length: 23 }, () => given("x"))).map((b) => b.length)).toEqual([10, 10, 3]));
  it("sends a long report alone", () =>
    expect(batchesOf([given("a"), given("x".repeat(3_000_000)), given("b")]).map((b) => b.length)).toEqual([1, 1, 1]));
  it("sends nothing of nothing", () => expect(batchesOf([])).toEqual([]));
});
