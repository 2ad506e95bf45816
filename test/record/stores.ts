import { randomBytes } from "node:crypto";
import { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { throwAwayPostgres } from "../../scripts/postgres.mjs";
import { openPostgres, type Store } from "../../src/record/index.js";
import { openOver } from "../../src/record/open.js";
import type { Tables } from "../../src/record/schema.js";

/** Opens an empty store, each time another. */
export type OpenStore = () => Promise<Store>;

export interface Stores {
  readonly open: OpenStore;
  readonly end: () => Promise<void>;
}

/** PGlite takes seconds to start: one of them, with a schema for each store. Only one may be open at a time. */
export async function inMemoryStores(): Promise<Stores> {
  const lite = await PGlite.create("memory://");
  let stores = 0;
  return {
    open: async () => {
      const db = new Kysely<Tables>({
        dialect: new PostgresDialect({ pool: new pg.Pool(createPgConfig(lite)) }),
      });
      const schema = `store${++stores}`;
      await sql`create schema ${sql.id(schema)}`.execute(db);
      await sql`set search_path to ${sql.id(schema)}`.execute(db);
      return openOver({
        db,
        shown: "the store in memory",
        failure: (error) => error,
        close: () => db.destroy(),
      });
    },
    end: () => lite.close(),
  };
}

/** A schema for each store, in the database named in TRUCEWATCH_TEST_POSTGRES or on a server to throw away; `null`: none is to be had. */
export async function postgresStores(): Promise<(Stores & { readonly freshUrl: () => string }) | null> {
  const given = process.env.TRUCEWATCH_TEST_POSTGRES;
  const server = given ? null : await throwAwayPostgres();
  const url = given ?? server?.url;
  if (!url) return null;
  const made: string[] = [];
  const freshUrl = () => {
    const its = new URL(url);
    made.push(`trucewatch_${randomBytes(6).toString("hex")}`);
    its.searchParams.set("schema", made.at(-1) ?? "");
    return its.href;
  };
  return {
    freshUrl,
    open: () => openPostgres(freshUrl()),
    end: async () => {
      if (server) return server.remove();
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      for (const schema of made) await client.query(`drop schema if exists ${schema} cascade`);
      await client.end();
    },
  };
}
