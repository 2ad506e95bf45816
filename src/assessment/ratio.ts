import { betaPrimeQuantile } from "./beta.js";

/** Counts of incidents a day over a window, in order. */
export type Counts = readonly number[];

export interface RateRatio {
  /** Median, and the bounds of the central 95%. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly dispersion: number;
  readonly block: 1 | 7;
}

/** From four weeks on counts are taken by the week, since a day is like the one before it. */
const WEEKLY_FROM = 28;
/** Jeffreys's prior of a rate: half an incident in no time. */
const PRIOR = 0.5;

/**
 * How many times as many incidents a day there are since as before: the ratio of two rates with gamma posteriors, which
 * is scaled beta-prime. Real counts vary more than Poisson's: both are divided by the dispersion seen within the windows
 * (at least 1), which widens the interval by about its square root and leaves the ratio about where it is. A dispersion
 * seen on few blocks is itself uncertain: it counts for more by the square of Student's t over the normal's quantile.
 */
export function rateRatio(before: Counts, since: Counts): RateRatio {
  const block = Math.min(before.length, since.length) >= WEEKLY_FROM ? 7 : 1;
  const { dispersion, free } = dispersionOf([blocks(before, block), blocks(since, block)]);
  const widened = Math.max(1, dispersion * fewness(free));
  const a = (total(since) + PRIOR) / widened;
  const b = (total(before) + PRIOR) / widened;
  const scale = before.length / since.length;
  const at = (p: number): number => scale * betaPrimeQuantile(p, a, b);
  return { value: at(0.5), low: at(0.025), high: at(0.975), dispersion: Math.max(1, dispersion), block };
}

/** The normal's 97.5% quantile, squared. */
const Z2 = 3.841458820694124;

/** How much more a dispersion of so many degrees of freedom counts for: t² / z². t² / n is beta-prime(1/2, n/2). */
const fewness = (free: number): number => (free === 0 ? 1 : (free * betaPrimeQuantile(0.95, 0.5, free / 2)) / Z2);

/** Pearson's chi-square over its degrees of freedom, each window about its own mean; 1 where nothing varies or can. */
export function dispersionOf(windows: readonly Counts[]): { readonly dispersion: number; readonly free: number } {
  let chi = 0;
  let free = 0;
  for (const counts of windows) {
    const mean = total(counts) / counts.length;
    if (counts.length < 2 || mean === 0) continue;
    chi += counts.reduce((sum, n) => sum + (n - mean) ** 2 / mean, 0);
    free += counts.length - 1;
  }
  return { dispersion: free === 0 ? 1 : chi / free, free };
}

/** Whole blocks from the end of the window; days left over at its beginning say nothing of spread and are left out. */
function blocks(counts: Counts, size: number): number[] {
  const list: number[] = [];
  for (let end = counts.length; end >= size; end -= size) list.push(total(counts.slice(end - size, end)));
  return list;
}

const total = (counts: Counts): number => counts.reduce((a, b) => a + b, 0);
