import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { Kysely, PostgresDialect } from "kysely";
import { failureOf, isFull, oneLine } from "./failure.js";
import { type Holder, isHolder, type Lock, takeLock } from "./lock.js";
import { openOver } from "./open.js";
import { poolOf } from "./pglite.js";
import { type Changing, StoreError } from "./record.js";
import type { Tables } from "./schema.js";
import type { Store } from "./store.js";
import { upkeepOf } from "./upkeep.js";

export interface EmbeddedStore extends Store {
  readonly lock: Lock;
}

/**
 * Opens the embedded store in a directory, making it where it is missing.
 * @returns the store, or the live process that holds it
 * @throws StoreError where the directory cannot be used, or a newer version made it
 */
export async function openEmbedded(dir: string): Promise<EmbeddedStore | Holder> {
  await mkdir(dir, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    throw new StoreError(`${dir}: the store cannot be made here (${error.code}); choose another place with --store`);
  });
  try {
    const lock = await takeLock(dir);
    return isHolder(lock) ? lock : await openLocked(dir, lock);
  } catch (error) {
    throw failureOf(error, dir);
  }
}

async function openLocked(dir: string, lock: Lock): Promise<EmbeddedStore> {
  try {
    const { record, ...rest } = await openDirectory(dir);
    const close = async () => {
      await record.close();
      await lock.release();
    };
    return { ...rest, record: { ...record, close }, lock };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Beside a store that is being made: one that was cut short has nothing in it yet, and is made anew. */
const MAKING = "making";

async function openDirectory(dir: string): Promise<Store> {
  const data = path.join(dir, "pg");
  const making = path.join(dir, MAKING);
  if (existsSync(making)) await rm(data, { recursive: true, force: true });
  if (existsSync(data)) return openPglite(data, dir);
  await writeFile(making, "");
  const store = await openPglite(data, dir);
  await rm(making);
  return store;
}

/** A store in memory, for tests and trials: gone when closed. */
export const openInMemory = (): Promise<Store> => openPglite("memory://", "the store in memory");

async function openPglite(dataDir: string, shown: string): Promise<Store> {
  let lite: PGlite;
  try {
    lite = await PGlite.create(dataDir);
  } catch (error) {
    if (error instanceof Object && isFull(error)) throw error;
    throw new StoreError(
      `${shown}: the store is damaged or not one (${oneLine(error)}); restore a copy, or name another with --store`,
    );
  }
  const { pool, died } = poolOf(lite);
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const close = async () => {
    if (died() !== null) return;
    await db.destroy();
    await lite.close();
  };
  const failure = (error: unknown) => (died() === null ? failureOf(error, shown) : stopped(died(), shown));
  return tidied(await openOver({ db, shown, failure, close }), upkeepOf(db));
}

/** After some failures PGlite runs no more; opened again, it is as it was before the change that failed. */
function stopped(cause: unknown, shown: string): StoreError {
  const failure = failureOf(cause, shown);
  const why = failure instanceof StoreError ? failure.message : `${shown}: the database has stopped`;
  return new StoreError(`${why}; the store is closed until trucewatch starts again`, { cause });
}

/**
 * The same store, which tidies itself up after changes (that this fails takes nothing back, and the next call will tell) and
 * knows its version without asking: nobody but this process changes it.
 */
function tidied({ record, access }: Store, tidy: () => Promise<void>): Store {
  let version: Promise<number> | null = null;
  const after = async <T>(change: Promise<T>, last: () => Promise<void> = async () => {}): Promise<T> => {
    try {
      const result = await change;
      await last().catch(() => undefined);
      return result;
    } finally {
      version = null;
    }
  };
  const changing = <T extends Changing>(changes: T): T => ({
    ...changes,
    add: (...args) => after(changes.add(...args), tidy),
    reread: (...args) => after(changes.reread(...args), tidy),
    decide: (...args) => after(changes.decide(...args)),
    withdraw: (...args) => after(changes.withdraw(...args)),
    restore: (...args) => after(changes.restore(...args)),
    purge: (...args) => after(changes.purge(...args)),
  });
  const known = (): Promise<number> => {
    if (version !== null) return version;
    const asked = record.version();
    // Asked while a change is under way it may be that of before: once the change is done, it is asked for again.
    version = asked;
    asked.catch(() => {
      if (version === asked) version = null;
    });
    return asked;
  };
  return {
    access,
    record: { ...changing(record), version: known, as: (caller) => changing(record.as(caller)) },
  };
}
