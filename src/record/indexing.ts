import { sql } from "kysely";
import { compareAscii, type Day, firstDay, sideKey } from "../model/index.js";
import { decisionsAbout } from "./decisions.js";
import { chunks, type Db, latest, PRESENT, readingOf } from "./query.js";
import type { StoredReading } from "./record.js";
import type { FindingKeys, Indexer } from "./views.js";

/** Files findings as they were read: by the day their time begins, else that of the report. */
export const asRead: Indexer = {
  name: "as read 1",
  keys: ({ report, findings }) =>
    findings.map(({ type, time, actor, recipient, mediator }) => ({
      day: time.start ? firstDay(time.start) : report.date,
      type,
      sides: [...new Set([...actor, ...recipient, ...(mediator ?? [])].map(sideKey))].sort(compareAscii),
    })),
};

/** Files the findings of these reports anew, and marks the days they were and are on as stale. */
export async function file(tx: Db, indexer: Indexer, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const gone = await sql<{ day: Day | null }>`
    with gone as (delete from finding where report = any(${ids}) returning day) select distinct day from gone`.execute(
    tx,
  );
  const { rows } = await latest(PRESENT, sql`r.id = any(${ids})`).execute(tx);
  const decisions = await decisionsAbout(tx, ids);
  const filed = rows.map(readingOf).flatMap((r) => filedRows(r, indexer.keys(r, decisions.of(r.report.id))));
  for (const part of chunks(filed))
    await tx
      .insertInto("finding")
      .values([...part])
      .execute();
  await touch(tx, [...gone.rows.map((r) => r.day), ...filed.map((r) => r.day)]);
}

function filedRows({ report, findings }: StoredReading, keys: readonly FindingKeys[]) {
  if (keys.length !== findings.length)
    throw new RangeError(`${report.id}: ${findings.length} findings were given ${keys.length} keys`);
  return findings.map((finding, ordinal) => {
    const { day, type, sides } = keys[ordinal] as FindingKeys;
    return {
      report: report.id,
      ordinal,
      id: finding.id,
      day,
      published: report.date,
      type,
      sides: [...sides],
      json: JSON.stringify(finding),
    };
  });
}

async function touch(tx: Db, days: readonly (Day | null)[]): Promise<void> {
  const touched = [...new Set(days.filter((day) => day !== null))].sort(compareAscii);
  if (touched.length === 0) return;
  await sql`insert into block (day, touched, joined)
    select day, n, 0 from unnest(${touched}::text[]) day, (select nextval('record_seq') n) seq
    on conflict (day) do update set touched = excluded.touched`.execute(tx);
}

/** Reports that a name occurs in, however it is written, as long as the case is all that differs. */
export async function reportsNaming(tx: Db, name: string): Promise<string[]> {
  const quoted = JSON.stringify(name);
  const { rows } = await sql<{ report: string }>`
    select distinct report from finding where position(lower(${quoted}) in lower(json::text)) > 0 order by report`.execute(
    tx,
  );
  return rows.map((r) => r.report);
}
