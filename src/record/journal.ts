import { sql } from "kysely";
import { type Instant, VERDICT_KINDS } from "../model/index.js";
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

/** What the journal calls each kind of change; a decision by its own kind. */
export const JOURNAL_ACTIONS = [
  "add",
  "reread",
  "withdraw",
  "restore",
  "purge",
  ...VERDICT_KINDS,
  "token-add",
  "token-remove",
  "sign-in",
  "sign-out",
] as const;
export type JournalAction = (typeof JOURNAL_ACTIONS)[number];

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
  action: JournalAction,
  about: readonly string[],
): Promise<void> {
  const named = about.slice(0, NAMED);
  await sql`insert into journal (at, by, role, came_from, action, about, count)
    values (${instantOf(at)}, ${by}, ${role}, ${from}, ${action}, ${named}, ${about.length})`.execute(tx);
}

/** Which entries, and which part of them; what is left out lets all through. */
export interface JournalPage {
  readonly limit: number;
  readonly offset: number;
  /** Part of the name of who made the change, in any case. */
  readonly by?: string | undefined;
  readonly action?: string | undefined;
  /** One of the ids or names that the entry has: of a change to more than a hundred, one of the first hundred. */
  readonly about?: string | undefined;
  /** Only entries of a lower number: a page stays as it is while entries are added. */
  readonly before?: number | undefined;
}

/** The latest first; `total` is of all that fit. */
export async function journal(
  db: Db,
  { limit, offset, ...filter }: JournalPage,
): Promise<{ readonly total: number; readonly items: readonly JournalEntry[] }> {
  const fit = sql.join([sql`true`, ...conditions(filter)], sql` and `);
  const counted = await sql<{ n: number }>`select count(*)::integer as n from journal where ${fit}`.execute(db);
  const { rows } = await sql<JournalEntry>`
    select number::integer as number, at, by, role, came_from as "from", action, about, count from journal
    where ${fit} order by journal.number desc limit ${limit} offset ${offset}`.execute(db);
  return { total: counted.rows[0]?.n ?? 0, items: rows };
}

function conditions({ by, action, about, before }: Omit<JournalPage, "limit" | "offset">) {
  return [
    // Folded alike by every database, whatever its locale; a name is text, and no pattern.
    ...(by === undefined ? [] : [sql`position(lower(${by}::text collate "C") in lower(journal.by collate "C")) > 0`]),
    ...(action === undefined ? [] : [sql`action = ${action}`]),
    ...(about === undefined ? [] : [sql`${about} = any(about)`]),
    ...(before === undefined ? [] : [sql`journal.number < ${before}`]),
  ];
}
