import { addDays, compareAscii, type Day, dayInWords, firstDay, lastDay } from "../model/index.js";
import type { Assessment, ProvisionState } from "./view.js";
import { listed, thresholdName } from "./words.js";

/** How far ahead "what to watch" looks, days. */
const AHEAD_DAYS = 14;

/**
 * What is different between two assessments of one truce, a sentence each; the earlier is `null` where the truce was not
 * told of yet.
 */
export function changesBetween(before: Assessment | null, now: Assessment): string[] {
  if (before === null) return [`Not told of before: ${now.truce.name}.`];
  return [
    before.standing === now.standing ? null : `It was ${before.standing}, and is ${now.standing}.`,
    before.conduct === now.conduct ? null : `Its conduct was “${before.conduct}”, and is “${now.conduct}”.`,
    ...incidentChanges(before, now),
    ...now.provisions.flatMap((p) => provisionChange(before.provisions.find((b) => b.id === p.id) ?? null, p)),
    now.reports > before.reports
      ? `${count(now.reports - before.reports, "further report")} on it.`
      : "No further report on it.",
  ].filter((line) => line !== null);
}

function incidentChanges(before: Assessment, now: Assessment): string[] {
  const known = new Set(before.incidents.map((i) => i.id));
  const fresh = now.incidents.filter((i) => !known.has(i.id) && i.bearing === "against");
  if (fresh.length === 0) return [];
  const killed = fresh.flatMap((i) => i.killed ?? []).reduce((a, b) => a + b, 0);
  const sides = now.violations
    .map(({ side }) => ({ side: side.name, n: fresh.filter((i) => i.accused.includes(side.id ?? side.name)).length }))
    .filter(({ n }) => n > 0)
    .map(({ side, n }) => `${n} laid to ${side}`);
  const toll = killed > 0 ? `, with ${killed} said killed` : "";
  return [
    `${count(fresh.length, "further incident")} against it${toll}${sides.length > 0 ? `: ${listed(sides)}` : ""}.`,
  ];
}

function provisionChange(before: ProvisionState | null, now: ProvisionState): string[] {
  const name = provisionName(now);
  if (before === null) return [`${capital(name)}: newly ${now.promised ? "promised" : now.status}${dueText(now)}.`];
  const lines: string[] = [];
  if (before.status !== now.status) lines.push(`${capital(name)}: was ${before.status}, is ${now.status}.`);
  if (before.due !== now.due && now.due !== null && before.due !== null)
    lines.push(`${capital(name)}: due ${dayInWords(now.due)}, was ${dayInWords(before.due)}.`);
  const more = now.delivered.length - before.delivered.length;
  if (more > 0) {
    const people = now.delivered
      .slice(-more)
      .flatMap((d) => d.count ?? [])
      .reduce((a, b) => a + b, 0);
    lines.push(`${capital(name)}: ${count(more, "delivery", "deliveries")}${people > 0 ? `, ${people} counted` : ""}.`);
  }
  return lines;
}

/** What is due, what is late, and what would change the answer: a line each, the nearest first. */
export function watchOf(a: Assessment): string[] {
  const horizon = addDays(a.asOf, AHEAD_DAYS);
  const open = a.provisions.filter((p) => p.promised && p.status !== "done" && p.due !== null);
  const coming = open
    .filter((p) => lastDay(p.due as Day) >= a.asOf && firstDay(p.due as Day) <= horizon)
    .sort((x, y) => compareAscii(x.due ?? "", y.due ?? ""));
  const ends = a.truce.end !== null && a.truce.end >= a.asOf && firstDay(a.truce.end) <= horizon;
  const tipping = a.conductIf.filter(({ low, high }) => low.conduct !== a.conduct || high.conduct !== a.conduct);
  return [
    ...coming.map((p) => `${capital(provisionName(p))} is due ${dayInWords(p.due as Day)}.`),
    ...a.provisions
      .filter((p) => p.overdue)
      .map(
        (p) => `${capital(provisionName(p))} was due ${dayInWords(p.due as Day)}; no report says what became of it.`,
      ),
    ends ? `The truce binds until ${dayInWords(a.truce.end as Day)}; no report of an extension.` : null,
    tipping.length > 0
      ? `The conduct is near a line: it would read otherwise with one of these moved by half: ${listed(tipping.map((t) => thresholdName(t.threshold)))}.`
      : null,
  ].filter((line) => line !== null);
}

/** "prisoner exchange", "withdrawal from Agdam". */
export const provisionName = ({ kind, place }: Pick<ProvisionState, "kind" | "place">): string =>
  `${kind.replaceAll("-", " ")}${place === null ? "" : ` (${place.name})`}`;

const dueText = ({ due }: ProvisionState): string => (due === null ? "" : `, due ${dayInWords(due)}`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;
