import { Code, I32, moduleOf, V128 } from "./assembler.js";
import {
  type Activation,
  Arena,
  DOT_COLUMNS,
  type Kernel,
  type Matrix,
  PAIR_BYTES,
  padded,
  type Rows,
} from "./kernel.js";
import { activateCode, cellsCode, dotsCode } from "./simd-cells.js";
import { SIGMOID, TANH } from "./tables.js";

/** Parameters of the product's function, and its locals. */
const [X, X_STRIDE, N, K, W, M, Y, Y_STRIDE, ADD] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const [LEFT, X_ROW, Y_ROW, W_AT, END, P0] = [9, 10, 11, 12, 13, 14] as const;
const [W0, W1, SPLAT, ACC] = [18, 19, 20, 21] as const;

/**
 * Weights lie in blocks of eight rows: for each pair of columns, rows 0-3 and then rows 4-7, two int16 each. A pair of X
 * copied into all lanes meets them in `i32x4.dot_i16x8_s`, so that each lane sums one output and nothing is added across.
 * A tile takes `height` rows of X at once. The loop is not unrolled: engines lift the loads of a longer body to its top,
 * run out of registers and spill, which takes half as long again.
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
  c.get(W_AT).memory("load", 0).set(W0).get(W_AT).memory("load", 16).set(W1);
  for (const r of rows) {
    c.get(P0 + r)
      .memory("splat32", 0)
      .set(SPLAT);
    for (const half of [0, 1])
      c.get(acc(r, half))
        .get(SPLAT)
        .get(W0 + half)
        .op("dot")
        .op("i32x4Add")
        .set(acc(r, half));
  }
  for (const r of rows) c.advance(P0 + r, 4);
  c.advance(W_AT, 32).get(P0).get(END).op("ltU").branchIf(0).op("end");
  for (const r of rows)
    for (const half of [0, 1]) {
      yOf(r);
      c.get(acc(r, half)).memory("store", 16 * half);
    }
  c.get(X_ROW).get(X_STRIDE).const(height).op("mul").op("add").set(X_ROW);
  c.get(Y_ROW).get(Y_STRIDE).const(height).op("mul").op("add").set(Y_ROW);
  c.advance(LEFT, -height);
}

/** `Kernel.multiply`: X, its stride, n, 2 * k, W, m, Y, its stride, whether to add. */
function productCode(): Code {
  const c = new Code(new Array<number>(9).fill(I32));
  for (let i = 0; i < 9; i++) c.local(I32);
  for (let i = 0; i < 11; i++) c.local(V128);
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
  return c.get(M).const(0).op("gtS").branchIf(0).op("end");
}

/** The part of the WebAssembly API used here; browsers and Node have it as a global. */
interface Wasm {
  validate(bytes: Uint8Array<ArrayBuffer>): boolean;
  Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
  Memory: new (size: { initial: number }) => { readonly buffer: ArrayBuffer };
}
type Run = (...args: number[]) => void;
type Name = "multiply" | "cells" | "activate" | "dots";
const PAGE = 65536;

/** Where the kernel keeps what is its own, behind the first `bytes`: byte offsets. */
function placesAfter(bytes: number) {
  const arena = new Arena();
  arena.take(bytes);
  return {
    packed: arena.take(PAIR_BYTES),
    sigmoid: arena.take(SIGMOID.byteLength),
    tanh: arena.take(TANH.byteLength),
    row: arena.take(8 * DOT_COLUMNS),
    size: arena.size,
  };
}
type Places = ReturnType<typeof placesAfter>;

/** A kernel over a fresh memory of at least `bytes`, or null where WebAssembly SIMD is not to be had. */
export function simdKernel(bytes: number): Kernel | null {
  const wasm = (globalThis as { readonly WebAssembly?: Wasm }).WebAssembly;
  const places = placesAfter(bytes);
  const code = moduleOf({
    multiply: productCode(),
    cells: cellsCode(places.sigmoid, places.tanh),
    activate: activateCode(),
    dots: dotsCode(),
  });
  if (!wasm?.validate(code)) return null;
  const memory = new wasm.Memory({ initial: Math.ceil(places.size / PAGE) });
  const { exports } = new wasm.Instance(new wasm.Module(code), { m: { m: memory } });
  return new SimdKernel(memory.buffer, exports as Record<Name, Run>, places);
}

class SimdKernel implements Kernel {
  readonly kind = "simd";
  readonly buffer: ArrayBuffer;
  readonly #words: Int16Array;
  readonly #doubles: Float64Array;
  readonly #run: Readonly<Record<Name, Run>>;
  readonly #places: Places;

  constructor(buffer: ArrayBuffer, run: Readonly<Record<Name, Run>>, places: Places) {
    this.buffer = buffer;
    this.#words = new Int16Array(buffer);
    this.#doubles = new Float64Array(buffer);
    this.#doubles.set(SIGMOID, places.sigmoid >> 3);
    this.#doubles.set(TANH, places.tanh >> 3);
    this.#run = run;
    this.#places = places;
  }

  put(matrix: Matrix, weights: Int8Array): void {
    const out = this.#words;
    for (let r = 0; r < matrix.m; r++)
      for (let i = 0; i < matrix.k; i++) out[place(matrix.at, matrix.columns, r, i)] = weights[r * matrix.k + i] ?? 0;
  }

  multiply(x: Rows, n: number, { at, rows, columns }: Matrix, y: Rows, add: boolean): void {
    if (n > 0) this.#run.multiply(x.at, x.stride, n, 2 * columns, at, rows, y.at, y.stride, add ? 1 : 0);
  }

  pair(a: Rows, n: number, b: Rows, m: number, k: number, y: Rows): void {
    const words = this.#words;
    const { packed } = this.#places;
    const from = b.at >> 1;
    const step = b.stride >> 1;
    for (let r = 0; r < m; r++)
      for (let i = 0; i < k; i++) words[place(packed, k, r, i)] = words[from + r * step + i] as number;
    this.#run.multiply(a.at, a.stride, n, 2 * k, packed, padded(m), y.at, y.stride, 0);
  }

  cells(sums: Rows, n: number, hidden: number, numbers: number, state: number, out: Rows): void {
    if (n > 0) this.#run.cells(sums.at, sums.stride, n, 4 * hidden, numbers, state, out.at, out.stride);
  }

  activate(sums: Rows, n: number, m: number, numbers: number, to: Rows, { per, limit, leak }: Activation): void {
    if (n > 0) this.#run.activate(sums.at, sums.stride, n, 4 * m, numbers, to.at, to.stride, per, limit, -limit, leak);
  }

  dots(x: number, k: number, rows: number, m: number, out: number): void {
    const { row } = this.#places;
    const width = (k + 3) & ~3;
    for (let i = 0; i < width; i++) this.#doubles[(row >> 3) + i] = this.#words[(x >> 1) + i] as number;
    if (m > 0) this.#run.dots(row, row + 8 * width, rows, 4 * k, m, out);
  }
}

/** Index of row r, column i in the blocked order. */
const place = (at: number, columns: number, r: number, i: number): number =>
  (at >> 1) + (r >> 3) * 8 * columns + (i >> 1) * 16 + (r & 7) * 2 + (i & 1);
