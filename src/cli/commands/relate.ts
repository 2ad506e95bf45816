import { Command } from "commander";
import { relater } from "../../app/relater.js";
import type { Relation } from "../../pipeline/index.js";
import type { SourcedPair } from "../../sources/index.js";
import { printAll } from "../console.js";
import { EXIT } from "../exit.js";
import { Inputs } from "../inputs.js";
import { jsonOption } from "../options.js";
import { plain } from "../print/wrap.js";

const AFTER = `
FILES are JSONL, a pair a line, source and target being phrases of the sentence:
  {"id": "1", "sentence": "Chad thanked Togo.", "source": "Chad", "target": "Togo"}
--json gives a line a pair, {id, type, evidence}: a PLOVER event by the codes of
its relation set, and the words that say so, {start, end, text} in the sentence;
both null where no event links the pair. "-", or nothing, is standard input.

Examples:
  trucewatch relate pairs.jsonl --json > relations.jsonl
  trucewatch relate - < pairs.jsonl`;

export const relateCommand = (): Command =>
  new Command("relate")
    .description("say which event links two given phrases of a sentence")
    .argument("[files...]", "JSONL files, - for standard input")
    .addOption(jsonOption())
    .addHelpText("after", AFTER)
    .action(async (files: string[], { json }: { readonly json?: true }) => {
      const inputs = new Inputs(files);
      const relate = relater();
      for await (const pair of inputs.pairs()) {
        const relation = relate(pair);
        await printAll(json ? jsonLine(pair, relation) : textLine(pair, relation));
      }
      if (inputs.problems > 0) process.exitCode = EXIT.problems;
    });

const jsonLine = ({ id }: SourcedPair, { type, evidence }: Relation): string =>
  `${JSON.stringify({ id, type, evidence })}\n`;

const textLine = ({ source, target }: SourcedPair, { type, evidence }: Relation): string =>
  `${plain(source)} > ${plain(target)}: ${type === null ? "no event" : `${type}, "${plain(evidence?.text ?? "")}"`}\n`;
