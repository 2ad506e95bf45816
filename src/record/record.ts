import type { Day, Finding, Instant, Reading, Report } from "../model/index.js";

/** What adding a report did: nothing, where the same id and text (and date) are there already. */
export type Outcome = "added" | "revised" | "known";

export interface StoredReport {
  readonly report: Report;
  /** From 1; every revision of a report stays in the record. */
  readonly revision: number;
  readonly findings: readonly Finding[];
}

export type StoredHead = Omit<Report, "text" | "language" | "retrieved"> & { readonly revision: number };

export interface StoredReading {
  readonly report: StoredHead;
  readonly findings: readonly Finding[];
}

/**
 * The append-only record of reports and readings. Nothing is overwritten: a new text under a known id is a further
 * revision, a reading by a newer version stands beside the older one. All answers are those of the latest revision and
 * its latest reading, ordered by report id in code-unit order.
 *
 * Every method rejects with StoreError where the store cannot be used; one contract suite runs against every
 * implementation (test/record/contract.ts).
 */
export interface Record {
  /**
   * Adds reports with their readings, all of them or none (one transaction). The reader is asked only for what is new.
   * @returns the outcome of each report, in order
   */
  add(reports: readonly Report[], read: (report: Report) => Reading, recorded: Instant): Promise<Outcome[]>;
  /** Findings of every report dated on or before `asOf`; all of them, undated ones too, where it is `null`. */
  readings(asOf: Day | null): Promise<StoredReading[]>;
  report(id: string): Promise<StoredReport | null>;
  /** Grows with every change, and only then. */
  version(): Promise<number>;
  close(): Promise<void>;
}

/** The store cannot be opened or used; the message says why and what to do, in one line. */
export class StoreError extends Error {
  override readonly name = "StoreError";
}
