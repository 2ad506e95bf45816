import { sql } from "kysely";
import { type Actor, type Correction, type Finding, type Place, sketchOf, type Verdict } from "../model/index.js";
import { instantOf } from "./instant.js";
import { type Caller, enter } from "./journal.js";
import { type Db, latest, PRESENT, type ReadingRow, writing } from "./query.js";
import { type Mark, MissingError } from "./record.js";

export const withdraw = (db: Db, caller: Caller, id: string, mark: Mark): Promise<void> =>
  writing(db, async (tx) => {
    const { revision, withdrawn } = await present(tx, id);
    if (!withdrawn) await setWithdrawn(tx, caller, id, revision, mark, true);
  });

export const restore = (db: Db, caller: Caller, id: string, mark: Mark): Promise<void> =>
  writing(db, async (tx) => {
    const { revision, withdrawn } = await present(tx, id);
    if (!withdrawn) throw new MissingError(`${id}: the report is not withdrawn; there is nothing to restore`);
    await setWithdrawn(tx, caller, id, revision, mark, false);
  });

async function present(tx: Db, id: string): Promise<ReadingRow> {
  const [row] = (await latest(PRESENT, sql`r.id = ${id}`).execute(tx)).rows;
  if (!row) throw new MissingError(`${id}: there is no such report in the record`);
  if (row.purged) throw new MissingError(`${id}: the report was purged by ${row.purged.by}; nothing of it is left`);
  return row;
}

async function setWithdrawn(tx: Db, caller: Caller, report: string, revision: number, mark: Mark, withdrawn: boolean) {
  const { by, reason, recorded } = mark;
  await tx
    .insertInto("withdrawal")
    .values({ report, revision, withdrawn, by, reason, recorded: instantOf(recorded) })
    .execute();
  await enter(tx, { ...caller, by }, recorded, withdrawn ? "withdraw" : "restore", [report]);
}

export const purge = (db: Db, caller: Caller, id: string, mark: Mark): Promise<void> =>
  writing(db, async (tx) => {
    await present(tx, id);
    const { by, reason, recorded } = mark;
    await tx
      .insertInto("purge")
      .values({ report: id, by, reason, recorded: instantOf(recorded) })
      .execute();
    await tx
      .updateTable("report")
      .set({ title: null, text: "", sketch: sketchOf("") })
      .where("id", "=", id)
      .execute();
    await tx.updateTable("reading").set({ findings: "[]" }).where("report", "=", id).execute();
    const { rows } = await sql<{ number: number; verdict: Verdict }>`
      select number, verdict from decision
      where number in (select decision from decision_report where report = ${id})`.execute(tx);
    for (const { number, verdict } of rows)
      await tx
        .updateTable("decision")
        .set({ verdict: JSON.stringify(wordless(verdict)) })
        .where("number", "=", number)
        .execute();
    await enter(tx, { ...caller, by }, recorded, "purge", [id]);
  });

/** A verdict without the words of the report it is about; what is decided stays. */
function wordless(verdict: Verdict): Verdict {
  if (!("saw" in verdict)) return verdict;
  const bare = { ...verdict, saw: bareFinding(verdict.saw) };
  return bare.kind === "correct" ? { ...bare, fields: bareFields(bare.fields) } : bare;
}

const bareFinding = ({ office, numbers, ...finding }: Finding): Finding => ({
  ...finding,
  ...bareFields(finding),
  ...(numbers && { numbers: numbers.map((figure) => ({ ...figure, what: "", of: null })) }),
  evidence: { ...finding.evidence, text: "" },
});

const NAMING = ["actor", "recipient", "mediator", "place"] as const;

/** `name` is what knowledge calls it only where there is an id; else it is the report's own word. */
const bareName = <T extends Actor | Place>(x: T): T => {
  const bare = { ...x, text: "", name: x.id === null ? "" : x.name };
  return "side" in bare && bare.side?.id === null ? { ...bare, side: { id: null, name: "" } } : bare;
};

function bareFields<T extends Correction>(fields: T): T {
  const { time, claim } = fields;
  const named = NAMING.flatMap((key) => (fields[key] ? [[key, fields[key].map(bareName)]] : []));
  return {
    ...fields,
    ...Object.fromEntries(named),
    ...(time && { time: { ...time, text: null } }),
    ...(claim && {
      claim: { ...claim, by: claim.by.map(bareName), ...(claim.via && { via: claim.via.map(bareName) }) },
    }),
  };
}
