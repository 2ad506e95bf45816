import { mkdir } from "node:fs/promises";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { oneLine } from "./failure.js";
import { asRead } from "./indexing.js";
import { type Holder, isHolder, type Lock, takeLock } from "./lock.js";
import { openOver } from "./open.js";
import { StoreError } from "./record.js";
import type { Tables } from "./schema.js";
import type { Store } from "./store.js";
import type { Indexer } from "./views.js";

export interface EmbeddedStore extends Store {
  readonly lock: Lock;
}

/**
 * Opens the embedded store in a directory, making it where it is missing.
 * @returns the store, or the live process that holds it
 * @throws StoreError where the directory cannot be used, or a newer version made it
 */
export async function openEmbedded(dir: string, indexer: Indexer = asRead): Promise<EmbeddedStore | Holder> {
  await mkdir(dir, { recursive: true, mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
    throw new StoreError(`${dir}: the store cannot be made here (${error.code}); choose another place with --store`);
  });
  const lock = await takeLock(dir);
  if (isHolder(lock)) return lock;
  try {
    const { record, views } = await openPglite(path.join(dir, "pg"), dir, indexer);
    const close = async () => {
      await record.close();
      await lock.release();
    };
    return { record: { ...record, close }, views, lock };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** A store in memory, for tests and trials: gone when closed. */
export const openInMemory = (indexer: Indexer = asRead): Promise<Store> =>
  openPglite("memory://", "the store in memory", indexer);

async function openPglite(dataDir: string, shown: string, indexer: Indexer): Promise<Store> {
  let lite: PGlite;
  try {
    lite = await PGlite.create(dataDir);
  } catch (error) {
    throw new StoreError(
      `${shown}: the store is damaged or not one (${oneLine(error instanceof Error ? error.message : error)}); restore a copy, or name another with --store`,
    );
  }
  const pool = new pg.Pool(createPgConfig(lite));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  return openOver(db, indexer, shown, async () => {
    await db.destroy();
    await lite.close();
  });
}
