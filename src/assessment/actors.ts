import { type Actor, asSide, compareAscii, type Day, sideKey } from "../model/index.js";
import { type Hostility, hostilitiesOf } from "./hostilities.js";
import type { Incident } from "./incident.js";
import { type Relation, relationsOf } from "./relations.js";
import type { SourcedFinding } from "./view.js";

/** One side as the record shows it: how often it is named, what it is said to have done, and how it stands to others. */
export interface ActorView {
  /** Its key: the id knowledge gives it, else its name. */
  readonly id: string;
  readonly name: string;
  /** The people, forces and organs that reports name as acting for it, in order of name. */
  readonly through: readonly string[];
  readonly findings: number;
  readonly reports: number;
  /** Incidents it is said to have done, and that are said to have been done to it. */
  readonly accused: number;
  readonly target: number;
  /** Statements it makes itself. */
  readonly claims: number;
  readonly relations: readonly Relation[];
  /** Violence it is said to have done or suffered, by who stands at the other end. */
  readonly hostilities: readonly Hostility[];
  readonly firstReport: Day | null;
  readonly lastReport: Day | null;
}

interface Tally {
  readonly names: Map<string, number>;
  readonly through: Set<string>;
  readonly reports: Set<string>;
  readonly days: Set<Day>;
  findings: number;
  claims: number;
}

/** Every side named in some findings, the most reported first. The order of the input does not matter. */
export function actorsOf(findings: readonly SourcedFinding[], incidents: readonly Incident[]): ActorView[] {
  const tallies = new Map<string, Tally>();
  const note = (actor: Actor, one: SourcedFinding, claims: boolean): void => {
    const key = sideKey(actor);
    const tally = tallies.get(key) ?? newTally();
    tallies.set(key, tally);
    const side = asSide(actor);
    tally.names.set(side.name, (tally.names.get(side.name) ?? 0) + 1);
    if (actor.side) tally.through.add(actor.name);
    tally.reports.add(one.report.id);
    if (one.report.date !== null) tally.days.add(one.report.date);
    if (claims) tally.claims++;
    else tally.findings++;
  };
  for (const one of findings) {
    const { actor, recipient, mediator = [], claim } = one.finding;
    for (const named of once([...actor, ...recipient, ...mediator])) note(named, one, false);
    for (const speaker of once(claim.by)) note(speaker, one, true);
  }
  const accused = countBySide(incidents.map((i) => i.accused));
  const target = countBySide(incidents.map((i) => i.target));
  const relations = relationsOf(findings);
  const hostilities = hostilitiesOf(incidents);
  return [...tallies]
    .map(([id, tally]) => {
      const days = [...tally.days].sort(compareAscii);
      return {
        id,
        name: mostUsed(tally.names),
        through: [...tally.through].sort(compareAscii),
        findings: tally.findings,
        reports: tally.reports.size,
        accused: accused.get(id) ?? 0,
        target: target.get(id) ?? 0,
        claims: tally.claims,
        relations: relations.filter(isOf(id)),
        hostilities: hostilities.filter(isOf(id)),
        firstReport: days[0] ?? null,
        lastReport: days.at(-1) ?? null,
      };
    })
    .sort((a, b) => b.reports - a.reports || compareAscii(a.id, b.id));
}

/** True where a side is at either end. */
const isOf =
  (id: string) =>
  ({ from, to }: { readonly from: Actor; readonly to: Actor | null }): boolean =>
    sideKey(from) === id || (to !== null && sideKey(to) === id);

const newTally = (): Tally => ({
  names: new Map(),
  through: new Set(),
  reports: new Set(),
  days: new Set(),
  findings: 0,
  claims: 0,
});

const once = (actors: readonly Actor[]): Actor[] => [...new Map(actors.map((a) => [sideKey(a), a])).values()];

function countBySide(sides: readonly (readonly Actor[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const actors of sides)
    for (const key of new Set(actors.map(sideKey))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

const mostUsed = (names: ReadonlyMap<string, number>): string =>
  [...names].sort(([a, m], [b, n]) => n - m || compareAscii(a, b))[0]?.[0] ?? "";
