import { compareAscii, type Day, sideKey } from "../model/index.js";
import { type Blocks, blocksOf, type Placed, placedIn, touchedBy, withJoins } from "./blocks.js";
import type { Incident } from "./incident.js";
import { type IncidentContext, incidentsInRuns } from "./incidents.js";
import type { Voices } from "./standpoints.js";
import type { Terrain } from "./terrain.js";
import type { Ties } from "./ties.js";
import { once, type Told } from "./told.js";

/** The incidents of a record by block, in order of day and then id; the same objects for blocks that nothing touched. */
type IncidentsByBlock = ReadonlyMap<Day, readonly Incident[]>;

type Surroundings = Omit<IncidentContext, "terrain"> & { readonly originOf: (report: string) => string };

/** Gives the incidents of all that is told, yielding between runs of blocks. */
export type Joiner = (told: readonly Told[], context: Surroundings) => Generator<void, IncidentsByBlock>;

/**
 * Joins anew only the blocks that something touched since the last time: a finding came or went, somebody who is named in
 * it stands otherwise to others, or its reports have another origin.
 */
export function joinerOf(terrain: Terrain): Joiner {
  const placedBy = once((told: Told): readonly Placed[] => placedIn(told.findings, terrain));
  const moved = mover();
  let blocks: Blocks = new Map();
  let joined: IncidentsByBlock = new Map();
  let before: State | null = null;
  return function* (told, context) {
    const now = blocksOf(moved(told.flatMap(placedBy), context.joins));
    yield;
    const state = stateOf(told, context);
    const isTouched = before === null ? () => false : touches(before, state, context.voices);
    const changed = [...new Set([...now.keys(), ...blocks.keys()])].filter((day) => {
      const placed = now.get(day) ?? [];
      return !isSameList(placed, blocks.get(day) ?? []) || placed.some(isTouched);
    });
    yield;
    const stale = [...new Set(changed.flatMap(touchedBy))].sort(compareAscii);
    const fresh = new Map<Day, readonly Incident[]>();
    for (const run of incidentsInRuns(stale, now, { ...context, terrain })) {
      for (const [day, incidents] of run) fresh.set(day, incidents);
      yield;
    }
    const days = [...new Set([...joined.keys(), ...fresh.keys()])].sort(compareAscii);
    joined = new Map(
      days.flatMap((day) => {
        const incidents = fresh.get(day) ?? joined.get(day) ?? [];
        return incidents.length > 0 ? [[day, incidents] as const] : [];
      }),
    );
    [blocks, before] = [now, state];
    return joined;
  };
}

const isSameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((x, i) => x === b[i]);

/** `withJoins`, giving what it gave before for a finding moved to the same block. */
function mover(): (placed: readonly Placed[], joins: Surroundings["joins"]) => readonly Placed[] {
  const kept = new WeakMap<Placed, Placed>();
  return (placed, joins) => {
    if (joins.length === 0) return placed;
    const ids = new Set(joins.flat());
    const bound = placed.filter((p) => ids.has(p.finding.id));
    const to = new Map(withJoins(bound, joins).map((p) => [p.finding.id, p] as const));
    return placed.map((p) => {
      const there = to.get(p.finding.id);
      if (there === undefined || there.block === p.block) return p;
      const former = kept.get(p);
      if (former?.block === there.block) return former;
      kept.set(p, there);
      return there;
    });
  };
}

/** What of the record at large the incidents of a block rest on. */
interface State {
  readonly ties: Ties;
  readonly origins: ReadonlyMap<string, string>;
  /** What reviewers decided of findings beyond themselves, each with the finding it is about. */
  readonly bonds: ReadonlyMap<string, string>;
}

const stateOf = (told: readonly Told[], { ties, originOf, joins, splits, verified }: Surroundings): State => ({
  ties,
  origins: new Map(told.map(({ report: { id } }) => [id, originOf(id)])),
  bonds: new Map([
    ...joins.flatMap(([a, b]) => [[`${a} is ${b}`, a] as const, [`${b} is ${a}`, b] as const]),
    ...splits.flatMap(([a, b]) => [[`${a} is not ${b}`, a] as const, [`${b} is not ${a}`, b] as const]),
    ...[...verified].map((id) => [`${id} is so`, id] as const),
  ]),
});

/** Whether a finding is touched by what changed in the record at large. */
function touches(before: State, now: State, voices: Voices): (p: Placed) => boolean {
  const sides = new Set([
    ...changedKeys(before.ties.backers, now.ties.backers),
    ...changedKeys(before.ties.foes, now.ties.foes),
  ]);
  const ids = new Set(
    [...before.bonds, ...now.bonds].flatMap(([bond, id]) =>
      before.bonds.has(bond) && now.bonds.has(bond) ? [] : [id],
    ),
  );
  const reports = new Set(
    [...now.origins].filter(([id, origin]) => before.origins.get(id) !== origin).map(([id]) => id),
  );
  if (sides.size + ids.size + reports.size === 0) return () => false;
  const ofOutlet = (name: string | null): readonly string[] =>
    name === null ? [] : (voices.outletOf(name)?.sides ?? []);
  return ({ finding: f, report }) =>
    reports.has(report.id) ||
    ids.has(f.id) ||
    (sides.size > 0 &&
      ([...f.actor, ...f.recipient, ...f.claim.by].some((a) => sides.has(sideKey(a))) ||
        [report.source, ...f.claim.by.flatMap((a) => [a.name, a.id])].some((n) =>
          ofOutlet(n).some((s) => sides.has(s)),
        )));
}

function changedKeys(a: Ties["foes"], b: Ties["foes"]): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((key) => {
    const [x, y] = [a.get(key), b.get(key)];
    return x?.size !== y?.size || [...(x ?? [])].some((other) => !y?.has(other));
  });
}
