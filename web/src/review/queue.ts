import type { QueueItem } from "../model.js";

/** A finding as a reviewer first saw it, and the version of the record it was seen in. */
export interface Held {
  readonly item: QueueItem;
  readonly seen: number;
}

interface Listed {
  readonly total: number;
  /** The first of all that wait. */
  readonly items: readonly QueueItem[];
  readonly version: number;
}

export interface QueueAt {
  readonly current: Held | null;
  /** What comes after it among those listed. */
  readonly next: QueueItem | undefined;
  readonly waiting: readonly QueueItem[];
  /** How many wait in all, listed or not. */
  readonly left: number;
  /** From 1, among those that wait. */
  readonly place: number;
  /** The finding looked at waits no more: somebody else decided, or the report is gone. */
  readonly gone: boolean;
}

export const idOf = (item: QueueItem): string => item.finding.finding.id;

/**
 * Where a reviewer stands in the queue. The list may lag behind what was decided here (`settled`), and run ahead of what
 * the reviewer looks at (`held`): neither may pull the finding from under their eyes.
 */
export function queueAt(
  { total, items, version }: Listed,
  settled: ReadonlySet<string>,
  asked: string | undefined,
  held: Held | null,
): QueueAt {
  const waiting = items.filter((item) => !settled.has(idOf(item)));
  const wanted = asked ?? (held === null ? undefined : idOf(held.item));
  const listed = waiting.find((item) => idOf(item) === wanted);
  const kept = held !== null && idOf(held.item) === wanted && !settled.has(idOf(held.item)) ? held : null;
  const item = listed ?? waiting[0];
  const current = kept ?? (item === undefined ? null : sameOr(held, { item, seen: version }));
  const index = current === null ? -1 : waiting.findIndex((one) => idOf(one) === idOf(current.item));
  return {
    current,
    next: waiting[index + 1],
    waiting,
    left: total - (items.length - waiting.length),
    place: Math.max(0, index) + 1,
    gone: kept !== null && index < 0,
  };
}

/** The first where both are of one finding: what is held keeps the version it was first seen in. */
const sameOr = (held: Held | null, found: Held): Held =>
  held !== null && idOf(held.item) === idOf(found.item) ? held : found;

/** The list with a finding at its head whose decision was just taken back, which the list may not know of yet. */
export const withReturned = (listed: Listed, returned: Held | null): Listed =>
  returned === null || listed.items.some((item) => idOf(item) === idOf(returned.item))
    ? listed
    : { ...listed, total: listed.total + 1, items: [returned.item, ...listed.items] };
