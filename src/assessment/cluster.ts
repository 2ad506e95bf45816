import type { Placed } from "./blocks.js";
import { type Comparable, signatureOf } from "./comparable.js";
import { fits, type Known, type Match } from "./join.js";

/** Pairs of finding ids that a reviewer joined or split; a split holds against everything else. */
export interface Bonds {
  readonly joins: readonly (readonly [string, string])[];
  readonly splits: readonly (readonly [string, string])[];
}

/** Findings of one block and type that tell the same things in the same way: compared once, however many they are. */
export interface Node {
  readonly comparable: Comparable;
  readonly block: string;
  readonly members: readonly Placed[];
}

/** Nodes that may be joined, in canonical order; they go by their index. */
export interface Field {
  readonly nodes: readonly Node[];
  /** As `fits`; of different types never. */
  match(i: number, j: number): Match | null;
  /** What a node must share with another, one of them at least, to match it. */
  keys(i: number): readonly string[];
  /** Or another's keys among these. */
  innerKeys(i: number): readonly string[];
  /** A reviewer joined, or split, findings of these. */
  isJoined(i: number, j: number): boolean;
  isSplit(i: number, j: number): boolean;
  /** Pairs a reviewer joined, in the order of the decisions. */
  readonly joined: readonly (readonly [number, number])[];
}

/** Those a reviewer touched, and those too vague to join their like, stay alone in their node. */
export function nodesOf(
  placed: readonly Placed[],
  compare: (p: Placed) => Comparable,
  known: Known,
  bonds: Bonds,
): Node[] {
  const touched = new Set([...bonds.joins, ...bonds.splits].flat());
  const groups = new Map<string, { comparable: Comparable; block: string; members: Placed[] }>();
  for (const p of placed) {
    const comparable = compare(p);
    const alone = touched.has(p.finding.id) || !fits(comparable, comparable, known)?.enough;
    const key = alone ? p.finding.id : [p.block, p.from, p.to, p.dated, signatureOf(comparable)].join(" ");
    const group = groups.get(key);
    if (group) group.members.push(p);
    else groups.set(key, { comparable, block: p.block, members: [p] });
  }
  return [...groups.values()];
}

export function fieldOf(nodes: readonly Node[], known: Known, bonds: Bonds): Field {
  const at = new Map(nodes.flatMap((n, i) => n.members.map((m) => [m.finding.id, i] as const)));
  const pairsOf = (ids: readonly (readonly [string, string])[]): [number, number][] =>
    ids.flatMap(([a, b]) => {
      const [i, j] = [at.get(a), at.get(b)];
      return i === undefined || j === undefined || i === j ? [] : [[i, j] as [number, number]];
    });
  const key = (i: number, j: number): number => Math.min(i, j) * nodes.length + Math.max(i, j);
  const joined = pairsOf(bonds.joins);
  const together = new Set(joined.map(([i, j]) => key(i, j)));
  const apart = new Set(pairsOf(bonds.splits).map(([i, j]) => key(i, j)));
  const keys = kept(nodes, keysOf);
  const innerKeys = kept(nodes, innerKeysOf);
  return {
    nodes,
    joined,
    keys,
    innerKeys,
    isJoined: (i, j) => together.size > 0 && together.has(key(i, j)),
    isSplit: (i, j) => apart.size > 0 && apart.has(key(i, j)),
    match(i, j) {
      const [a, b] = [get(nodes, i).comparable, get(nodes, j).comparable];
      return a.type === b.type ? fits(a, b, known) : null;
    },
  };
}

function kept(nodes: readonly Node[], make: (c: Comparable) => string[]): (i: number) => readonly string[] {
  const made: (readonly string[] | undefined)[] = [];
  return (i) => {
    made[i] ??= make(get(nodes, i).comparable);
    return made[i] ?? [];
  };
}

/**
 * Gathers nodes into happenings: what a reviewer joined first, then the best matching pair, and so on, as long as nothing
 * in one gathering tells it apart from the other. So a vague account cannot chain two happenings that differ. Of equal
 * matches the earlier go first, whence the same result in any order of arrival.
 */
export function clustersIn(field: Field, among: readonly number[]): number[][] {
  const clusters = new Map<number, number[]>(among.map((i) => [i, [i]]));
  const home = new Map(among.map((i) => [i, i] as const));
  const unite = (i: number, j: number, may: (a: readonly number[], b: readonly number[]) => boolean): void => {
    const [x, y] = [home.get(i), home.get(j)];
    if (x === undefined || y === undefined || x === y) return;
    const [a, b] = x < y ? [x, y] : [y, x];
    const [ours, theirs] = [clusters.get(a) ?? [], clusters.get(b) ?? []];
    if (!may(ours, theirs)) return;
    for (const n of theirs) home.set(n, a);
    clusters.set(
      a,
      [...ours, ...theirs].sort((n, m) => n - m),
    );
    clusters.delete(b);
  };
  const unsplit = (ours: readonly number[], theirs: readonly number[]): boolean =>
    !ours.some((x) => theirs.some((y) => field.isSplit(x, y)));
  for (const [i, j] of field.joined) unite(i, j, unsplit);
  const matches: { readonly i: number; readonly j: number; readonly score: number }[] = [];
  forLikelyPairs(field, among, null, (i, j) => {
    const m = field.match(i, j);
    if (m?.enough) matches.push({ i, j, score: m.score });
  });
  matches.sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j);
  for (const { i, j } of matches) unite(i, j, (a, b) => agree(field, a, b));
  return [...clusters.values()];
}

/**
 * Nothing tells the happening of these from that of those. What a reviewer joined is one whatever it says, so that an
 * account need only agree with one of two so joined.
 */
export function agree(field: Field, ours: readonly number[], theirs: readonly number[]): boolean {
  const referee = [...ours, ...theirs].some((i) => get(field.nodes, i).comparable.mutual);
  const vouched = (x: number, its: readonly number[], y: number): boolean =>
    its.some((z) => field.isJoined(x, z) && field.match(z, y)?.enough);
  return ours.every((x) =>
    theirs.every((y) => {
      if (field.isSplit(x, y)) return false;
      // Types differ only where a reviewer joined them.
      if (field.isJoined(x, y) || get(field.nodes, x).comparable.type !== get(field.nodes, y).comparable.type)
        return true;
      const m = field.match(x, y);
      // Two sides that blame each other tell of one clash only where somebody tells of both fighting.
      return (m !== null && (!m.blamedOnEachOther || referee)) || vouched(x, ours, y) || vouched(y, theirs, x);
    }),
  );
}

/** What two findings must share, one of these at least, to match: only such pairs are compared. */
function keysOf(c: Comparable): string[] {
  const keys = c.places.flatMap(({ key, lower }) => (key === lower ? [`n ${lower}`] : [`p ${key}`, `n ${lower}`]));
  if (c.killed) keys.push(`k ${c.killed}`);
  if (c.injured) keys.push(`i ${c.injured}`);
  if (c.minute !== null) keys.push("h");
  if (c.vague !== null) keys.push(`v ${c.vague}`);
  // Violence has its sides in common far too often for them to tell anything.
  if (c.type !== "ASSAULT") for (const side of new Set([...c.accused, ...c.target])) keys.push(`s ${side}`);
  return keys.map((k) => `${c.type} ${k}`);
}

/** The names that a place's name holds: "Terter district" may be told as "Terter". */
const innerKeysOf = (c: Comparable): string[] =>
  c.places.flatMap(({ lower }) => {
    const words = lower.split(" ");
    const parts = words.flatMap((_, from) =>
      words.slice(from).map((_, n) => words.slice(from, from + n + 1).join(" ")),
    );
    return parts.filter((part) => part !== lower).map((part) => `${c.type} n ${part}`);
  });

/** Visits pairs among the nodes, each once but for rare repeats, or of each of them with those of `others`. */
export function forLikelyPairs(
  field: Field,
  among: readonly number[],
  others: readonly number[] | null,
  visit: (i: number, j: number) => void,
): void {
  const held = holdersIn(others ?? among, (i) => field.keys(i));
  const inner = holdersIn(others ?? among, (i) => field.innerKeys(i));
  // The last node each was paired with, as two nodes may share several keys.
  const paired = new Int32Array(field.nodes.length).fill(-1);
  const note = (i: number, j: number): void => {
    if (i === j || paired[j] === i) return;
    paired[j] = i;
    if (others === null && j < i) visit(j, i);
    else visit(i, j);
  };
  for (const i of among) {
    for (const key of field.keys(i)) {
      for (const j of held.get(key) ?? []) if (others !== null || j > i) note(i, j);
      for (const j of inner.get(key) ?? []) note(i, j);
    }
    if (others !== null) for (const key of field.innerKeys(i)) for (const j of held.get(key) ?? []) note(i, j);
  }
}

function holdersIn(nodes: readonly number[], keys: (i: number) => readonly string[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const i of nodes)
    for (const key of keys(i)) {
      const list = holders.get(key);
      if (list) list.push(i);
      else holders.set(key, [i]);
    }
  return holders;
}

/** Within range by construction. */
const get = <T>(list: readonly T[], i: number): T => list[i] as T;
