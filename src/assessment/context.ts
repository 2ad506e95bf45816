import { type Actor, sideKey } from "../model/index.js";
import type { SourcedFinding } from "./view.js";

/** Everybody whom the findings of a report name, as actors and as keys. */
export interface Context {
  readonly actors: readonly Actor[];
  readonly keys: ReadonlySet<string>;
}

/** By report id. */
export type Contexts = ReadonlyMap<string, Context>;

export function contextsOf(findings: readonly SourcedFinding[]): Contexts {
  const actors = new Map<string, Actor[]>();
  for (const { finding, report } of findings) {
    const list = actors.get(report.id) ?? [];
    list.push(...finding.actor, ...finding.recipient, ...finding.claim.by);
    actors.set(report.id, list);
  }
  return new Map([...actors].map(([id, list]) => [id, { actors: list, keys: new Set(list.map(sideKey)) }]));
}
