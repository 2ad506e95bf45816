import { Command } from "commander";
import { demoLists } from "../../app/demo.js";
import { demonstrate } from "../demonstration.js";
import { openStore, using } from "../openStore.js";
import { storeOption } from "../options.js";

const AFTER = `
Example:
  trucewatch demo --store /tmp/trial`;

export const demoCommand = (): Command =>
  new Command("demo")
    .description("add the demonstration reports and show the truce board")
    .addOption(storeOption())
    .addHelpText("after", AFTER)
    .action(async ({ store }: { store: string }) => {
      await using((await openStore(store, demoLists())).desk, demonstrate);
    });
