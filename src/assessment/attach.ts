import { addDays, compareAscii, type Day } from "../model/index.js";
import { type Placed, REACH, touchedBy } from "./blocks.js";
import { agree, type Bonds, clustersIn, type Field, fieldOf, likelyPairs, nodesOf } from "./cluster.js";
import { type Comparable, comparableOf } from "./comparable.js";
import { inOrder } from "./grade.js";
import type { Known, Match } from "./join.js";
import { reasonsIn } from "./reasons.js";

/** The accounts of one happening, in canonical order, with why each after the first is one. */
export interface Gathered {
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
 * Gathers the accounts of the happenings of one block. First those of a single day told, with each other; then those
 * of a night or of no day told, each with the happening it matches best, of its own block before the one before; then
 * what is left of these, with each other. Denials go to what they deny, last, and make no happening.
 */
export function gather(block: Day, near: readonly Placed[], known: Known, bonds: Bonds): Gathered[] {
  const days = new Set(touchedBy(block));
  const window = near.filter((p) => days.has(p.block)).sort((a, b) => compareAscii(a.block, b.block) || inOrder(a, b));
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
  const growing = grow(field, nodes.length, block, isLoose);
  const denied = denialsOf(field, nodes.length, growing);
  return growing
    .filter((g) => g.block === block)
    .map((g) => {
      const told = [...g.nodes].sort((i, j) => i - j);
      const against = denied.get(g) ?? [];
      return {
        told: told.flatMap((i) => membersOf(field, i)).sort(inOrder),
        denials: against.flatMap((i) => membersOf(field, i)).sort(inOrder),
        because: reasonsIn(field, told, against),
        mutual: told.some((i) => field.nodes[i]?.comparable.mutual),
      };
    });
}

const membersOf = (field: Field, i: number): readonly Placed[] => field.nodes[i]?.members ?? [];

/** `count`: how many of the nodes tell of happenings; denials follow them. */
function grow(field: Field, count: number, block: Day, isLoose: (p: Placed) => boolean): Growing[] {
  const at = (day: Day, loose: boolean): number[] =>
    field.nodes.slice(0, count).flatMap((n, i) => (n.block === day && n.members.some(isLoose) === loose ? [i] : []));
  const days = touchedBy(block);
  const growing: Growing[] = days.flatMap((day) =>
    clustersIn(field, at(day, false)).map((nodes) => ({ block: day, nodes })),
  );
  const left = new Map(days.map((day) => [day, settle(field, at(day, true), growing, day)] as const));
  // The first day's may belong to a block outside the window: they are that block's business, and this one's never.
  for (const day of days.slice(1)) left.set(day, settle(field, left.get(day) ?? [], growing, addDays(day, -REACH)));
  for (const day of days.slice(1))
    growing.push(...clustersIn(field, left.get(day) ?? []).map((nodes) => ({ block: day, nodes })));
  return growing;
}

/** Gives each loose account to the happening of the day it matches best; returns those that match none. */
function settle(field: Field, loose: readonly number[], growing: readonly Growing[], day: Day): number[] {
  const homes = growing.filter((g) => g.block === day);
  const homeOf = new Map(homes.flatMap((g) => g.nodes.map((i) => [i, g] as const)));
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
  for (const [i, j] of likelyPairs(field, these, others)) {
    const m = field.match(i, j);
    if (m === null || !suits(m, i, j)) continue;
    const list = offers.get(i);
    if (list) list.push({ j, score: m.score });
    else offers.set(i, [{ j, score: m.score }]);
  }
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
  const told = [...homeOf.keys()];
  const byFinding = new Map(told.flatMap((i) => membersOf(field, i).map((m) => [m.finding.id, i] as const)));
  const all = field.nodes.slice(first).map((_, n) => first + n);
  const offers = offersFor(
    field,
    all,
    told,
    (m, i, j) => m.enough && !m.vague && m.sameAccused && blockAt(field, j) <= blockAt(field, i),
  );
  const denied = new Map<Growing, number[]>();
  for (const i of all) {
    const [denial] = membersOf(field, i);
    if (!denial) continue;
    const days = denial.from === denial.to ? [denial.block] : [denial.block, addDays(denial.block, -REACH)];
    const best = offers.get(i) ?? [];
    const meant =
      told.find((j) => field.isJoined(i, j)) ??
      byFinding.get(denial.charge ?? "") ??
      days.flatMap((day) => best.filter((j) => homeOf.get(j)?.block === day))[0];
    const home = meant === undefined ? undefined : homeOf.get(meant);
    if (home && !home.nodes.some((j) => field.isSplit(i, j))) denied.set(home, [...(denied.get(home) ?? []), i]);
  }
  return denied;
}

const blockAt = (field: Field, i: number): Day => field.nodes[i]?.block ?? "";
