import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/index.js";
import { type Done, glimpse, scratch, trucewatch } from "../support/command.js";
import { demoFile, demoReports } from "../support/demo.js";

const [dir, cleanUp] = scratch();
afterAll(cleanUp);

// Three days of many, for speed.
const DEMO = demoFile(dir, demoReports("2020-10-10", "2020-10-12"));
const findings = (done: Done): Finding[] =>
  done.out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Finding);

describe("trucewatch read --json of very many reports", () => {
  it("gives the same bytes from threads as from one", async () => {
    const sport = "The home side won the semi-final with a late goal, and the fans sang. ".repeat(4000);
    const long = path.join(dir, "long.jsonl");
    writeFileSync(long, `${JSON.stringify({ id: "sport", date: "2020-10-12", text: sport })}\n`);
    const [few, many] = await Promise.all([
      trucewatch(["read", "--json", DEMO]),
      trucewatch(["read", "--json", long, DEMO]),
    ]);
    expect(many.out).toBe(few.out);
    expect(many.code).toBe(0);
    // Three processors' work, where there may be but half of one.
  }, 180_000);
});

describe("trucewatch read --json", () => {
  let done: Done;
  beforeAll(async () => {
    done = await trucewatch(["read", "--json", DEMO]);
  });

  it("gives the words of the report as evidence, in its sentence, in the order of the text", () => {
    expect(done.code).toBe(0);
    const texts = new Map(
      readFileSync(DEMO, "utf8")
        .trim()
        .split("\n")
        .map((l) => JSON.parse(l) as { id: string; text: string })
        .map((r) => [r.id, r.text]),
    );
    expect(findings(done).length).toBeGreaterThan(15);
    for (const { report, evidence, sentence } of findings(done)) {
      expect(texts.get(report)?.slice(evidence.start, evidence.end)).toBe(evidence.text);
      expect(sentence.start).toBeLessThanOrEqual(evidence.start);
      expect(sentence.end).toBeGreaterThanOrEqual(evidence.end);
    }
  });

  it("says the same, byte for byte, twice, and in any order of the reports", async () => {
    expect((await trucewatch(["read", "--json", DEMO])).out).toBe(done.out);
    const reversed = readFileSync(DEMO, "utf8").trim().split("\n").reverse().join("\n");
    const other = await trucewatch(["read", "--json", "-"], reversed);
    expect(other.out.split("\n").sort()).toEqual(done.out.split("\n").sort());
  });

  it("stores nothing", async () => {
    const empty = path.join(dir, "empty");
    mkdirSync(empty);
    expect((await trucewatch(["read", DEMO], "", empty)).code).toBe(0);
    expect(readdirSync(empty)).toEqual([]);
  });
});

describe("trucewatch read", () => {
  it("shows a report's findings in 80 columns", async () => {
    const { out, code } = await trucewatch(["read", DEMO]);
    expect(code).toBe(0);
    expect(out).toContain("“");
    expect(Math.max(...out.split("\n").map((l) => l.length))).toBeLessThanOrEqual(80);
  });

  it("reads standard input where no file is named", async () => {
    const { out } = await trucewatch(["read", "--date", "2020-10-12"], "Azerbaijan violated the ceasefire on Sunday.");
    expect(out).toContain("compliance violated");
    expect(out).toContain("2020-10-11");
  });

  it("names each bad input in one line, reads the rest, and says so by its exit code", async () => {
    const file = (name: string, content: string | Uint8Array): string => {
      writeFileSync(path.join(dir, name), content);
      return path.join(dir, name);
    };
    const good = '{"date":"2020-10-12","text":"Armenia violated the ceasefire on Sunday."}';
    mkdirSync(path.join(dir, "folder"));
    const bad = [
      file("empty.txt", ""),
      file("binary.dat", new Uint8Array([0, 1, 2])),
      file("latin.txt", Buffer.from("caf\xe9", "latin1")),
      file("undated.txt", "Armenia violated the ceasefire."),
      file("impossible.jsonl", '{"date":"2020-02-30","text":"x"}'),
      file("line.jsonl", `{"text":"${"x".repeat(50 * 1024 * 1024)}"}`),
      path.join(dir, "folder"),
      path.join(dir, "missing.txt"),
      file("seven.jsonl", [good, good, good, good, good, good, '{"text"', good].join("\n")),
    ];
    const { out, err, code } = await trucewatch(["read", "--json", ...bad, file("good.jsonl", good)]);
    const said = err.trim().split("\n");
    expect(said).toHaveLength(bad.length);
    for (const [i, line] of said.entries()) {
      expect(line).toContain(`${bad[i]}`);
      expect(line).toMatch(/: .+; .+/);
    }
    expect(said.at(-1)).toContain("seven.jsonl:7: broken JSON");
    expect(findings({ out, err, code }).filter((f) => f.type === "compliance")).toHaveLength(7 + 1 + 1);
    expect(code).toBe(3);
  });

  it("ends quietly when its reader has seen enough", async () => {
    const long = path.join(dir, "long.jsonl");
    // More than a pipe holds, so that there is still something to write when nobody reads.
    writeFileSync(long, readFileSync(DEMO, "utf8").trim().concat("\n").repeat(10));
    expect(await glimpse(["read", "--json", long])).toEqual({ code: 0, err: "" });
  });
});

describe("the command line", () => {
  it.each([[[]], [["read"]], [["add"]], [["truces"]], [["truce"]], [["serve"]], [["demo"]]])(
    "%j has help with an example, in 80 columns",
    async (args) => {
      const { out, code } = await trucewatch([...args, "--help"]);
      expect(code).toBe(0);
      expect(out).toMatch(/Examples?:\n {2}\S/);
      expect(Math.max(...out.split("\n").map((l) => l.length))).toBeLessThanOrEqual(80);
    },
  );

  it.each([
    [["nonsense"], "unknown command"],
    [["read", "--nonsense"], "unknown option"],
    [["truces", "--as-of", "2020-02-30"], "Give a date that exists"],
    [["serve", "--port", "99999"], "Give a number"],
    [["truce"], "missing required argument"],
  ])("%j is refused with exit code 2", async (args, words) => {
    const { err, code } = await trucewatch(args);
    expect(err).toContain(words);
    expect(code).toBe(2);
  });
});

describe("trucewatch read --knowledge", () => {
  const list = path.join(dir, "mine.jsonl");
  const said = "Fighters of the Vanni Testers shelled Kilinochchi on Monday.";
  const actors = (done: Done): string[] => findings(done).flatMap((f) => f.actor.map((a) => a.id ?? a.name));

  it("knows whom the list names, uses the good entries and names the bad ones", async () => {
    writeFileSync(list, '{"name":"Vanni Testers","role":"REB"}\n{"name":"X","kind":"tribe"}\n');
    const done = await trucewatch(["read", "--json", "--date", "2006-10-12", "--knowledge", list, "-"], said);
    expect(actors(done)).toContain("vanni-testers");
    expect(done.err).toContain("mine.jsonl:2");
    expect(done.err.trim().split("\n")).toHaveLength(1);
    expect(done.code).toBe(3);
  });

  it("goes on without a list that is not there", async () => {
    const done = await trucewatch(
      ["read", "--json", "--date", "2006-10-12", "--knowledge", path.join(dir, "none.jsonl"), "-"],
      said,
    );
    expect(actors(done)).not.toContain("vanni-testers");
    expect(done.err).toContain("does not exist");
    expect(done.code).toBe(3);
  });
});
