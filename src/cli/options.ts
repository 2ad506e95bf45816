import { InvalidArgumentError, Option } from "commander";
import { defaultStore, shownStore } from "../app/settings.js";
import { type Day, isDay } from "../model/index.js";

function day(text: string): Day {
  if (!isDay(text)) throw new InvalidArgumentError("Give a date that exists, as YYYY-MM-DD.");
  return text;
}

export function port(text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 0 || n > 65_535) throw new InvalidArgumentError("Give a number from 0 to 65535.");
  return n;
}

export const asOfOption = (): Option =>
  new Option(
    "--as-of <date>",
    "what had happened and been reported by that day (default: the latest report's)",
  ).argParser(day);

export const jsonOption = (): Option => new Option("--json", "JSON, for programs");

export const dateOption = (): Option =>
  new Option("--date <date>", "the date of reports that do not say theirs, YYYY-MM-DD").argParser(day);

export const sourceOption = (): Option => new Option("--source <name>", "the source of reports that do not say theirs");

const gathered = (file: string, before: readonly string[]): readonly string[] => [...before, file];

export const knowledgeOption = (): Option =>
  new Option("--knowledge <file>", "a list of your own: who and where (again for more)")
    .argParser(gathered)
    .default([], "none");

export function storeOption(): Option {
  const unless = defaultStore(process.env);
  return new Option("--store <place>", "where the record is kept: a directory, or postgres://user@host/database")
    .env("TRUCEWATCH_STORE")
    .default(unless, shownStore(unless));
}
