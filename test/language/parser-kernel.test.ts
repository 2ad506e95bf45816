import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Arena, type Kernel, padded } from "../../src/language/parser/kernel.js";
import { plainKernel } from "../../src/language/parser/plain.js";
import { simdKernel } from "../../src/language/parser/simd.js";

/** A small pseudo-random source, so that sizes and a seed tell a case. */
function numbers(seed: number, limit: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return ((state >>> 8) % (2 * limit + 1)) - limit;
  };
}

const sizes = fc.record({
  n: fc.integer({ min: 1, max: 13 }),
  m: fc.integer({ min: 1, max: 30 }),
  k: fc.integer({ min: 1, max: 200 }),
  seed: fc.integer({ min: 0, max: 2 ** 31 }),
  extreme: fc.boolean(),
});

interface Case {
  readonly n: number;
  readonly m: number;
  readonly k: number;
  readonly seed: number;
  /** All operands at their bounds, where a sum would overflow first. */
  readonly extreme: boolean;
}

function product(make: (bytes: number) => Kernel | null, { n, m, k, seed, extreme }: Case, add: boolean): number[] {
  const arena = new Arena();
  const matrix = arena.matrix(m, k);
  const x = { at: arena.take(2 * matrix.columns * n), stride: 2 * matrix.columns };
  const y = { at: arena.take(4 * matrix.rows * n), stride: 4 * matrix.rows };
  const kernel = make(arena.size);
  if (kernel === null) throw new Error("no WebAssembly SIMD here");
  const weight = numbers(seed, 127);
  const value = numbers(seed + 1, 4096);
  kernel.put(
    matrix,
    Int8Array.from({ length: m * k }, () => (extreme ? -127 : weight())),
  );
  const words = new Int16Array(kernel.buffer);
  for (let r = 0; r < n; r++)
    for (let i = 0; i < k; i++) words[(x.at + r * x.stride) / 2 + i] = extreme ? -4096 : value();
  kernel.multiply(x, n, matrix, y, false);
  if (add) kernel.multiply(x, n, matrix, y, true);
  const sums = new Int32Array(kernel.buffer);
  return Array.from({ length: n * m }, (_, i) => sums[(y.at + Math.floor(i / m) * y.stride) / 4 + (i % m)] ?? 0);
}

function expected({ n, m, k, seed, extreme }: Case): number[] {
  const weight = numbers(seed, 127);
  const value = numbers(seed + 1, 4096);
  const w = Array.from({ length: m * k }, () => (extreme ? -127 : weight()));
  const x = Array.from({ length: n * k }, () => (extreme ? -4096 : value()));
  return Array.from({ length: n * m }, (_, at) => {
    let sum = 0;
    for (let i = 0; i < k; i++) sum += (x[Math.floor(at / m) * k + i] ?? 0) * (w[(at % m) * k + i] ?? 0);
    return sum;
  });
}

describe("kernels", () => {
  it("multiply exactly, and alike", () => {
    fc.assert(
      fc.property(sizes, fc.boolean(), (size, add) => {
        const right = expected(size).map((sum) => (add ? 2 * sum : sum));
        expect(product(simdKernel, size, add)).toEqual(right);
        expect(product(plainKernel, size, add)).toEqual(right);
      }),
      { numRuns: 80 },
    );
  });

  it("pair rows of activations alike", () => {
    const [n, k] = [11, 160];
    const results = [simdKernel, plainKernel].map((make) => {
      const arena = new Arena();
      const rows = { at: arena.take(2 * k * n), stride: 2 * k };
      const y = { at: arena.take(4 * padded(n) * n), stride: 4 * padded(n) };
      const kernel = make(arena.size);
      if (kernel === null) throw new Error("no WebAssembly SIMD here");
      const value = numbers(7, 2048);
      const words = new Int16Array(kernel.buffer);
      for (let i = 0; i < n * k; i++) words[rows.at / 2 + i] = i < k ? -2048 : value();
      kernel.pair(rows, n, rows, n, k, y);
      const sums = new Int32Array(kernel.buffer);
      return Array.from({ length: n * n }, (_, i) => sums[(y.at + Math.floor(i / n) * y.stride) / 4 + (i % n)]);
    });
    expect(results[0]).toEqual(results[1]);
    expect(results[0]?.[0]).toBe(2048 * 2048 * k);
  });

  /** What a step leaves in its buffer, by both kernels, from the same doubles and sums at the places it takes. */
  function both(step: (arena: Arena) => (kernel: Kernel, next: (limit: number) => number) => void, seed: number) {
    return [simdKernel, plainKernel].map((make) => {
      const arena = new Arena();
      const run = step(arena);
      const kernel = make(arena.size);
      if (kernel === null) throw new Error("no WebAssembly SIMD here");
      const draw = numbers(seed, 2 ** 23 - 1);
      run(kernel, (limit) => (draw() / 2 ** 23) * limit);
      return Buffer.from(kernel.buffer as ArrayBuffer, 0, arena.size).toString("hex");
    });
  }
  const rowsOf = (arena: Arena, n: number, bytes: number) => ({ at: arena.take(n * bytes), stride: bytes });
  const seeds = fc.record({ n: fc.integer({ min: 1, max: 9 }), seed: fc.integer({ min: 0, max: 2 ** 31 }) });

  it("step the cells of an LSTM alike, also where sums lie beyond the tables or on their steps", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 12 }), ({ n, seed }, half) => {
        const hidden = 2 * half;
        const [simd, plain] = both((arena) => {
          const sums = rowsOf(arena, n, 16 * hidden);
          const held = arena.take(8 * hidden * n);
          const own = arena.take(64 * hidden);
          const out = rowsOf(arena, n, 4 * hidden);
          return (kernel, next) => {
            new Int32Array(kernel.buffer, sums.at, 4 * hidden * n).forEach((_, i, all) => {
              all[i] = i % 7 === 0 ? 0 : Math.trunc(next(2 ** 24));
            });
            new Float64Array(kernel.buffer, own, 8 * hidden).forEach((_, i, all) => {
              all[i] = (i & 3) < 2 ? next(2 ** -14) : i % 3 === 0 ? 512 : 512 + next(40);
            });
            new Float64Array(kernel.buffer, held, n * hidden).forEach((_, i, all) => {
              all[i] = next(12);
            });
            kernel.cells(sums, n, hidden, own, held, out);
          };
        }, seed);
        expect(simd).toBe(plain);
      }),
      { numRuns: 80 },
    );
  });

  it("activate alike, within their limits", () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 12 }), fc.constantFrom(0.1, 1), ({ n, seed }, half, leak) => {
        const m = 2 * half;
        const out: number[] = [];
        const [simd, plain] = both((arena) => {
          const sums = rowsOf(arena, n, 4 * m);
          const own = arena.take(16 * m);
          const to = rowsOf(arena, n, 2 * m);
          return (kernel, next) => {
            new Int32Array(kernel.buffer, sums.at, m * n).forEach((_, i, all) => {
              all[i] = Math.trunc(next(2 ** 24));
            });
            new Float64Array(kernel.buffer, own, 2 * m).forEach((_, i, all) => {
              all[i] = (i & 3) < 2 ? next(2 ** -20) : next(4);
            });
            kernel.activate(sums, n, m, own, to, { per: 500, limit: 2048, leak });
            out.push(...new Int16Array(kernel.buffer, to.at, m * n));
          };
        }, seed);
        expect(simd).toBe(plain);
        expect(out.every((v) => Math.abs(v) <= 2048)).toBe(true);
      }),
      { numRuns: 80 },
    );
  });

  it("take dot products exactly, and alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), fc.integer({ min: 1, max: 70 }), (seed, k) => {
        const m = 5;
        const right = Array.from({ length: m }, () => 0);
        const got: number[][] = [];
        both((arena) => {
          const x = arena.take(2 * padded(k));
          const rows = arena.take(4 * k * m + 16);
          const out = arena.take(8 * (m + 1));
          return (kernel, next) => {
            const row = new Int16Array(kernel.buffer, x, k).map(() => next(4096));
            new Int16Array(kernel.buffer, x, k).set(row);
            const sums = new Int32Array(kernel.buffer, rows, k * m).map(() => next(2 ** 25));
            new Int32Array(kernel.buffer, rows, k * m).set(sums);
            for (let r = 0; r < m; r++) right[r] = row.reduce((sum, v, i) => sum + v * (sums[r * k + i] ?? 0), 0);
            kernel.dots(x, k, rows, m, out);
            got.push([...new Float64Array(kernel.buffer, out, m)]);
          };
        }, seed);
        expect(got).toEqual([right, right]);
      }),
      { numRuns: 80 },
    );
  });
});
