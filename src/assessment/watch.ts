import { asSide, daysBetween, firstDay, sideKey, type Watch } from "../model/index.js";
import { LEAD_DAYS, SLIP_DAYS } from "./thresholds.js";
import { idOf } from "./truceOf.js";
import type { FoundTruce } from "./truces.js";
import type { Truce } from "./view.js";

/**
 * A watch that fits a truce found in reports is that truce, with what the watch declares put over what was read; one that
 * fits none is a truce of its own. Of two watches for one truce the later declared holds.
 */
export function withWatches(found: readonly FoundTruce[], watches: readonly Watch[]): FoundTruce[] {
  const list = [...found];
  for (const watch of watches) {
    const fits = list
      .map((f, at) => ({ f, at, off: Math.abs(daysBetween(firstDay(f.truce.start), firstDay(watch.start))) }))
      .filter(({ f }) => isOf(f.truce, watch))
      .sort((a, b) => a.off - b.off || (a.f.truce.id < b.f.truce.id ? -1 : 1))[0];
    if (fits) list[fits.at] = { ...fits.f, truce: declared(fits.f.truce, watch), watch };
    else list.push({ truce: declared(null, watch), about: [], watch });
  }
  return list;
}

function isOf({ parties, start }: Truce, watch: Watch): boolean {
  const lead = daysBetween(firstDay(watch.start), firstDay(start ?? watch.start));
  if (lead < -LEAD_DAYS || lead > Math.max(SLIP_DAYS, LEAD_DAYS)) return false;
  const keys = new Set(watch.parties.map(sideKey));
  const common = parties.filter((p) => keys.has(sideKey(p))).length;
  return common >= 2 || common === Math.min(keys.size, parties.length);
}

function declared(truce: Truce | null, watch: Watch): FoundTruce["truce"] {
  const parties = watch.parties.map(asSide).sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  // The hour a report tells says more than the day declared.
  const start =
    truce?.start && firstDay(truce.start) === firstDay(watch.start) && watch.start.length === 10
      ? truce.start
      : watch.start;
  return {
    id: idOf(start, parties),
    name: watch.name,
    kinds: truce?.kinds ?? [],
    parties,
    mediators: truce?.mediators ?? [],
    place: watch.area.length > 0 ? watch.area : (truce?.place ?? []),
    start,
    end: watch.end ?? truce?.end ?? null,
    announced: truce?.announced ?? null,
    candidate: false,
    planned: false,
    watch: watch.name,
    terms: watch.terms,
  };
}
