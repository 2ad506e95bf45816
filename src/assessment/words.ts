import { type Actor, asSide, type EventType, type Finding, sideKey } from "../model/index.js";
import type { Incident } from "./incident.js";
import type { Thresholds } from "./thresholds.js";

/** What an event is called, by its most telling mode; the same words on the desk, in a brief and in a terminal. */
const BY_MODE: Readonly<Record<string, string>> = {
  "heavy-weapons": "shelling",
  aerial: "air strike",
  drone: "drone attack",
  firearms: "shooting",
  explosives: "blast",
  "suicide-attack": "suicide attack",
  abduct: "abduction",
  beat: "beating",
  torture: "torture",
  execute: "execution",
  sexual: "sexual violence",
  assassinate: "assassination",
  destroy: "destruction",
  primitive: "attack with simple weapons",
  "crowd-control": "force against a crowd",
  cleansing: "expulsion of people",
  massacre: "massacre",
  unconventional: "attack with banned weapons",
  arrest: "capture or arrest",
  restrict: "restriction",
  seize: "seizure",
  deport: "deportation",
  withdraw: "withdrawal",
  release: "release",
  return: "return",
  disarm: "disarmament",
  access: "access granted",
  ceasefire: "halt of fire",
  visit: "visit",
  phone: "call",
  "third-party": "mediated talks",
  multilateral: "talks of many",
  troops: "troop movement",
  weapons: "build-up of weapons",
};

const BY_TYPE: Readonly<Record<EventType, string>> = {
  AGREE: "agreement",
  CONSULT: "talks",
  SUPPORT: "support",
  CONCEDE: "concession",
  COOPERATE: "cooperation",
  AID: "aid",
  RETREAT: "step back",
  REQUEST: "demand",
  ACCUSE: "accusation",
  REJECT: "refusal",
  THREATEN: "threat",
  PROTEST: "protest",
  SANCTION: "sanction",
  MOBILIZE: "mobilization",
  COERCE: "coercion",
  ASSAULT: "attack",
};

/** "shelling", "air strike", "release": what an event is called. */
export function eventNoun(type: EventType, mode: readonly string[]): string {
  const known = mode.find((m) => m in BY_MODE);
  return known === undefined ? BY_TYPE[type] : (BY_MODE[known] as string);
}

export const sideNames = (actors: readonly Actor[]): string =>
  listed([...new Map(actors.map((a) => [sideKey(a), asSide(a).name])).values()]);

/** "a", "a and b", "a, b and c". */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** An incident in some words: "Shelling of Ganja, laid to Armenia; 10 killed, 34 injured". */
export function incidentTitle(i: Incident): string {
  const noun = eventNoun(i.type, i.mode);
  const where = i.place.length > 0 ? ` at ${listed(i.place.slice(0, 3).map((p) => p.name))}` : "";
  const mutual = i.accused.length > 1 && i.target.length === 0;
  const who =
    i.accused.length === 0
      ? ""
      : mutual
        ? ` between ${sideNames(i.accused)}`
        : i.type === "ASSAULT" || i.type === "COERCE"
          ? `, laid to ${sideNames(i.accused)}`
          : ` by ${sideNames(i.accused)}`;
  const toll = [
    i.killed === null ? null : `${i.killed} killed`,
    i.injured === null ? null : `${i.injured} injured`,
  ].filter((part) => part !== null);
  const text = `${noun}${mutual ? who : ""}${where}${mutual ? "" : who}${toll.length > 0 ? `; ${toll.join(", ")}` : ""}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What each threshold of conduct asks, as an analyst would say it (thresholds.ts). */
const THRESHOLD_NAMES: Readonly<Record<keyof Thresholds, string>> = {
  windowDays: "days that are judged",
  brokenDays: "different days with violence, to be broken",
  brokenShare: "share of the days judged with violence, to be broken",
  brokenRate: "incidents a day, to be broken",
  brokenKilled: "killed in one happening, to be broken",
  memoryDays: "days such a blow is remembered",
  strainedWeight: "weight of what speaks against it, to be strained",
  staleDays: "days without a word, to be without reports",
};

export const thresholdName = (threshold: string): string => THRESHOLD_NAMES[threshold as keyof Thresholds] ?? threshold;

/** How sure a report is of a figure, before it: "at least "; nothing where it is told as exact. */
export const BOUND_WORDS = { exact: "", "at-least": "at least ", "at-most": "at most ", about: "about " } as const;

/** ... of one of a finding's figures, by what it counts and its value. */
export const boundInWords = ({ numbers = [] }: Pick<Finding, "numbers">, what: string, value: number): string =>
  BOUND_WORDS[numbers.find((n) => n.what === what && n.value === value)?.bound ?? "exact"];
