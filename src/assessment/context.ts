import { type Actor, sideKey } from "../model/index.js";
import type { SourcedFinding } from "./view.js";

/** Everybody whom the findings of a report name, as actors and as keys. */
interface Context {
  readonly actors: readonly Actor[];
  readonly keys: ReadonlySet<string>;
  /** Keys of everybody whom any report of its source names. */
  readonly source: ReadonlySet<string>;
}

/** By report id. */
export type Contexts = ReadonlyMap<string, Context>;

export function contextsOf(findings: readonly SourcedFinding[]): Contexts {
  const actors = new Map<string, Actor[]>();
  const sources = new Map<string, Set<string>>();
  for (const { finding, report } of findings) {
    const list = actors.get(report.id) ?? [];
    list.push(...finding.actor, ...finding.recipient, ...finding.claim.by);
    actors.set(report.id, list);
    if (report.source === null) continue;
    const known = sources.get(report.source) ?? new Set<string>();
    for (const a of list) known.add(sideKey(a));
    sources.set(report.source, known);
  }
  const sourceOf = new Map(findings.map(({ report }) => [report.id, report.source]));
  return new Map(
    [...actors].map(([id, list]) => [
      id,
      { actors: list, keys: new Set(list.map(sideKey)), source: sources.get(sourceOf.get(id) ?? "") ?? new Set() },
    ]),
  );
}
