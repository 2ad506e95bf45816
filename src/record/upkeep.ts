import { sql } from "kysely";
import type { Db } from "./query.js";

/** Changes since the last time, as a share of all, from which it is due; and at least this many. */
const GROWTH = 0.25;
const FEWEST = 2000;

/** Columns that statements choose by: to look at texts and findings would take long and tell nothing. */
const TABLES = ["report (id, revision, date)", "reading (report, revision)"].join(", ");

/**
 * What PostgreSQL's autovacuum does, which PGlite has not: gives the room of deleted rows free, and counts what is in the
 * tables, so that the planner knows. To be called after a change; does something only where much has changed.
 */
export function upkeepOf(db: Db): () => Promise<void> {
  let tidied: number | null = null;
  return async () => {
    const now = await changes(db);
    tidied ??= await lastTidied(db);
    if (now - tidied < Math.max(FEWEST, tidied * GROWTH)) return;
    await sql`vacuum (analyze) ${sql.raw(TABLES)}`.execute(db);
    await sql`insert into view_state (name, value) values ('tidied', ${String(now)})
      on conflict (name) do update set value = excluded.value`.execute(db);
    tidied = now;
  };
}

const changes = async (db: Db): Promise<number> => {
  const { rows } = await sql<{ last_value: string }>`select last_value from record_seq`.execute(db);
  return Number(rows[0]?.last_value ?? 0);
};

const lastTidied = async (db: Db): Promise<number> => {
  const { rows } = await sql<{ value: string }>`select value from view_state where name = 'tidied'`.execute(db);
  return Number(rows[0]?.value ?? 0);
};
