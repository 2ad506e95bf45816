import type { Activation, Kernel, Matrix, Rows } from "./kernel.js";
import { activate, cells, dots, type Views } from "./plain-cells.js";

/**
 * The kernel where there is no SIMD. Two weights share one double, `a * 2^26 + b`: a double holds 53 bits exactly, and 64
 * products of 127 by 4,096 stay below 2^25, so one multiplication serves two rows and both sums come apart without loss.
 */
const SHIFT = 2 ** 26;
const CHUNK = 64;

export function plainKernel(bytes: number): Kernel {
  return new PlainKernel(bytes);
}

class PlainKernel implements Kernel {
  readonly kind = "plain";
  readonly buffer: ArrayBuffer;
  readonly #views: Views;
  readonly #words: Int16Array;
  readonly #sums: Int32Array;
  readonly #packed = new Map<number, Float64Array>();
  #left = new Float64Array(0);
  #right = new Float64Array(0);

  constructor(bytes: number) {
    this.buffer = new ArrayBuffer((bytes + 15) & ~15);
    this.#words = new Int16Array(this.buffer);
    this.#sums = new Int32Array(this.buffer);
    this.#views = { words: this.#words, sums: this.#sums, doubles: new Float64Array(this.buffer) };
  }

  put(matrix: Matrix, weights: Int8Array): void {
    const { m, k, rows, columns } = matrix;
    const out = new Float64Array((rows >> 1) * columns);
    for (let r = 0; r < m; r++)
      for (let i = 0; i < k; i++) {
        const at = (r >> 1) * columns + i;
        out[at] = (out[at] as number) + (weights[r * k + i] as number) * (r & 1 ? 1 : SHIFT);
      }
    this.#packed.set(matrix.at, out);
  }

  multiply(x: Rows, n: number, matrix: Matrix, y: Rows, add: boolean): void {
    const weights = this.#packed.get(matrix.at);
    if (weights === undefined || n === 0) return;
    const k = matrix.columns;
    this.#left = room(this.#left, (n + 1) * k);
    const left = this.#left;
    spread(this.#words, x, n, k, left);
    if (!add) for (let r = 0; r < n; r++) this.#sums.fill(0, at(y, r), at(y, r) + matrix.rows);
    for (let p = 0; p < matrix.rows >> 1; p += 2)
      for (let r = 0; r < n; r += 2)
        for (let from = 0; from < k; from += CHUNK)
          chunk(left, r * k, weights, p * k, k, from, Math.min(k, from + CHUNK), this.#sums, y, r, r + 1 < n, 2 * p);
  }

  pair(a: Rows, n: number, b: Rows, m: number, k: number, y: Rows): void {
    this.#left = room(this.#left, n * k);
    this.#right = room(this.#right, m * k);
    const left = this.#left;
    const right = this.#right;
    spread(this.#words, a, n, k, left);
    spread(this.#words, b, m, k, right);
    for (let r = 0; r < n; r++)
      for (let c = 0; c < m; c++) {
        let sum = 0;
        for (let i = 0; i < k; i++) sum += (left[r * k + i] as number) * (right[c * k + i] as number);
        this.#sums[at(y, r) + c] = sum;
      }
  }

  cells(sums: Rows, n: number, hidden: number, numbers: number, state: number, out: Rows): void {
    cells(this.#views, sums, n, hidden, numbers, state, out);
  }

  activate(sums: Rows, n: number, m: number, numbers: number, to: Rows, by: Activation): void {
    activate(this.#views, sums, n, m, numbers, to, by);
  }

  dots(x: number, k: number, rows: number, m: number, out: number): void {
    dots(this.#views, x, k, rows, m, out);
  }
}

const at = (rows: Rows, r: number): number => (rows.at + r * rows.stride) >> 2;
const room = (held: Float64Array<ArrayBuffer>, size: number): Float64Array<ArrayBuffer> =>
  held.length >= size ? held : new Float64Array(size);

function spread(words: Int16Array, x: Rows, n: number, k: number, out: Float64Array): void {
  for (let r = 0; r < n; r++) {
    const from = (x.at + r * x.stride) >> 1;
    for (let i = 0; i < k; i++) out[r * k + i] = words[from + i] as number;
  }
}

/** Two rows of X by two pairs of weight rows, over at most CHUNK columns, added to Y. */
function chunk(
  left: Float64Array,
  x: number,
  weights: Float64Array,
  w: number,
  k: number,
  from: number,
  to: number,
  sums: Int32Array,
  y: Rows,
  row: number,
  both: boolean,
  column: number,
): void {
  let aa = 0;
  let ab = 0;
  let ba = 0;
  let bb = 0;
  for (let i = from; i < to; i++) {
    const x0 = left[x + i] as number;
    const x1 = left[x + k + i] as number;
    const w0 = weights[w + i] as number;
    const w1 = weights[w + k + i] as number;
    aa += x0 * w0;
    ab += x0 * w1;
    ba += x1 * w0;
    bb += x1 * w1;
  }
  split(sums, at(y, row) + column, aa, ab);
  if (both) split(sums, at(y, row + 1) + column, ba, bb);
}

function split(sums: Int32Array, to: number, first: number, second: number): void {
  const high = Math.floor(first / SHIFT + 0.5);
  const higher = Math.floor(second / SHIFT + 0.5);
  sums[to] = (sums[to] as number) + high;
  sums[to + 1] = (sums[to + 1] as number) + (first - high * SHIFT);
  sums[to + 2] = (sums[to + 2] as number) + higher;
  sums[to + 3] = (sums[to + 3] as number) + (second - higher * SHIFT);
}
