import { mkdir } from "node:fs/promises";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { type Holder, isHolder, type Lock, takeLock } from "./lock.js";
import { type Record, StoreError } from "./record.js";
import { migrate, SCHEMA_VERSION, type Tables } from "./schema.js";
import { sqlRecord } from "./sqlRecord.js";

export interface EmbeddedStore {
  readonly record: Record;
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
  const lock = await takeLock(dir);
  if (isHolder(lock)) return lock;
  try {
    const record = await openPglite(path.join(dir, "pg"), dir);
    const close = async () => {
      await record.close();
      await lock.release();
    };
    return { record: { ...record, close }, lock };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** A record in memory, for tests and trials: gone when closed. */
export const openInMemory = (): Promise<Record> => openPglite("memory://", "the store in memory");

async function openPglite(dataDir: string, shown: string): Promise<Record> {
  let lite: PGlite;
  try {
    lite = await PGlite.create(dataDir);
  } catch (error) {
    throw new StoreError(
      `${shown}: the store is damaged or not one (${oneLine(error)}); restore a copy, or name another with --store`,
    );
  }
  const pool = new pg.Pool(createPgConfig(lite));
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  const close = async () => {
    await db.destroy();
    await lite.close();
  };
  const found = await migrate(db);
  if (found > SCHEMA_VERSION) {
    await close();
    throw new StoreError(
      `${shown}: a newer trucewatch made this store (schema ${found}, this one knows ${SCHEMA_VERSION}); update trucewatch`,
    );
  }
  return sqlRecord(db, close);
}

const oneLine = (error: unknown): string => String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
