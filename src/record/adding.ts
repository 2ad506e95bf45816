import { sql } from "kysely";
import { type Instant, type Reading, type Report, sketchOf } from "../model/index.js";
import { instantOf } from "./instant.js";
import { type Caller, enter } from "./journal.js";
import { chunks, type Db, latest, PRESENT, writing } from "./query.js";
import type { Outcome, Rereader } from "./record.js";

/** What decides whether a report that comes in is new. */
interface Known {
  readonly revision: number;
  readonly text: string;
  readonly date: string | null;
  readonly withdrawn: boolean;
  readonly purged: boolean;
}

export async function add(
  db: Db,
  caller: Caller,
  reports: readonly Report[],
  read: (report: Report) => Reading,
  recorded: Instant,
): Promise<Outcome[]> {
  const instant = instantOf(recorded);
  return writing(db, async (tx) => {
    const known = await knownOf(tx, [...new Set(reports.map((r) => r.id))]);
    const fresh: { readonly report: Report; readonly revision: number; readonly reading: Reading }[] = [];
    const outcomes: Outcome[] = [];
    for (const report of reports) {
      const before = known.get(report.id);
      outcomes.push(outcomeOf(before, report));
      if (outcomes.at(-1) === "known" || outcomes.at(-1) === "purged") continue;
      const revision = (before?.revision ?? 0) + 1;
      known.set(report.id, { revision, text: report.text, date: report.date, withdrawn: false, purged: false });
      fresh.push({ report, revision, reading: read(report) });
    }
    for (const part of chunks(fresh)) {
      const rows = part.map(({ report, revision }) => ({ ...columnsOf(report), revision, recorded: instant }));
      await tx.insertInto("report").values(rows).execute();
      const readings = part.map(({ revision, reading }) => ({
        ...readingColumns(reading, revision),
        recorded: instant,
      }));
      await tx.insertInto("reading").values(readings).execute();
    }
    const ids = [...new Set(fresh.map(({ report }) => report.id))];
    if (ids.length > 0) await enter(tx, caller, instant, "add", ids);
    return outcomes;
  });
}

function outcomeOf(known: Known | undefined, report: Report): Outcome {
  if (!known) return "added";
  if (known.purged) return "purged";
  if (known.text !== report.text) return "revised";
  // A date alone does not bring back what was withdrawn.
  return report.date === null || report.date === known.date || known.withdrawn ? "known" : "revised";
}

async function knownOf(tx: Db, ids: readonly string[]): Promise<Map<string, Known>> {
  const { rows } = await sql<Known & { id: string }>`
    select distinct on (r.id) r.id, r.revision, r.text, r.date,
      coalesce((select w.withdrawn from withdrawal w where w.report = r.id and w.revision = r.revision
                order by w.seq desc limit 1), false) as withdrawn,
      exists (select 1 from purge p where p.report = r.id) as purged
    from report r where r.id = any(${ids}) order by r.id, r.revision desc`.execute(tx);
  return new Map(rows.map(({ id, ...known }) => [id, known]));
}

const columnsOf = ({ id, source, url, title, date, language, retrieved, text }: Report) => ({
  id,
  source,
  url,
  title,
  date,
  language,
  retrieved,
  text,
  sketch: sketchOf(text),
});

const readingColumns = ({ report, reader, version, findings }: Reading, revision: number) => ({
  report,
  revision,
  reader,
  version,
  findings: JSON.stringify(findings),
});

const REREAD_AT_ONCE = 128;

export async function reread(
  db: Db,
  caller: Caller,
  read: Rereader,
  recorded: Instant,
  onProgress: (done: number) => void,
): Promise<number> {
  const instant = instantOf(recorded);
  // Only a first reading tells which reader this is; from then on what it has read already is passed over.
  let reader: Pick<Reading, "reader" | "version"> | null = null;
  let added = 0;
  let done = 0;
  for (let last: string | null = null; ; ) {
    const page = await textsAfter(db, last, reader);
    if (page.length === 0) return added;
    const readings = await read(page.map(({ revision, ...report }) => report));
    reader = readings[0] ?? null;
    added += await addReadings(db, caller, page, readings, instant);
    done += page.length;
    last = page.at(-1)?.id ?? null;
    onProgress(done);
  }
}

async function textsAfter(
  db: Db,
  last: string | null,
  reader: Pick<Reading, "reader" | "version"> | null,
): Promise<(Report & { revision: number })[]> {
  const { rows } = await sql<Report & { revision: number }>`
    select r.id, r.source, r.url, r.title, r.date, r.language, r.retrieved, r.text, r.revision
    from report r
    where not exists (select 1 from report n where n.id = r.id and n.revision > r.revision)
      and not exists (select 1 from purge p where p.report = r.id)
      and ${last === null ? sql`true` : sql`r.id > ${last}`}
      and ${
        reader === null
          ? sql`true`
          : sql`not exists (select 1 from reading g where g.report = r.id and g.revision = r.revision
                and g.reader = ${reader.reader} and g.version = ${reader.version})`
      }
    order by r.id limit ${REREAD_AT_ONCE}`.execute(db);
  return rows;
}

/** Of reports that have been revised or purged since they were taken to be read, the readings are dropped. */
async function addReadings(
  db: Db,
  caller: Caller,
  page: readonly { readonly id: string; readonly revision: number }[],
  readings: readonly Reading[],
  recorded: Instant,
): Promise<number> {
  return writing(db, async (tx) => {
    const { rows } = await latest(PRESENT, sql`r.id = any(${page.map((r) => r.id)})`).execute(tx);
    const now = new Map(rows.map((row) => [row.id, row]));
    const still = page.flatMap(({ id, revision }, i) => {
      const row = now.get(id);
      return row?.revision === revision && !row.purged ? [readingColumns(readings[i] as Reading, revision)] : [];
    });
    if (still.length === 0) return 0;
    const added = await tx
      .insertInto("reading")
      .values(still.map((row) => ({ ...row, recorded })))
      .onConflict((on) => on.columns(["report", "revision", "reader", "version"]).doNothing())
      .returning("report")
      .execute();
    const ids = added.map((row) => row.report);
    if (ids.length > 0) await enter(tx, caller, recorded, "reread", ids);
    return added.length;
  });
}
