import type { Actor, Day, Finding, Instant, Place, Verdict, When } from "../model/index.js";
import type { Grade, Incident } from "./incident.js";

/** A finding with what a reader needs to weigh it: the report that says it. */
export interface SourcedFinding {
  readonly finding: Finding;
  readonly report: ReportHead;
  /** The whole sentence of the finding; only where one truce was asked for. */
  readonly quote?: string;
  /** What reviewers decided about it, in order; absent where nobody has. */
  readonly review?: readonly ReviewMark[];
}

/** A decision as it shows on the finding that it is about. */
export interface ReviewMark {
  readonly decision: string;
  readonly kind: Verdict["kind"];
  readonly by: string;
  readonly recorded: Instant;
  readonly note: string | null;
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
  /** The day by which it was told of, or agreed; `null` where only a watch declares it. */
  readonly announced: Day | null;
  /** Only one report tells of it, or copies of one: shown apart, and replaces nothing. */
  readonly candidate: boolean;
  /** Told of only as to come. */
  readonly planned: boolean;
  /** The name of the watch that declares it, or `null`. */
  readonly watch: string | null;
  /** Provision kinds that the watch says it promises. */
  readonly terms: readonly string[];
}

/** Who speaks, seen from a truce: a party (or who fights for it), who mediates, who watches, anybody else. */
export type Voice = "party" | "mediator" | "monitor" | "other";

/** Why a finding counts for or against a truce, in a few words: "violence in its term". */
export interface Weighed extends SourcedFinding {
  readonly because: string;
  readonly voice: Voice;
  /** The incident it tells of; one finding stands for it here. */
  readonly incident?: string;
}

/** Something a provision promised that was reported done, counted: 44 prisoners of one side to the other. */
export interface Delivery {
  readonly day: Day;
  readonly by: readonly Actor[];
  readonly to: readonly Actor[];
  /** People or bodies; `null` is not said. */
  readonly count: number | null;
  /** How many reports tell of it. */
  readonly reports: number;
  readonly finding: SourcedFinding;
}

/** One term of the truce, and how it stands; withdrawals from different places are different terms. */
export interface ProvisionRow {
  /** `withdrawal:agdam`, `prisoner-exchange`. */
  readonly id: string;
  readonly kind: string;
  readonly place: Place | null;
  /** Who is to do it, where told. */
  readonly by: readonly Actor[];
  readonly status: Finding["status"];
  /** False where it is only demanded or to be settled: then it is no promise. */
  readonly promised: boolean;
  /** The last day it is due, after what was put off; `null` is unsaid. */
  readonly due: When | null;
  /** The due day has passed and no report says what became of it. */
  readonly overdue: boolean;
}

/** A term with what became of it. */
export interface ProvisionState extends ProvisionRow {
  readonly delivered: readonly Delivery[];
  /** Each step, earliest first; the last that changes anything gives `status`. */
  readonly steps: readonly SourcedFinding[];
}

/**
 * How an incident stands to a truce: `against` it (by a party or who fights for it, in its term and area); with
 * `nobody` named; by a `third party`; or `unclear`, whether it was before or after the truce began.
 */
export type IncidentBearing = "against" | "nobody" | "third party" | "unclear";

/** An incident as a truce's page counts it. */
export interface CountedIncident {
  readonly id: string;
  readonly type: Incident["type"];
  readonly mode: readonly string[];
  /** The day it is counted on; of a night, the first in the term. */
  readonly day: Day;
  readonly bearing: IncidentBearing;
  readonly because: string;
  /** Parties it is ascribed to, by key; and those that ascribe it. */
  readonly accused: readonly string[];
  readonly accusers: readonly string[];
  readonly target: readonly Actor[];
  readonly place: readonly Place[];
  readonly grade: Grade;
  readonly disputed: boolean;
  readonly verified: boolean;
  readonly killed: number | null;
  readonly injured: number | null;
  readonly reports: number;
}

/** An incident of the four weeks before a truce, as `days` counts it: laid to its parties, or with nobody named. */
export type EarlierIncident = Pick<CountedIncident, "id" | "day" | "accused">;

/** Incidents against the truce, by the party they are ascribed to; one ascribed to both counts for each. */
export interface SideCount {
  readonly side: Actor;
  readonly accusedOf: number;
  readonly byGrade: Readonly<Record<Grade, number>>;
  readonly disputed: number;
}

/** Whose claims the picture rests on: of the incidents against the truce, what each party brings forward. */
export interface SideClaims {
  readonly side: Actor;
  /** Incidents against the truce that this side tells of ... */
  readonly claims: number;
  /** ... of so many in all. */
  readonly of: number;
  /** ... that nobody but this side tells of, */
  readonly alone: number;
  /** ... that are denied, */
  readonly denied: number;
  /** ... that somebody independent tells of too (graded reported or better). */
  readonly confirmed: number;
}

/** A figure with what it is a share of; `value` has two significant digits. */
export interface Share {
  readonly n: number;
  readonly of: number;
  readonly value: number | null;
}

export interface WindowCount {
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
  readonly incidents: number;
  /** Days with an incident, of the days that outlets present in both windows reported on. */
  readonly eventful: Share;
  readonly reports: number;
  readonly reportsPerDay: number | null;
}

/** Violence before and since; `tooEarly` says why there is no ratio. Two significant digits each. */
export interface BeforeSince {
  readonly before: WindowCount | null;
  readonly since: WindowCount | null;
  readonly tooEarly: string | null;
  /** Incidents a day since, over those before, with its 95% interval. */
  readonly ratio: { readonly value: number; readonly low: number; readonly high: number } | null;
  /** Variance over mean of the counts within the windows, at least 1; the interval is widened by its square root. */
  readonly dispersion: number | null;
  /** Days in a block of the dispersion: 1, or 7 from four weeks on. */
  readonly block: 1 | 7;
  /** Reports a day since, over before: all, and of the outlets present in both windows. Stands beside, divides nothing. */
  readonly reporting: { readonly all: number | null; readonly sameOutlets: number | null; readonly outlets: number };
  readonly caveats: readonly string[];
}

/** A day of the chart: incidents against the truce by party (in order of `truce.parties`), and with nobody named. */
export interface DayCount {
  readonly day: Day;
  readonly bySide: readonly number[];
  readonly nobody: number;
}

/** What conduct would be with one threshold at half and at one and a half of what it is. */
export interface Sensitivity {
  readonly threshold: string;
  readonly value: number;
  readonly low: { readonly value: number; readonly conduct: Conduct };
  readonly high: { readonly value: number; readonly conduct: Conduct };
}

/** A bar of the chart: the incidents of a day, or of some days where there are too many for a bar each. */
export interface Bar {
  readonly from: Day;
  readonly to: Day;
  /** By side in order of the parties, then with nobody named. */
  readonly parts: readonly number[];
  readonly total: number;
}

/** A truce as the board has it: the answer as of a date, and the counts it gives. */
export interface TruceRow {
  readonly truce: Truce;
  readonly asOf: Day;
  readonly standing: Standing;
  readonly conduct: Conduct;
  /** The rule that gave its conduct, with the counts it was met by; a phrase each. */
  readonly why: readonly string[];
  /** The answer in a sentence. */
  readonly answer: string;
  /** How many incidents of its term stand to it in each way. */
  readonly counts: Readonly<Record<IncidentBearing, number>>;
  /** From four weeks before its first day to the last judged. */
  readonly bars: readonly Bar[];
  readonly statistics: BeforeSince;
  readonly provisions: readonly ProvisionRow[];
  /** Reports published from the truce's first day to the date asked for, that say anything counted here. */
  readonly reports: number;
  /** Of these, how many are not copies of each other. */
  readonly origins: number;
  readonly lastReport: Day | null;
}

/** A truce as of a date with all that the answer rests on. */
export interface Assessment extends TruceRow {
  readonly conductIf: readonly Sensitivity[];
  /** The findings that tell of the truce itself. */
  readonly about: readonly SourcedFinding[];
  readonly for: readonly Weighed[];
  readonly against: readonly Weighed[];
  /** Incidents of its term, earliest first: those against it, and those shown apart. */
  readonly incidents: readonly CountedIncident[];
  /** Those of the four weeks before it, counted by the same rule, earliest first; with nobody named, `accused` is empty. */
  readonly before: readonly EarlierIncident[];
  readonly violations: readonly SideCount[];
  readonly symmetry: readonly SideClaims[];
  readonly days: readonly DayCount[];
  readonly provisions: readonly ProvisionState[];
  /** What the reports leave open, a sentence each. */
  readonly unknown: readonly string[];
  /** How many of each list were left out, the earliest ones; absent where all is there. */
  readonly leftOut?: LeftOut;
}

/** Of what is on a truce's page in parts: incidents are all in the list of incidents, the rest in its timeline. */
export interface LeftOut {
  readonly about: number;
  readonly for: number;
  readonly against: number;
  readonly incidents: number;
  readonly before: number;
  readonly steps: number;
}

/** The truce board: every truce known by a date, latest start first. */
export interface Board {
  /** `null` only where the record is empty. */
  readonly asOf: Day | null;
  readonly truces: readonly TruceRow[];
  /** Reports published by the date asked for. */
  readonly reports: number;
  readonly undated: number;
}
