/**
 * How often the 95% interval of the incident rate ratio holds the true ratio, over simulated counts: plain (Poisson),
 * overdispersed (negative binomial, variance four times the mean) and autocorrelated (a gamma intensity that keeps seven
 * tenths of itself from day to day). `npm run build` first. Fixed seed: the same figures each time.
 *
 *   node bench/interval.mjs [TIMES]
 */
import { rateRatio } from "../dist/assessment/ratio.js";
import { LEAST_DAYS, LEAST_INCIDENTS } from "../dist/assessment/statistics.js";
import { random } from "./random.mjs";

const times = Number(process.argv[2] ?? 2000);

function normal(u) {
  return Math.sqrt(-2 * Math.log(1 - u())) * Math.cos(2 * Math.PI * u());
}

/** Knuth's method; the means here are small. */
function poisson(mean, u) {
  const least = Math.exp(-mean);
  let n = 0;
  for (let p = u(); p > least; p *= u()) n++;
  return n;
}

/** Marsaglia and Tsang's, of mean 1. */
function gamma(shape, u) {
  if (shape < 1) return (gamma(shape + 1, u) * (shape + 1) * u() ** (1 / shape)) / shape;
  const d = shape - 1 / 3;
  for (;;) {
    const x = normal(u);
    const v = (1 + x / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - u()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return (d * v) / shape;
  }
}

const KINDS = {
  plain: (mean, days, u) => Array.from({ length: days }, () => poisson(mean, u)),
  overdispersed: (mean, days, u) => Array.from({ length: days }, () => poisson(mean * gamma(mean / 3, u), u)),
  autocorrelated: (mean, days, u) => {
    const KEPT = 0.7;
    let intensity = gamma(1, u);
    return Array.from({ length: days }, () => {
      const count = poisson(mean * intensity, u);
      intensity = KEPT * intensity + (1 - KEPT) * gamma(0.18, u);
      return count;
    });
  },
};

const total = (counts) => counts.reduce((a, b) => a + b, 0);

/** One row: of `times` pairs of windows, how many had an interval, and how many of those held the ratio. */
function row(kind, before, since, mean, ratio) {
  const u = random(before * 1000 + since * 10 + mean * 100 + ratio * 7 + kind.length);
  let held = 0;
  let given = 0;
  const widths = [];
  for (let i = 0; i < times; i++) {
    const a = KINDS[kind](mean, before, u);
    const b = KINDS[kind](mean * ratio, since, u);
    if (Math.min(before, since) < LEAST_DAYS || total(a) + total(b) < LEAST_INCIDENTS) continue;
    given++;
    const { low, high } = rateRatio(a, b);
    if (low <= ratio && ratio <= high) held++;
    widths.push(high / low);
  }
  widths.sort((x, y) => x - y);
  return { given, held: held / given, width: widths[Math.floor(widths.length / 2)] };
}

console.log(`Coverage of the 95% interval of the rate ratio, ${times} pairs of windows a row\n`);
console.log("counts          before since  a day  ratio   given   holds it   high/low (median)");
for (const kind of Object.keys(KINDS))
  for (const [before, since] of [
    [3, 3],
    [7, 7],
    [14, 14],
    [28, 28],
    [28, 84],
  ])
    for (const [mean, ratio] of [
      [2, 1],
      [2, 0.25],
    ]) {
      const { given, held, width } = row(kind, before, since, mean, ratio);
      console.log(
        [
          kind.padEnd(15),
          String(before).padStart(6),
          String(since).padStart(5),
          mean.toFixed(1).padStart(6),
          ratio.toFixed(2).padStart(6),
          `${Math.round((100 * given) / times)}%`.padStart(7),
          `${(100 * held).toFixed(1)}%`.padStart(10),
          width.toFixed(1).padStart(12),
        ].join(" "),
      );
    }
