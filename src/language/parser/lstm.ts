import type { Batch } from "./batch.js";
import { bytesOf, floatsOf, type ModelFile } from "./format.js";
import type { Arena, Kernel, Matrix, Rows } from "./kernel.js";
import { look, PER_UNIT, SIGMOID, STEPS, TANH } from "./tables.js";
import { ONE } from "./words.js";

/** One direction of one layer (Hochreiter & Schmidhuber 1997; gates in PyTorch's order: input, forget, cell, output). */
interface Direction {
  readonly name: string;
  readonly input: Matrix;
  readonly state: Matrix;
  /** From an integer sum to the coordinate of the activation's table: sum * scale + shift. */
  readonly scale: Float64Array;
  readonly shift: Float64Array;
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
    return {
      name,
      input: arena.matrix(4 * hidden, width),
      state: arena.matrix(4 * hidden, hidden),
      scale: Float64Array.from(floatsOf(model, `${name}.scale`), (s) => (s / ONE) * PER_UNIT),
      shift: Float64Array.from(floatsOf(model, `${name}.bias`), (b) => b * PER_UNIT + STEPS / 2),
    };
  };
  return { hidden, forth: direction("forth"), back: direction("back") };
}

export function putLayer(model: ModelFile, kernel: Kernel, layer: Layer): void {
  for (const { name, input, state } of [layer.forth, layer.back]) {
    kernel.put(input, bytesOf(model, `${name}.input`));
    kernel.put(state, bytesOf(model, `${name}.state`));
  }
}

/**
 * Runs a layer over a batch: `x` (rows x width, int16) to `y` (rows x 2 hidden, int16, forth and back side by side);
 * `gates` (rows x 4 hidden, int32) is scratch. The words' part of all sums is one product; a step adds the state's part.
 */
export function runLayer(kernel: Kernel, layer: Layer, batch: Batch, x: Rows, gates: Rows, y: Rows): void {
  const { hidden } = layer;
  const at = (rows: Rows, row: number): Rows => ({ at: rows.at + row * rows.stride, stride: rows.stride });
  const steps = batch.offsets.length;
  const sums = new Int32Array(kernel.buffer);
  const out = new Int16Array(kernel.buffer);
  for (const direction of [layer.forth, layer.back]) {
    const forth = direction === layer.forth;
    const side: Rows = { at: y.at + (forth ? 0 : 2 * hidden), stride: y.stride };
    const cells = new Float64Array((batch.counts[0] ?? 0) * hidden);
    kernel.multiply(x, batch.rows, direction.input, gates, false);
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
      const from = at(gates, first);
      const to = at(side, first);
      for (let b = 0; b < count; b++)
        cell(
          direction,
          hidden,
          sums,
          (from.at + b * from.stride) >> 2,
          cells,
          b * hidden,
          out,
          (to.at + b * to.stride) >> 1,
        );
    }
  }
}

function cell(
  { scale, shift }: Direction,
  hidden: number,
  sums: Int32Array,
  from: number,
  cells: Float64Array,
  state: number,
  out: Int16Array,
  to: number,
): void {
  for (let i = 0; i < hidden; i++) {
    const f = i + hidden;
    const g = f + hidden;
    const o = g + hidden;
    const input = look(SIGMOID, (sums[from + i] as number) * (scale[i] as number) + (shift[i] as number));
    const forget = look(SIGMOID, (sums[from + f] as number) * (scale[f] as number) + (shift[f] as number));
    const fresh = look(TANH, (sums[from + g] as number) * (scale[g] as number) + (shift[g] as number));
    const output = look(SIGMOID, (sums[from + o] as number) * (scale[o] as number) + (shift[o] as number));
    const held = forget * (cells[state + i] as number) + input * fresh;
    cells[state + i] = held;
    // Rounds half up: the sum is positive, so cutting it off is flooring it.
    out[to + i] = ((output * look(TANH, held * PER_UNIT + STEPS / 2) * ONE + (ONE + 0.5)) | 0) - ONE;
  }
}
