import { Code, F64, I32, V128 } from "./assembler.js";
import { PER_UNIT, STEPS } from "./tables.js";
import { ONE } from "./words.js";

/*
 * The parts of the kernel that work on doubles, two at a time: the same additions and products in the same order as
 * plain-cells.ts, so the same bytes.
 */

/** Adding it to a whole number below 2^31, of either sign, leaves that number in the lower 32 bits. */
const WHOLE = 2 ** 52 + 2 ** 51;
/** Adding it to a whole number below 2^29 leaves eight times that number in the lower 32 bits: where a double lies. */
const EIGHTFOLD = 2 ** 49;

/** Takes two coordinates from the stack and leaves the values of the table there (`look` in tables.ts). */
function look(c: Code, table: number, locals: readonly [number, number, number, number, number]): void {
  const [at, floor, place, a, b] = locals;
  c.zero().op("f64Max").doubles(STEPS).op("f64Min").tee(at).op("f64Floor").tee(floor);
  c.doubles(EIGHTFOLD).op("f64Add").set(place);
  // A value and the next one, for each of the two.
  c.get(place).lane32(0).memory("load", table).set(a);
  c.get(place).lane32(2).memory("load", table).set(b);
  c.get(a).get(b).halves(true).get(a).get(b).halves(false).tee(place).op("f64Sub");
  c.get(at).get(floor).op("f64Sub").op("f64Mul").get(place).op("f64Add");
}

/** Takes two doubles above nought from the stack and writes their whole parts less ONE as int16. */
function store(c: Code, to: number, words: number): void {
  c.op("f64Floor")
    .doubles(WHOLE - ONE)
    .op("f64Add")
    .set(words);
  c.get(to).get(words).lane32(0).memory("store16", 0);
  c.get(to).get(words).lane32(2).memory("store16", 2);
}

/** `Kernel.cells`; the tables lie at fixed places. Parameters: sums, their stride, n, 4 * hidden, numbers, state, out, its stride. */
export function cellsCode(sigmoid: number, tanh: number): Code {
  const c = new Code(new Array<number>(8).fill(I32));
  const [SUMS, SUMS_STRIDE, N, QUARTER, NUMBERS, STATE, OUT, OUT_STRIDE] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const gates = [c.local(I32), c.local(I32), c.local(I32), c.local(I32)] as const;
  const [numbers, out, end] = [c.local(I32), c.local(I32), c.local(I32)];
  const spare = [c.local(V128), c.local(V128), c.local(V128), c.local(V128), c.local(V128)] as const;
  const values = gates.map(() => c.local(V128));
  const [input = 0, forget = 0, fresh = 0, output = 0] = values;
  const held = c.local(V128);
  c.op("loop");
  c.get(SUMS).set(gates[0]);
  for (const g of [1, 2, 3] as const)
    c.get(gates[g - 1] as number)
      .get(QUARTER)
      .op("add")
      .set(gates[g]);
  c.get(NUMBERS).set(numbers).get(OUT).set(out).get(gates[1]).set(end);
  c.op("loop");
  for (const [g, sums] of gates.entries()) {
    c.get(sums).memory("half", 0).op("f64FromInt");
    c.get(numbers)
      .memory("load", 32 * g)
      .op("f64Mul");
    c.get(numbers)
      .memory("load", 32 * g + 16)
      .op("f64Add");
    look(c, g === 2 ? tanh : sigmoid, spare);
    c.set(values[g] as number);
    c.advance(sums, 8);
  }
  c.get(STATE);
  c.get(forget).get(STATE).memory("load", 0).op("f64Mul").get(input).get(fresh).op("f64Mul").op("f64Add");
  c.tee(held).memory("store", 0);
  c.get(held)
    .doubles(PER_UNIT)
    .op("f64Mul")
    .doubles(STEPS / 2)
    .op("f64Add");
  look(c, tanh, spare);
  c.get(output)
    .op("f64Mul")
    .doubles(ONE)
    .op("f64Mul")
    .doubles(ONE + 0.5)
    .op("f64Add");
  store(c, out, held);
  c.advance(out, 4).advance(STATE, 16).advance(numbers, 128);
  c.get(gates[0]).get(end).op("ltU").branchIf(0).op("end");
  c.get(SUMS).get(SUMS_STRIDE).op("add").set(SUMS).get(OUT).get(OUT_STRIDE).op("add").set(OUT);
  c.advance(N, -1).get(N).const(0).op("gtS").branchIf(0).op("end");
  return c;
}

/** `Kernel.activate`. Parameters: sums, their stride, n, 4 * m, numbers, to, its stride; per, limit, -limit, leak. */
export function activateCode(): Code {
  const c = new Code([...new Array<number>(7).fill(I32), ...new Array<number>(4).fill(F64)]);
  const [SUMS, SUMS_STRIDE, N, WIDTH, NUMBERS, TO, TO_STRIDE, PER, LIMIT, LOWEST, LEAK] = [
    0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ] as const;
  const [sums, numbers, to, end] = [c.local(I32), c.local(I32), c.local(I32), c.local(I32)];
  const [per, limit, lowest, leak] = [c.local(V128), c.local(V128), c.local(V128), c.local(V128)];
  const value = c.local(V128);
  for (const [from, into] of [
    [PER, per],
    [LIMIT, limit],
    [LOWEST, lowest],
    [LEAK, leak],
  ] as const)
    c.get(from).op("f64Splat").set(into);
  c.op("loop");
  c.get(SUMS).tee(sums).get(WIDTH).op("add").set(end).get(NUMBERS).set(numbers).get(TO).set(to);
  c.op("loop");
  c.get(sums).memory("half", 0).op("f64FromInt");
  c.get(numbers).memory("load", 0).op("f64Mul").get(numbers).memory("load", 16).op("f64Add").tee(value);
  // The slope is at most 1: below nought its product is the greater.
  c.get(value).get(leak).op("f64Mul").op("f64Max").get(per).op("f64Mul");
  c.get(limit)
    .op("f64Min")
    .get(lowest)
    .op("f64Max")
    .doubles(ONE + 0.5)
    .op("f64Add");
  store(c, to, value);
  c.advance(sums, 8).advance(numbers, 32).advance(to, 4);
  c.get(sums).get(end).op("ltU").branchIf(0).op("end");
  c.get(SUMS).get(SUMS_STRIDE).op("add").set(SUMS).get(TO).get(TO_STRIDE).op("add").set(TO);
  c.advance(N, -1).get(N).const(0).op("gtS").branchIf(0).op("end");
  return c;
}

/**
 * `Kernel.dots`, four columns at a time. Parameters: x as doubles, where they end (a multiple of four columns; nought past
 * k), rows, 4 * k, m, out.
 */
export function dotsCode(): Code {
  const c = new Code(new Array<number>(6).fill(I32));
  const [X, X_END, ROWS, STRIDE, M, OUT] = [0, 1, 2, 3, 4, 5] as const;
  const [x, row] = [c.local(I32), c.local(I32)];
  const [even, odd] = [c.local(V128), c.local(V128)];
  c.op("loop");
  c.get(X).set(x).get(ROWS).set(row).zero().set(even).zero().set(odd);
  c.op("loop");
  for (const [sum, at] of [
    [even, 0],
    [odd, 1],
  ] as const) {
    c.get(row)
      .memory("half", 8 * at)
      .op("f64FromInt")
      .get(x)
      .memory("load", 16 * at);
    c.op("f64Mul").get(sum).op("f64Add").set(sum);
  }
  c.advance(row, 16).advance(x, 32);
  c.get(x).get(X_END).op("ltU").branchIf(0).op("end");
  c.get(even).get(odd).op("f64Add").tee(even).get(even).get(even).halves(true).op("f64Add").set(even);
  c.get(OUT).get(even).memory("store", 0);
  c.advance(OUT, 8).get(ROWS).get(STRIDE).op("add").set(ROWS);
  c.advance(M, -1).get(M).const(0).op("gtS").branchIf(0).op("end");
  return c;
}
