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
export const WEEKLY_FROM = 28;
/** Jeffreys's prior of a rate: half an incident in no time. */
const PRIOR = 0.5;

/**
 * How many times as many incidents a day there are since as before: the ratio of two rates with gamma posteriors, which
 * is scaled beta-prime. Real counts vary more than Poisson's: both are divided by the dispersion seen within the windows
 * (at least 1), which widens the interval by its square root and leaves the ratio where it is.
 */
export function rateRatio(before: Counts, since: Counts): RateRatio {
  const block = Math.min(before.length, since.length) >= WEEKLY_FROM ? 7 : 1;
  const dispersion = dispersionOf([blocks(before, block), blocks(since, block)]);
  const a = (total(since) + PRIOR) / dispersion;
  const b = (total(before) + PRIOR) / dispersion;
  const scale = before.length / since.length;
  const at = (p: number): number => scale * betaPrimeQuantile(p, a, b);
  return { value: at(0.5), low: at(0.025), high: at(0.975), dispersion, block };
}

/** Pearson's chi-square over its degrees of freedom, each window about its own mean; at least 1. */
export function dispersionOf(windows: readonly Counts[]): number {
  let chi = 0;
  let free = 0;
  for (const counts of windows) {
    const mean = total(counts) / counts.length;
    if (counts.length < 2 || mean === 0) continue;
    chi += counts.reduce((sum, n) => sum + (n - mean) ** 2 / mean, 0);
    free += counts.length - 1;
  }
  return free === 0 ? 1 : Math.max(1, chi / free);
}

/** Whole blocks from the end of the window; days left over at its beginning say nothing of spread and are left out. */
function blocks(counts: Counts, size: number): number[] {
  const list: number[] = [];
  for (let end = counts.length; end >= size; end -= size) list.push(total(counts.slice(end - size, end)));
  return list;
}

const total = (counts: Counts): number => counts.reduce((a, b) => a + b, 0);
