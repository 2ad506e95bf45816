import { bytesOf, floatsOf, type ModelFile } from "./format.js";
import { type Arena, type Kernel, type Matrix, padded, type Rows } from "./kernel.js";
import { ONE } from "./words.js";

/** Arc activations are held to 11 bits, so that products of two of them cannot overflow. */
const ARC_ONE = 2048;

/** A linear map of int16 rows: `sum * scale + bias` is the real value. */
export interface Linear {
  readonly name: string;
  readonly matrix: Matrix;
  readonly scale: Float64Array;
  readonly bias: Float64Array;
  /** Where scales and biases lie for `Kernel.activate`. */
  readonly numbers: number;
}

/** The classifiers over the encoder (Dozat & Manning 2017): tags, names, arcs, relations. */
export interface Heads {
  /** Tags read the first layer and, by `tagTop`, the last: both sums have one scale and are added. */
  readonly tag: Linear;
  readonly tagTop: Matrix;
  readonly names: Linear;
  readonly arcDep: Linear;
  readonly arcHead: Linear;
  readonly arcMix: Linear;
  readonly relDep: Linear;
  readonly relHead: Linear;
  readonly relations: Linear;
}

export function planHeads(model: ModelFile, arena: Arena): Heads {
  const { hidden, arc, rel } = model.header.sizes;
  const { steps, tags, rels, bio } = model.header;
  const linear = (name: string, m: number, k: number, step: number): Linear => ({
    name,
    matrix: arena.matrix(m, k),
    scale: Float64Array.from(floatsOf(model, `${name}.scale`), (s) => s * step),
    bias: Float64Array.from(floatsOf(model, `${name}.bias`)),
    numbers: arena.take(16 * padded(m)),
  });
  const wide = 2 * hidden;
  return {
    tag: linear("tag", tags.length, wide, 1 / ONE),
    tagTop: arena.matrix(tags.length, wide),
    names: linear("bio", bio.length, wide, 1 / ONE),
    arcDep: linear("arcDep", arc, wide, 1 / ONE),
    arcHead: linear("arcHead", arc, wide, 1 / ONE),
    arcMix: linear("arcMix", arc, arc, steps.arcDep),
    relDep: linear("relDep", rel, wide, 1 / ONE),
    relHead: linear("relHead", rel, wide, 1 / ONE),
    relations: linear("relations", rels.length * (rel + 1), rel + 1, steps.rel),
  };
}

export function putHeads(model: ModelFile, kernel: Kernel, heads: Heads): void {
  const { tagTop, ...linear } = heads;
  kernel.put(tagTop, bytesOf(model, "tagTop"));
  const doubles = new Float64Array(kernel.buffer);
  for (const { name, matrix, scale, bias, numbers } of Object.values(linear)) {
    kernel.put(matrix, bytesOf(model, name));
    for (let i = 0; i < matrix.m; i++) {
      const at = (numbers >> 3) + (i >> 1) * 4 + (i & 1);
      doubles[at] = scale[i] as number;
      doubles[at + 2] = bias[i] as number;
    }
  }
}

/** Index of the greatest value `sum * scale + bias` in a row, entries before `first` left out. */
export function best({ matrix, scale, bias }: Linear, sums: Int32Array, from: number, first = 0): number {
  let top = first;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = first; i < matrix.m; i++) {
    const value = (sums[from + i] as number) * (scale[i] as number) + (bias[i] as number);
    if (value > most) {
      most = value;
      top = i;
    }
  }
  return top;
}

/** Writes the values `sum * scale + bias` of a row. */
export function valuesTo(
  out: Float64Array,
  at: number,
  { matrix, scale, bias }: Linear,
  sums: Int32Array,
  from: number,
): void {
  for (let i = 0; i < matrix.m; i++)
    out[at + i] = (sums[from + i] as number) * (scale[i] as number) + (bias[i] as number);
}

/** Scratch of the heads, in bytes, for `rows` rows of which one sentence has at most `longest`. */
export function planScratch(arena: Arena, heads: Heads, wide: number, rows: number, longest: number) {
  const int16 = (width: number, count: number): Rows => ({ at: arena.take(2 * width * count), stride: 2 * width });
  const int32 = (width: number, count: number): Rows => ({ at: arena.take(4 * width * count), stride: 4 * width });
  const arc = heads.arcDep.matrix.rows;
  return {
    encoded: int16(wide, rows),
    sums: int32(Math.max(arc, heads.tag.matrix.rows), rows),
    arcDep: int16(arc, rows),
    arcMix: int16(arc, rows),
    arcHead: int16(arc, rows),
    relDep: int16(heads.relations.matrix.columns, rows),
    relHead: int16(heads.relations.matrix.columns, rows),
    headOf: int16(heads.relations.matrix.columns, longest),
    scores: int32(padded(longest), longest),
    relations: int32(heads.relations.matrix.rows, longest),
    /** The relations' values of one token, and room for what the last product writes beside its own. */
    values: arena.take(8 * (heads.relations.matrix.rows + 1)),
  };
}

export type Scratch = ReturnType<typeof planScratch>;

/** Arc and relation activations of all rows, from the encoder's. */
export function spreadHeads(kernel: Kernel, heads: Heads, model: ModelFile, scratch: Scratch, rows: number): void {
  const { steps } = model.header;
  const run = (head: Linear, x: Rows, to: Rows, step: number, limit: number, leak: number) => {
    kernel.multiply(x, rows, head.matrix, scratch.sums, false);
    kernel.activate(scratch.sums, rows, head.matrix.m, head.numbers, to, { per: 1 / step, limit, leak });
  };
  run(heads.arcDep, scratch.encoded, scratch.arcDep, steps.arcDep, ONE, 0.1);
  run(heads.arcHead, scratch.encoded, scratch.arcHead, steps.arcHead, ARC_ONE, 0.1);
  run(heads.arcMix, scratch.arcDep, scratch.arcMix, steps.arcMix, ARC_ONE, 1);
  run(heads.relDep, scratch.encoded, scratch.relDep, steps.rel, ONE, 0.1);
  run(heads.relHead, scratch.encoded, scratch.relHead, steps.rel, ONE, 0.1);
}
