/**
 * Where a truce's conduct changes its name. None is measured: they are set so that an analyst can say each aloud, and
 * every assessment also shows what its conduct would be with each of them moved by half either way (`conductIf`).
 */
export interface Thresholds {
  /** Days that are judged: the last of the term, up to the date asked for. */
  readonly windowDays: number;
  /** Broken, by going on: violence between the parties on at least so many different days of the window, ... */
  readonly brokenDays: number;
  /** ... on at least this share of its days, ... */
  readonly brokenShare: number;
  /** ... and at least so many incidents a day. */
  readonly brokenRate: number;
  /** Broken, by one blow: this many killed in one happening that not only the side it was done to tells of. */
  readonly brokenKilled: number;
  /** So long one such blow is remembered, days. */
  readonly memoryDays: number;
  /** Strained, from this weight of what speaks against it in the window (`WEIGHT`). */
  readonly strainedWeight: number;
  /** After so many days without a word on how it is kept, there are no reports: silence is not holding. */
  readonly staleDays: number;
}

export const THRESHOLDS: Thresholds = {
  windowDays: 7,
  brokenDays: 3,
  brokenShare: 0.5,
  brokenRate: 1,
  brokenKilled: 25,
  memoryDays: 14,
  strainedWeight: 1,
  staleDays: 28,
};

/** Counted in whole days or incidents, so that a moved one is rounded. */
export const WHOLE: ReadonlySet<keyof Thresholds> = new Set([
  "windowDays",
  "brokenDays",
  "brokenKilled",
  "memoryDays",
  "staleDays",
]);

/**
 * What speaks for or against weighs: an incident or a word by one side only half of one that somebody else tells of,
 * and so a breach laid to nobody; deaths double it. A denial weighs nothing: both sides deny whatever happens.
 */
export const WEIGHT = { oneSided: 0.5, full: 1, deadly: 2, denial: 0 } as const;

/** A truce that begins by this hour leaves most of its first day: what happened that day, hour untold, is in its term. */
export const EARLY = "08:00";

/** What no report dates, told so soon (days) after a truce began, may have happened before it. */
export const UNDATED_DAYS = 1;

/** A truce may be agreed so many days before it begins, and be told of by either day; a day's slip the other way. */
export const LEAD_DAYS = 2;
export const SLIP_DAYS = 1;

/** So long (days) after its start "the truce" without a date still means it. */
export const MEANT_DAYS = 120;

/** Who fights whom is told by the violence of so many days before, days; ... */
export const FOE_DAYS = 90;
/** ... and two are foes whose violence is at least this share of the most that either is told of with anybody. */
export const FOE_SHARE = 0.2;
/** One side speaks for another from so many findings on. */
export const SPEAKS_FOR = 3;

/** A place counts as inside an area's place up to this distance, kilometres, where nothing tells what lies in what. */
export const AREA_KM = 30;

/** From a term longer than this, the answer also says how much happened in the last days, days. */
export const WINDOW_IN_ANSWER = THRESHOLDS.windowDays;
