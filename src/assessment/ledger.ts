import { type Clock, compareAscii, type Day, type Decision, firstDay, lastDay } from "../model/index.js";
import { boarderOf, type Judgement } from "./board.js";
import type { Incident } from "./incident.js";
import { joinerOf } from "./joiner.js";
import { originFinder } from "./origins.js";
import { reviewer } from "./review.js";
import { NO_VOICES, type Voices } from "./standpoints.js";
import type { Contains } from "./term.js";
import { BARE, type Terrain } from "./terrain.js";
import { tiesOf } from "./ties.js";
import type { ReadReport, Told } from "./told.js";
import type { Assessment, Board, ReportHead, SourcedFinding } from "./view.js";

/** What answers rest on beside the record: whose outlet a source is, and what lies where. */
export interface Ground {
  readonly voices: Voices;
  readonly terrain: Terrain;
  readonly contains?: Contains;
}

/** Everything a record answers by one clock: a view, the same bytes whatever the order of arrival. */
export interface Ledger {
  /** `null`: no dated report is known. */
  readonly asOf: Day | null;
  readonly reports: readonly ReportHead[];
  /** As reviewed, in order of report and finding; those of withdrawn reports, and of days after `asOf`, are not in it. */
  readonly findings: readonly SourcedFinding[];
  /** By block, then id. */
  readonly incidents: readonly Incident[];
  readonly board: Board;
  /** A truce of the board by its id, with all that its row rests on. */
  truce(id: string): Assessment | null;
  /** Decisions whose words are not read so any more. */
  readonly again: readonly Decision[];
}

type Asked = Pick<Clock, "asOf" | "hindsight">;

/**
 * Makes the ledgers of a record, one after the other, as it grows: the same as `ledgerOf`, doing again only what something
 * touched since the last one (a report that is the same object has not changed). Yields between its steps, so that others
 * may be answered meanwhile; not to be begun again before it is done.
 */
export type LedgerMaker = (
  readings: readonly ReadReport[],
  decisions: readonly Decision[],
  clock: Asked,
) => Generator<void, Ledger>;

export function ledgerMaker({ voices, terrain, contains }: Ground): LedgerMaker {
  const origins = originFinder();
  const review = reviewer();
  const joiner = joinerOf(terrain);
  const boarder = boarderOf();
  return function* (readings, decisions, clock) {
    const asOf = clock.asOf ?? latestDay(readings);
    const out = asOf === null || clock.hindsight ? readings : readings.filter((r) => isOut(r.report, asOf));
    const found = origins(out.map((r) => r.report));
    const originOf = (id: string): string => found.get(id) ?? id;
    yield;
    const { told: all, watches, again, ...bonds } = review(out, decisions);
    const told = asOf === null ? all : all.map((one) => withoutLater(one, asOf));
    yield;
    const ties = tiesOf(told, watches);
    yield;
    const blocks = yield* joiner(told, { voices, ties, originOf, ...bonds });
    const incidents = [...blocks.values()].flat().filter((i) => asOf === null || i.day <= asOf);
    const { hindsight } = clock;
    const { board, judged }: Judgement =
      asOf === null
        ? { board: { asOf, truces: [], reports: 0, undated: told.length }, judged: [] }
        : yield* boarder(told, { asOf, hindsight, incidents, originOf, watches, voices, contains });
    return {
      asOf,
      reports: told.map((r) => r.report),
      findings: told.flatMap((r) => r.findings),
      incidents,
      board,
      truce: (id) => judged.find(({ row }) => row.truce.id === id)?.page() ?? null,
      again,
    };
  };
}

/** @param readings those that the clock's `knownAt` lets through; `asOf` and `hindsight` are heeded here */
export const ledgerOf = (
  readings: readonly ReadReport[],
  decisions: readonly Decision[],
  ground: Ground,
  clock: Asked,
): Ledger => done(ledgerMaker(ground)(readings, decisions, clock));

/** What else an answer may rest on. */
export interface Given {
  readonly decisions?: readonly Decision[];
  /** Whose each outlet is; left out, every outlet is one of unknown owner. */
  readonly voices?: Voices;
  readonly terrain?: Terrain;
  readonly contains?: Contains;
  /** True: from all reports, also those published after the day asked for. */
  readonly hindsight?: boolean;
}

/**
 * The truce board as of a day, from the reports published by then. `asOf: null` takes the day of the latest report: what
 * came after, the record cannot know. Reports without a date are counted, not weighed: nobody knows when they were out.
 */
export const boardOf = (reports: readonly ReadReport[], asOf: Day | null, given: Given = {}): Board => {
  const { decisions = [], voices = NO_VOICES, terrain = BARE, contains, hindsight = false } = given;
  return ledgerOf(reports, decisions, { voices, terrain, ...(contains ? { contains } : {}) }, { asOf, hindsight })
    .board;
};

/** Runs all steps at once. */
export function done<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const latestDay = (readings: readonly ReadReport[]): Day | null => {
  let latest: Day | null = null;
  for (const { report } of readings) {
    const day = report.date === null ? null : lastDay(report.date);
    if (day !== null && (latest === null || compareAscii(day, latest) > 0)) latest = day;
  }
  return latest;
};

/** Published by the day; an undated report may have been. */
const isOut = ({ date }: ReportHead, day: Day): boolean => date === null || firstDay(date) <= day;

/** In hindsight: without what a report of a later day tells of a later day. What one of the day itself plans is kept. */
function withoutLater(one: Told, day: Day): Told {
  const { date } = one.report;
  if (date === null || firstDay(date) <= day) return one;
  const isLater = ({ finding: { time } }: SourcedFinding): boolean => firstDay(time.start ?? time.end ?? date) > day;
  return { report: one.report, findings: one.findings.filter((f) => !isLater(f)) };
}
