import { type Access, accessOver } from "./access.js";
import * as adding from "./adding.js";
import * as asking from "./asking.js";
import { decide } from "./deciding.js";
import { decisions } from "./decisions.js";
import { type Failure, told } from "./failure.js";
import { type Caller, THIS_PROCESS } from "./journal.js";
import type { Db } from "./query.js";
import type { Changing, Record, StoredReading } from "./record.js";
import { purge, restore, withdraw } from "./withdrawing.js";

/** A record and who may use it, in one database. Closing the record closes both. */
export interface Store {
  readonly record: Record;
  readonly access: Access;
}

/**
 * The store over SQL: the same statements on PGlite and on PostgreSQL.
 */
export function sqlStore(db: Db, failure: Failure, close: () => Promise<void>): Store {
  const changing = (caller: Caller): Changing => ({
    add: (reports, read, recorded) => adding.add(db, caller, reports, read, recorded),
    reread: (read, recorded, onProgress = () => {}) => adding.reread(db, caller, read, recorded, onProgress),
    decide: (verdict, entry) => decide(db, caller, verdict, entry),
    withdraw: (id, mark) => withdraw(db, caller, id, mark),
    restore: (id, mark) => restore(db, caller, id, mark),
    purge: (id, mark) => purge(db, caller, id, mark),
  });
  const record: Omit<Record, "as"> = {
    ...changing(THIS_PROCESS),
    readings: async (clock) => {
      const found: StoredReading[] = [];
      for await (const page of asking.readingsOf(db, { clock })) found.push(...page);
      return found;
    },
    readingsOf: (filter) => asking.readingsOf(db, filter),
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
    access: told(accessOver(db), failure),
  };
}
