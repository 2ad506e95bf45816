import { sideKey } from "../model/index.js";
import type { Patrons } from "./allies.js";
import type { Contexts } from "./context.js";
import type { FoundTruce } from "./truces.js";

/** Truces by party and by report, so that asking which one is meant looks at few of them. */
export interface TruceIndex {
  readonly all: readonly FoundTruce[];
  /** Those with one of some sides, or of those these fight for, for a party; latest start first. */
  of(keys: Iterable<string>): readonly FoundTruce[];
  /** Those a report tells of, latest start first. */
  toldIn(report: string): readonly FoundTruce[];
  /** Every truce that a finding of a report can mean; `stamp` tells all that the choice among them depends on. */
  choiceFor(report: string, context: Contexts): Choice;
}

interface Choice {
  readonly choice: readonly FoundTruce[];
  readonly stamp: string;
}

const NO_CHOICE: Choice = { choice: [], stamp: "" };

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
  const of = (keys: Iterable<string>): FoundTruce[] => {
    const found: FoundTruce[] = [];
    for (const key of new Set(keys))
      for (const side of [key, ...(patrons.get(key) ?? [])]) found.push(...(byParty.get(side) ?? []));
    return inOrder(found);
  };
  const stampOf = (list: readonly FoundTruce[]): string =>
    list.map(({ truce: t }) => `${t.start} ${t.end} ${t.candidate} ${t.parties.map(sideKey).join()}`).join("|");
  // Reports name the same few sets of sides over and over.
  const asked = new Map<string, Choice>();
  const choiceOf = (keys: ReadonlySet<string>): Choice => {
    const key = [...keys].join(" ");
    const found = asked.get(key);
    if (found) return found;
    const choice = of(keys);
    const backed = [...keys].map((k) => `${k}: ${[...(patrons.get(k) ?? [])].sort().join()}`);
    const made = { choice, stamp: [stampOf(choice), ...backed].join("|") };
    asked.set(key, made);
    return made;
  };
  const toldIn = (report: string): readonly FoundTruce[] => byReport.get(report) ?? [];
  return {
    all,
    of,
    toldIn,
    choiceFor(report, context) {
      const own = toldIn(report);
      const { keys, source } = context.get(report) ?? {};
      if (keys === undefined || source === undefined) return NO_CHOICE;
      const named = choiceOf(keys);
      const others = named.choice.length > 0 ? named : choiceOf(source);
      if (own.length === 0) return others;
      return { choice: [...own, ...others.choice], stamp: `${stampOf(own)} and ${others.stamp}` };
    },
  };
}
