import type { Day } from "./day.js";

/** RFC 3339 UTC instant. */
export type Instant = string;

/**
 * Which reports, and which state of the record, an answer rests on (design, "three clocks").
 * - `asOf`: what had happened by this day; `null` is the day of the latest report.
 * - `hindsight`: false, from reports published by that day; true, from all reports.
 * - `knownAt`: from what the record held at this instant (revisions, readings, decisions recorded by then); `null` is now.
 */
export interface Clock {
  readonly asOf: Day | null;
  readonly hindsight: boolean;
  readonly knownAt: Instant | null;
}

export const NOW: Clock = { asOf: null, hindsight: false, knownAt: null };
