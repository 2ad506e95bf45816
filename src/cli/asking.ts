import { Command, type Option } from "commander";
import type { Desk } from "../app/desk.js";
import { printAll, width } from "./console.js";
import { CommandError } from "./exit.js";
import { askStore } from "./openStore.js";
import { type ClockOptions, clockOptions, jsonOption, storeOption } from "./options.js";

interface Asking<T, O> {
  readonly name: string;
  readonly about: string;
  /** Of the one argument, where the command takes one: `<id>` or `[id]`, and what it is. */
  readonly argument?: readonly [name: string, about: string];
  readonly options?: readonly Option[];
  readonly examples: string;
  readonly ask: (desk: Desk, options: O, argument: string) => Promise<T | null>;
  readonly text: (answer: T, columns: number, options: O) => string;
  /** What to say where the answer is `null`. */
  readonly missing?: (argument: string, options: O) => string;
}

/** A command that asks the record one question: with the clocks, `--json` and `--store`, as text for the terminal. */
export function askingCommand<T, O extends object>(spec: Asking<T, O>): Command {
  const command = new Command(spec.name).description(spec.about);
  if (spec.argument) command.argument(...spec.argument);
  for (const option of [...(spec.options ?? []), ...clockOptions(), jsonOption(), storeOption()])
    command.addOption(option);
  return command.addHelpText("after", `\nExamples:\n${spec.examples}`).action(async (...given: unknown[]) => {
    const argument = spec.argument ? ((given[0] as string | undefined) ?? "") : "";
    const options = given[spec.argument ? 1 : 0] as O & { json?: true; store: string };
    const answer = await askStore(options.store, (desk) => spec.ask(desk, options, argument));
    if (answer === null)
      throw new CommandError(spec.missing?.(argument, options) ?? "nothing in the record answers to that");
    await printAll(`${options.json ? JSON.stringify(answer) : spec.text(answer, width(), options)}\n`);
  });
}

/** What to say where no report tells of a truce, by the day asked for. */
export const noSuchTruce = (id: string, { asOf }: ClockOptions): string =>
  `no report${asOf === undefined ? "" : ` by ${asOf}`} tells of a truce ${id}; trucewatch truces shows those there are`;
