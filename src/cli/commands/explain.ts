import { Command } from "commander";
import { explainer } from "../../app/explainer.js";
import type { Defaults } from "../../sources/index.js";
import { printAll, width } from "../console.js";
import { EXIT } from "../exit.js";
import { Inputs } from "../inputs.js";
import { dateOption, sourceOption } from "../options.js";
import { explanationLines } from "../print/explanation.js";

const AFTER = `
For each sentence: its tree (relation, word/tag, and in brackets what hangs on it
alone), the findings, and "no" with every rule whose words stand there and that
found nothing: about, not, needs, isInside (a longer trigger holds), or the tree.
FILES are as for "trucewatch read". All sentences are shown, also of a report
that "trucewatch read" would not read, which the first line says.

Examples:
  echo "Mali freed two rebels." | trucewatch explain -
  trucewatch explain report.txt --date 2020-10-12`;

export const explainCommand = (): Command =>
  new Command("explain")
    .description("show how reports are read: trees, rules that fired and those that nearly did")
    .argument("[files...]", "text or JSONL files, - for standard input")
    .addOption(dateOption())
    .addOption(sourceOption())
    .addHelpText("after", AFTER)
    .action(async (files: string[], defaults: Defaults) => {
      const inputs = new Inputs(files, defaults);
      const explain = explainer();
      for await (const report of inputs.reports()) await printAll(explanationLines(explain(report), width()));
      if (inputs.problems > 0) process.exitCode = EXIT.problems;
    });
