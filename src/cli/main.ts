import { Command, CommanderError } from "commander";
import { VERSION } from "../app/settings.js";
import { StoreError } from "../record/index.js";
import { actorsCommand } from "./commands/actors.js";
import { addCommand } from "./commands/add.js";
import { annotateCommand } from "./commands/annotate.js";
import { briefCommand } from "./commands/brief.js";
import { demoCommand } from "./commands/demo.js";
import { explainCommand } from "./commands/explain.js";
import { incidentsCommand } from "./commands/incidents.js";
import { journalCommand } from "./commands/journal.js";
import { placesCommand } from "./commands/places.js";
import { provisionsCommand } from "./commands/provisions.js";
import { readCommand } from "./commands/read.js";
import { relateCommand } from "./commands/relate.js";
import { purgeCommand, restoreCommand, withdrawCommand } from "./commands/report.js";
import { rereadCommand } from "./commands/reread.js";
import { auditCommand, reviewCommand } from "./commands/review.js";
import { seriesCommand } from "./commands/series.js";
import { serveCommand } from "./commands/serve.js";
import { timelineCommand } from "./commands/timeline.js";
import { tokenCommand } from "./commands/token.js";
import { truceCommand } from "./commands/truce.js";
import { trucesCommand } from "./commands/truces.js";
import { say } from "./console.js";
import { CommandError, EXIT } from "./exit.js";

const ABOUT = `Reads dated news reports about an armed conflict and answers: is the truce holding?`;

const AFTER = `
Examples:
  trucewatch read report.txt --date 2020-10-12   what one report says
  trucewatch add reports.jsonl                   add reports to the record
  trucewatch truces --as-of 2020-10-12           is the truce holding, by then?
  trucewatch serve                               the same in a browser

Exit codes: 0 done; 1 not done; 2 wrong command line;
            3 done, but for the input that standard error names.`;

const COMMANDS = [
  readCommand,
  addCommand,
  trucesCommand,
  truceCommand,
  incidentsCommand,
  placesCommand,
  provisionsCommand,
  actorsCommand,
  timelineCommand,
  seriesCommand,
  briefCommand,
  serveCommand,
  tokenCommand,
  reviewCommand,
  auditCommand,
  withdrawCommand,
  restoreCommand,
  purgeCommand,
  rereadCommand,
  journalCommand,
  annotateCommand,
  relateCommand,
  explainCommand,
  demoCommand,
];

export function program(): Command {
  const root = new Command("trucewatch")
    .description(ABOUT)
    .version(VERSION)
    .addHelpText("after", AFTER)
    .showHelpAfterError("(trucewatch --help shows what there is)")
    .exitOverride();
  for (const command of COMMANDS) root.addCommand(settled(command(), root));
  return root;
}

/** A command and those within it end by an error that `main` explains, never by themselves. */
function settled(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent).exitOverride();
  for (const inner of command.commands) settled(inner, command);
  return command;
}

/** Runs the command line; sets the exit code and lets what is still being written finish. */
export async function main(argv: readonly string[]): Promise<void> {
  process.stdout.on("error", endQuietly);
  try {
    await program().parseAsync([...argv]);
  } catch (error) {
    process.exitCode = explain(error);
  }
}

// Whoever reads our output has seen enough: `trucewatch read ... | head`.
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(EXIT.ok);
  throw error;
}

function explain(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
  if (error instanceof CommandError || error instanceof StoreError) {
    say(`trucewatch: ${error.message}`);
    return error instanceof CommandError ? error.code : EXIT.failed;
  }
  say(`trucewatch: a fault of the program: ${error instanceof Error ? error.stack : error}`);
  return EXIT.failed;
}
