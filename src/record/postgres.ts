import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { failureOf } from "./failure.js";
import { asRead } from "./indexing.js";
import { openOver } from "./open.js";
import { StoreError } from "./record.js";
import type { Tables } from "./schema.js";
import type { Store } from "./store.js";
import type { Indexer } from "./views.js";

/** Of our own, so that a database shared with other programs keeps its tables apart from ours. */
const SCHEMA = "trucewatch";
const SCHEMA_NAME = /^[a-z_][a-z0-9_]{0,62}$/;
const CONNECT_MS = 10_000;

/** True for an address of a PostgreSQL database, `postgres://user@host:port/database`. */
export const isPostgres = (store: string): boolean => /^postgres(ql)?:\/\//.test(store);

/** An address as messages show it: without its password and settings. */
export function shownAddress(url: string): string {
  try {
    const shown = new URL(url);
    shown.password = "";
    shown.search = "";
    return shown.href;
  } catch {
    return "postgres://...";
  }
}

/**
 * Opens the record in a PostgreSQL database (15 or later), in a schema of its own, made where it is missing; the address
 * may name another than `trucewatch`, `?schema=NAME`. Any number of processes may have it open at once.
 * @throws StoreError where the address is none, nobody answers there, or a newer version made the store
 */
export async function openPostgres(url: string, indexer: Indexer = asRead): Promise<Store> {
  const shown = shownAddress(url);
  if (!URL.canParse(url))
    throw new StoreError(`${shown}: this is no address of a database; write postgres://user@host:port/database`);
  const address = new URL(url);
  const schema = address.searchParams.get("schema") ?? SCHEMA;
  if (!SCHEMA_NAME.test(schema))
    throw new StoreError(`${shown}: "${schema}" is no name of a schema; write small letters, digits and _`);
  address.searchParams.delete("schema");
  const pool = new pg.Pool({
    connectionString: address.href,
    connectionTimeoutMillis: CONNECT_MS,
    options: `-c search_path=${schema}`,
    application_name: "trucewatch",
  });
  // A connection that breaks while idle is replaced at the next statement; unheard, it would end the process.
  pool.on("error", () => {});
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await makeSchema(db, schema);
  } catch (error) {
    await db.destroy().catch(() => undefined);
    throw failureOf(error, shown);
  }
  return openOver(db, indexer, shown, () => db.destroy());
}

async function makeSchema(db: Kysely<Tables>, schema: string): Promise<void> {
  const { rows } = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(db);
  if (rows.length > 0) return;
  await sql`create schema if not exists ${sql.id(schema)}`.execute(db).catch((error) => {
    // Two who make it at once: the other was first.
    if (error?.code !== "23505" && error?.code !== "42P06") throw error;
  });
}
