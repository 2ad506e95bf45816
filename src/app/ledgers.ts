import { type Ground, type Ledger, ledgerOf, type QueueItem, queueOf } from "../assessment/index.js";
import type { Clock, Finding } from "../model/index.js";
import type { Record } from "../record/index.js";

/** How many answers by other clocks are kept at hand while the record stays the same. */
const KEPT = 12;

/** Answers by any clock, kept until the record changes. */
export interface Ledgers {
  at(clock: Clock): Promise<Ledger>;
  queue(clock: Clock): Promise<readonly QueueItem[]>;
  /** A finding by its id, as read now; `null`: there is none. */
  finding(id: string): Promise<Finding | null>;
}

export function ledgersOf(record: Record, ground: () => Ground): Ledgers {
  let version = -1;
  const kept = new Map<string, Promise<Ledger>>();
  const at = async (clock: Clock): Promise<Ledger> => {
    const current = await record.version();
    if (current !== version) {
      kept.clear();
      version = current;
    }
    const key = JSON.stringify(clock);
    const found = kept.get(key) ?? compute(clock);
    // The latest asked for goes last: the first is the one to forget.
    kept.delete(key);
    kept.set(key, found);
    if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
    found.catch(() => kept.delete(key));
    return found;
  };
  const compute = async (clock: Clock): Promise<Ledger> => {
    const all: Clock = { asOf: null, hindsight: true, knownAt: clock.knownAt };
    const [readings, decisions] = await Promise.all([record.readings(all), record.decisions(clock.knownAt)]);
    return ledgerOf(readings, decisions, ground(), clock);
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
