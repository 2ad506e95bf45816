import type { Clock, Day, Decision, Finding, Instant, Reading, Report, Verdict } from "../model/index.js";
import type { Caller } from "./journal.js";

/**
 * What adding a report did: nothing, where the same id and text (and date) are there already, or where a report of that
 * id was purged.
 */
export type Outcome = "added" | "revised" | "known" | "purged";

/** Who took a report back, or had its words removed; when, and why. */
export interface Mark {
  readonly by: string;
  readonly reason: string;
  readonly recorded: Instant;
}

interface Marks {
  /** Taken back by its publisher or by an analyst: still shown, its findings count no more. */
  readonly withdrawn?: Mark;
  /** Its title, text and findings are gone for good; this is its tombstone. */
  readonly purged?: Mark;
}

export type StoredHead = Omit<Report, "text" | "language" | "retrieved"> & {
  /** From 1; every revision of a report stays in the record. */
  readonly revision: number;
  /** model/sketch.ts */
  readonly sketch: string;
} & Marks;

/** A report with the findings that count: none where it is withdrawn or purged. */
export interface StoredReading {
  readonly report: StoredHead;
  readonly findings: readonly Finding[];
}

/** A reading whose findings are not parsed: JSON of `Finding[]`, or `[]` where the report is withdrawn or purged. */
export interface EncodedReading {
  readonly report: StoredHead;
  readonly findings: string;
}

/** A report with all that its latest reading found, withdrawn or not. */
export interface StoredReport extends Marks {
  readonly report: Report;
  readonly revision: number;
  readonly findings: readonly Finding[];
}

/** A state of a report: its words, when they came into the record, and who has read them, oldest first. */
export interface Revision {
  readonly revision: number;
  readonly recorded: Instant;
  readonly report: Report;
  readonly readings: readonly (Omit<Reading, "report"> & { readonly recorded: Instant })[];
  readonly withdrawn?: Mark;
}

/** Which readings to go through; a bound left out is open. Bounds include their day. */
export interface ReadingFilter {
  readonly clock: Clock;
  /** Only reports published from, up to this day; undated ones are none of them. */
  readonly from?: Day;
  readonly to?: Day;
}

/** Reads many reports anew, in threads where that pays; one reading each, in the order of the reports. */
export type Rereader = (reports: readonly Report[]) => Promise<readonly Reading[]>;

export interface DecisionEntry {
  readonly by: string;
  readonly note: string | null;
  readonly recorded: Instant;
  /** `version()` when the reviewer looked: what was decided since is checked for contradiction. `null` checks nothing. */
  readonly seen: number | null;
}

/** Every way to change the record. Each change is entered in the journal, in its own transaction. */
export interface Changing {
  /**
   * Adds reports with their readings, all of them or none (one transaction). The reader is asked only for what is new.
   * A withdrawal holds for the text it was of: a new text counts again.
   * @returns the outcome of each report, in order
   */
  add(reports: readonly Report[], read: (report: Report) => Reading, recorded: Instant): Promise<Outcome[]>;
  /**
   * Adds a reading of every report's latest text that this reader and version have not read, in batches, each whole or
   * not at all: where it is cut short, running it again goes on.
   * @param onProgress told how many reports have been looked at
   * @returns how many readings were added
   */
  reread(read: Rereader, recorded: Instant, onProgress?: (done: number) => void): Promise<number>;
  /**
   * Appends a decision.
   * @throws ConflictError where another decided the contrary since `seen`; MissingError where what it is about does
   *   not exist
   */
  decide(verdict: Verdict, entry: DecisionEntry): Promise<Decision>;
  /** Takes the latest revision of a report back; once more does nothing. @throws MissingError */
  withdraw(id: string, mark: Mark): Promise<void>;
  /** Undoes a withdrawal, visibly. @throws MissingError where the report is not there, or not withdrawn */
  restore(id: string, mark: Mark): Promise<void>;
  /**
   * Removes title, text and findings of all revisions of a report, and its words in decisions (not reviewers' notes),
   * from the record; what a database keeps in its own files until it writes over them is not touched.
   * @throws MissingError
   */
  purge(id: string, mark: Mark): Promise<void>;
}

/**
 * The append-only record of reports, readings and decisions. Nothing is overwritten, save by `purge`: a new text under
 * a known id is a further revision, a reading by a newer version stands beside the older one. Answers are those of the
 * latest revision and its latest reading, or of those latest at `knownAt`, ordered by report id in code-unit order.
 *
 * Every method rejects with StoreError where the store cannot be used; one contract suite runs against every
 * implementation (test/record/contract.ts).
 */
export interface Record extends Changing {
  /** The same changes, entered in the journal as those of `caller`; else they are of THIS_PROCESS. */
  as(caller: Caller): Changing;
  /** All that `readingsOf` gives, at once: for records that fit in memory. */
  readings(clock: Clock): Promise<StoredReading[]>;
  /**
   * Readings in pages, as they were when the first was asked for, whatever is added meanwhile. Without hindsight only of
   * reports dated on or before `asOf`; with it, or where `asOf` is `null`, of all reports, undated ones too.
   */
  readingsOf(filter: ReadingFilter): AsyncIterable<readonly StoredReading[]>;
  /**
   * Reports of which something was recorded after a version (a text, a reading, a withdrawal, a purge), in order of id:
   * what to ask for again by `readingsFor`. Decisions are not in it.
   */
  changedSince(version: number): Promise<string[]>;
  /** The present readings of some reports, by report id, as JSON texts: who parses them is left to whoever asks. */
  readingsFor(ids: readonly string[]): Promise<EncodedReading[]>;
  /** `null`: no such report, or none known at that instant. */
  report(id: string, knownAt?: Instant | null): Promise<StoredReport | null>;
  /** The latest texts of some reports, by id; of those the record has. */
  texts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Every state of a report, oldest first; empty where there is no such report. */
  revisions(id: string): Promise<Revision[]>;
  /** All decisions, those taken back too, in order of recording; `knownAt` as in a Clock. */
  decisions(knownAt?: Instant | null): Promise<Decision[]>;
  /** Grows with every change, and only then. */
  version(): Promise<number>;
  close(): Promise<void>;
}

/** The store cannot be opened or used; the message says why and what to do, in one line. */
export class StoreError extends Error {
  override readonly name: string = "StoreError";
}

/** What is asked for is not in the record. */
export class MissingError extends StoreError {
  override readonly name = "MissingError";
}

/** Another reviewer was first, and decided the contrary. */
export class ConflictError extends StoreError {
  override readonly name = "ConflictError";
  /** What was decided meanwhile. */
  readonly decided: readonly Decision[];
  constructor(message: string, decided: readonly Decision[]) {
    super(message);
    this.decided = decided;
  }
}
