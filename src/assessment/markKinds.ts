import type { EventType } from "../model/index.js";

/** The kinds a map tells apart by the form of its marks: few enough to be learnt, violence first. */
export const MARK_KINDS = ["shelling", "air", "blast", "ground", "people", "movement", "relief", "politics"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** By the most telling mode: shells, then what flies, then what blows up; what is done to persons stands apart. */
const BY_MODE: Readonly<Record<string, MarkKind>> = {
  "heavy-weapons": "shelling",
  aerial: "air",
  drone: "air",
  explosives: "blast",
  "suicide-attack": "blast",
  unconventional: "blast",
  destroy: "blast",
  abduct: "people",
  beat: "people",
  torture: "people",
  execute: "people",
  sexual: "people",
  assassinate: "people",
  cleansing: "people",
  massacre: "people",
  "crowd-control": "people",
};

/** What is handed back or let through is no movement of troops. */
const GIVEN: ReadonlySet<string> = new Set(["release", "return", "access"]);

const BY_TYPE: Readonly<Partial<Record<EventType, MarkKind>>> = {
  ASSAULT: "ground",
  COERCE: "people",
  MOBILIZE: "movement",
  RETREAT: "movement",
  AID: "relief",
};

/** The kind of mark for an event; what is neither force nor moved nor given is politics. */
export function markKind(type: EventType, mode: readonly string[]): MarkKind {
  if (type === "RETREAT" && mode.some((m) => GIVEN.has(m))) return "relief";
  const known = type === "ASSAULT" ? mode.find((m) => m in BY_MODE) : undefined;
  return known === undefined ? (BY_TYPE[type] ?? "politics") : (BY_MODE[known] as MarkKind);
}
