import { sql } from "kysely";
import { compareAscii, type Finding, type Instant, type Report } from "../model/index.js";
import { instantOf } from "./instant.js";
import {
  all,
  type Condition,
  chunks,
  type Db,
  headOf,
  isLatest,
  latest,
  type Moment,
  marksOf,
  PRESENT,
  type ReadingRow,
  readingOf,
} from "./query.js";
import type { EncodedReading, Mark, ReadingFilter, Revision, StoredReading, StoredReport } from "./record.js";

const PAGE = 500;

const momentOf = (seq: number | null, knownAt: Instant | null): Moment => ({
  seq,
  knownAt: knownAt === null ? null : instantOf(knownAt),
});

/** A change of the record is known by its number: rows up to the first page's are the same at the last page. */
export async function* readingsOf(db: Db, filter: ReadingFilter): AsyncGenerator<StoredReading[]> {
  const { clock } = filter;
  const moment = momentOf(await version(db), clock.knownAt);
  // Which reports, first and once: with a limit instead, the planner may well sort all that is left for every page.
  const { rows: reports } = await sql<{ id: string }>`
    select r.id from report r where ${isLatest(moment)} and ${all(conditionsOf(filter))} order by r.id`.execute(db);
  for (const part of chunks(reports, PAGE)) {
    const { rows } = await latest(moment, sql`r.id = any(${part.map((r) => r.id)})`).execute(db);
    yield rows.map(readingOf);
  }
}

function conditionsOf({ clock, from, to }: ReadingFilter): Condition[] {
  const conditions: Condition[] = [];
  if (clock.asOf !== null && !clock.hindsight) conditions.push(sql`r.date <= ${clock.asOf}`);
  if (from !== undefined) conditions.push(sql`r.date >= ${from}`);
  if (to !== undefined) conditions.push(sql`r.date <= ${to}`);
  return conditions;
}

/** Each part of the record that tells of reports is asked by its own numbers: they come of one sequence. */
export async function changedSince(db: Db, version: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from report where seq > ${version}
    union select report from reading where seq > ${version}
    union select report from withdrawal where seq > ${version}
    union select report from purge where seq > ${version}
    order by id`.execute(db);
  return rows.map((r) => r.id);
}

export async function readingsFor(db: Db, ids: readonly string[]): Promise<EncodedReading[]> {
  const found: EncodedReading[] = [];
  for (const part of chunks([...new Set(ids)].sort(compareAscii), PAGE)) {
    const { rows } = await sql<Omit<ReadingRow, "findings"> & { findings: string }>`
      select l.id, l.revision, l.source, l.url, l.title, l.date, l.sketch, l.withdrawn, l.purged,
             l.findings::text as findings
      from (${latest(PRESENT, sql`r.id = any(${part})`)}) l order by l.id`.execute(db);
    for (const row of rows)
      found.push({ report: headOf(row), findings: row.withdrawn || row.purged ? "[]" : row.findings });
  }
  return found;
}

export async function report(db: Db, id: string, knownAt: Instant | null): Promise<StoredReport | null> {
  const [row] = (await latest(momentOf(null, knownAt), sql`r.id = ${id}`).execute(db)).rows;
  if (!row) return null;
  const whole = await db
    .selectFrom("report")
    .select(["id", "source", "url", "title", "date", "language", "retrieved", "text"])
    .where("id", "=", id)
    .where("revision", "=", row.revision)
    .executeTakeFirstOrThrow();
  return { report: whole, revision: row.revision, findings: row.findings, ...marksOf(row) };
}

/** The latest texts by report id, many at once: an answer cites hundreds of reports. What is not there is left out. */
export async function texts(db: Db, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const part of chunks([...new Set(ids)], PAGE)) {
    const { rows } = await sql<{ id: string; text: string }>`
      select r.id, r.text from report r where r.id = any(${part}) and not exists
        (select 1 from report n where n.id = r.id and n.revision > r.revision)`.execute(db);
    for (const { id, text } of rows) found.set(id, text);
  }
  return found;
}

export async function revisions(db: Db, id: string): Promise<Revision[]> {
  const reports = await sql<Report & { revision: number; recorded: Instant; withdrawn: Mark | null }>`
    select r.id, r.source, r.url, r.title, r.date, r.language, r.retrieved, r.text, r.revision, r.recorded,
      (select case when w.withdrawn then json_build_object('by', w.by, 'reason', w.reason, 'recorded', w.recorded) end
       from withdrawal w where w.report = r.id and w.revision = r.revision order by w.seq desc limit 1) as withdrawn
    from report r where r.id = ${id} order by r.revision`.execute(db);
  const readings = await db
    .selectFrom("reading")
    .select(["revision", "reader", "version", "recorded", "findings"])
    .where("report", "=", id)
    .orderBy("seq")
    .execute();
  return reports.rows.map(({ revision, recorded, withdrawn, ...text }) => ({
    revision,
    recorded,
    report: text,
    readings: readings
      .filter((g) => g.revision === revision)
      .map(({ reader, version, recorded: at, findings }) => ({
        reader,
        version,
        recorded: at,
        findings: findings as unknown as Finding[],
      })),
    ...(withdrawn && { withdrawn }),
  }));
}

/** Every change of the record takes a number from one sequence, under one lock. */
export async function version(db: Db): Promise<number> {
  const { rows } = await sql<{ version: string }>`
    select greatest((select max(seq) from report), (select max(seq) from reading), (select max(seq) from decision),
                    (select max(seq) from withdrawal), (select max(seq) from purge), 0) as version`.execute(db);
  return Number(rows[0]?.version ?? 0);
}
