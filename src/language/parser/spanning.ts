/**
 * The best tree with one root over integer arc scores (Chu & Liu 1965, Edmonds 1967). `score[d * stride + h]` is the arc
 * from head h to dependent d; row 0 and the diagonal are not read. Integers keep it exact: no rounding decides a tie.
 */
export function bestTree(score: ArrayLike<number>, n: number, stride: number): Int32Array {
  const greedy = greedyHeads(score, n, stride);
  if (isTree(greedy, n)) return greedy;
  const arcs: Arc[][] = [[]];
  for (let d = 1; d < n; d++) {
    const row: Arc[] = [];
    for (let h = 0; h < n; h++)
      // The root's arcs cost so much that a tree uses just one.
      if (h !== d) row.push({ from: h, to: d, score: (score[d * stride + h] as number) - (h === 0 ? ROOT_COST : 0) });
    arcs.push(row);
  }
  const heads = new Int32Array(n);
  for (const { from, to } of edmonds(arcs)) heads[to] = from;
  return heads;
}

/** More than all scores of a sentence can sum to (256 tokens of 2^31), and small enough that sums of 256 stay exact. */
const ROOT_COST = 2 ** 41;

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

function greedyHeads(score: ArrayLike<number>, n: number, stride: number): Int32Array {
  const heads = new Int32Array(n);
  for (let d = 1; d < n; d++) {
    let best = -1;
    for (let h = 0; h < n; h++)
      if (h !== d && (best < 0 || (score[d * stride + h] as number) > (score[d * stride + best] as number))) best = h;
    heads[d] = best;
  }
  return heads;
}

/** One root, no cycle. */
function isTree(heads: Int32Array, n: number): boolean {
  const seen = new Int32Array(n);
  let roots = 0;
  for (let d = 1; d < n; d++) {
    if (heads[d] === 0) roots++;
    let at = d;
    while (at !== 0 && seen[at] === 0) {
      seen[at] = d;
      at = heads[at] as number;
    }
    if (at !== 0 && seen[at] === d) return false;
  }
  return roots === 1 || n <= 1;
}

/** The best arc into every node but 0; nodes are numbered, `arcs[d]` lists the arcs into d. */
function edmonds(arcs: readonly (readonly Arc[])[]): Arc[] {
  const best = arcs.map((list) => list.reduce<Arc | null>((a, b) => (a === null || b.score > a.score ? b : a), null));
  const cycle = cycleOf(best);
  if (cycle === null) return best.filter((arc) => arc !== null);

  // Contract the cycle into the node `whole`; an arc into it takes the place of the cycle's own arc there.
  const inside = new Set(cycle);
  const whole = arcs.length;
  const origin = new Map<Arc, Arc>();
  const bestInto = new Map<number, Arc>();
  const next: Arc[][] = arcs.map((list, d) => {
    if (inside.has(d)) return [];
    const out: Arc[] = [];
    let fromCycle: Arc | null = null;
    for (const arc of list) {
      if (!inside.has(arc.from)) out.push(arc);
      else if (fromCycle === null || arc.score > fromCycle.score) fromCycle = arc;
    }
    if (fromCycle !== null) {
      const moved = { from: whole, to: d, score: fromCycle.score };
      origin.set(moved, fromCycle);
      out.push(moved);
    }
    return out;
  });
  for (const d of cycle) {
    const own = best[d]?.score ?? 0;
    for (const arc of arcs[d] ?? []) {
      if (inside.has(arc.from)) continue;
      const moved = { from: arc.from, to: whole, score: arc.score - own };
      const rival = bestInto.get(arc.from);
      if (rival !== undefined && rival.score >= moved.score) continue;
      bestInto.set(arc.from, moved);
      origin.set(moved, arc);
    }
  }
  next.push([...bestInto.values()]);
  const chosen = edmonds(next).map((arc) => origin.get(arc) ?? arc);
  const entered = new Set(chosen.map((arc) => arc.to));
  for (const d of cycle) {
    const arc = best[d];
    if (arc && !entered.has(d)) chosen.push(arc);
  }
  return chosen;
}

function cycleOf(best: readonly (Arc | null)[]): number[] | null {
  const seen = new Int32Array(best.length);
  for (let d = 1; d < best.length; d++) {
    let at = d;
    while (seen[at] === 0 && best[at]) {
      seen[at] = d;
      at = best[at]?.from ?? 0;
    }
    if (at === 0 || seen[at] !== d || !best[at]) continue;
    const cycle = [at];
    for (let back = best[at]?.from ?? 0; back !== at; back = best[back]?.from ?? 0) cycle.push(back);
    return cycle;
  }
  return null;
}
