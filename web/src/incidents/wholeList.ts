import { addressOf } from "../api/ask.js";
import { requestJson } from "../api/request.js";
import type { DeskClock } from "../clock.js";
import type { Incident, Page } from "../model.js";
import { type IncidentSearch, incidentsAsk } from "./incidentsAsk.js";

/** Rows that are printed at most: some two hundred sheets. */
export const MOST_PRINTED = 5000;
/** Rows asked for at once: the most the API gives. */
const AT_ONCE = 1000;
/** A record that grows while its pages are asked for would give a row twice, or not at all. */
const TRIES = 3;

/** The list as it is printed: from its first row, as many as are printed at most. */
export function wholeList(search: IncidentSearch, clock: DeskClock, signal: AbortSignal): Promise<Page<Incident>> {
  const ask = incidentsAsk(search, clock);
  return wholeOf((offset) => requestJson(addressOf("incidents", { ...ask, limit: AT_ONCE, offset }), signal));
}

/** @throws Error where the list changes each time it is asked for */
export async function wholeOf<T>(page: (offset: number) => Promise<Page<T>>): Promise<Page<T>> {
  for (let tried = 0; tried < TRIES; tried++) {
    const first = await page(0);
    const pages = [first];
    const most = Math.min(first.total, MOST_PRINTED);
    for (let offset = AT_ONCE; offset < most; offset += AT_ONCE) pages.push(await page(offset));
    if (pages.every(({ total }) => total === first.total))
      return { total: first.total, items: pages.flatMap(({ items }) => items).slice(0, MOST_PRINTED) };
  }
  throw new Error("The list changes while it is read: reports are being added. Print it once that is done.");
}
