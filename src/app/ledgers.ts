import {
  type Ground,
  type Ledger,
  type LedgerMaker,
  ledgerMaker,
  type QueueItem,
  queueOf,
} from "../assessment/index.js";
import { type Clock, type Finding, NOW } from "../model/index.js";
import type { Record } from "../record/index.js";
import { corpusOf } from "./corpus.js";
import { unhurried } from "./unhurried.js";

/** How many ledgers by other clocks than now are kept at hand while the record stays the same; and how large in all. */
const KEPT = 12;
const KEPT_FINDINGS = 1_000_000;

/** Answers by any clock, kept until the record changes. */
export interface Ledgers {
  at(clock: Clock): Promise<Ledger>;
  queue(clock: Clock): Promise<readonly QueueItem[]>;
  /** A finding by its id, as read now; `null`: there is none. */
  finding(id: string): Promise<Finding | null>;
}

/**
 * The ledgers of a record. That of now grows with the record: only what a change touches is done again. Others are made
 * when they are asked for. One at a time, with pauses in which others are answered.
 */
export function ledgersOf(record: Record, ground: () => Ground): Ledgers {
  const corpus = corpusOf(record);
  let maker: LedgerMaker | null = null;
  const kept = new Map<string, { readonly version: number; readonly ledger: Promise<Ledger> }>();
  const waiting = new Map<string, Promise<Ledger>>();
  // That of now does not wait for others, which may take long where the record is large.
  const [refreshing, now, others] = [turns(), turns(), turns()];

  const compute = async (clock: Clock): Promise<Ledger> => {
    const decisions = await record.decisions(clock.knownAt);
    if (clock.knownAt !== null) {
      const all = { asOf: null, hindsight: true, knownAt: clock.knownAt };
      return unhurried(ledgerMaker(ground())(await record.readings(all), decisions, clock));
    }
    await refreshing(() => corpus.refresh());
    if (!isNow(clock)) return unhurried(ledgerMaker(ground())(corpus.readings(), decisions, clock));
    maker ??= ledgerMaker(ground());
    return unhurried(maker(corpus.readings(), decisions, clock));
  };
  const most = (): number => Math.max(1, Math.min(KEPT, Math.floor(KEPT_FINDINGS / Math.max(1, corpus.size()))));
  const keep = (key: string, version: number, ledger: Promise<Ledger>): void => {
    for (const [other, { version: its }] of kept) if (its < version) kept.delete(other);
    // The latest asked for goes last: the first is the one to forget, but never that of now.
    kept.delete(key);
    kept.set(key, { version, ledger });
    const past = [...kept.keys()].filter((other) => other !== NOW_KEY);
    for (const other of past.slice(0, Math.max(0, past.length - most()))) kept.delete(other);
  };

  const at = async (clock: Clock): Promise<Ledger> => {
    const key = JSON.stringify(clock);
    const current = await record.version();
    const known = kept.get(key);
    if (known && known.version >= current) {
      keep(key, known.version, known.ledger);
      return known.ledger;
    }
    // One that has not begun will know all that is recorded by then.
    const begun = waiting.get(key);
    if (begun) return begun;
    const ledger = (isNow(clock) ? now : others)(async () => {
      waiting.delete(key);
      keep(key, await record.version(), ledger);
      return compute(clock);
    });
    waiting.set(key, ledger);
    ledger.catch(() => kept.delete(key));
    return ledger;
  };
  return {
    at,
    async queue(clock) {
      return queueOf(await at(clock));
    },
    async finding(id) {
      // An id begins with that of its report (model, `withIds`).
      const stored = await record.report(id.replace(/:\d+-\d+:[^:]*$/, ""));
      const counts = stored !== null && stored.withdrawn === undefined;
      return counts ? (stored.findings.find((f) => f.id === id) ?? null) : null;
    },
  };
}

const NOW_KEY = JSON.stringify(NOW);
const isNow = (clock: Clock): boolean => JSON.stringify(clock) === NOW_KEY;

/** One piece of work after the other. */
function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}
