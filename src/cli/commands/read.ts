import { Command } from "commander";
import pc from "picocolors";
import { openLists } from "../../app/lists.js";
import { manyReader, readAll } from "../../app/manyReader.js";
import type { Reading, Report } from "../../model/index.js";
import type { Defaults } from "../../sources/index.js";
import { printAll, width } from "../console.js";
import { EXIT } from "../exit.js";
import { Inputs } from "../inputs.js";
import { dateOption, jsonOption, knowledgeOption, sourceOption } from "../options.js";
import { findingLines } from "../print/finding.js";
import { plain, wrap } from "../print/wrap.js";

const AFTER = `
FILES are UTF-8 text (one report a file), or JSONL with a report a line:
  {"id": "...", "date": "2020-10-12", "source": "...", "text": "..."}
Only "text" is needed; "title" and "url" are kept too.
"-", or nothing, is standard input.

Examples:
  trucewatch read report.txt --date 2020-10-12
  trucewatch read reports.jsonl --json > findings.jsonl
  curl -s https://example.org/today.jsonl | trucewatch read -`;

type Options = Defaults & { readonly json?: true; readonly knowledge: readonly string[] };

export const readCommand = (): Command =>
  new Command("read")
    .description("say what reports say, finding by finding; stores nothing")
    .argument("[files...]", "text or JSONL files, - for standard input")
    .addOption(jsonOption())
    .addOption(dateOption())
    .addOption(sourceOption())
    .addOption(knowledgeOption())
    .addHelpText("after", AFTER)
    .action(async (files: string[], { json, knowledge, ...defaults }: Options) => {
      const inputs = new Inputs(files, defaults);
      const lists = openLists(knowledge, (p) => inputs.note(p));
      const reader = manyReader(undefined, lists);
      try {
        for await (const { report, reading } of readAll(inputs.reports(), reader))
          await printAll(json ? jsonLines(reading) : readingText(report, reading, width()));
      } finally {
        await reader.close();
      }
      if (inputs.problems > 0) process.exitCode = EXIT.problems;
    });

const jsonLines = ({ findings }: Reading): string => findings.map((f) => `${JSON.stringify(f)}\n`).join("");

function readingText(report: Report, { findings }: Reading, columns: number): string {
  const head = [report.title ?? report.id, report.source, report.date ?? "no date"]
    .filter((x) => x !== null)
    .map(plain);
  const count = `${findings.length} finding${findings.length === 1 ? "" : "s"}`;
  const title = pc.underline(wrap(`${head.join(", ")}: ${count}`, columns));
  return `${[title, ...findings.map((f) => findingLines(f, columns))].join("\n")}\n\n`;
}
