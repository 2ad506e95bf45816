import type { Seen } from "./seen.js";

/** Milliseconds away after which coming back is a new visit. */
const AWAY = 30 * 60_000;
const KEY = "trucewatch.seen";

interface Visits {
  /** What was seen at the end of the visit before this one. */
  readonly before: Seen | null;
  readonly latest: Seen;
  /** Of `latest`; milliseconds since 1970, UTC. */
  readonly at: number;
}

/**
 * Remembers in this browser what the board showed, and answers with what it showed at the end of the visit before; `null`
 * on the first. A reload, or a change that arrives while one looks, is no new visit.
 */
export function visited(latest: Seen, at: number, store: Pick<Storage, "getItem" | "setItem">): Seen | null {
  const kept = read(store);
  const before = kept === null ? null : at - kept.at > AWAY ? kept.latest : kept.before;
  try {
    store.setItem(KEY, JSON.stringify({ before, latest, at } satisfies Visits));
  } catch {
    // Full or forbidden: the next visit then compares with an earlier one, or with none.
  }
  return before;
}

function read(store: Pick<Storage, "getItem">): Visits | null {
  try {
    const kept: unknown = JSON.parse(store.getItem(KEY) ?? "null");
    return isVisits(kept) ? kept : null;
  } catch {
    return null;
  }
}

const isVisits = (kept: unknown): kept is Visits =>
  typeof kept === "object" && kept !== null && "latest" in kept && "before" in kept && "at" in kept;
