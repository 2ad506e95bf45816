import { sideKey } from "../model/index.js";
import type { Patrons } from "./allies.js";
import type { FoundTruce } from "./truces.js";

/** Truces by party and by report, so that asking which one is meant looks at few of them. */
export interface TruceIndex {
  readonly all: readonly FoundTruce[];
  /** Those with one of some sides, or of those these fight for, for a party; latest start first. */
  of(keys: Iterable<string>): readonly FoundTruce[];
  /** Those a report tells of, latest start first. */
  toldIn(report: string): readonly FoundTruce[];
}

/** @param all latest start first, as `findTruces` gives them */
export function truceIndex(all: readonly FoundTruce[], patrons: Patrons): TruceIndex {
  const place = new Map(all.map((t, i) => [t, i] as const));
  const byParty = new Map<string, FoundTruce[]>();
  const byReport = new Map<string, FoundTruce[]>();
  const add = (map: Map<string, FoundTruce[]>, key: string, t: FoundTruce) => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [t]);
    else if (list.at(-1) !== t) list.push(t);
  };
  for (const t of all) {
    for (const party of t.truce.parties) add(byParty, sideKey(party), t);
    for (const { report } of t.about) add(byReport, report.id, t);
  }
  const inOrder = (some: Iterable<FoundTruce>): FoundTruce[] =>
    [...new Set(some)].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return {
    all,
    of(keys) {
      const found: FoundTruce[] = [];
      for (const key of new Set(keys))
        for (const side of [key, ...(patrons.get(key) ?? [])]) found.push(...(byParty.get(side) ?? []));
      return inOrder(found);
    },
    toldIn: (report) => byReport.get(report) ?? [],
  };
}
