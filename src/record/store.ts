import { type Access, accessOver } from "./access.js";
import * as adding from "./adding.js";
import * as asking from "./asking.js";
import { decide } from "./deciding.js";
import { decisions } from "./decisions.js";
import { type Failure, told } from "./failure.js";
import { type Caller, THIS_PROCESS } from "./journal.js";
import type { Db } from "./query.js";
import type { Changing, Record, StoredReading } from "./record.js";
import { sqlViews } from "./sqlViews.js";
import type { Indexer, Views } from "./views.js";
import { purge, restore, withdraw } from "./withdrawing.js";

/** A record, the views computed from it, and who may use it, in one database. Closing the record closes all. */
export interface Store {
  readonly record: Record;
  readonly views: Views;
  readonly access: Access;
}

/**
 * The store over SQL: the same statements on PGlite and on PostgreSQL.
 */
export function sqlStore(db: Db, indexer: Indexer, failure: Failure, close: () => Promise<void>): Store {
  const changing = (caller: Caller): Changing => ({
    add: (reports, read, recorded) => adding.add(db, indexer, caller, reports, read, recorded),
    reread: (read, recorded, onProgress = () => {}) => adding.reread(db, indexer, caller, read, recorded, onProgress),
    decide: (verdict, entry) => decide(db, indexer, caller, verdict, entry),
    withdraw: (id, mark) => withdraw(db, indexer, caller, id, mark),
    restore: (id, mark) => restore(db, indexer, caller, id, mark),
    purge: (id, mark) => purge(db, indexer, caller, id, mark),
  });
  const record: Omit<Record, "as"> = {
    ...changing(THIS_PROCESS),
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
    decisions: (knownAt = null) => decisions(db, knownAt),
    version: () => asking.version(db),
    close,
  };
  return {
    record: { ...told(record, failure), as: (caller) => told(changing(caller), failure) },
    views: told(sqlViews(db, indexer), failure),
    access: told(accessOver(db), failure),
  };
}
