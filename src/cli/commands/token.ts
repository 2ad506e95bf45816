import { Command, Option } from "commander";
import pc from "picocolors";
import { SESSION_DAYS } from "../../app/gate.js";
import { TOKEN_ROLES, type TokenHead, type TokenRole } from "../../record/index.js";
import { print } from "../console.js";
import { openStore, using } from "../openStore.js";
import { jsonOption, storeOption } from "../options.js";

const AFTER = `
A reader asks; a reviewer also changes: adds reports, decides, withdraws, purges,
under the name of the token. A token is shown once and kept only as a hash. To
change a role, or where one got lost, remove it and add it anew.

Examples:
  trucewatch token add "Ana Petrova" --role reviewer
  trucewatch token list
  trucewatch token remove "Ana Petrova"`;

interface Options {
  readonly json?: true;
  readonly store: string;
}

const add = (): Command =>
  new Command("add")
    .description("make a token for somebody, and show it once")
    .argument("<name>", "whose it is: the name that stands beside their decisions")
    .addOption(new Option("--role <role>", "what it allows").choices(TOKEN_ROLES).makeOptionMandatory())
    .addOption(jsonOption())
    .addOption(storeOption())
    .action(async (name: string, { role, json, store }: Options & { role: TokenRole }) => {
      const made = await using((await openStore(store)).desk, (desk) => desk.addToken({ name, role }));
      print(json ? JSON.stringify(made) : madeText(made));
    });

const list = (): Command =>
  new Command("list")
    .description("who has a token")
    .addOption(jsonOption())
    .addOption(storeOption())
    .action(async ({ json, store }: Options) => {
      const { tokens } = await using((await openStore(store)).desk, (desk) => desk.tokens({}));
      print(json ? JSON.stringify(tokens) : listText(tokens));
    });

const remove = (): Command =>
  new Command("remove")
    .description("remove a token: whoever has it is let in no more, and signed out")
    .argument("<name>", "whose it is")
    .addOption(jsonOption())
    .addOption(storeOption())
    .action(async (name: string, { json, store }: Options) => {
      const gone = await using((await openStore(store)).desk, (desk) => desk.removeToken({ name }));
      print(json ? JSON.stringify(gone) : `${gone.name}: has no token any more.`);
    });

export function tokenCommand(): Command {
  const command = new Command("token")
    .description("who may use the record over the network: make, list and remove tokens")
    .addHelpText("after", AFTER);
  for (const sub of [add(), list(), remove()]) command.addCommand(sub);
  return command;
}

const madeText = ({ name, role, token }: TokenHead & { readonly token: string }): string =>
  `${pc.bold(token)}

The token of ${name}, ${role}. It is shown this once: hand it over in private. It
signs in at the desk, for ${SESSION_DAYS} days a time, or goes with each request as
Authorization: Bearer TOKEN`;

const listText = (tokens: readonly TokenHead[]): string =>
  tokens.length === 0
    ? "Nobody has a token: the record can be used on its own machine only."
    : tokens.map(({ name, role, created }) => `${role.padEnd(10)}${created.slice(0, 10)}  ${name}`).join("\n");
