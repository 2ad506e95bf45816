import { InvalidArgumentError, Option } from "commander";
import { defaultStore, shownStore } from "../app/settings.js";
import { GRADES } from "../assessment/index.js";
import { type Day, isDay } from "../model/index.js";

export function day(text: string): Day {
  if (!isDay(text)) throw new InvalidArgumentError("Give a date that exists, as YYYY-MM-DD.");
  return text;
}

export function port(text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 0 || n > 65_535) throw new InvalidArgumentError("Give a number from 0 to 65535.");
  return n;
}

/** `https://desk.example.org`: scheme, name and port, and nothing after. */
export function origin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || (url.origin !== text && `${url.origin}/` !== text))
    throw new InvalidArgumentError("Give the address people open, as https://desk.example.org, with nothing after it.");
  return url.origin;
}

export function whole(text: string): number {
  const n = Number(text);
  if (!Number.isInteger(n) || n < 0) throw new InvalidArgumentError("Give a whole number.");
  return n;
}

function instant(text: string): string {
  const at = new Date(text);
  if (Number.isNaN(at.getTime())) throw new InvalidArgumentError("Give an instant, as 2026-01-31T12:00:00Z.");
  return at.toISOString();
}

/** What a command was told of the three clocks. */
export interface ClockOptions {
  readonly asOf?: Day;
  readonly hindsight?: true;
  readonly knownAt?: string;
}

/** ... as a question takes it. */
export const clockIn = ({ asOf, hindsight, knownAt }: ClockOptions) => ({
  ...(asOf === undefined ? {} : { as_of: asOf }),
  ...(hindsight ? { hindsight: "true" as const } : {}),
  ...(knownAt === undefined ? {} : { known_at: knownAt }),
});

/** --as-of, --hindsight and --known-at, in that order. */
export const clockOptions = (): Option[] => [
  new Option(
    "--as-of <date>",
    "what had happened and been reported by that day (default: the latest report's)",
  ).argParser(day),
  new Option("--hindsight", "what had happened by that day according to all reports"),
  new Option("--known-at <instant>", "from what the record held at that instant").argParser(instant),
];

export const jsonOption = (): Option => new Option("--json", "JSON, for programs");

export const limitOption = (): Option =>
  new Option("--limit <n>", "how many to show at most").argParser(whole).default(50);

export const partyOption = (): Option => new Option("--party <name>", "only where this party is named (name or key)");

export const placeOption = (): Option => new Option("--place <name>", "only at places of this name");

export const gradeOption = (): Option => new Option("--grade <grade>", "this grade or a better one").choices(GRADES);

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
