import { Kysely, PostgresDialect, sql } from "kysely";
import { failureOf } from "./failure.js";
import { openOver } from "./open.js";
import { calmPool } from "./pool.js";
import { StoreError } from "./record.js";
import type { Tables } from "./schema.js";
import type { Store } from "./store.js";

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

interface Connection {
  readonly db: Kysely<Tables>;
  readonly schema: string;
  readonly shown: string;
}

/** @throws StoreError where the address is none */
function connect(url: string): Connection {
  const shown = shownAddress(url);
  if (!URL.canParse(url))
    throw new StoreError(`${shown}: this is no address of a database; write postgres://user@host:port/database`);
  const address = new URL(url);
  const schema = address.searchParams.get("schema") ?? SCHEMA;
  if (!SCHEMA_NAME.test(schema))
    throw new StoreError(`${shown}: "${schema}" is no name of a schema; write small letters, digits and _`);
  address.searchParams.delete("schema");
  const pool = calmPool({
    connectionString: address.href,
    connectionTimeoutMillis: CONNECT_MS,
    options: `-c search_path=${schema}`,
    application_name: "trucewatch",
  });
  return { db: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }), schema, shown };
}

/** Closes a connection that is of no use, and tells why. */
async function giveUp({ db, shown }: Connection, error: unknown): Promise<never> {
  await db.destroy().catch(() => undefined);
  throw failureOf(error, shown);
}

/**
 * Opens the record in a PostgreSQL database (15 or later), in a schema of its own, made where it is missing; the address
 * may name another than `trucewatch`, `?schema=NAME`. Any number of processes may have it open at once.
 * @throws StoreError where the address is none, nobody answers there, or a newer version made the store
 */
export async function openPostgres(url: string): Promise<Store> {
  const connection = connect(url);
  const { db, schema, shown } = connection;
  await makeSchema(db, schema).catch((error) => giveUp(connection, error));
  const failure = (error: unknown) => failureOf(error, shown);
  return openOver({ db, shown, failure, close: () => db.destroy() });
}

/** True where a record has been made in the database. @throws StoreError as `openPostgres` */
export async function postgresExists(url: string): Promise<boolean> {
  const connection = connect(url);
  const { db, schema } = connection;
  const found = sql`select 1 from pg_tables where schemaname = ${schema} and tablename = 'schema_version'`;
  const { rows } = await found.execute(db).catch((error) => giveUp(connection, error));
  await db.destroy();
  return rows.length > 0;
}

async function makeSchema(db: Kysely<Tables>, schema: string): Promise<void> {
  const { rows } = await sql`select 1 from pg_namespace where nspname = ${schema}`.execute(db);
  if (rows.length > 0) return;
  await sql`create schema if not exists ${sql.id(schema)}`.execute(db).catch((error) => {
    // Two who make it at once: the other was first.
    if (error?.code !== "23505" && error?.code !== "42P06") throw error;
  });
}
