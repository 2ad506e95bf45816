import { compareAscii, type Day, resemblance } from "../model/index.js";

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
export const originsOf = (reports: readonly Dated[]): Map<string, string> => originFinder()(reports);

/** As `originsOf`, looking only at reports that it has not been given before. */
export function originFinder(): typeof originsOf {
  let seen = family();
  return (reports) => {
    const unknown = reports.filter((r) => !seen.has(r));
    // One that is gone, or says something else now, may have held others together.
    const isGrown = reports.length - unknown.length === seen.size();
    if (!isGrown) seen = family();
    for (const report of isGrown ? unknown : reports) if (!seen.has(report)) seen.add(report);
    return new Map(reports.map(({ id }) => [id, seen.originOf(id)]));
  };
}

/** Of so many of their hashes, two near-copies have one in common: they share `SHARED` of them all. */
const SHARED = Math.ceil(COPY * HASHES);
const INDEXED = HASHES - SHARED + 1;

/** Reports gathered by origin, one after the other, to the same end in any order. */
function family() {
  const reports: Dated[] = [];
  const places = new Map<string, number>();
  /** Leads from each report to another of its family; from the origin to itself. */
  const origin: number[] = [];
  const alike = new Map<string, number>();
  /** By place and value of a hash: a report, or all that have it. */
  const holders = new Map<number, number | number[]>();
  const at = (i: number): Dated => reports[i] as Dated;
  const rootOf = (i: number): number => {
    let root = i;
    while (origin[root] !== root) root = origin[root] as number;
    origin[i] = root;
    return root;
  };
  const unite = (i: number, j: number): void => {
    const [a, b] = [rootOf(i), rootOf(j)];
    if (a === b) return;
    const [first, second] = isEarlier(at(a), at(b)) ? [a, b] : [b, a];
    origin[second] = first;
  };
  const index = (sketch: string, i: number): Set<number> => {
    const near = new Set<number>();
    for (let k = 0; k < INDEXED; k++) {
      const key = k * 2 ** 32 + Number.parseInt(sketch.slice(k * DIGITS, (k + 1) * DIGITS), 16);
      const same = holders.get(key);
      if (same === undefined) holders.set(key, i);
      else if (typeof same === "number") {
        near.add(same);
        holders.set(key, [same, i]);
      } else {
        for (const j of same) near.add(j);
        same.push(i);
      }
    }
    return near;
  };
  return {
    size: () => reports.length,
    has({ id, date, sketch }: Dated): boolean {
      const known = reports[places.get(id) ?? -1];
      return known !== undefined && known.date === date && known.sketch === sketch;
    },
    add(report: Dated): void {
      const i = reports.push({ id: report.id, date: report.date, ...(report.sketch && { sketch: report.sketch }) }) - 1;
      places.set(report.id, i);
      origin.push(i);
      const { sketch } = report;
      if (sketch === undefined) return;
      const equal = alike.get(sketch);
      if (equal !== undefined) {
        unite(i, equal);
        return;
      }
      alike.set(sketch, i);
      for (const j of index(sketch, i)) if (resemblance(sketch, at(j).sketch ?? "") >= COPY) unite(i, j);
    },
    originOf: (id: string): string => {
      const i = places.get(id);
      return i === undefined ? id : at(rootOf(i)).id;
    },
  };
}

const isEarlier = (a: Dated, b: Dated): boolean =>
  (compareAscii(a.date ?? LAST, b.date ?? LAST) || compareAscii(a.id, b.id)) < 0;

/** After every date: a report without one cannot be shown to be the first. */
const LAST = "~";
