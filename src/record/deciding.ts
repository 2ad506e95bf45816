import { sql } from "kysely";
import type { Decision, Finding, Verdict } from "../model/index.js";
import { anchorsOf, contradict, sameWords } from "./contradiction.js";
import { type DecisionRow, decisionOf, numberOf, rowsWhere } from "./decisions.js";
import { instantOf } from "./instant.js";
import { type Caller, enter } from "./journal.js";
import { type Db, writing } from "./query.js";
import { ConflictError, type DecisionEntry, MissingError } from "./record.js";

export async function decide(db: Db, caller: Caller, verdict: Verdict, entry: DecisionEntry): Promise<Decision> {
  const { by, note, seen } = entry;
  const recorded = instantOf(entry.recorded);
  if (by.trim() === "") throw new RangeError("a decision names who decides; this one names nobody");
  return writing(db, async (tx) => {
    await mustExist(tx, verdict);
    if (seen !== null) await mustAgree(tx, verdict, seen);
    const { number } = await tx
      .selectFrom("decision")
      .select(({ fn, lit }) => fn.coalesce(fn.max("number"), lit(0)).as("number"))
      .executeTakeFirstOrThrow();
    const row = { number: number + 1, by, recorded, kind: verdict.kind, verdict: JSON.stringify(verdict), note };
    await tx.insertInto("decision").values(row).execute();
    const about = [...new Set(anchorsOf(verdict).map((a) => a.report))];
    for (const report of about)
      await tx.insertInto("decision_report").values({ decision: row.number, report }).execute();
    await enter(tx, { ...caller, by }, recorded, verdict.kind, [`d${row.number}`, ...about]);
    return { id: `d${row.number}`, by, recorded, verdict, note };
  });
}

async function mustExist(tx: Db, verdict: Verdict): Promise<void> {
  if (verdict.kind === "undo") {
    const [row] = await rowsWhere(tx, sql`number = ${numberOf(verdict.decision)}`);
    if (!row) throw new MissingError(`${verdict.decision}: there is no such decision to take back`);
    if (row.verdict.kind === "undo")
      throw new MissingError(`${verdict.decision}: takes a decision back itself; decide anew instead of undoing it`);
    const [first] = await undoing(tx, verdict.decision);
    if (first) throw new ConflictError(`${verdict.decision}: ${first.by} took it back already`, [decisionOf(first)]);
  }
  for (const anchor of anchorsOf(verdict)) {
    const { rows } = await sql<{ findings: Finding[]; purged: boolean }>`
      select findings, exists (select 1 from purge p where p.report = g.report) as purged
      from reading g where report = ${anchor.report} order by seq desc`.execute(tx);
    if (rows.length === 0) throw new MissingError(`${anchor.report}: there is no such report in the record`);
    if (rows[0]?.purged)
      throw new MissingError(`${anchor.report}: the report was purged; it has no findings to decide on`);
    const held = rows.some(({ findings }) =>
      findings.some((f) => f.evidence && sameWords(anchor, { report: anchor.report, span: f.evidence, type: f.type })),
    );
    const { start, end } = anchor.span;
    if (!held)
      throw new MissingError(`${anchor.report}: no reading of it has found a ${anchor.type} at ${start}-${end}`);
  }
}

const undoing = (tx: Db, id: string): Promise<DecisionRow[]> =>
  rowsWhere(tx, sql`kind = 'undo' and verdict ->> 'decision' = ${id}`);

async function mustAgree(tx: Db, verdict: Verdict, seen: number): Promise<void> {
  const later = await rowsWhere(tx, sql`seq > ${seen}`);
  const undone = new Set(later.flatMap(({ verdict: v }) => (v.kind === "undo" ? [v.decision] : [])));
  const against = later.filter((row) => !undone.has(`d${row.number}`) && contradict(verdict, row.verdict));
  const last = against.at(-1);
  if (!last) return;
  throw new ConflictError(
    `${last.by} decided otherwise while you looked (d${last.number}: ${last.verdict.kind}); look again, then decide`,
    against.map(decisionOf),
  );
}
