import { Command, Option } from "commander";
import type { Desk } from "../app/desk.js";
import { storeExists } from "../app/openDesk.js";
import { print } from "./console.js";
import { CommandError } from "./exit.js";
import { openStore, using } from "./openStore.js";
import { jsonOption, storeOption } from "./options.js";
import { user } from "./who.js";

export interface ChangingOptions {
  readonly by: string;
  readonly note?: string;
}

interface Changing<T, O> {
  readonly name: string;
  readonly about: string;
  /** `<id>`, `<id...>` and what they are, in order. */
  readonly arguments: readonly (readonly [name: string, about: string])[];
  readonly options?: readonly Option[];
  readonly change: (desk: Desk, args: readonly string[], options: O & ChangingOptions) => Promise<T>;
  readonly text: (done: T) => string;
}

const byOption = (): Option => new Option("--by <name>", "who decides").env("TRUCEWATCH_REVIEWER").default(user());

/** A command that changes the record by one entry, which names who made it. */
export function changingCommand<T, O extends object>(spec: Changing<T, O>): Command {
  const command = new Command(spec.name).description(spec.about);
  for (const argument of spec.arguments) command.argument(...argument);
  const common = [byOption(), new Option("--note <text>", "why, in words"), jsonOption(), storeOption()];
  for (const option of [...(spec.options ?? []), ...common]) command.addOption(option);
  return command.action(async (...given: unknown[]) => {
    const args = given.slice(0, spec.arguments.length).flat() as string[];
    const options = given[spec.arguments.length] as O & ChangingOptions & { json?: true; store: string };
    if (!(await storeExists(options.store)))
      throw new CommandError(`${options.store}: no record here yet; add reports first (trucewatch add FILE)`);
    const done = await using((await openStore(options.store)).desk, (desk) => spec.change(desk, args, options));
    print(options.json ? JSON.stringify(done) : spec.text(done));
  });
}
