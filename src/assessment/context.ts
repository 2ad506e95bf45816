import { type Actor, sideKey } from "../model/index.js";
import { once, type Told } from "./told.js";

/** Everybody whom the findings of a report name, as actors and as keys. */
interface Context {
  readonly actors: readonly Actor[];
  readonly keys: ReadonlySet<string>;
  /** Keys of everybody whom any report of its source names. */
  readonly source: ReadonlySet<string>;
}

/** By report id; of reports that tell anything. */
export type Contexts = ReadonlyMap<string, Context>;

const namedIn = once(({ findings }: Told): Pick<Context, "actors" | "keys"> => {
  const actors = findings.flatMap(({ finding: f }) => [...f.actor, ...f.recipient, ...f.claim.by]);
  return { actors, keys: new Set(actors.map(sideKey)) };
});

const NOBODY: ReadonlySet<string> = new Set();

export function contextsOf(told: readonly Told[]): Contexts {
  const sources = new Map<string, Set<string>>();
  const telling = told.filter(({ findings }) => findings.length > 0);
  for (const one of telling) {
    if (one.report.source === null) continue;
    const known = sources.get(one.report.source) ?? new Set<string>();
    for (const key of namedIn(one).keys) known.add(key);
    sources.set(one.report.source, known);
  }
  return new Map(
    telling.map((one) => [one.report.id, { ...namedIn(one), source: sources.get(one.report.source ?? "") ?? NOBODY }]),
  );
}
