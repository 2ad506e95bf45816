import { Command } from "commander";
import { serveDesk } from "../../api/index.js";
import { demoLists } from "../../app/demo.js";
import { openLists, unusedLists } from "../../app/lists.js";
import type { OpenDesk } from "../../app/openDesk.js";
import { DEFAULT_PORT } from "../../app/settings.js";
import type { Problem } from "../../model/index.js";
import { print, sayProblem } from "../console.js";
import { demonstrate } from "../demonstration.js";
import { CommandError, EXIT } from "../exit.js";
import { openStore, using } from "../openStore.js";
import { knowledgeOption, port, storeOption } from "../options.js";

const AFTER = `
The desk answers on this machine only. While it runs, other trucewatch commands
on the same store go through it.

Examples:
  trucewatch serve
  trucewatch serve --store ~/karabakh --port 4181`;

interface Options {
  readonly port: number;
  readonly demo?: true;
  readonly store: string;
  readonly knowledge: readonly string[];
}

export const serveCommand = (): Command =>
  new Command("serve")
    .description("serve the desk, for a browser, until stopped")
    .option("--port <n>", "the port on 127.0.0.1; 0 takes a free one", port, DEFAULT_PORT)
    .option("--demo", "add the demonstration reports first")
    .addOption(knowledgeOption())
    .addOption(storeOption())
    .addHelpText("after", AFTER)
    .action(async ({ store, knowledge, ...options }: Options) => {
      const problems: Problem[] = [];
      const lists = openLists(knowledge, (p) => problems.push(p));
      const opened = await openStore(store, options.demo ? [...demoLists(), ...lists] : lists);
      if (opened.kind === "remote") problems.push(...unusedLists(knowledge, opened.pid));
      for (const problem of problems) sayProblem(problem);
      if (problems.length > 0) process.exitCode = EXIT.problems;
      await using(opened.desk, async (desk) => {
        if (options.demo) await demonstrate(desk);
        if (opened.kind === "remote") print(`\nThe desk is served already, by process ${opened.pid}: ${opened.origin}`);
        else await serveUntilStopped(opened, store, options.port);
      });
    });

async function serveUntilStopped(
  { desk, lock }: Extract<OpenDesk, { kind: "local" }>,
  store: string,
  portWanted: number,
): Promise<void> {
  const serving = await serveDesk(desk, store, portWanted).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EADDRINUSE"
      ? new CommandError(
          `port ${portWanted} is in use by another program; choose one with --port, or 0 for any free one`,
        )
      : error;
  });
  await lock.announce(serving.port);
  print(`\nThe desk: ${serving.origin}   (Ctrl-C stops it)`);
  // A terminal signals every process of its group, and `npm start` passes its own on: the second must not cut this short.
  await new Promise<void>((stop) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop());
  });
  await serving.stop();
}
