import {
  type Actor,
  type Assessment,
  addDays,
  type Day,
  daysBetween,
  firstDay,
  sideKey,
  type TimelineEntry,
} from "../model.js";
import type { EarlierCount, LaneKey, Stretch } from "./timelineLayout.js";

/** The fewest days shown before a truce begins where any is told of, and at most after the date asked for (what is due). */
const BEFORE = 7;
const AHEAD = 14;

const beginning = ({ truce, asOf }: Assessment): Day =>
  truce.start === null ? (truce.announced ?? asOf) : firstDay(truce.start);

/**
 * The days a truce's timeline shows: before it as many as since, at least a week, and on from the date asked for to what is
 * due soon. Not from before the first incident that the page counts: lanes empty for want of reports would look like calm.
 */
export function stretchOf(assessment: Assessment, entries: readonly TimelineEntry[]): Stretch {
  const { asOf, days } = assessment;
  const start = beginning(assessment);
  const counted = days.find(({ bySide, nobody }) => nobody > 0 || bySide.some((n) => n > 0))?.day ?? start;
  const asLong = addDays(start, -Math.max(BEFORE, daysBetween(start, asOf)));
  const from = min(max(asLong, counted), min(addDays(start, -1), addDays(asOf, -1)));
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

/** Incidents of each day before the truce began that are laid to the side of a lane, or to nobody or third parties. */
export function earlierIn(assessment: Assessment, { lane, side }: LaneKey): EarlierCount[] {
  if (lane !== "violence") return [];
  const start = beginning(assessment);
  const keys = assessment.truce.parties.map(sideKey);
  const own = side === null ? keys.slice(2) : keys.slice(side, side + 1);
  const ids = new Map<Day, string[]>();
  for (const { id, day, accused } of assessment.before) {
    const times = own.filter((key) => accused.includes(key)).length + (side === null && accused.length === 0 ? 1 : 0);
    if (times > 0) ids.set(day, [...(ids.get(day) ?? []), ...Array<string>(times).fill(id)]);
  }
  return assessment.days
    .filter(({ day }) => day < start)
    .map(({ day, bySide, nobody }) => ({
      day,
      n: side === null ? bySide.slice(2).reduce((sum, n) => sum + n, nobody) : (bySide[side] ?? 0),
      ids: ids.get(day) ?? [],
    }));
}

/** Whether the days shown have an incident of before the truce. */
export const hasEarlier = (assessment: Assessment, { from }: Stretch): boolean =>
  LANE_KEYS.some((key) => earlierIn(assessment, key).some(({ day, n }) => day >= from && n > 0));

const min = (a: Day, b: Day): Day => (a < b ? a : b);
const max = (a: Day, b: Day): Day => (a > b ? a : b);
