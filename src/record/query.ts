import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Finding, Instant, Report } from "../model/index.js";
import type { Mark, StoredHead, StoredReading } from "./record.js";
import type { Tables } from "./schema.js";

export type Db = Kysely<Tables>;
export type Condition = RawBuilder<unknown>;

/** A state of the record: rows up to `seq`, and of those the ones recorded by `knownAt`. */
export interface Moment {
  /** `null`: as it is when the statement runs. */
  readonly seq: number | null;
  readonly knownAt: Instant | null;
}

export const PRESENT: Moment = { seq: null, knownAt: null };

/** A row of a report, its latest reading and its marks. Drivers hand `json` over parsed. */
export interface ReadingRow extends Omit<Report, "language" | "retrieved" | "text"> {
  readonly revision: number;
  readonly sketch: string;
  readonly findings: Finding[];
  readonly withdrawn: Mark | null;
  readonly purged: Mark | null;
}

const upTo = (alias: string, { seq, knownAt }: Moment): Condition => {
  const conditions: Condition[] = [sql`true`];
  if (seq !== null) conditions.push(sql`${sql.ref(`${alias}.seq`)} <= ${seq}`);
  if (knownAt !== null) conditions.push(sql`${sql.ref(`${alias}.recorded`)} <= ${knownAt}`);
  return all(conditions);
};

export const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);

const mark = (alias: string): RawBuilder<Mark | null> => {
  const of = (column: string) => sql.ref(`${alias}.${column}`);
  return sql`case when ${of("seq")} is null then null
    else json_build_object('by', ${of("by")}, 'reason', ${of("reason")}, 'recorded', ${of("recorded")}) end`;
};

/**
 * Report `r`, its latest revision at a moment, with `g`, its latest reading, and its marks `w` and `p`, for those that
 * `where` lets pass, by id. What was purged is purged at every moment: its words are gone.
 *
 * Each part is looked up by the index for the row at hand, whatever the planner knows of the tables: PGlite keeps no
 * statistics by itself, and a join it takes for small would go through the whole record for every page.
 */
export const latest = (moment: Moment, where: Condition) => sql<ReadingRow>`
  select r.id, r.revision, r.source, r.url, r.title, r.date, r.sketch, g.findings,
         ${mark("w")} as withdrawn, ${mark("p")} as purged
  from report r
  cross join lateral (
    select l.findings from reading l
    where l.report = r.id and l.revision = r.revision and ${upTo("l", moment)}
    order by l.seq desc limit 1) g
  left join lateral (
    select l.* from withdrawal l
    where l.report = r.id and l.revision = r.revision and ${upTo("l", moment)}
    order by l.seq desc limit 1) w on w.withdrawn
  left join lateral (select l.* from purge l where l.report = r.id limit 1) p on true
  where ${isLatest(moment)} and ${where}
  order by r.id`;

/** That report `r` is the latest revision at a moment. */
export const isLatest = (moment: Moment): Condition =>
  sql`${upTo("r", moment)}
    and r.revision = (select max(n.revision) from report n where n.id = r.id and ${upTo("n", moment)})`;

export function headOf(row: Omit<ReadingRow, "findings">): StoredHead {
  const { id, revision, source, url, title, date, sketch } = row;
  return { id, revision, source, url, title, date, sketch, ...marksOf(row) };
}

export const marksOf = ({ withdrawn, purged }: Pick<ReadingRow, "withdrawn" | "purged">) => ({
  ...(withdrawn && { withdrawn }),
  ...(purged && { purged }),
});

export const readingOf = (row: ReadingRow): StoredReading => ({
  report: headOf(row),
  findings: row.withdrawn || row.purged ? [] : row.findings,
});

/** One writer at a time, or two on one PostgreSQL would both find an id unknown; reading goes on. */
export const writing = <T>(db: Db, work: (tx: Db) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (tx) => {
    await sql`lock table report in share row exclusive mode`.execute(tx);
    return work(tx);
  });

/** Splits rows so that a statement stays under PostgreSQL's 65,535 parameters. */
export function* chunks<T>(rows: readonly T[], size = 1000): Generator<readonly T[]> {
  for (let i = 0; i < rows.length; i += size) yield rows.slice(i, i + size);
}
