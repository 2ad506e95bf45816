import {
  type Atlas,
  filterIncidents,
  type Incident,
  type IncidentFilter,
  inOrder,
  type Ledger,
  otherNamesIn,
} from "../assessment/index.js";
import type { Asked } from "./questions.js";

/** How many lists of one ledger are kept: somebody who scrolls asks for the pages of one, many times over. */
const KEPT = 8;

/** What is asked of a list, in pages or whole. */
type Listing = Omit<Asked<"incidents">, "limit" | "offset"> & Partial<Pick<Asked<"incidents">, "limit" | "offset">>;

/**
 * The incidents a question means, narrowed and in order. A list is kept as long as the ledger it is of, so that a page of
 * a hundred thousand rows costs no more than its own rows: narrowing and ordering them takes a tenth of a second.
 */
export function incidentLists(atlas: () => Atlas): (ledger: Ledger, ask: Listing) => readonly Incident[] {
  const kept = new WeakMap<Ledger, Map<string, readonly Incident[]>>();
  return (ledger, { limit: _, offset: __, as_of: ___, hindsight: ____, known_at: _____, ...list }) => {
    const lists = kept.get(ledger) ?? new Map<string, readonly Incident[]>();
    kept.set(ledger, lists);
    const key = JSON.stringify(Object.entries(list).sort(([a], [b]) => (a < b ? -1 : 1)));
    const found = lists.get(key) ?? inOrder(incidentsIn(ledger, list, atlas()), list.order);
    // The latest asked for goes last: the first is the one to forget.
    lists.delete(key);
    lists.set(key, found);
    if (lists.size > KEPT) lists.delete(lists.keys().next().value as string);
    return found;
  };
}

/** The incidents of a ledger that a filter lets through; of a truce that is not in it, none. */
export function incidentsIn(
  ledger: Ledger,
  ask: IncidentFilter & { readonly truce?: string | undefined },
  atlas: Atlas,
): Incident[] {
  const truce = ask.truce === undefined ? null : ledger.truce(ask.truce);
  const counted = new Set(truce?.incidents.map((i) => i.id));
  const pool = ask.truce === undefined ? ledger.incidents : ledger.incidents.filter((i) => counted.has(i.id));
  return filterIncidents(pool, ask, otherNamesIn(atlas));
}
