import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { countsOf, daysOf, sidesOf } from "../../bench/demo/facts.mjs";
import { demoLists, demoReports } from "../../src/app/demo.js";
import { loadKnowledge, problemsIn } from "../../src/knowledge/index.js";
import { ROOT } from "../support/command.js";
import { demoReports as linesOf } from "../support/demo.js";

const FACTS = path.join(ROOT, "..", "shared", "facts", "karabakh-2020.jsonl");

// What was so until then, told before: days without a violation, and prisoners not exchanged yet (README of the folder).
const UNTIL_THEN = new Set(["T4-43", "T4-50"]);

describe("the demonstration", () => {
  const lines = linesOf();

  it("is in order, each report named by its day and marked as written for it", () => {
    const ids = lines.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id, date, source, demonstration } of lines) {
      expect(id).toMatch(new RegExp(`^demo-${date}-\\d\\d$`));
      expect(source).toMatch(/ \(demonstration\)$/);
      expect(demonstration).toBe(true);
    }
  });

  it("enters the record whole, without the fields that are for our own checks", async () => {
    const reports = await demoReports();
    expect(reports.map(({ id, text }) => [id, text])).toEqual(lines.map(({ id, text }) => [id, text]));
    for (const report of reports) expect(Object.keys(report)).not.toContain("facts");
  });

  it("says whose outlet each is", () => {
    expect(problemsIn(demoLists())).toEqual([]);
    const { knowledge } = loadKnowledge(demoLists());
    const outlets = knowledge.entities.filter(({ kind }) => kind === "outlet");
    for (const source of new Set(lines.map((line) => line.source)))
      expect(
        outlets.filter(({ aliases }) => aliases.includes(source)),
        source,
      ).toHaveLength(1);
  });

  it.skipIf(!existsSync(FACTS))("restates facts of the list, none before it was public", () => {
    const facts = readFileSync(FACTS, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { id: string; date: string });
    const known = new Map(facts.map(({ id, date }) => [id, daysOf(date)?.first ?? ""]));
    for (const { id, date, facts: own } of lines)
      for (const fact of own) {
        expect(known.has(fact), `${id}: ${fact}`).toBe(true);
        if (!UNTIL_THEN.has(fact)) expect((known.get(fact) ?? "") <= date, `${id}: ${fact}`).toBe(true);
      }
    const publicLate = [
      ["T4-31", "2020-12-13"],
      ["T4-39", "2020-12-13"],
      ["T2-13", "2020-11-17"],
    ] as const;
    for (const [fact, day] of publicLate)
      expect(lines.filter(({ facts: own, date }) => own.includes(fact) && date < day)).toEqual([]);
  });
});

describe("the facts of the bench", () => {
  it.each([
    ["2020-10-10", "2020-10-10", "2020-10-10"],
    ["2020-09-27 / 28", "2020-09-27", "2020-09-28"],
    ["2020-10-31 … 11-01", "2020-10-31", "2020-11-01"],
    ["2020-09-27 …", "2020-09-27", "2020-09-27"],
    ["2020-10-12 (approx.)", "2020-10-12", "2020-10-12"],
  ])("%s is from %s to %s", (date, first, last) => expect(daysOf(date)).toEqual({ first, last }));

  it.each(["1988–1994", "2020-07 … 09", "standing"])("%s has no day", (date) => expect(daysOf(date)).toBeNull());

  it("counts people, not ages or days", () => {
    const counts = "4 killed incl. a girl of 7, 13–14 wounded; 2,317 bodies (14 Nov); a 16-year-old";
    expect([...countsOf({ counts })]).toEqual([4, 13, 14, 2317]);
  });

  it("knows sides by name, and gives a truce that names neither state to both", () => {
    const fact = (text: string) => ({ fact: text, said_by: "", disputed_by: "", place: "" });
    expect([...sidesOf(fact("Baku denied that Armenians were shelled."))].sort()).toEqual(["ARM", "AZE"]);
    expect([...sidesOf(fact("Truce from noon."))].sort()).toEqual(["ARM", "AZE"]);
    expect([...sidesOf(fact("Iran warned."))]).toEqual(["IRN"]);
  });
});
