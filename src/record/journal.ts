import { sql } from "kysely";
import type { Instant } from "../model/index.js";
import { instantOf } from "./instant.js";
import type { Db } from "./query.js";

/** What a token allows: to ask, or to ask and change. */
export const TOKEN_ROLES = ["reader", "reviewer"] as const;
export type TokenRole = (typeof TOKEN_ROLES)[number];

/** Who changes the record, as far as is known. */
export interface Caller {
  /** `null`: nobody said. */
  readonly by: string | null;
  /** Of the token that proves the name; `null`: the name is as given. */
  readonly role: TokenRole | null;
  /** From where: a network address, or words such as "command line". */
  readonly from: string;
}

/** Where nobody says otherwise: a program that uses the record as a library. */
export const THIS_PROCESS: Caller = { by: null, role: null, from: "this process" };

/** One change of the record, or of who may change it. */
export interface JournalEntry extends Caller {
  /** From 1, in order. */
  readonly number: number;
  readonly at: Instant;
  /** `add`, `reread`, `withdraw`, `restore`, `purge`, the kind of a decision, `token-add`, `token-remove`, `sign-in`, `sign-out`. */
  readonly action: string;
  /** Ids of reports and decisions, names of tokens: the first hundred. */
  readonly about: readonly string[];
  /** Of how many it was. */
  readonly count: number;
}

const NAMED = 100;

/** Appends to the journal, in the transaction of the change itself: neither is there without the other. */
export async function enter(
  tx: Db,
  { by, role, from }: Caller,
  at: Instant,
  action: string,
  about: readonly string[],
): Promise<void> {
  const named = about.slice(0, NAMED);
  await sql`insert into journal (at, by, role, came_from, action, about, count)
    values (${instantOf(at)}, ${by}, ${role}, ${from}, ${action}, ${named}, ${about.length})`.execute(tx);
}

export interface JournalPage {
  readonly limit: number;
  readonly offset: number;
}

/** The latest first. */
export async function journal(
  db: Db,
  { limit, offset }: JournalPage,
): Promise<{ readonly total: number; readonly items: readonly JournalEntry[] }> {
  const counted = await sql<{ n: number }>`select count(*)::integer as n from journal`.execute(db);
  const { rows } = await sql<JournalEntry>`
    select number::integer as number, at, by, role, came_from as "from", action, about, count from journal
    order by journal.number desc limit ${limit} offset ${offset}`.execute(db);
  return { total: counted.rows[0]?.n ?? 0, items: rows };
}
