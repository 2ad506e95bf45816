import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scratch, trucewatch } from "../support/command.js";
import { demoFile, demoReports } from "../support/demo.js";

const [dir, cleanUp] = scratch();
afterAll(cleanUp);

const DEMO = demoFile(dir, demoReports("2020-10-10", "2020-10-12"));

interface Span {
  start: number;
  end: number;
  text: string;
}
interface Annotated {
  report: string;
  sentences: (Span & {
    tokens: (Span & { head: number; deprel: string; upos: string; lemma: string; confidence: number })[];
  })[];
  names: (Span & { kind: string; head: Span; extent: Span })[];
  times: (Span & { type: string; value: string | null; from: string | null; to: string | null })[];
  places: (Span & { name: string; lat: number; lon: number })[];
}

describe("trucewatch annotate", () => {
  const texts = new Map<string, string>();
  let reports: Annotated[] = [];
  beforeAll(async () => {
    for (const line of readFileSync(DEMO, "utf8").trim().split("\n")) {
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      texts.set(id, text);
    }
    const { out, code } = await trucewatch(["annotate", DEMO]);
    expect(code).toBe(0);
    reports = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Annotated);
  });

  it("gives a line a report, all of whose spans are the report's words", () => {
    expect(reports.map((r) => r.report)).toEqual([...texts.keys()]);
    for (const { report, sentences, names, times, places } of reports)
      for (const span of [...sentences.flatMap((s) => s.tokens), ...names, ...times, ...places])
        expect(texts.get(report)?.slice(span.start, span.end)).toBe(span.text);
  });

  it("gives a tree a sentence, with one root and a share of doubt", () => {
    for (const { tokens } of reports.flatMap((r) => r.sentences)) {
      expect(tokens.filter((t) => t.head === 0)).toHaveLength(1);
      for (const [i, t] of tokens.entries()) {
        expect(t.confidence).toBeGreaterThanOrEqual(0);
        expect(t.confidence).toBeLessThanOrEqual(1);
        const seen = new Set<number>();
        for (let at = i; at >= 0 && !seen.has(at); at = (tokens[at]?.head ?? 0) - 1) seen.add(at);
        expect(tokens.filter((_, n) => seen.has(n)).some((x) => x.head === 0)).toBe(true);
      }
    }
  });

  it("gives names with their kind, and places with where they are", () => {
    const [first] = reports;
    expect(first?.names.filter((n) => n.kind === "person").map((n) => n.text)).toContain("Sergey Lavrov");
    expect(first?.names.map((n) => `${n.text}: ${n.kind}`)).toContain("Russian: nationality");
    const moscow = reports.flatMap((r) => r.places).find((p) => p.name === "Moscow");
    expect(moscow?.lat).toBeCloseTo(55.75, 0);
    for (const { start, end, head, extent } of reports.flatMap((r) => r.names)) {
      expect(head.start >= start && head.end <= end).toBe(true);
      expect(extent.start <= start && extent.end >= end).toBe(true);
    }
  });

  it("gives times with value and interval", () => {
    const noon = reports[0]?.times.find((t) => t.text === "12:00 on 10 October");
    expect(noon).toMatchObject({ value: "2020-10-10T12:00", from: "2020-10-10T12:00" });
  });

  it("keeps the tokens of CoNLL-U, and makes the rest anew", async () => {
    const given = [
      "# sent_id = 1",
      "1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_",
      "1\tdo\tx\tX\tX\tX=Y\t0\tx\t_\tA=b",
      "2\tn't\tx\tX\tX\tX=Y\t0\tx\t_\t_",
      "3\tshoot\tx\tX\tX\tX=Y\t0\tx\t_\t_",
    ];
    const { out, code } = await trucewatch(
      ["annotate", "-", "--input", "conllu", "--format", "conllu"],
      `${given.join("\n")}\n\n`,
    );
    expect(code).toBe(0);
    const lines = out.trimEnd().split("\n");
    expect(lines.slice(0, 2)).toEqual(given.slice(0, 2));
    expect(lines.map((l) => l.split("\t")[1])).toEqual([undefined, "don't", "do", "n't", "shoot"]);
    expect(lines[2]).toMatch(/^1\tdo\tdo\tAUX\t\S+\t\S+\t3\taux\t_\tA=b$/);
    expect(lines[4]).toMatch(/^3\tshoot\tshoot\tVERB\tVB\t\S+\t0\troot\t/);
  });

  it("names what is no CoNLL-U, and keeps what came before it", async () => {
    const file = path.join(dir, "bad.conllu");
    writeFileSync(file, "1\tStop\t_\t_\t_\t_\t_\t_\t_\t_\n\nno columns\n");
    const { out, err, code } = await trucewatch(["annotate", file, "--input", "conllu", "--format", "conllu"]);
    expect(out).toMatch(/^1\tStop\tstop\t/);
    expect(err).toContain("bad.conllu: line 3: not ten columns parted by tabs; give ten columns");
    expect(code).toBe(3);
  });
});
