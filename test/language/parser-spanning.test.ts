import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestTree } from "../../src/language/parser/spanning.js";

/** The best single-root tree by trying every assignment of heads. */
function tried(score: readonly number[], n: number): number {
  let best = Number.NEGATIVE_INFINITY;
  const heads = new Array<number>(n).fill(0);
  const reaches = (d: number) => {
    let at = d;
    for (let steps = 0; steps < n && at !== 0; steps++) at = heads[at] ?? 0;
    return at === 0;
  };
  const go = (d: number, sum: number) => {
    if (d === n) {
      const single = heads.slice(1).filter((h) => h === 0).length === 1;
      if (single && heads.every((_, i) => reaches(i))) best = Math.max(best, sum);
      return;
    }
    for (let h = 0; h < n; h++) {
      if (h === d) continue;
      heads[d] = h;
      go(d + 1, sum + (score[d * n + h] ?? 0));
    }
  };
  go(1, 0);
  return best;
}

describe("bestTree", () => {
  it("is the best tree with one root", () => {
    const scores = fc
      .integer({ min: 2, max: 6 })
      .chain((n) => fc.array(fc.integer({ min: -50, max: 50 }), { minLength: n * n, maxLength: n * n }));
    fc.assert(
      fc.property(scores, (score) => {
        const n = Math.sqrt(score.length);
        const heads = bestTree(score, n, n);
        const sum = [...heads].slice(1).reduce((total, h, i) => total + (score[(i + 1) * n + h] ?? 0), 0);
        expect([...heads].slice(1).filter((h) => h === 0)).toHaveLength(1);
        expect(sum).toBe(tried(score, n));
      }),
      { numRuns: 300 },
    );
  });
});
