import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import { afterAll, describe, expect, it } from "vitest";
import { type Problem, problemLine, type Report } from "../../src/model/index.js";
import { type Defaults, readSources } from "../../src/sources/index.js";

const dir = mkdtempSync(path.join(tmpdir(), "trucewatch-sources-"));
afterAll(() => rmSync(dir, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const full = path.join(dir, name);
  writeFileSync(full, content);
  return full;
}

async function read(
  files: string[],
  stdin: string | Buffer = "",
  defaults: Defaults = {},
): Promise<{ reports: Report[]; problems: Problem[] }> {
  const reports: Report[] = [];
  const problems: Problem[] = [];
  for await (const s of readSources(files, Readable.from([Buffer.from(stdin)]), defaults))
    if (s.kind === "report") reports.push(s.report);
    else problems.push(s.problem);
  return { reports, problems };
}

const lines = (problems: Problem[]): string[] =>
  problems.map((p) => problemLine(p).replaceAll(`${dir}${path.sep}`, ""));
const GOOD = '{"date":"2020-10-12","text":"The truce holds."}';

describe("bad input", () => {
  const big = Buffer.alloc(50 * 1024 * 1024, "x");
  it.each<[string, string, string | Uint8Array, string]>([
    ["an empty file", "empty.txt", "", "empty.txt: is empty; give the report's words, or leave it out"],
    [
      "a file of blanks",
      "blank.txt",
      " \n\n ",
      "blank.txt: the text is empty; give the report's words, or leave it out",
    ],
    ["an empty JSONL file", "empty.jsonl", "\n", 'empty.jsonl: is empty; give one {"text": ...} a line'],
    [
      "a binary file",
      "a.bin",
      new Uint8Array([1, 2, 0, 3]),
      "a.bin: is a binary file, not text; give a text file or JSONL in UTF-8",
    ],
    ["a PDF", "a.pdf", "%PDF-1.7 ...", "a.pdf: is a PDF file, not text; save its text as a .txt file and give that"],
    [
      "UTF-16",
      "u16.txt",
      new Uint8Array([0xff, 0xfe, 0x41, 0]),
      "u16.txt: is UTF-16, not UTF-8; convert it: iconv -f UTF-16 -t UTF-8",
    ],
    [
      "not UTF-8",
      "latin.txt",
      Buffer.from("caf\xe9 au lait", "latin1"),
      "latin.txt: is not UTF-8 (byte 0xe9 at offset 3); convert it: iconv -f WINDOWS-1252 -t UTF-8",
    ],
    [
      "a truncated character",
      "cut.txt",
      new Uint8Array([0x41, 0xe2, 0x82]),
      "cut.txt: is not UTF-8 (byte 0xe2 at offset 1); convert it: iconv -f WINDOWS-1252 -t UTF-8",
    ],
    ["a 50 MB text", "big.txt", big, "big.txt: has 50 MB, and a report may have 16 MB; split it, one report a file"],
    [
      "a 50 MB line",
      "big.jsonl",
      big,
      "big.jsonl:1: the line has 50 MB, and a report may have 16 MB; split it, one report a line",
    ],
  ])("%s gets one line", async (_, name, content, expected) => {
    const { reports, problems } = await read([file(name, content)]);
    expect(reports).toEqual([]);
    expect(lines(problems)).toEqual([expected]);
  });

  it("a directory and a missing file get one line each, and the rest is read", async () => {
    const { reports, problems } = await read([dir, path.join(dir, "none.txt"), file("good.jsonl", GOOD)]);
    expect(reports).toHaveLength(1);
    expect(problems.map((p) => p.what)).toEqual(["is a directory", "does not exist"]);
  });

  it("broken JSON on line 7 is named by its line, and the lines around it are read", async () => {
    const content = [GOOD, "", GOOD, GOOD, GOOD, GOOD, '{"text": "cut', GOOD].join("\n");
    const { reports, problems } = await read([file("seven.jsonl", content)]);
    expect(reports).toHaveLength(6);
    expect(lines(problems)).toHaveLength(1);
    expect(lines(problems)[0]).toMatch(/^seven\.jsonl:7: broken JSON \(.+\); write one whole JSON object on one line$/);
  });

  it.each([
    ["[1]", "no JSON object"],
    ['{"date":"2020-10-12"}', '"text" is missing'],
    ['{"text":5}', '"text" is no string'],
    ['{"text":" "}', "the text is empty"],
    ['{"date":"2020-02-30","text":"x"}', 'the date "2020-02-30" cannot be'],
    ['{"date":20201012,"text":"x"}', "the date 20201012 cannot be"],
    ['{"id":{"a":1},"text":"x"}', '"id" is no plain string'],
    ['{"source":7,"text":"x"}', '"source" is no string'],
  ])("%s: %s", async (line, what) => {
    const { reports, problems } = await read(["-"], `${GOOD}\n${line}\n`);
    expect(reports).toHaveLength(1);
    expect(problems).toMatchObject([{ where: "standard input:2", what, read: false }]);
  });

  it("a line that is not UTF-8 is named, and the next is read", async () => {
    const { reports, problems } = await read(
      ["-"],
      Buffer.concat([Buffer.from(`${GOOD}\n{"text":"\xe9"}\n`, "latin1"), Buffer.from(GOOD)]),
    );
    expect(reports).toHaveLength(2);
    expect(problems[0]?.what).toBe("the line is not UTF-8 (byte 0xe9 at offset 9)");
  });

  it("a report without a date is read, and said so", async () => {
    const { reports, problems } = await read([file("undated.txt", "The truce holds.")]);
    expect(reports[0]?.date).toBeNull();
    expect(problems).toMatchObject([{ what: "has no date: read with open dates", read: true }]);
  });
});

describe("reports", () => {
  it("take what is given, and a hash for an id", async () => {
    const { reports } = await read(
      ["-"],
      '{"id":7,"date":"2020-10-12T08:00:00Z","source":"wire","title":"T","url":"u","text":"Hello\\u0000"}',
    );
    expect(reports).toEqual([
      {
        id: "7",
        date: "2020-10-12",
        source: "wire",
        title: "T",
        url: "u",
        language: null,
        retrieved: null,
        text: "Hello\uFFFD",
      },
    ]);
    const [first, second] = await Promise.all([read(["-"], GOOD), read(["-"], GOOD)]);
    expect(first.reports[0]?.id).toMatch(/^r-[0-9a-f]{16}$/);
    expect(second.reports[0]?.id).toBe(first.reports[0]?.id);
  });

  it("take date and source from the command line where they lack them", async () => {
    const { reports } = await read(["-"], '{"text":"a"}\n{"text":"b","date":"2020-10-10","source":"own"}', {
      date: "2020-10-12",
      source: "wire",
    });
    expect(reports.map((r) => [r.date, r.source])).toEqual([
      ["2020-10-12", "wire"],
      ["2020-10-10", "own"],
    ]);
  });

  it("keep a text as it is, less a byte order mark", async () => {
    const { reports, problems } = await read([
      file("t.txt", "\uFEFF date 2020-10-12 Caf\u00e9\r\n\r\n\u201cyes\u201d\n"),
    ]);
    expect(problems).toEqual([]);
    expect(reports[0]).toMatchObject({
      title: "t.txt",
      date: "2020-10-12",
      text: " date 2020-10-12 Caf\u00e9\r\n\r\n\u201cyes\u201d\n",
    });
  });

  it.each([
    ["YEREVAN, OCTOBER 10, 2020, ARMENPRESS. The truce", "2020-10-10"],
    ["GENEVA (12 October 2020) - The", "2020-10-12"],
    ["BAKU, Oct. 9, 2020 - The", "2020-10-09"],
    ["STEPANAKERT/BAKU, Oct 11 - Armenia", null],
    ["The truce of 10 October 2020 holds.", null],
    ["In Baku, 10 October 2020 was quiet.", null],
    [" date 2020-02-30 The", null],
  ])("%s is of %s", async (text, date) => {
    const { reports } = await read([file("d.txt", text)]);
    expect(reports[0]?.date).toBe(date);
  });
});
