import { distance } from "../knowledge/distance.js";
import type { Spot } from "./comparable.js";

/**
 * How the places of two findings go together: the same town, one within the other, the same wide area, neighbours (which
 * on their own is no sign of one happening), or nothing that tells, as where one names no place.
 */
export interface PlaceFit {
  readonly kind: "spot" | "within" | "area" | "near" | "open";
  readonly a: Spot | null;
  readonly b: Spot | null;
}

/**
 * Kilometres within which two named places may be one scene, a town and the village whose outskirts were hit; and then
 * only with the same figures or hour, as neighbouring towns are often struck on one day.
 */
export const NEAR_KM = 30;
/** Kilometres around the middle of a wide area that may still belong to it, where nothing else tells. */
const WIDE_KM = 150;

const ORDER = ["open", "near", "area", "within", "spot"] as const;
const OPEN: PlaceFit = { kind: "open", a: null, b: null };

/** The best fit of any two; `null`: they are apart. */
export function placeFit(a: readonly Spot[], b: readonly Spot[]): PlaceFit | null {
  if (a.length === 0 || b.length === 0) return OPEN;
  let best: PlaceFit | null = null;
  for (const x of a)
    for (const y of b) {
      const one = spotFit(x, y);
      if (one && (best === null || ORDER.indexOf(one.kind) > ORDER.indexOf(best.kind))) best = one;
    }
  return best;
}

function spotFit(a: Spot, b: Spot): PlaceFit | null {
  const apart = kilometres(a, b);
  if ((a.key === b.key || a.lower === b.lower) && (apart === null || apart <= NEAR_KM))
    return { kind: a.wide ? "area" : "spot", a, b };
  if (a.wide || b.wide) {
    const holds = a.countries.some((c) => c === b.key || b.countries.includes(c)) || b.countries.includes(a.key);
    return holds || apart === null || apart <= WIDE_KM ? OPEN : null;
  }
  if (apart !== null && apart > NEAR_KM) return null;
  if (isWithin(a.lower, b.lower) || isWithin(b.lower, a.lower)) return { kind: "within", a, b };
  // A quarter nobody has coordinates for may lie in the town that another names.
  return { kind: "near", a, b };
}

/** "terter" in "terter district". */
const isWithin = (a: string, b: string): boolean =>
  a.length < b.length && (b.startsWith(`${a} `) || b.endsWith(` ${a}`) || b.includes(` ${a} `));

/** `null` where one has no coordinates. */
export function kilometres(a: Spot, b: Spot): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null;
  return a.lat === b.lat && a.lon === b.lon ? 0 : distance({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });
}
