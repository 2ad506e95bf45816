import { Command } from "commander";
import { addAll } from "../../app/desk.js";
import { openLists, unusedLists } from "../../app/lists.js";
import { batchesOf } from "../../pipeline/index.js";
import type { Defaults } from "../../sources/index.js";
import { print, withProgress } from "../console.js";
import { EXIT } from "../exit.js";
import { Inputs } from "../inputs.js";
import { openStore, using } from "../openStore.js";
import { dateOption, jsonOption, knowledgeOption, sourceOption, storeOption } from "../options.js";
import { addedText } from "../print/added.js";

const BATCH = 50;

const AFTER = `
FILES are as for "trucewatch read". The same report added twice is there once;
the same id with a new text is a revision, and the earlier text is kept. While
"trucewatch serve" runs on the store, reports go through it and show at once.

Examples:
  trucewatch add reports.jsonl
  trucewatch add statement.txt --date 2020-10-12 --source "Ministry of Defence"
  cat reports.jsonl | trucewatch add -`;

type Options = Defaults & { readonly json?: true; readonly store: string; readonly knowledge: readonly string[] };

export const addCommand = (): Command =>
  new Command("add")
    .description("read reports and add them to the record")
    .argument("[files...]", "text or JSONL files, - for standard input")
    .addOption(jsonOption())
    .addOption(dateOption())
    .addOption(sourceOption())
    .addOption(knowledgeOption())
    .addOption(storeOption())
    .addHelpText("after", AFTER)
    .action(async (files: string[], { json, store, knowledge, ...defaults }: Options) => {
      const inputs = new Inputs(files, defaults);
      const opened = await openStore(
        store,
        openLists(knowledge, (p) => inputs.note(p)),
      );
      if (opened.kind === "remote") for (const problem of unusedLists(knowledge, opened.pid)) inputs.note(problem);
      const { desk } = opened;
      await using(desk, async () => {
        const added = await withProgress(
          (n) => `adding reports: ${n} so far ...`,
          (tell) => addAll(desk, batchesOf(inputs.reports(), BATCH), tell),
        );
        print(json ? JSON.stringify(added) : addedText(added));
      });
      if (inputs.problems > 0) process.exitCode = EXIT.problems;
    });
