import type { Heads, Scratch } from "./heads.js";
import type { Kernel } from "./kernel.js";

/**
 * The likeliest relation of each token of a sentence to its head, by a biaffine form with a constant 1 on both sides.
 * `first` is the sentence's row of the root, `head[d]` by token (1-based); `root` is the number of the relation `root`,
 * which the root's arc has and no other. Returns relation numbers by token; entry 0 means nothing.
 */
export function relationsOf(
  kernel: Kernel,
  heads: Heads,
  scratch: Scratch,
  first: number,
  head: Int32Array,
  step: number,
  root: number,
): Int32Array {
  const n = head.length;
  const { matrix, scale } = heads.relations;
  const width = matrix.k - 1;
  const words = new Int16Array(kernel.buffer);
  const count = matrix.m / (width + 1);
  const values = new Float64Array(kernel.buffer, scratch.values, count);
  const one = Math.round(1 / step);
  // A head's half of the form serves all its dependents.
  const slot = new Int32Array(n).fill(-1);
  let slots = 0;
  for (let d = 1; d < n; d++) {
    const h = head[d] as number;
    if (h === 0 || slot[h] !== -1) continue;
    const from = (scratch.relHead.at + (first + h) * scratch.relHead.stride) >> 1;
    const to = (scratch.headOf.at + slots * scratch.headOf.stride) >> 1;
    words.copyWithin(to, from, from + width);
    words[to + width] = one;
    words.fill(0, to + width + 1, to + matrix.columns);
    slot[h] = slots++;
  }
  kernel.multiply(scratch.headOf, slots, matrix, scratch.relations, false);

  const out = new Int32Array(n);
  for (let d = 1; d < n; d++) {
    if (head[d] === 0) {
      out[d] = root;
      continue;
    }
    const dep = (scratch.relDep.at + (first + d) * scratch.relDep.stride) >> 1;
    words[dep + width] = one;
    const forms = scratch.relations.at + (slot[head[d] as number] as number) * scratch.relations.stride;
    kernel.dots(2 * dep, width + 1, forms, count, scratch.values);
    let most = Number.NEGATIVE_INFINITY;
    for (let r = 0; r < count; r++) {
      if (r === root) continue;
      const value = (values[r] as number) * (scale[r * (width + 1)] as number);
      if (value > most) {
        most = value;
        out[d] = r;
      }
    }
  }
  return out;
}
