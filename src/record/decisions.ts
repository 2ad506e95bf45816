import { sql } from "kysely";
import type { Decision, Instant, Verdict } from "../model/index.js";
import { instantOf } from "./instant.js";
import type { Db } from "./query.js";

export interface DecisionRow {
  readonly seq: string | number;
  readonly number: number;
  readonly by: string;
  readonly recorded: Instant;
  readonly verdict: Verdict;
  readonly note: string | null;
}

export const decisionOf = ({ number, by, recorded, verdict, note }: DecisionRow): Decision => ({
  id: `d${number}`,
  by,
  recorded,
  verdict,
  note,
});

/** 0, which no decision has, where the id is none. */
export const numberOf = (id: string): number => Number(/^d(\d{1,9})$/.exec(id)?.[1] ?? 0);

export async function rowsWhere(db: Db, where = sql`true`): Promise<DecisionRow[]> {
  const { rows } = await sql<DecisionRow>`
    select seq, number, by, recorded, verdict, note from decision where ${where} order by number`.execute(db);
  return rows;
}

export async function decisions(db: Db, knownAt: Instant | null): Promise<Decision[]> {
  const rows = await rowsWhere(db, knownAt === null ? sql`true` : sql`recorded <= ${instantOf(knownAt)}`);
  return rows.map(decisionOf);
}
