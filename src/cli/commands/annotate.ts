import { Command, Option } from "commander";
import { annotateConllu, annotationJson, reportConllu } from "../../app/annotation.js";
import { type Annotator, openAnnotator } from "../../app/annotator.js";
import { openLists } from "../../app/lists.js";
import type { Defaults } from "../../sources/index.js";
import { printAll } from "../console.js";
import { EXIT } from "../exit.js";
import { Inputs } from "../inputs.js";
import { dateOption, knowledgeOption, sourceOption } from "../options.js";

const AFTER = `
--format json gives a line a report: {report, sentences, names, times, places};
--format conllu gives sentences, tags and trees as CoNLL-U. FILES are as for
"trucewatch read"; with --input conllu they are CoNLL-U, whose tokens are kept:
only tags, features, lemmas and trees are made, so that any treebank is scored.

Examples:
  trucewatch annotate report.txt --date 2020-10-12
  trucewatch annotate report.txt --format conllu
  trucewatch annotate treebank.conllu --input conllu --format conllu`;

interface Options extends Defaults {
  readonly format: "json" | "conllu";
  readonly input: "text" | "conllu";
  readonly knowledge: readonly string[];
}

export const annotateCommand = (): Command =>
  new Command("annotate")
    .description("give the sentences, tags, trees, names, times and places of reports")
    .argument("[files...]", "text or JSONL files, - for standard input")
    .addOption(new Option("--format <form>", "what to print").choices(["json", "conllu"]).default("json"))
    .addOption(new Option("--input <form>", "what the files are").choices(["text", "conllu"]).default("text"))
    .addOption(dateOption())
    .addOption(sourceOption())
    .addOption(knowledgeOption())
    .addHelpText("after", AFTER)
    .action(async (files: string[], { format, input, knowledge, ...defaults }: Options) => {
      const inputs = new Inputs(files, defaults);
      const annotator = openAnnotator(openLists(knowledge, (p) => inputs.note(p)));
      if (input === "conllu") await annotateTreebanks(inputs, annotator);
      else
        for await (const report of inputs.reports())
          await printAll(format === "json" ? annotationJson(report, annotator) : reportConllu(report, annotator));
      if (inputs.problems > 0) process.exitCode = EXIT.problems;
    });

async function annotateTreebanks(inputs: Inputs, annotator: Annotator): Promise<void> {
  for await (const { text, where } of inputs.texts())
    for (const part of annotateConllu(text, where, annotator)) {
      if ("problem" in part) inputs.note(part.problem);
      else await printAll(part.text);
    }
}
