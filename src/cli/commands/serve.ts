import { Command } from "commander";
import { isLoopback, type ServeSettings, serveDesk } from "../../api/index.js";
import { demoLists } from "../../app/demo.js";
import { type Gate, gateOf } from "../../app/gate.js";
import { openLists, unusedLists } from "../../app/lists.js";
import type { OpenDesk } from "../../app/openDesk.js";
import { DEFAULT_PORT, HOST, now } from "../../app/settings.js";
import type { Problem } from "../../model/index.js";
import { print, say, sayProblem } from "../console.js";
import { demonstrate } from "../demonstration.js";
import { CommandError, EXIT } from "../exit.js";
import { openStore, using } from "../openStore.js";
import { knowledgeOption, origin, port, storeOption } from "../options.js";

const AFTER = `
The desk answers on this machine only, unless --host or --origin say otherwise;
then whoever opens it signs in with a token ("trucewatch token add"). Where a
record has tokens they are asked for on this machine too, unless --no-sign-in.
While it runs, other trucewatch commands on the same store go through it.

Examples:
  trucewatch serve
  trucewatch serve --store ~/karabakh --port 4181
  trucewatch serve --origin https://desk.example.org   behind a proxy with TLS
  trucewatch serve --host 0.0.0.0                      for others, unencrypted`;

interface Options {
  readonly host: string;
  readonly port: number;
  readonly origin?: string;
  readonly signIn: boolean;
  readonly demo?: true;
  readonly store: string;
  readonly knowledge: readonly string[];
}

export const serveCommand = (): Command =>
  new Command("serve")
    .description("serve the desk, for a browser, until stopped")
    .option("--port <n>", "the port; 0 takes a free one", port, DEFAULT_PORT)
    .option("--host <address>", "the address of this machine to be reached at; 0.0.0.0 is all of them", HOST)
    .option("--origin <url>", "the address people open, where a proxy on this machine stands in front", origin)
    .option("--no-sign-in", "ask for no token, on this machine only")
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
        const gate = opened.kind === "local" ? await gateFor(opened, options) : null;
        if (options.demo) await demonstrate(desk);
        if (opened.kind === "remote") print(`\nThe desk is served already, by process ${opened.pid}: ${opened.origin}`);
        else if (gate) await serveUntilStopped(opened, gate, { store, ...options, origin: options.origin ?? null });
      });
    });

type Local = Extract<OpenDesk, { kind: "local" }>;

/**
 * Who is let in. A server that others can reach and nobody can sign in to is of no use to anybody but a stranger.
 * @throws CommandError where it would be one
 */
async function gateFor(
  { access }: Local,
  { host, origin, signIn }: Pick<Options, "host" | "origin" | "signIn">,
): Promise<Gate> {
  const elsewhere = origin ?? (isLoopback(host) ? null : host);
  if (elsewhere === null) return gateOf(access, signIn ? "with tokens" : "never", now);
  if (!signIn)
    throw new CommandError(
      `${elsewhere} can be reached from other machines: --no-sign-in is for this machine only; leave it or that address out`,
      EXIT.usage,
    );
  if ((await access.tokens()).length === 0)
    throw new CommandError(
      `${elsewhere} can be reached from other machines, and nobody could sign in; make a token first: trucewatch token add NAME --role reviewer`,
    );
  return gateOf(access, "always", now);
}

async function serveUntilStopped({ desk, lock }: Local, gate: Gate, settings: ServeSettings): Promise<void> {
  const serving = await serveDesk(desk, gate, settings).catch((error: NodeJS.ErrnoException) => {
    throw explained(error, settings);
  });
  await lock.announce(serving.local);
  if (settings.origin === null && !isLoopback(settings.host))
    say(
      "note: what is sent to and fro is not encrypted; put a proxy with TLS in front (--origin) on a network of others",
    );
  print(`\nThe desk: ${serving.origin}   (Ctrl-C stops it)`);
  // A terminal signals every process of its group, and `npm start` passes its own on: the second must not cut this short.
  await new Promise<void>((stop) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop());
  });
  await serving.stop();
}

function explained(error: NodeJS.ErrnoException, { host, port: wanted }: ServeSettings): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new CommandError(
        `port ${wanted} is in use by another program; choose one with --port, or 0 for any free one`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return new CommandError(
        `${host} is no address of this machine; 0.0.0.0 takes all it has, 127.0.0.1 none but itself`,
      );
    case "EACCES":
      return new CommandError(`this user may not serve on port ${wanted}; choose one from 1024 with --port`);
    default:
      return error;
  }
}
