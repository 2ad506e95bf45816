import { dayInWords, daysBetween, firstDay } from "../model/index.js";
import { WINDOW_IN_ANSWER } from "./thresholds.js";
import type { Conduct, CountedIncident, ProvisionState, Standing, TruceRow } from "./view.js";

/** What the answer is told from. */
export interface Basis extends Omit<TruceRow, "answer" | "bars" | "statistics"> {
  readonly incidents: readonly CountedIncident[];
  readonly provisions: readonly ProvisionState[];
  /** How many statements say that it is kept, and that it is not. */
  readonly said: { readonly for: number; readonly against: number };
}

const IS: Readonly<Record<Standing, string>> = {
  announced: "is announced and not yet in force",
  "in force": "is in force",
  extended: "is extended and in force",
  expired: "has expired",
  replaced: "has been replaced by a later one",
  ended: "has ended",
};

const PAST: ReadonlySet<Standing> = new Set(["expired", "replaced", "ended"]);

const CONDUCT: Readonly<Record<Conduct, string>> = {
  holding: "holding",
  strained: "strained",
  broken: "broken",
  "no reports": "without a report on how it is kept",
};

/** The answer in a sentence, with the counts it rests on. `lastDay`: the last day judged. */
export function answerOf(a: Basis, lastDay: string): string {
  const head = `As of ${dayInWords(a.asOf)} the ${nameOf(a)} ${IS[a.standing]}`;
  const mark = a.truce.candidate ? " (told of by one report only)" : "";
  if (a.standing === "announced")
    return a.truce.start !== null && a.asOf >= firstDay(a.truce.start)
      ? `As of ${dayInWords(a.asOf)} the ${nameOf(a)} was to have begun, and no report says that it did${mark}.`
      : `${head}${mark}.`;
  const counts = [violence(a, lastDay), statements(a)].filter((part) => part !== null).join(", ");
  const parts = [counts, ...delivery(a.provisions)].filter((part) => part !== "").join("; ");
  const conduct = `${PAST.has(a.standing) ? "was " : ""}${CONDUCT[a.conduct]}`;
  return `${head} and ${conduct}${parts === "" ? "" : `: ${parts}`}${mark}.`;
}

/** "humanitarian truce of 10 October": the year only where it is another. */
const nameOf = ({ truce: { name }, asOf }: Basis): string =>
  name.endsWith(` ${asOf.slice(0, 4)}`) ? name.slice(0, -5) : name;

function violence({ incidents, truce, conduct, counts: { nobody } }: Basis, lastDay: string): string | null {
  const against = incidents.filter((i) => i.bearing === "against");
  const apart = nobody === 0 ? "" : `, ${against.length === 0 ? "" : "and "}${nobody} with nobody named`;
  const days = daysBetween(firstDay(truce.start ?? lastDay), lastDay) + 1;
  const span = `in ${inWords(days)} ${days === 1 ? "day" : "days"}`;
  if (against.length === 0)
    return conduct === "no reports" && nobody === 0 ? null : `no incident laid to its parties ${span}${apart}`;
  const recent = against.filter((i) => daysBetween(i.day, lastDay) < WINDOW_IN_ANSWER).length;
  const lately =
    days > WINDOW_IN_ANSWER
      ? ` (${recent === against.length ? "all" : recent === 0 ? "none" : recent} in the last ${inWords(WINDOW_IN_ANSWER)})`
      : "";
  const alone = against.filter((i) => i.grade === "alleged").length;
  const alleged =
    alone === 0
      ? ""
      : `, ${alone < against.length ? `${alone} of them ` : alone > 1 ? "all " : ""}alleged by one side only`;
  return `${count(against.length, "incident")} ${span}${lately}${alleged}${apart}`;
}

/** Where no happening is told of, what people say of it. */
function statements({ counts, said }: Basis): string | null {
  if (counts.against > 0) return null;
  const parts = [
    ...(said.for > 0 ? [`${count(said.for, "statement")} that it is kept`] : []),
    ...(said.against > 0 ? [`${said.for > 0 ? said.against : count(said.against, "statement")} that it is not`] : []),
  ];
  return parts.length === 0 ? null : list(parts);
}

const EXCHANGED: Readonly<Record<string, string>> = {
  "prisoner-exchange": "prisoners",
  "prisoner-release": "prisoners",
  "body-exchange": "bodies",
};

/** What was promised and what of it was done, the exchanges first. */
function delivery(provisions: readonly ProvisionState[]): string[] {
  const promised = provisions.filter((p) => p.promised);
  const exchanges = provisions.filter((p) => EXCHANGED[p.kind] !== undefined);
  const delivered = exchanges.flatMap((p) => {
    const counts = p.delivered.flatMap((d) => d.count ?? []);
    if (p.delivered.length === 0) return p.status === "done" ? [`${EXCHANGED[p.kind]} exchanged`] : [];
    return [`${counts.length === 0 ? "" : `${list(counts.map(String))} `}${EXCHANGED[p.kind]} handed over`];
  });
  const nothing = delivered.length === 0 && exchanges.some((p) => p.promised) ? ["nothing exchanged yet"] : [];
  const places = withdrawals(provisions);
  const done = promised.filter((p) => p.status === "done").length;
  const rest = promised.length > 0 ? [`${done} of ${count(promised.length, "promise")} reported done`] : [];
  const told = [...delivered, ...nothing, ...places];
  return told.length > 0 ? told : rest;
}

/** "Agdam and Lachin handed over", "Kalbajar due 25 November": as they are due or were done. */
function withdrawals(provisions: readonly ProvisionState[]): string[] {
  const places = provisions.filter((p) => p.kind === "withdrawal" && p.place !== null);
  // Left to somebody: promised to them, or they are told of entering it.
  const isTaken = (p: ProvisionState): boolean => p.promised || p.steps.some((s) => s.finding.type === "ASSAULT");
  const named = (taken: boolean): string[] =>
    places.filter((p) => p.status === "done" && isTaken(p) === taken).map((p) => p.place?.name ?? "");
  const [done, left] = [named(true), named(false)];
  const due = places
    .filter((p) => p.status !== "done")
    .map((p) => `${p.place?.name} ${p.due === null ? p.status : `due ${dayInWords(p.due).replace(/ \d{4}$/, "")}`}`);
  return [
    ...(done.length > 0 ? [`${list(done)} handed over`] : []),
    ...(left.length > 0 ? [`${list(left)} left`] : []),
    ...(due.length > 0 ? [list(due)] : []),
  ];
}

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

const WORDS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const inWords = (n: number): string => WORDS[n] ?? String(n);

export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
