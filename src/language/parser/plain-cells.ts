import type { Activation, Rows } from "./kernel.js";
import { look, PER_UNIT, SIGMOID, STEPS, TANH } from "./tables.js";
import { ONE } from "./words.js";

/** A kernel's buffer as the numbers that lie in it. */
export interface Views {
  readonly words: Int16Array;
  readonly sums: Int32Array;
  readonly doubles: Float64Array;
}

/** `Kernel.cells`. */
export function cells(
  { words, sums, doubles }: Views,
  from: Rows,
  n: number,
  hidden: number,
  numbers: number,
  state: number,
  out: Rows,
): void {
  for (let b = 0; b < n; b++) {
    const sum = (from.at + b * from.stride) >> 2;
    const held = (state >> 3) + b * hidden;
    const to = (out.at + b * out.stride) >> 1;
    for (let i = 0; i < hidden; i++) {
      const own = (numbers >> 3) + (i >> 1) * 16 + (i & 1);
      const input = look(SIGMOID, coordinate(sums, sum + i, doubles, own));
      const forget = look(SIGMOID, coordinate(sums, sum + hidden + i, doubles, own + 4));
      const fresh = look(TANH, coordinate(sums, sum + 2 * hidden + i, doubles, own + 8));
      const output = look(SIGMOID, coordinate(sums, sum + 3 * hidden + i, doubles, own + 12));
      const kept = forget * (doubles[held + i] as number) + input * fresh;
      doubles[held + i] = kept;
      // Rounds half up: the sum is positive, so cutting it off is flooring it.
      words[to + i] = ((output * look(TANH, kept * PER_UNIT + STEPS / 2) * ONE + (ONE + 0.5)) | 0) - ONE;
    }
  }
}

/** A sum as the coordinate of its activation's table: times its scale, plus its shift. */
const coordinate = (sums: Int32Array, sum: number, doubles: Float64Array, scale: number): number =>
  (sums[sum] as number) * (doubles[scale] as number) + (doubles[scale + 2] as number);

/** `Kernel.activate`. */
export function activate(
  { words, sums, doubles }: Views,
  from: Rows,
  n: number,
  m: number,
  numbers: number,
  to: Rows,
  { per, limit, leak }: Activation,
): void {
  for (let r = 0; r < n; r++) {
    const read = (from.at + r * from.stride) >> 2;
    const write = (to.at + r * to.stride) >> 1;
    for (let i = 0; i < m; i++) {
      const own = (numbers >> 3) + (i >> 1) * 4 + (i & 1);
      const value = (sums[read + i] as number) * (doubles[own] as number) + (doubles[own + 2] as number);
      const units = Math.max(-limit, Math.min(limit, (value < 0 ? value * leak : value) * per));
      words[write + i] = ((units + (ONE + 0.5)) | 0) - ONE;
    }
  }
}

/** `Kernel.dots`. */
export function dots(
  { words, sums, doubles }: Views,
  x: number,
  k: number,
  rows: number,
  m: number,
  out: number,
): void {
  for (let r = 0; r < m; r++) {
    const from = (rows >> 2) + r * k;
    let sum = 0;
    for (let i = 0; i < k; i++) sum += (words[(x >> 1) + i] as number) * (sums[from + i] as number);
    doubles[(out >> 3) + r] = sum;
  }
}
