import { type Kysely, sql } from "kysely";
import { sketchOf } from "../model/index.js";
import type { Tables } from "./schema.js";

type Step = string | ((tx: Kysely<Tables>) => Promise<void>);

/** One entry a version, each run once and never changed after release. PostgreSQL 15 subset. */
const MIGRATIONS: readonly (readonly Step[])[] = [
  [
    "create sequence record_seq as bigint",
    `create table report (
       seq bigint primary key default nextval('record_seq'),
       id text collate "C" not null,
       revision integer not null,
       source text, url text, title text,
       date text collate "C",
       language text, retrieved text,
       text text not null,
       recorded text collate "C" not null,
       unique (id, revision))`,
    `create table reading (
       seq bigint primary key default nextval('record_seq'),
       report text collate "C" not null,
       revision integer not null,
       reader text collate "C" not null,
       version text collate "C" not null,
       findings json not null,
       recorded text collate "C" not null,
       unique (report, revision, reader, version),
       foreign key (report, revision) references report (id, revision))`,
    "create index report_date on report (date)",
  ],
  [
    "alter table report add column sketch text",
    sketchAll,
    "alter table report alter column sketch set not null",
    `create table decision (
       seq bigint primary key default nextval('record_seq'),
       number integer not null unique,
       by text not null,
       recorded text collate "C" not null,
       kind text collate "C" not null,
       verdict json not null,
       note text)`,
    `create table decision_report (
       decision integer not null references decision (number),
       report text collate "C" not null,
       primary key (report, decision))`,
    `create table withdrawal (
       seq bigint primary key default nextval('record_seq'),
       report text collate "C" not null,
       revision integer not null,
       withdrawn boolean not null,
       by text not null,
       reason text not null,
       recorded text collate "C" not null,
       foreign key (report, revision) references report (id, revision))`,
    "create index withdrawal_report on withdrawal (report, revision)",
    `create table purge (
       seq bigint primary key default nextval('record_seq'),
       report text collate "C" not null unique,
       by text not null,
       reason text not null,
       recorded text collate "C" not null)`,
    `create table finding (
       report text collate "C" not null,
       ordinal integer not null,
       id text collate "C" not null,
       day text collate "C",
       published text collate "C",
       type text collate "C" not null,
       sides text[] collate "C" not null,
       json json not null,
       primary key (report, ordinal))`,
    "create index finding_id on finding (id)",
    "create index finding_day on finding (day)",
    "create index finding_sides on finding using gin (sides)",
    'create table block (day text collate "C" primary key, touched bigint not null, joined bigint not null)',
    "create index block_stale on block (day) where touched > joined",
    `create table incident (
       id text collate "C" primary key,
       day text collate "C" not null,
       type text collate "C" not null,
       grade text collate "C" not null,
       sides text[] collate "C" not null,
       places text[] collate "C" not null,
       members text[] collate "C" not null,
       first_published text collate "C",
       last_published text collate "C",
       json json not null)`,
    "create index incident_day on incident (day, id)",
    "create index incident_sides on incident using gin (sides)",
    'create table assessed (key text collate "C" primary key, version bigint not null, json json not null)',
    'create table view_state (name text collate "C" primary key, value text not null)',
  ],
  [
    `create table token (
       id text collate "C" primary key,
       name text collate "C" not null unique,
       role text collate "C" not null check (role in ('reader', 'reviewer')),
       hash text collate "C" not null,
       created text collate "C" not null)`,
    `create table session (
       id text collate "C" primary key,
       token text collate "C" not null references token (id) on delete cascade,
       hash text collate "C" not null,
       created text collate "C" not null,
       expires text collate "C" not null)`,
    "create index session_token on session (token)",
    `create table journal (
       number bigint generated always as identity primary key,
       at text collate "C" not null,
       by text,
       role text collate "C",
       came_from text not null,
       action text collate "C" not null,
       about text[] not null,
       count integer not null)`,
  ],
  // Answers come from memory (docs/decisions/0009): what findings and incidents were to be found by is gone.
  ["drop table finding, block, incident, assessed"],
];

const SKETCHED_AT_ONCE = 500;

async function sketchAll(tx: Kysely<Tables>): Promise<void> {
  for (let last = 0; ; ) {
    const { rows } = await sql<{ seq: number; text: string }>`
      select seq, text from report where seq > ${last} order by seq limit ${SKETCHED_AT_ONCE}`.execute(tx);
    for (const { seq, text } of rows)
      await tx
        .updateTable("report")
        .set({ sketch: sketchOf(text) })
        .where("seq", "=", seq)
        .execute();
    if (rows.length < SKETCHED_AT_ONCE) return;
    last = Number(rows.at(-1)?.seq);
  }
}

export const SCHEMA_VERSION = MIGRATIONS.length;

/** Two processes may open a new PostgreSQL record at once; any number that nobody else is likely to lock. */
const MIGRATION_LOCK = 7_283_200_101;

/**
 * Brings an empty or older store to this version, in one transaction.
 * @param to a version to stop at, for tests of the next
 * @returns the version found; where it is newer than SCHEMA_VERSION nothing was touched
 */
export async function migrate(db: Kysely<Tables>, to = SCHEMA_VERSION): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(tx);
    await sql`create table if not exists schema_version (version integer primary key)`.execute(tx);
    const rows = await tx.selectFrom("schema_version").select("version").orderBy("version", "desc").limit(1).execute();
    const found = rows[0]?.version ?? 0;
    for (const [i, steps] of MIGRATIONS.slice(0, to).entries()) {
      if (i < found) continue;
      for (const step of steps) await (typeof step === "string" ? sql.raw(step).execute(tx) : step(tx));
      await tx
        .insertInto("schema_version")
        .values({ version: i + 1 })
        .execute();
    }
    return found;
  });
}
