import { sql } from "kysely";
import type { Day, Finding } from "../model/index.js";
import { file } from "./indexing.js";
import { all, type Condition, chunks, type Db, headOf, type ReadingRow, writing } from "./query.js";
import type {
  FiledFinding,
  FiledIncident,
  FindingFilter,
  IncidentFilter,
  IncidentKey,
  IncidentPage,
  Indexer,
  StaleDay,
  Views,
} from "./views.js";

const REBUILT_AT_ONCE = 500;

/** The views of a record, over its own database. */
export function sqlViews(db: Db, indexer: Indexer): Views {
  return {
    whole: () => whole(db, indexer),
    rebuild: (onProgress = () => {}) => rebuild(db, indexer, onProgress),
    drop: () => drop(db),
    findingsOn: (days) => findings(db, sql`f.day = any(${days})`, sql`f.published, f.report, f.ordinal`),
    findingsOf: (filter) => findings(db, findingsWhere(filter), sql`f.day, f.published, f.report, f.ordinal`),
    finding: async (id) => (await findings(db, sql`f.id = ${id}`, sql`f.report`))[0] ?? null,
    staleDays: (limit) => staleDays(db, limit),
    putBlock: (block, incidents) => putBlock(db, block, incidents),
    incidents: (page) => incidents(db, page),
    incident: (id) => incident(db, id),
    countIncidents: async (filter) => {
      const { rows } = await sql<{
        n: string;
      }>`select count(*) as n from incident i where ${incidentsWhere(filter)}`.execute(db);
      return Number(rows[0]?.n ?? 0);
    },
    countIncidentsBy: (key, filter) => countBy(db, key, filter),
    assessed: (key) => assessed(db, key),
    putAssessed: (key, version, value) => putAssessed(db, key, version, value),
    clearAssessed: async () => {
      await sql`delete from assessed`.execute(db);
    },
  };
}

async function whole(db: Db, indexer: Indexer): Promise<boolean> {
  const { rows } = await sql<{ whole: boolean }>`
    select exists (select 1 from view_state where name = 'index' and value = ${indexer.name})
        or not exists (select 1 from report) as whole`.execute(db);
  return rows[0]?.whole ?? false;
}

const setIndex = (db: Db, name: string) =>
  sql`insert into view_state (name, value) values ('index', ${name})
      on conflict (name) do update set value = excluded.value`.execute(db);

/** In batches, so that others may read and write meanwhile; what they add they file themselves. */
async function rebuild(db: Db, indexer: Indexer, onProgress: (done: number) => void): Promise<void> {
  await drop(db);
  let done = 0;
  for (let last = ""; ; ) {
    const ids = (
      await sql<{
        id: string;
      }>`select distinct id from report where id > ${last} order by id limit ${REBUILT_AT_ONCE}`.execute(db)
    ).rows.map((r) => r.id);
    await writing(db, (tx) => file(tx, indexer, ids));
    done += ids.length;
    if (ids.length < REBUILT_AT_ONCE) break;
    onProgress(done);
    last = ids.at(-1) ?? "";
  }
  await setIndex(db, indexer.name);
  onProgress(done);
}

const drop = (db: Db): Promise<void> =>
  writing(db, async (tx) => {
    await setIndex(tx, "");
    await sql`truncate finding, block, incident, assessed`.execute(tx);
  });

async function findings(db: Db, where: Condition, order: Condition): Promise<FiledFinding[]> {
  type Row = Omit<ReadingRow, "findings"> & { day: Day | null; type: string; sides: string[]; json: Finding };
  // A report with findings that count is neither withdrawn nor purged.
  const { rows } = await sql<Row>`
    select f.day, f.type, f.sides, f.json,
      r.id, r.revision, r.source, r.url, r.title, r.date, r.sketch, null as withdrawn, null as purged
    from finding f cross join lateral (
      select * from report n where n.id = f.report order by n.revision desc limit 1) r
    where ${where} order by ${order}`.execute(db);
  return rows.map(({ day, type, sides, json, ...head }) => ({ day, type, sides, finding: json, report: headOf(head) }));
}

function findingsWhere({ types, sides, from, to, publishedBy }: FindingFilter): Condition {
  const conditions: Condition[] = [];
  if (types) conditions.push(sql`f.type = any(${types})`);
  if (sides) conditions.push(sql`f.sides && ${sides}::text[]`);
  if (from !== undefined) conditions.push(sql`f.day >= ${from}`);
  if (to !== undefined) conditions.push(sql`f.day <= ${to}`);
  if (publishedBy !== undefined) conditions.push(sql`f.published <= ${publishedBy}`);
  return all(conditions);
}

async function staleDays(db: Db, limit?: number): Promise<StaleDay[]> {
  const { rows } = await sql<{ day: Day; touched: string }>`
    select day, touched from block where touched > joined order by day
    ${limit === undefined ? sql`` : sql`limit ${limit}`}`.execute(db);
  return rows.map(({ day, touched }) => ({ day, touched: Number(touched) }));
}

const putBlock = (db: Db, { day, touched }: StaleDay, incidentsOfDay: readonly FiledIncident[]): Promise<void> =>
  db.transaction().execute(async (tx) => {
    // The row of the day is the lock between two who join it; a day that was dropped meanwhile has nothing to put.
    const { rows } = await sql`select day from block where day = ${day} and joined <= ${touched} for update`.execute(
      tx,
    );
    if (rows.length === 0) return;
    // An incident that has come here from another day, itself stale, is still filed there.
    await sql`delete from incident where day = ${day} or id = any(${incidentsOfDay.map((i) => i.id)})`.execute(tx);
    for (const part of chunks(incidentsOfDay))
      await tx
        .insertInto("incident")
        .values(part.map((i) => rowOf(day, i)))
        .execute();
    await sql`update block set joined = ${touched} where day = ${day}`.execute(tx);
  });

const rowOf = (
  day: Day,
  { id, type, grade, sides, places, members, firstPublished, lastPublished, value }: FiledIncident,
) => ({
  id,
  day,
  type,
  grade,
  sides: [...sides],
  places: [...places],
  members: [...members],
  first_published: firstPublished,
  last_published: lastPublished,
  json: JSON.stringify(value),
});

interface IncidentRow extends Omit<FiledIncident, "firstPublished" | "lastPublished" | "value"> {
  readonly day: Day;
  readonly first_published: Day | null;
  readonly last_published: Day | null;
  readonly json: unknown;
}

const INCIDENT = sql`i.id, i.day, i.type, i.grade, i.sides, i.places, i.members, i.first_published, i.last_published, i.json`;

function incidentOf<T>({ first_published, last_published, json, ...row }: IncidentRow) {
  return { ...row, firstPublished: first_published, lastPublished: last_published, value: json as T };
}

async function incidents<T>(db: Db, { limit, offset = 0, order = "oldest", ...filter }: IncidentPage) {
  const by = order === "oldest" ? sql`i.day, i.id` : sql`i.day desc, i.id desc`;
  const { rows } = await sql<IncidentRow>`
    select ${INCIDENT} from incident i where ${incidentsWhere(filter)} order by ${by}
    ${limit === undefined ? sql`` : sql`limit ${limit}`} offset ${offset}`.execute(db);
  return rows.map((row) => incidentOf<T>(row));
}

async function incident<T>(db: Db, id: string) {
  const { rows } = await sql<IncidentRow>`
    select ${INCIDENT} from incident i where i.id = ${id}
    union all
    select ${INCIDENT} from incident i join finding f on f.id = ${id} and i.day = f.day
    where i.id <> ${id} and ${id} = any(i.members)
    limit 1`.execute(db);
  return rows[0] ? incidentOf<T>(rows[0]) : null;
}

function incidentsWhere({ types, grades, sides, places, from, to }: IncidentFilter): Condition {
  const conditions: Condition[] = [];
  if (types) conditions.push(sql`i.type = any(${types})`);
  if (grades) conditions.push(sql`i.grade = any(${grades})`);
  if (sides) conditions.push(sql`i.sides && ${sides}::text[]`);
  if (places) conditions.push(sql`i.places && ${places}::text[]`);
  if (from !== undefined) conditions.push(sql`i.day >= ${from}`);
  if (to !== undefined) conditions.push(sql`i.day <= ${to}`);
  return all(conditions);
}

const KEYS: { readonly [K in IncidentKey]: Condition } = {
  day: sql`i.day`,
  type: sql`i.type`,
  grade: sql`i.grade`,
  side: sql`unnest(i.sides)`,
  place: sql`unnest(i.places)`,
};

async function countBy(db: Db, key: IncidentKey, filter: IncidentFilter) {
  const { rows } = await sql<{ key: string; n: string }>`
    select key collate "C" as key, count(*) as n
    from (select ${KEYS[key]} as key from incident i where ${incidentsWhere(filter)}) keys
    group by 1 order by 1`.execute(db);
  return rows.map((row) => ({ key: row.key, n: Number(row.n) }));
}

async function assessed<T>(db: Db, key: string) {
  const row = await db.selectFrom("assessed").select(["version", "json"]).where("key", "=", key).executeTakeFirst();
  return row ? { version: Number(row.version), value: row.json as T } : null;
}

async function putAssessed(db: Db, key: string, version: number, value: unknown): Promise<void> {
  await db
    .insertInto("assessed")
    .values({ key, version, json: JSON.stringify(value) })
    .onConflict((on) =>
      on.column("key").doUpdateSet((e) => ({ version: e.ref("excluded.version"), json: e.ref("excluded.json") })),
    )
    .execute();
}
