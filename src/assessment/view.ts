import type { Actor, Day, Finding, Place, When } from "../model/index.js";

/** A finding with what a reader needs to weigh it: the report that says it. */
export interface SourcedFinding {
  readonly finding: Finding;
  readonly report: ReportHead;
  /** The whole sentence of the finding; only where one truce was asked for. */
  readonly quote?: string;
}

/** A report without its text. `revision` counts from 1. */
export interface ReportHead {
  readonly id: string;
  readonly source: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly date: Day | null;
  readonly revision: number;
  /** Near-identical texts have near-equal sketches (model/sketch.ts): they count as one origin. */
  readonly sketch?: string;
}

export type Standing = "announced" | "in force" | "extended" | "expired" | "replaced" | "ended";
export type Conduct = "holding" | "strained" | "broken" | "no reports";

/** Findings of many reports that speak of one truce. */
export interface Truce {
  /** From its first day and its parties: `2020-10-10-ARM-AZE`. */
  readonly id: string;
  /** In words: "humanitarian truce of 10 October 2020". */
  readonly name: string;
  readonly kinds: readonly string[];
  readonly parties: readonly Actor[];
  readonly mediators: readonly Actor[];
  readonly place: readonly Place[];
  /** From when until when (inclusive last day) it binds; `null` is unsaid. */
  readonly start: When | null;
  readonly end: When | null;
}

/** Why a finding counts for or against a truce, in a few words: "fighting in its term". */
export interface Weighed extends SourcedFinding {
  readonly because: string;
}

/** A term of the truce; its state is that of the latest finding about it. */
export interface ProvisionState {
  readonly kind: string;
  readonly status: Finding["status"];
  readonly due: When | null;
  readonly steps: readonly SourcedFinding[];
}

/** The answer for one truce as of a date. */
export interface Assessment {
  readonly truce: Truce;
  readonly asOf: Day;
  readonly standing: Standing;
  readonly conduct: Conduct;
  /** The answer in a sentence. */
  readonly answer: string;
  /** The findings that tell of the truce itself. */
  readonly about: readonly SourcedFinding[];
  readonly for: readonly Weighed[];
  readonly against: readonly Weighed[];
  readonly provisions: readonly ProvisionState[];
  /** What the reports leave open, a sentence each. */
  readonly unknown: readonly string[];
  /** Reports published from the truce's first day to the date asked for, that say anything counted here. */
  readonly reports: number;
  readonly lastReport: Day | null;
}

/** The truce board: every truce known by a date, latest start first. */
export interface Board {
  /** `null` only where the record is empty. */
  readonly asOf: Day | null;
  readonly truces: readonly Assessment[];
  /** Reports published by the date asked for. */
  readonly reports: number;
  readonly undated: number;
}
