import { type Actor, type Assessment, addDays, type Day, firstDay, sideKey, type TimelineEntry } from "../model.js";
import type { LaneKey, Stretch } from "./timelineLayout.js";

/** Days shown before a truce begins, and at most after the date asked for (what is due). */
const BEFORE = 1;
const AHEAD = 14;

/**
 * The days a truce's timeline shows: from just before it to the date asked for, and on to what is due soon. Not from long
 * before: the record tells here of the incidents of its term, and lanes empty before it would look like calm.
 */
export function stretchOf({ truce, asOf }: Assessment, entries: readonly TimelineEntry[]): Stretch {
  const start = truce.start === null ? (truce.announced ?? asOf) : firstDay(truce.start);
  const from = min(addDays(start, -BEFORE), addDays(asOf, -1));
  const coming = entries.map(({ day }) => day).filter((day) => day > asOf && day <= addDays(asOf, AHEAD));
  return { from, to: coming.reduce(max, asOf) };
}

const LANE_NAMES = {
  truce: "Agreed",
  talks: "Talks and visits",
  provisions: "Promises and steps",
  statements: "Statements",
} as const;

/** The lanes from top to bottom: violence by each side first, and what is ascribed to nobody or to several. */
export const LANE_KEYS: readonly LaneKey[] = [
  { lane: "violence", side: 0 },
  { lane: "violence", side: 1 },
  { lane: "violence", side: null },
  { lane: "truce", side: null },
  { lane: "talks", side: null },
  { lane: "provisions", side: null },
  { lane: "statements", side: null },
];

export function laneName({ lane, side }: LaneKey, parties: readonly Actor[]): string {
  if (lane !== "violence") return LANE_NAMES[lane];
  return side === null ? "Violence laid to nobody, or to several" : `Violence laid to ${parties[side]?.name ?? "–"}`;
}

/** Whether an entry stands in a lane. Violence ascribed to a third party stands with that of nobody or several. */
export function inLane(entry: TimelineEntry, { lane, side }: LaneKey, parties: readonly Actor[]): boolean {
  if (entry.lane !== lane) return false;
  if (lane !== "violence") return true;
  const at = entry.side === null ? -1 : parties.slice(0, 2).findIndex((party) => sideKey(party) === entry.side);
  return side === null ? at < 0 : at === side;
}

const min = (a: Day, b: Day): Day => (a < b ? a : b);
const max = (a: Day, b: Day): Day => (a > b ? a : b);
