import type { DeskClock } from "../clock.js";
import type { Ask } from "../model.js";
import { searchValue } from "../search.js";

/** Rows asked for at once. */
export const PAGE_ROWS = 100;

const FILTERS = ["kind", "party", "as", "place", "words", "grade", "truce", "from", "to"] as const;
const KEYS = [...FILTERS, "order", "columns", "row"] as const;

/** The address of the list: what it is narrowed to, how it is ordered, its columns, and the row at its top. */
export type IncidentSearch = { readonly [K in (typeof KEYS)[number]]?: string | undefined };

export const incidentSearch = (search: Readonly<Record<string, unknown>>): IncidentSearch =>
  Object.fromEntries(KEYS.map((key) => [key, searchValue(search, key)]));

export const isNarrowed = (search: IncidentSearch): boolean => FILTERS.some((key) => search[key] !== undefined);

/** Which row stands at the top, counted from 0; what is no such number is the first. */
export function rowIn({ row = "1" }: IncidentSearch): number {
  return /^[1-9]\d{0,8}$/.test(row) ? Number(row) - 1 : 0;
}

/**
 * What the list asks of the record, a page at a time. Values go as the address has them: a grade that does not exist is
 * refused by name there, rather than left out here without a word.
 */
export function incidentsAsk(search: IncidentSearch, clock: DeskClock, page = 0): Ask<"incidents"> {
  const given = [...FILTERS, "order" as const].flatMap((key) =>
    search[key] === undefined ? [] : [[key, search[key]] as const],
  );
  return {
    ...(Object.fromEntries(given) as Ask<"incidents">),
    limit: PAGE_ROWS,
    offset: page * PAGE_ROWS,
    ...clock,
  };
}

/** The pages that hold the rows from `first` to `last`, and those near enough to come into view next. */
export function pagesOf(first: number, last: number, total: number): readonly number[] {
  if (total === 0) return [];
  const near = PAGE_ROWS / 4;
  const from = Math.floor(Math.max(0, first - near) / PAGE_ROWS);
  const to = Math.floor(Math.min(total - 1, last + near) / PAGE_ROWS);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i);
}
