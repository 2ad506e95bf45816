import type { Day, Decision, Finding } from "../model/index.js";
import type { StoredHead, StoredReading } from "./record.js";

/** What a finding is found by. */
export interface FindingKeys {
  /** The day it tells of; `null` where neither it nor its report is dated. */
  readonly day: Day | null;
  readonly type: string;
  /** Keys of the sides it names (model, `sideKey`), each once, in code-unit order. */
  readonly sides: readonly string[];
}

/**
 * How findings are filed. Given a reading and the decisions about that report (with those on names, and what was taken
 * back), the keys of each finding, in order: those it has after review, so that a finding whose day was corrected is
 * found by the right one. Pure. Another `name` for other rules: the views are then out of date and must be rebuilt.
 */
export interface Indexer {
  readonly name: string;
  keys(reading: StoredReading, decisions: readonly Decision[]): readonly FindingKeys[];
}

/** A finding as read (not as reviewed) of the latest reading of a report that counts. */
export interface FiledFinding extends FindingKeys {
  readonly finding: Finding;
  readonly report: StoredHead;
}

/** Bounds include their day; a field left out lets all pass. */
export interface FindingFilter {
  readonly types?: readonly string[];
  /** Names at least one of these sides. */
  readonly sides?: readonly string[];
  readonly from?: Day;
  readonly to?: Day;
  /** Its report was published on or before this day. */
  readonly publishedBy?: Day;
}

/** A day whose findings have changed since its incidents were joined; `touched` names the change. */
export interface StaleDay {
  readonly day: Day;
  readonly touched: number;
}

/** An incident as its views file it; `value` is any JSON. */
export interface FiledIncident<T = unknown> {
  readonly id: string;
  readonly type: string;
  readonly grade: string;
  readonly sides: readonly string[];
  readonly places: readonly string[];
  /** Ids of its findings: an id merged into this one leads here. */
  readonly members: readonly string[];
  /** Days of the earliest and the latest report that tells of it; `null` where none is dated. */
  readonly firstPublished: Day | null;
  readonly lastPublished: Day | null;
  readonly value: T;
}

export interface IncidentFilter {
  readonly types?: readonly string[];
  readonly grades?: readonly string[];
  /** At least one of them. */
  readonly sides?: readonly string[];
  readonly places?: readonly string[];
  readonly from?: Day;
  readonly to?: Day;
}

export interface IncidentPage extends IncidentFilter {
  /** Left out: all. */
  readonly limit?: number;
  readonly offset?: number;
  /** By day, then id; oldest first unless said. */
  readonly order?: "oldest" | "newest";
}

export type IncidentKey = "day" | "type" | "grade" | "side" | "place";

/**
 * What is computed from a record and kept to answer fast: may be dropped and rebuilt, to the same bytes. The index of
 * findings is kept by the record itself, in the transaction of each change, which also marks the days it touches stale;
 * incidents and assessments are put by whoever computes them.
 */
export interface Views {
  /** True where the index of findings is whole and filed by this store's Indexer; else `rebuild`. */
  whole(): Promise<boolean>;
  /** Files every finding anew and marks every day stale. @param onProgress told how many reports are filed */
  rebuild(onProgress?: (done: number) => void): Promise<void>;
  /** Empties all views. */
  drop(): Promise<void>;

  /** In order of report (published, id) and place in it. */
  findingsOn(days: readonly Day[]): Promise<FiledFinding[]>;
  /** In order of day, then as above; undated ones last. */
  findingsOf(filter: FindingFilter): Promise<FiledFinding[]>;
  finding(id: string): Promise<FiledFinding | null>;

  /** Days to be joined again, in order; at most `limit` of them. */
  staleDays(limit?: number): Promise<StaleDay[]>;
  /** Puts the incidents of a day in place of its former ones; it stays stale if it was touched again meanwhile. */
  putBlock(block: StaleDay, incidents: readonly FiledIncident[]): Promise<void>;
  incidents<T>(page: IncidentPage): Promise<(FiledIncident<T> & { readonly day: Day })[]>;
  /** By its id, or by that of any finding in it. */
  incident<T>(id: string): Promise<(FiledIncident<T> & { readonly day: Day }) | null>;
  countIncidents(filter: IncidentFilter): Promise<number>;
  /** How many incidents there are of each; one with two sides counts for both. In order of key. */
  countIncidentsBy(key: IncidentKey, filter: IncidentFilter): Promise<{ readonly key: string; readonly n: number }[]>;

  assessed<T>(key: string): Promise<{ readonly version: number; readonly value: T } | null>;
  putAssessed(key: string, version: number, value: unknown): Promise<void>;
  clearAssessed(): Promise<void>;
}
