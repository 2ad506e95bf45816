import type { Ask, JournalEntry } from "../model.js";
import { searchValue } from "../search.js";

/** Entries on one page. */
export const PAGE_ENTRIES = 100;

const FILTERS = ["action", "by", "about"] as const;
const KEYS = [...FILTERS, "before", "row"] as const;

/**
 * The address of the journal: what it is narrowed to, and from which entry on it is shown. `before` holds a page still
 * while entries are added: it is of the entries with a lower number, `row` (from 1) counts among those.
 */
export type JournalSearch = { readonly [K in (typeof KEYS)[number]]?: string | undefined };

export const journalSearch = (search: Readonly<Record<string, unknown>>): JournalSearch =>
  Object.fromEntries(KEYS.map((key) => [key, searchValue(search, key)]));

export const isNarrowed = (search: JournalSearch): boolean => FILTERS.some((key) => search[key] !== undefined);

/** The first entry shown, counted from 1; what is no such number is the first of all. */
export const rowIn = ({ row = "1" }: JournalSearch): number => (/^[1-9]\d{0,8}$/.test(row) ? Number(row) : 1);

/** Values go as the address has them: a kind of change that does not exist is refused by name. */
export function journalAsk(search: JournalSearch): Ask<"journal"> {
  const given = [...FILTERS, "before" as const].flatMap((key) =>
    search[key] === undefined ? [] : [[key, search[key]] as const],
  );
  return { ...(Object.fromEntries(given) as Ask<"journal">), limit: PAGE_ENTRIES, offset: rowIn(search) - 1 };
}

type Turn = Pick<JournalSearch, "before" | "row">;

export interface Turns {
  /** `null`: this page has the latest. */
  readonly newer: Turn | null;
  /** `null`: this page has the first of all. */
  readonly older: Turn | null;
}

/** Where the pages beside this one stand. @param items those of this page @param total of all that fit */
export function turnsOf(search: JournalSearch, items: readonly JournalEntry[], total: number): Turns {
  const row = rowIn(search);
  const next = row + PAGE_ENTRIES;
  // The page with the latest follows the record; from the second on they keep to the entries there were.
  const latest = items[0];
  const before = search.before ?? (latest !== undefined && row === 1 ? `${latest.number + 1}` : undefined);
  const back = Math.max(1, row - PAGE_ENTRIES);
  return {
    newer: row > 1 ? (back === 1 ? LATEST : { before: search.before, row: `${back}` }) : search.before ? LATEST : null,
    older: items.length > 0 && next <= total ? { before, row: `${next}` } : null,
  };
}

const LATEST: Turn = { before: undefined, row: undefined };
