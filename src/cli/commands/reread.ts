import { Command } from "commander";
import { openLists, unusedLists } from "../../app/lists.js";
import { storeExists } from "../../app/openDesk.js";
import { print, sayProblem, withProgress } from "../console.js";
import { CommandError, EXIT } from "../exit.js";
import { openStore, using } from "../openStore.js";
import { knowledgeOption, storeOption } from "../options.js";

const AFTER = `
Earlier readings stay in the record; review decisions move to what the new
reading finds in the same words ("trucewatch review log" lists the others).

Example:
  trucewatch reread`;

export const rereadCommand = (): Command =>
  new Command("reread")
    .description("read again what this version of trucewatch has not read yet")
    .addOption(knowledgeOption())
    .addOption(storeOption())
    .addHelpText("after", AFTER)
    .action(async ({ store, knowledge }: { store: string; knowledge: readonly string[] }) => {
      if (!(await storeExists(store)))
        throw new CommandError(`${store}: no record here yet; add reports first (trucewatch add FILE)`);
      let problems = 0;
      const lists = openLists(knowledge, (problem) => {
        problems++;
        sayProblem(problem);
      });
      const opened = await openStore(store, lists);
      if (opened.kind === "remote")
        for (const problem of unusedLists(knowledge, opened.pid)) {
          problems++;
          sayProblem(problem);
        }
      await using(opened.desk, async (desk) => {
        const read = await withProgress(
          (n) => `reading again: ${n} looked at so far ...`,
          (tell) => desk.reread(tell),
        );
        print(read === 0 ? "Nothing to read again: all is read by this version." : `${read} read again.`);
      });
      if (problems > 0) process.exitCode = EXIT.problems;
    });
