import { type Kysely, sql } from "kysely";
import type { Day, Finding, Instant, Reading, Report } from "../model/index.js";
import type { Outcome, Record, StoredReading, StoredReport } from "./record.js";
import type { Tables } from "./schema.js";

/** The record over SQL: the same statements on PGlite and on PostgreSQL. `close` must end the pool and free its lock. */
export function sqlRecord(db: Kysely<Tables>, close: () => Promise<void>): Record {
  return {
    add: (reports, read, recorded) => add(db, reports, read, recorded),
    readings: (asOf) => readings(db, asOf),
    report: (id) => report(db, id),
    version: () => version(db),
    close,
  };
}

const isLatest = sql<boolean>`not exists (select 1 from report n where n.id = r.id and n.revision > r.revision)`;
const isLatestReading = sql<boolean>`not exists (select 1 from reading n
  where n.report = g.report and n.revision = g.revision and n.seq > g.seq)`;

async function add(
  db: Kysely<Tables>,
  reports: readonly Report[],
  read: (report: Report) => Reading,
  recorded: Instant,
): Promise<Outcome[]> {
  return db.transaction().execute(async (tx) => {
    // Two writers on one PostgreSQL would both find an id unknown: writing is one at a time, reading goes on.
    await sql`lock table report in share row exclusive mode`.execute(tx);
    const outcomes: Outcome[] = [];
    for (const report of reports) {
      const known = await tx
        .selectFrom("report")
        .select(["revision", "text", "date"])
        .where("id", "=", report.id)
        .orderBy("revision", "desc")
        .limit(1)
        .executeTakeFirst();
      if (known && known.text === report.text && (report.date === null || report.date === known.date)) {
        outcomes.push("known");
        continue;
      }
      const revision = (known?.revision ?? 0) + 1;
      const { reader, version, findings } = read(report);
      await tx
        .insertInto("report")
        .values({ ...columnsOf(report), revision, recorded } as never)
        .execute();
      await tx
        .insertInto("reading")
        .values({ report: report.id, revision, reader, version, findings: JSON.stringify(findings), recorded } as never)
        .execute();
      outcomes.push(known ? "revised" : "added");
    }
    return outcomes;
  });
}

const columnsOf = ({ id, source, url, title, date, language, retrieved, text }: Report): Report => ({
  id,
  source,
  url,
  title,
  date,
  language,
  retrieved,
  text,
});

async function readings(db: Kysely<Tables>, asOf: Day | null): Promise<StoredReading[]> {
  let query = db
    .selectFrom("report as r")
    .innerJoin("reading as g", (join) => join.onRef("g.report", "=", "r.id").onRef("g.revision", "=", "r.revision"))
    .select(["r.id", "r.revision", "r.source", "r.url", "r.title", "r.date", "g.findings"])
    .where(isLatest)
    .where(isLatestReading)
    .orderBy("r.id");
  if (asOf !== null) query = query.where("r.date", "<=", asOf);
  const rows = await query.execute();
  return rows.map(({ findings, ...head }) => ({ report: head, findings: parsed(findings) }));
}

async function report(db: Kysely<Tables>, id: string): Promise<StoredReport | null> {
  const row = await db
    .selectFrom("report as r")
    .innerJoin("reading as g", (join) => join.onRef("g.report", "=", "r.id").onRef("g.revision", "=", "r.revision"))
    .select(["r.id", "r.source", "r.url", "r.title", "r.date", "r.language", "r.retrieved", "r.text", "r.revision"])
    .select("g.findings")
    .where("r.id", "=", id)
    .where(isLatest)
    .where(isLatestReading)
    .executeTakeFirst();
  if (!row) return null;
  const { findings, revision, ...rest } = row;
  return { report: rest, revision, findings: parsed(findings) };
}

async function version(db: Kysely<Tables>): Promise<number> {
  const row = await db
    .selectFrom("reading")
    .select(({ fn }) => fn.max("seq").as("seq"))
    .executeTakeFirst();
  return Number(row?.seq ?? 0);
}

// Drivers hand a `json` column over parsed; the type says text because text is what is written.
const parsed = (findings: unknown): Finding[] =>
  (typeof findings === "string" ? JSON.parse(findings) : findings) as Finding[];
