import type { DeskClock } from "../clock.js";
import type { Ask } from "../model.js";
import { searchValue } from "../search.js";

/** Rows on one page: few enough that none of its frames takes 50 ms while it scrolls, however long the whole list is. */
export const PAGE_ROWS = 100;

const FILTERS = ["kind", "party", "as", "place", "grade", "truce", "from", "to"] as const;
const KEYS = [...FILTERS, "order", "page", "columns"] as const;

/** The address of the list: what it is narrowed to, how it is ordered, which page and columns of it are shown. */
export type IncidentSearch = { readonly [K in (typeof KEYS)[number]]?: string | undefined };

export const incidentSearch = (search: Readonly<Record<string, unknown>>): IncidentSearch =>
  Object.fromEntries(KEYS.map((key) => [key, searchValue(search, key)]));

export const isNarrowed = (search: IncidentSearch): boolean => FILTERS.some((key) => search[key] !== undefined);

/** 1, 2, 3 ...; what is no such number is the first. */
export function pageIn({ page = "1" }: IncidentSearch): number {
  return /^[1-9]\d{0,6}$/.test(page) ? Number(page) : 1;
}

/**
 * What the list asks of the record. Values go as the address has them: a grade that does not exist is refused by name
 * there, rather than left out here without a word.
 */
export function incidentsAsk(search: IncidentSearch, clock: DeskClock): Ask<"incidents"> {
  const given = [...FILTERS, "order" as const].flatMap((key) =>
    search[key] === undefined ? [] : [[key, search[key]] as const],
  );
  return {
    ...(Object.fromEntries(given) as Ask<"incidents">),
    limit: PAGE_ROWS,
    offset: (pageIn(search) - 1) * PAGE_ROWS,
    ...clock,
  };
}
