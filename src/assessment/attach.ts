import { addDays, compareAscii, type Day, groupBy } from "../model/index.js";
import { type Placed, REACH, touchedBy } from "./blocks.js";
import { agree, type Bonds, clustersIn, type Field, fieldOf, forLikelyPairs, nodesOf } from "./cluster.js";
import { type Comparable, comparableOf } from "./comparable.js";
import { inOrder } from "./grade.js";
import type { Known, Match } from "./join.js";
import { reasonsIn } from "./reasons.js";

/** The accounts of one happening, in canonical order, with why each after the first is one. */
export interface Gathered {
  readonly block: Day;
  readonly told: readonly Placed[];
  readonly denials: readonly Placed[];
  /** By finding id. */
  readonly because: ReadonlyMap<string, string>;
  /** Somebody tells of it as fighting, or talking, of all sides with each other. */
  readonly mutual: boolean;
}

/** A happening while its accounts are gathered. */
interface Growing {
  readonly block: Day;
  readonly nodes: number[];
}

/**
 * Gathers the accounts of the happenings of some blocks. First those of a single day told, with each other; then those
 * of a night or of no day told, each with the happening it matches best, of its own block before the one before; then
 * what is left of these, with each other. Denials go to what they deny, last, and make no happening.
 */
export function gather(blocks: readonly Day[], near: readonly Placed[], known: Known, bonds: Bonds): Gathered[] {
  const days = [...new Set(blocks.flatMap(touchedBy))].sort(compareAscii);
  const within = new Set(days);
  const window = near
    .filter((p) => within.has(p.block))
    .sort((a, b) => compareAscii(a.block, b.block) || inOrder(a, b));
  const compared = new Map<Placed, Comparable>();
  const compare = (p: Placed): Comparable => {
    const made = compared.get(p) ?? comparableOf(p.finding, known.terrain, p.report.date);
    compared.set(p, made);
    return made;
  };
  const joined = new Set(bonds.joins.flat());
  const isLoose = (p: Placed): boolean => p.from !== p.to && !joined.has(p.finding.id);
  const nodes = nodesOf(
    window.filter((p) => !p.denies),
    compare,
    known,
    bonds,
  );
  const denials = window.filter((p) => p.denies).map((p) => ({ comparable: compare(p), block: p.block, members: [p] }));
  const field = fieldOf([...nodes, ...denials], known, bonds);
  const growing = grow(field, nodes.length, days, isLoose);
  const denied = denialsOf(field, nodes.length, growing);
  const wanted = new Set(blocks);
  return growing
    .filter((g) => wanted.has(g.block))
    .map((g) => {
      const told = [...g.nodes].sort((i, j) => i - j);
      const against = denied.get(g) ?? [];
      return {
        block: g.block,
        told: told.flatMap((i) => membersOf(field, i)).sort(inOrder),
        denials: against.flatMap((i) => membersOf(field, i)).sort(inOrder),
        because: reasonsIn(field, told, against),
        mutual: told.some((i) => field.nodes[i]?.comparable.mutual),
      };
    });
}

const membersOf = (field: Field, i: number): readonly Placed[] => field.nodes[i]?.members ?? [];

/**
 * `count`: how many of the nodes tell of happenings; denials follow them. `days` in order. What the first day of a run
 * cannot settle may belong to the day before it, outside the window: that is another block's business.
 */
function grow(field: Field, count: number, days: readonly Day[], isLoose: (p: Placed) => boolean): Growing[] {
  const fixed = new Map(days.map((day) => [day, [] as number[]] as const));
  const loose = new Map(days.map((day) => [day, [] as number[]] as const));
  for (const [i, { block, members }] of field.nodes.slice(0, count).entries())
    (members.some(isLoose) ? loose : fixed).get(block)?.push(i);
  const growing = new Map(
    days.map((day) => {
      const clusters = clustersIn(field, fixed.get(day) ?? []);
      return [day, clusters.map((nodes): Growing => ({ block: day, nodes }))] as const;
    }),
  );
  const left = new Map(
    days.map((day) => [day, settle(field, loose.get(day) ?? [], growing.get(day) ?? [], day)] as const),
  );
  const later = days.filter((day) => growing.has(addDays(day, -REACH)));
  for (const day of later) {
    const before = addDays(day, -REACH);
    left.set(day, settle(field, left.get(day) ?? [], growing.get(before) ?? [], before));
  }
  for (const day of later)
    for (const nodes of clustersIn(field, left.get(day) ?? [])) growing.get(day)?.push({ block: day, nodes });
  return [...growing.values()].flat();
}

/** Gives each loose account to the happening, of those of a day, that it matches best; returns those that match none. */
function settle(field: Field, loose: readonly number[], happenings: readonly Growing[], day: Day): number[] {
  const homeOf = new Map(happenings.flatMap((g) => g.nodes.map((i) => [i, g] as const)));
  const offers = offersFor(
    field,
    loose,
    [...homeOf.keys()],
    (m, i) => m.enough && (!m.vague || blockAt(field, i) === day),
  );
  return loose.filter((i) => {
    const homes = new Set((offers.get(i) ?? []).flatMap((j) => homeOf.get(j) ?? []));
    const home = [...homes].find((g) => agree(field, g.nodes, [i]));
    home?.nodes.push(i);
    return home === undefined;
  });
}

/** For each of these the nodes among `others` that it matches well enough, best first. */
function offersFor(
  field: Field,
  these: readonly number[],
  others: readonly number[],
  suits: (m: Match, i: number, j: number) => boolean,
): Map<number, number[]> {
  const offers = new Map<number, { readonly j: number; readonly score: number }[]>();
  forLikelyPairs(field, these, others, (i, j) => {
    const m = field.match(i, j);
    if (m === null || !suits(m, i, j)) return;
    const list = offers.get(i);
    if (list) list.push({ j, score: m.score });
    else offers.set(i, [{ j, score: m.score }]);
  });
  return new Map(
    [...offers].map(([i, list]) => [i, list.sort((x, y) => y.score - x.score || x.j - y.j).map(({ j }) => j)]),
  );
}

/**
 * What each denial denies: the charge in its own report, else the account it matches best, of those told by its own day.
 * One that says too little to tell which happening is meant denies none.
 */
function denialsOf(field: Field, first: number, growing: readonly Growing[]): Map<Growing, number[]> {
  const homeOf = new Map(growing.flatMap((g) => g.nodes.map((i) => [i, g] as const)));
  const byFinding = new Map(
    [...homeOf.keys()].flatMap((i) => membersOf(field, i).map((m) => [m.finding.id, i] as const)),
  );
  const byHand = new Map(field.joined.flatMap(([i, j]) => [[i, j] as const, [j, i] as const]));
  const onDay = groupBy([...homeOf.keys()], (i) => homeOf.get(i)?.block ?? "");
  const all = field.nodes.slice(first).map((_, n) => first + n);
  const denied = new Map<Growing, number[]>();
  for (const [block, those] of groupBy(all, (i) => blockAt(field, i))) {
    const before = addDays(block, -REACH);
    const offers = offersFor(
      field,
      those,
      [...(onDay.get(block) ?? []), ...(onDay.get(before) ?? [])],
      (m, i, j) => m.enough && !m.vague && m.sameAccused && blockAt(field, j) <= blockAt(field, i),
    );
    for (const i of those) {
      const [denial] = membersOf(field, i);
      if (!denial) continue;
      const days = denial.from === denial.to ? [block] : [block, before];
      const meant =
        byHand.get(i) ??
        byFinding.get(denial.charge ?? "") ??
        days.flatMap((day) => (offers.get(i) ?? []).filter((j) => homeOf.get(j)?.block === day))[0];
      const home = meant === undefined ? undefined : homeOf.get(meant);
      if (home && !home.nodes.some((j) => field.isSplit(i, j))) denied.set(home, [...(denied.get(home) ?? []), i]);
    }
  }
  return denied;
}

const blockAt = (field: Field, i: number): Day => field.nodes[i]?.block ?? "";
