import { Command } from "commander";
import type { Day } from "../../model/index.js";
import { printAll, width } from "../console.js";
import { CommandError } from "../exit.js";
import { askStore } from "../openStore.js";
import { asOfOption, jsonOption, storeOption } from "../options.js";
import { truceText } from "../print/board.js";

const AFTER = `
ID is as "trucewatch truces" shows it.

Examples:
  trucewatch truce 2020-10-10-ARM-AZE
  trucewatch truce 2020-10-10-ARM-AZE --as-of 2020-10-11 --json`;

export const truceCommand = (): Command =>
  new Command("truce")
    .description("one truce: the answer, and every sentence for and against it")
    .argument("<id>", "which truce")
    .addOption(asOfOption())
    .addOption(jsonOption())
    .addOption(storeOption())
    .addHelpText("after", AFTER)
    .action(async (id: string, { asOf, json, store }: { asOf?: Day; json?: true; store: string }) => {
      const truce = await askStore(store, (desk) => desk.truce(id, asOf ?? null));
      if (truce === null) {
        const by = asOf === undefined ? "" : ` by ${asOf}`;
        throw new CommandError(`no report${by} tells of a truce ${id}; trucewatch truces shows those there are`);
      }
      await printAll(`${json ? JSON.stringify(truce) : truceText(truce, width())}\n`);
    });
