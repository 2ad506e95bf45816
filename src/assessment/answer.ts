import { dayInWords, firstDay } from "../model/index.js";
import type { Assessment, Conduct, Standing, Weighed } from "./view.js";

type Basis = Omit<Assessment, "answer" | "unknown">;

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

/** The answer in a sentence, with the counts it rests on. */
export function answerOf(a: Basis): string {
  const head = `As of ${dayInWords(a.asOf)} the ${a.truce.name} ${IS[a.standing]}`;
  if (a.standing === "announced") return `${head}.`;
  const counts = [
    a.against.length > 0 ? `${count(a.against.length, "statement")} against it${sayers(a.against)}` : null,
    a.for.length > 0 ? `${a.for.length} for it` : null,
  ].filter((part) => part !== null);
  const rest = counts.length > 0 ? `: ${counts.join(", ")}` : "";
  return `${head} and ${PAST.has(a.standing) ? "was " : ""}${CONDUCT[a.conduct]}${rest}${delivery(a)}.`;
}

/** How many rest on somebody's word, not on the report's own. */
function sayers(findings: readonly Weighed[]): string {
  const told = findings.filter(({ finding }) => finding.claim.by.length > 0).length;
  if (told === 0) return "";
  return told === findings.length ? ", each of them a claim" : `, ${told} of them ${told === 1 ? "a claim" : "claims"}`;
}

function delivery({ provisions }: Basis): string {
  if (provisions.length === 0) return "";
  const done = provisions.filter((p) => p.status === "done").length;
  return `; ${done === 0 ? "none" : done} of ${count(provisions.length, "promise")} reported done`;
}

/** What the reports leave open, a sentence each. */
export function unknownOf(a: Basis): string[] {
  const unattributed = a.against.filter((w) => w.finding.type === "ASSAULT" && w.finding.actor.length === 0).length;
  const promised = a.provisions.filter((p) => p.status === "promised").map((p) => p.kind.replaceAll("-", " "));
  return [
    a.truce.end === null ? "Until when it binds: no report says." : null,
    a.truce.parties.length === 0 ? "Between whom it was agreed: no report says." : null,
    a.conduct === "no reports"
      ? `How it is kept since ${dayInWords(firstDay(a.truce.start ?? a.asOf))}: no report says.`
      : null,
    unattributed > 0 ? `Who is behind ${count(unattributed, "happening")}: no report says.` : null,
    promised.length > 0 ? `Whether these were carried out: ${promised.join(", ")}.` : null,
  ].filter((line) => line !== null);
}

const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;
