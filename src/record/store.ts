import * as adding from "./adding.js";
import * as asking from "./asking.js";
import { decide } from "./deciding.js";
import { decisions } from "./decisions.js";
import { type Failure, told } from "./failure.js";
import type { Db } from "./query.js";
import type { Record, StoredReading } from "./record.js";
import { sqlViews } from "./sqlViews.js";
import type { Indexer, Views } from "./views.js";
import { purge, restore, withdraw } from "./withdrawing.js";

/** A record and the views computed from it, in one database. Closing the record closes both. */
export interface Store {
  readonly record: Record;
  readonly views: Views;
}

/**
 * The store over SQL: the same statements on PGlite and on PostgreSQL.
 */
export function sqlStore(db: Db, indexer: Indexer, failure: Failure, close: () => Promise<void>): Store {
  const record: Record = {
    add: (reports, read, recorded) => adding.add(db, indexer, reports, read, recorded),
    readings: async (clock) => {
      const found: StoredReading[] = [];
      for await (const page of asking.readingsOf(db, indexer, { clock })) found.push(...page);
      return found;
    },
    readingsOf: (filter) => asking.readingsOf(db, indexer, filter),
    changedSince: (version) => asking.changedSince(db, version),
    readingsFor: (ids) => asking.readingsFor(db, ids),
    report: (id, knownAt = null) => asking.report(db, id, knownAt),
    texts: (ids) => asking.texts(db, ids),
    revisions: (id) => asking.revisions(db, id),
    reread: (read, recorded, onProgress = () => {}) => adding.reread(db, indexer, read, recorded, onProgress),
    decide: (verdict, entry) => decide(db, indexer, verdict, entry),
    decisions: (knownAt = null) => decisions(db, knownAt),
    withdraw: (id, mark) => withdraw(db, indexer, id, mark),
    restore: (id, mark) => restore(db, indexer, id, mark),
    purge: (id, mark) => purge(db, indexer, id, mark),
    version: () => asking.version(db),
    close,
  };
  return { record: told(record, failure), views: told(sqlViews(db, indexer), failure) };
}
