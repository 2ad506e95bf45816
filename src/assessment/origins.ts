import { compareAscii, type Day } from "../model/index.js";

/**
 * Texts that share at least this much (of their word 4-grams, as sketches tell) have one origin. A wire report cut by half
 * shares 0.56, one with an outlet's own opening and changed words 0.8 (test/assessment/origins.test.ts). Of all 43,000
 * pairs of 295 news articles of 2019 and 2020, each written apart, one shares over 0.3, an article and its sequel.
 */
export const COPY = 0.4;

const HASHES = 32;
const DIGITS = 8;

/** A report as far as its origin goes. */
export interface Dated {
  readonly id: string;
  readonly date: Day | null;
  /** As `sketchOf` makes it; without one a text is its own origin. */
  readonly sketch?: string;
}

/**
 * The origin of each report: the earliest of those it is a near-copy of, directly or through others. By report id; the
 * earliest is its own. Only pairs that share a hash are looked at.
 */
export function originsOf(reports: readonly Dated[]): Map<string, string> {
  const sorted = [...new Map(reports.map((r) => [r.id, r])).values()].sort(
    (a, b) => compareAscii(a.date ?? LAST, b.date ?? LAST) || compareAscii(a.id, b.id),
  );
  const origin = sorted.map((_, i) => i);
  const rootOf = (i: number): number => {
    let at = i;
    while (origin[at] !== at) at = origin[at] ?? at;
    return at;
  };
  const first = new Map<string, number>();
  const holders = new Map<string, number[]>();
  sorted.forEach(({ sketch }, i) => {
    if (sketch === undefined) return;
    const equal = first.get(sketch);
    if (equal !== undefined) {
      origin[i] = rootOf(equal);
      return;
    }
    first.set(sketch, i);
    const shared = new Map<number, number>();
    for (let k = 0; k < HASHES; k++) {
      const key = `${k}:${sketch.slice(k * DIGITS, (k + 1) * DIGITS)}`;
      const same = holders.get(key);
      if (!same) holders.set(key, [i]);
      else {
        for (const j of same) shared.set(j, (shared.get(j) ?? 0) + 1);
        same.push(i);
      }
    }
    for (const [j, n] of shared) {
      if (n / HASHES < COPY) continue;
      const [a, b] = [rootOf(i), rootOf(j)];
      if (a !== b) origin[Math.max(a, b)] = Math.min(a, b);
    }
  });
  return new Map(sorted.map((r, i) => [r.id, sorted[rootOf(i)]?.id ?? r.id]));
}

/** After every date: a report without one cannot be shown to be the first. */
const LAST = "~";
