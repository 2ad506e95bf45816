/**
 * What the network computes, over one buffer. Products of int16 rows are summed in int32: every operand is bounded (weights
 * to 127 by 4,096, or 2,048 by 2,048), so no sum can overflow and the order of additions cannot matter. Doubles go through
 * the same additions and products in the same order, which IEEE 754 fixes. So SIMD and plain code give the very same bytes.
 */
export interface Kernel {
  readonly kind: "simd" | "plain";
  /** Activations and sums live here; matrices hold byte offsets into it. */
  readonly buffer: ArrayBufferLike;
  /** Writes int8 weights, row by row, into the place kept for a matrix. */
  put(matrix: Matrix, weights: Int8Array): void;
  /** Y (n x m, int32) = X (n x k, int16) times the transposed matrix, or added to what Y holds. */
  multiply(x: Rows, n: number, matrix: Matrix, y: Rows, add: boolean): void;
  /**
   * Y (n x m, int32) = A (n x k, int16) times the transposed B (m x k, int16), both bounded by 2,048; k is a multiple of 8,
   * and padded(m) * k * 2 at most PAIR_BYTES. Columns of Y past m may hold anything.
   */
  pair(a: Rows, n: number, b: Rows, m: number, k: number, y: Rows): void;
  /**
   * One step of an LSTM's cells in n sentences (Hochreiter & Schmidhuber 1997): from the sums of their gates (int32; input,
   * forget, cell, output, `hidden` each) and what they held (n x hidden doubles from `state` on, written anew) to their
   * output (int16, multiples of 1/4096). `numbers` holds, by pairs of units and in a pair by gates, the two scales and the
   * two shifts that take a sum to the coordinate of the activation's table; `hidden` is even.
   */
  cells(sums: Rows, n: number, hidden: number, numbers: number, state: number, out: Rows): void;
  /**
   * n rows of `m` sums (int32) to int16: sum * scale + bias, times `leak` below nought, in multiples of `1 / per`, held to
   * +-limit (at most 4,096). `numbers` holds by pairs of columns the two scales and the two biases; `m` is even.
   */
  activate(sums: Rows, n: number, m: number, numbers: number, to: Rows, by: Activation): void;
  /**
   * The sums of products of one row x (k int16, then noughts up to a multiple of 8) and each of m rows of k int32 that lie
   * without a gap; m doubles, exact below 2^53. `out` has room for one more. k is at most DOT_COLUMNS.
   */
  dots(x: number, k: number, rows: number, m: number, out: number): void;
}

export interface Activation {
  readonly per: number;
  readonly limit: number;
  /** The slope below nought, 1 for none. */
  readonly leak: number;
}

/** The most columns `dots` takes. */
export const DOT_COLUMNS = 256;

/** Room for one sentence's rows in the order the products want. */
export const PAIR_BYTES = 1 << 18;

/** Where rows begin, in bytes, and how many bytes lie from one to the next. */
export interface Rows {
  readonly at: number;
  readonly stride: number;
}

/** Weights of m rows and k columns, padded to `rows` and `columns`. */
export interface Matrix {
  readonly m: number;
  readonly k: number;
  /** A multiple of 8. */
  readonly rows: number;
  /** A multiple of 8; a row of X must be readable that far, and hold noughts there. */
  readonly columns: number;
  readonly at: number;
}

export const padded = (n: number): number => (n + 7) & ~7;

/** Hands out byte offsets, aligned to 16, before the buffer is made. */
export class Arena {
  size = 0;

  take(bytes: number): number {
    const at = this.size;
    this.size += (bytes + 15) & ~15;
    return at;
  }

  matrix(m: number, k: number): Matrix {
    const rows = padded(m);
    const columns = padded(k);
    return { m, k, rows, columns, at: this.take(2 * rows * columns) };
  }
}
