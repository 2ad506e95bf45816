import { type Kysely, sql } from "kysely";

/** Tables of the record. Text that is a key or an order is `COLLATE "C"`; JSON is `json`, which keeps its bytes. */
export interface Tables {
  report: {
    seq: number;
    id: string;
    revision: number;
    source: string | null;
    url: string | null;
    title: string | null;
    date: string | null;
    language: string | null;
    retrieved: string | null;
    text: string;
    recorded: string;
  };
  reading: {
    seq: number;
    report: string;
    revision: number;
    reader: string;
    version: string;
    findings: string;
    recorded: string;
  };
  schema_version: { version: number };
}

/** One step a version, each run once and never changed after release. PostgreSQL 15 subset. */
const MIGRATIONS: readonly (readonly string[])[] = [
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
];

export const SCHEMA_VERSION = MIGRATIONS.length;

/**
 * Brings an empty or older store to this version, in one transaction.
 * @returns the version found; where it is newer than SCHEMA_VERSION nothing was touched
 */
export async function migrate(db: Kysely<Tables>): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await sql`create table if not exists schema_version (version integer primary key)`.execute(tx);
    const rows = await tx.selectFrom("schema_version").select("version").orderBy("version", "desc").limit(1).execute();
    const found = rows[0]?.version ?? 0;
    for (const [i, steps] of MIGRATIONS.entries()) {
      if (i < found) continue;
      for (const step of steps) await sql.raw(step).execute(tx);
      await tx
        .insertInto("schema_version")
        .values({ version: i + 1 })
        .execute();
    }
    return found;
  });
}
