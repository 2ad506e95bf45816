import type { Actor, Day, EventType, Place } from "../model/index.js";
import type { SourcedFinding } from "./view.js";

/**
 * How well a happening is attested, from who stands behind it (design, "Incident"):
 * - alleged: only by a side of it, by a backer of one, or by an outlet of either;
 * - reported: by one origin that is nobody's side, or by an outlet of unknown owner;
 * - corroborated: by two or more independent origins, or by both sides;
 * - observed: by a monitor or mission that was there;
 * - admitted: by the side that is said to have done it.
 */
export const GRADES = ["alleged", "reported", "corroborated", "observed", "admitted"] as const;
export type Grade = (typeof GRADES)[number];

/** Who stands behind a finding, seen from the happening it tells of. */
export type Standpoint =
  | "accused"
  | "party"
  | "backer"
  | "outlet of a side"
  | "witness"
  | "unknown outlet"
  | "independent"
  | "monitor";

/** One report's figure of a toll; a rise is kept as a history, never added up. */
export interface TollStep {
  readonly report: string;
  readonly published: Day | null;
  readonly killed: number | null;
  readonly injured: number | null;
}

/** Happenings told of in one or many reports, joined: a view, computed from findings and review decisions. */
export interface Incident {
  /** The id of its earliest finding (by report date, then id); ids of findings merged into it redirect here. */
  readonly id: string;
  readonly type: EventType;
  readonly mode: readonly string[];
  /** First and last day it happened; one day where they are equal. */
  readonly day: Day;
  readonly until: Day;
  /** `text`: a report tells the day; `report`: none does, it is the day of the earliest report. */
  readonly dated: "text" | "report";
  /** Sides said to have done it, and to whom; empty: nobody is named. Mutual acts have all sides in `accused`. */
  readonly accused: readonly Actor[];
  readonly target: readonly Actor[];
  readonly place: readonly Place[];
  readonly grade: Grade;
  /** A side it is ascribed to, or its ally, denies it. */
  readonly disputed: boolean;
  /** An analyst vouches for it (review). */
  readonly verified: boolean;
  /** The latest figure of the best attested account; `null` is not said. */
  readonly killed: number | null;
  readonly injured: number | null;
  readonly tolls: readonly TollStep[];
  readonly findings: readonly SourcedFinding[];
  /** How many different texts: near-identical ones count once. */
  readonly origins: number;
  /** Days of the earliest and the latest report that tells of it. */
  readonly firstReport: Day | null;
  readonly lastReport: Day | null;
  /** Why each finding after the first is taken for the same happening. */
  readonly joined: readonly { readonly finding: string; readonly because: string }[];
}

/** A total, a period figure or a monitor's count: shown as a series, never added to incidents or to each other. */
export interface SeriesPoint {
  readonly finding: SourcedFinding;
  readonly what: "killed" | "injured" | "count";
  readonly value: number;
  readonly from: Day | null;
  readonly to: Day | null;
}
