import { Command } from "commander";
import type { Day } from "../../model/index.js";
import { printAll, width } from "../console.js";
import { askStore } from "../openStore.js";
import { asOfOption, jsonOption, storeOption } from "../options.js";
import { boardText } from "../print/board.js";

const AFTER = `
Examples:
  trucewatch truces
  trucewatch truces --as-of 2020-10-12
  trucewatch truces --json | jq '.truces[].conduct'`;

export const trucesCommand = (): Command =>
  new Command("truces")
    .description("the truces in the record: is each in force, and is it holding?")
    .addOption(asOfOption())
    .addOption(jsonOption())
    .addOption(storeOption())
    .addHelpText("after", AFTER)
    .action(async ({ asOf, json, store }: { asOf?: Day; json?: true; store: string }) => {
      const board = await askStore(store, (desk) => desk.board(asOf ?? null));
      await printAll(`${json ? JSON.stringify(board) : boardText(board, width(), asOf === undefined)}\n`);
    });
