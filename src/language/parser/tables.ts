/**
 * Tables for tanh, sigmoid and exp. `Math.tanh` and `Math.exp` may differ in their last bit between engines, which could
 * turn a tree; these are built from additions, products and quotients alone, which IEEE 754 fixes to the bit.
 */

/** Steps of a table over [-LIMIT, LIMIT]; linear interpolation errs by less than 3e-5, a tenth of an activation's step. */
export const STEPS = 1024;
const LIMIT = 8;
/** Table coordinates per unit of the argument. */
export const PER_UNIT = STEPS / (2 * LIMIT);

/** e^x by halving the argument 10 times, a Taylor polynomial, and squaring back. */
function exp(x: number): number {
  const r = x / 1024;
  let sum = 1;
  for (let k = 12; k >= 1; k--) sum = 1 + (r / k) * sum;
  for (let k = 0; k < 10; k++) sum *= sum;
  return sum;
}

function table(f: (x: number) => number): Float64Array {
  const out = new Float64Array(STEPS + 2);
  for (let i = 0; i < out.length; i++) out[i] = f((Math.min(i, STEPS) - STEPS / 2) / PER_UNIT);
  return out;
}

export const SIGMOID: Float64Array = table((x) => 1 / (1 + exp(-x)));
export const TANH: Float64Array = table((x) => 1 - 2 / (1 + exp(2 * x)));

/** The table's value at a coordinate: 0 stands for -LIMIT, STEPS for LIMIT; beyond, the ends hold. */
export function look(values: Float64Array, at: number): number {
  if (at <= 0) return values[0] as number;
  if (at >= STEPS) return values[STEPS] as number;
  const i = at | 0;
  const low = values[i] as number;
  return low + ((values[i + 1] as number) - low) * (at - i);
}

const EXP_LIMIT = 20;
const EXP_PER_UNIT = 128;
const EXP = new Float64Array(EXP_LIMIT * EXP_PER_UNIT + 2);
for (let i = 0; i < EXP.length; i++) EXP[i] = exp(-i / EXP_PER_UNIT);

/** e^x for x <= 0; nought below -20. */
export function decay(x: number): number {
  const u = -x * EXP_PER_UNIT;
  if (!(u < EXP_LIMIT * EXP_PER_UNIT)) return 0;
  const i = u | 0;
  const low = EXP[i] as number;
  return low + ((EXP[i + 1] as number) - low) * (u - i);
}
