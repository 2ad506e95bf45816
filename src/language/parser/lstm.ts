import { type Batch, MAX_SENTENCES } from "./batch.js";
import { bytesOf, floatsOf, type ModelFile } from "./format.js";
import type { Arena, Kernel, Matrix, Rows } from "./kernel.js";
import { PER_UNIT, STEPS } from "./tables.js";
import { ONE } from "./words.js";

/** One direction of one layer (gates in PyTorch's order: input, forget, cell, output). */
export interface Direction {
  readonly name: string;
  readonly input: Matrix;
  readonly state: Matrix;
  /** Where the numbers of its cells lie (`Kernel.cells`), and what they are. */
  readonly numbers: number;
  readonly values: Float64Array;
}

export interface Layer {
  readonly hidden: number;
  readonly forth: Direction;
  readonly back: Direction;
}

export function planLayer(model: ModelFile, arena: Arena, index: number): Layer {
  const { hidden, embed } = model.header.sizes;
  const width = index === 0 ? embed : 2 * hidden;
  const direction = (way: string): Direction => {
    const name = `lstm.${index}.${way}`;
    const values = numbersOf(hidden, floatsOf(model, `${name}.scale`), floatsOf(model, `${name}.bias`));
    return {
      name,
      input: arena.matrix(4 * hidden, width),
      state: arena.matrix(4 * hidden, hidden),
      numbers: arena.take(values.byteLength),
      values,
    };
  };
  return { hidden, forth: direction("forth"), back: direction("back") };
}

/** From an integer sum to the coordinate of the activation's table: scales and shifts in the order of `Kernel.cells`. */
function numbersOf(hidden: number, scale: Float32Array, bias: Float32Array): Float64Array {
  const out = new Float64Array(8 * hidden);
  for (let i = 0; i < hidden; i++)
    for (let g = 0; g < 4; g++) {
      const at = (i >> 1) * 16 + 4 * g + (i & 1);
      out[at] = ((scale[g * hidden + i] as number) / ONE) * PER_UNIT;
      out[at + 2] = (bias[g * hidden + i] as number) * PER_UNIT + STEPS / 2;
    }
  return out;
}

export function putLayer(model: ModelFile, kernel: Kernel, layer: Layer): void {
  for (const { name, input, state, numbers, values } of [layer.forth, layer.back]) {
    kernel.put(input, bytesOf(model, `${name}.input`));
    kernel.put(state, bytesOf(model, `${name}.state`));
    new Float64Array(kernel.buffer).set(values, numbers >> 3);
  }
}

/** What the cells of a batch hold: a row of doubles for each sentence. */
export const planCells = (arena: Arena, hidden: number): number => arena.take(8 * hidden * MAX_SENTENCES);

/**
 * Runs a layer over a batch, to `y` (rows x 2 hidden, int16, forth and back side by side); `gates` (rows x 4 hidden,
 * int32) and `cells` are scratch. `sums` writes the input's part of all sums to the gates; a step adds the state's part.
 */
export function runLayer(
  kernel: Kernel,
  layer: Layer,
  batch: Batch,
  sums: (direction: Direction, gates: Rows) => void,
  gates: Rows,
  cells: number,
  y: Rows,
): void {
  const { hidden } = layer;
  const at = (rows: Rows, row: number): Rows => ({ at: rows.at + row * rows.stride, stride: rows.stride });
  const steps = batch.offsets.length;
  for (const direction of [layer.forth, layer.back]) {
    const forth = direction === layer.forth;
    const side: Rows = { at: y.at + (forth ? 0 : 2 * hidden), stride: y.stride };
    new Float64Array(kernel.buffer, cells, (batch.counts[0] ?? 0) * hidden).fill(0);
    sums(direction, gates);
    for (let q = 0; q < steps; q++) {
      const t = forth ? q : steps - 1 - q;
      const count = batch.counts[t] as number;
      const first = batch.offsets[t] as number;
      if (q > 0) {
        const before = forth ? t - 1 : t + 1;
        // Backwards, sentences that end here have no state yet: theirs is nought.
        const carried = Math.min(count, batch.counts[before] as number);
        kernel.multiply(at(side, batch.offsets[before] as number), carried, direction.state, at(gates, first), true);
      }
      kernel.cells(at(gates, first), count, hidden, direction.numbers, cells, at(side, first));
    }
  }
}
