import { Code, I32, moduleOf, V128 } from "./assembler.js";
import { type Kernel, type Matrix, PAIR_BYTES, padded, type Rows } from "./kernel.js";

/** Parameters of the assembled function, and its locals. */
const [X, X_STRIDE, N, K, W, M, Y, Y_STRIDE, ADD] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const [LEFT, X_ROW, Y_ROW, W_AT, END, P0] = [9, 10, 11, 12, 13, 14] as const;
const [W0, W1, SPLAT, ACC] = [18, 19, 20, 21] as const;
const UNROLL = 4;

/**
 * Weights lie in blocks of eight rows: for each pair of columns, rows 0-3 and then rows 4-7, two int16 each. A pair of X
 * copied into all lanes meets them in `i32x4.dot_i16x8_s`, so that each lane sums one output and nothing is added across.
 * A tile takes `height` rows of X at once.
 */
function tile(c: Code, height: number): void {
  const rows = Array.from({ length: height }, (_, r) => r);
  const acc = (r: number, half: number) => ACC + 2 * r + half;
  const yOf = (r: number) => {
    c.get(Y_ROW);
    for (let i = 0; i < r; i++) c.get(Y_STRIDE).op("add");
  };
  for (const r of rows) {
    c.get(X_ROW);
    for (let i = 0; i < r; i++) c.get(X_STRIDE).op("add");
    c.set(P0 + r);
  }
  c.get(W).set(W_AT).get(X_ROW).get(K).op("add").set(END);
  c.get(ADD).op("if");
  for (const r of rows)
    for (const half of [0, 1]) {
      yOf(r);
      c.memory("load", 16 * half).set(acc(r, half));
    }
  c.op("else");
  for (const r of rows) for (const half of [0, 1]) c.zero().set(acc(r, half));
  c.op("end").op("loop");
  for (let u = 0; u < UNROLL; u++) {
    c.get(W_AT)
      .memory("load", 32 * u)
      .set(W0)
      .get(W_AT)
      .memory("load", 32 * u + 16)
      .set(W1);
    for (const r of rows) {
      c.get(P0 + r)
        .memory("splat32", 4 * u)
        .set(SPLAT);
      for (const half of [0, 1])
        c.get(acc(r, half))
          .get(SPLAT)
          .get(W0 + half)
          .op("dot")
          .op("i32x4Add")
          .set(acc(r, half));
    }
  }
  for (const r of rows) c.advance(P0 + r, 4 * UNROLL);
  c.advance(W_AT, 32 * UNROLL)
    .get(P0)
    .get(END)
    .op("ltU")
    .branchIf(0)
    .op("end");
  for (const r of rows)
    for (const half of [0, 1]) {
      yOf(r);
      c.get(acc(r, half)).memory("store", 16 * half);
    }
  c.get(X_ROW).get(X_STRIDE).const(height).op("mul").op("add").set(X_ROW);
  c.get(Y_ROW).get(Y_STRIDE).const(height).op("mul").op("add").set(Y_ROW);
  c.advance(LEFT, -height);
}

function assemble(): Uint8Array<ArrayBuffer> {
  const c = new Code();
  c.op("loop").get(X).set(X_ROW).get(Y).set(Y_ROW).get(N).set(LEFT);
  c.op("block").op("loop").get(LEFT).const(4).op("geS").op("eqz").branchIf(1);
  tile(c, 4);
  c.const(1).branchIf(0).op("end").op("end");
  for (const height of [2, 1]) {
    c.get(LEFT).const(height).op("geS").op("if");
    tile(c, height);
    c.op("end");
  }
  c.get(W).get(K).const(8).op("mul").op("add").set(W).advance(Y, 32).advance(M, -8);
  c.get(M).const(0).op("gtS").branchIf(0).op("end");
  const locals = [...new Array<number>(9).fill(I32), ...new Array<number>(11).fill(V128)];
  return moduleOf(new Array<number>(9).fill(I32), locals, c);
}

/** The part of the WebAssembly API used here; browsers and Node have it as a global. */
interface Wasm {
  validate(bytes: Uint8Array<ArrayBuffer>): boolean;
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
}
type Run = (...args: number[]) => void;
const PAGE = 65536;

/** A kernel over a fresh memory of at least `bytes`, or null where WebAssembly SIMD is not to be had. */
export function simdKernel(bytes: number): Kernel | null {
  const wasm = (globalThis as { readonly WebAssembly?: Wasm }).WebAssembly;
  const code = assemble();
  if (!wasm?.validate(code)) return null;
  const memory = new wasm.Memory({ initial: Math.ceil((bytes + PAIR_BYTES) / PAGE) });
  const run = new wasm.Instance(new wasm.Module(code), { m: { m: memory } }).exports.run as Run;
  return new SimdKernel(memory.buffer, run, bytes);
}

class SimdKernel implements Kernel {
  readonly kind = "simd";
  readonly #words: Int16Array;
  readonly #run: Run;
  readonly buffer: ArrayBuffer;
  readonly #packed: number;

  constructor(buffer: ArrayBuffer, run: Run, bytes: number) {
    this.buffer = buffer;
    this.#words = new Int16Array(buffer);
    this.#run = run;
    this.#packed = (bytes + 15) & ~15;
  }

  put(matrix: Matrix, weights: Int8Array): void {
    const out = this.#words;
    for (let r = 0; r < matrix.m; r++)
      for (let i = 0; i < matrix.k; i++) out[place(matrix.at, matrix.columns, r, i)] = weights[r * matrix.k + i] ?? 0;
  }

  multiply(x: Rows, n: number, matrix: Matrix, y: Rows, add: boolean): void {
    if (n > 0) this.#run(x.at, x.stride, n, 2 * matrix.columns, matrix.at, matrix.rows, y.at, y.stride, add ? 1 : 0);
  }

  pair(a: Rows, n: number, b: Rows, m: number, k: number, y: Rows): void {
    const words = this.#words;
    const from = b.at >> 1;
    const step = b.stride >> 1;
    for (let r = 0; r < m; r++)
      for (let i = 0; i < k; i++) words[place(this.#packed, k, r, i)] = words[from + r * step + i] as number;
    this.#run(a.at, a.stride, n, 2 * k, this.#packed, padded(m), y.at, y.stride, 0);
  }
}

/** Index of row r, column i in the blocked order. */
const place = (at: number, columns: number, r: number, i: number): number =>
  (at >> 1) + (r >> 3) * 8 * columns + (i >> 1) * 16 + (r & 7) * 2 + (i & 1);
