/** A bucket holds `burst` at most and gains `perSecond`; each take costs one. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Far above what people and their scripts need: they stop what runs wild, and whoever tries to wear the server out. */
export const LIMITS = {
  /** Requests of one token, or of one address without. */
  asking: { burst: 1000, perSecond: 100 },
  /** Wrong tokens from one address, and from all: a token cannot be guessed, so this only bounds the work of refusing. */
  wrong: { burst: 10, perSecond: 1 / 30 },
  wrongInAll: { burst: 300, perSecond: 5 },
  /** Open event streams of one token or address. */
  streams: 50,
} as const;

/** How many are remembered; those that have been quiet longest are forgotten first. */
const MOST_KEPT = 10_000;

/** Milliseconds: what adding up fractions may be wrong by. */
const ROUNDING = 1e-6;

export interface Buckets {
  /** Takes one. @returns 0, or how many milliseconds until there is one to take */
  take(key: string): number;
  /** As `take` would say, taking nothing. */
  wait(key: string): number;
  /** Puts one back. */
  give(key: string): void;
}

/** Token buckets by key. @param clock milliseconds that never go back */
export function bucketsOf({ burst, perSecond }: Rate, clock: () => number = () => performance.now()): Buckets {
  const kept = new Map<string, { readonly left: number; readonly at: number }>();
  const perMs = perSecond / 1000;
  const leftOf = (key: string, now: number): number => {
    const { left, at } = kept.get(key) ?? { left: burst, at: now };
    return Math.min(burst, left + (now - at) * perMs);
  };
  const keep = (key: string, left: number, at: number): void => {
    // The latest goes last: the first is the one to forget.
    kept.delete(key);
    kept.set(key, { left, at });
    if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value as string);
  };
  const waitFor = (left: number): number =>
    left >= 1 - ROUNDING * perMs ? 0 : Math.ceil((1 - left) / perMs - ROUNDING);
  return {
    wait: (key) => waitFor(leftOf(key, clock())),
    take(key) {
      const now = clock();
      const left = leftOf(key, now);
      if (left >= 1) keep(key, left - 1, now);
      return waitFor(left);
    },
    give(key) {
      const now = clock();
      keep(key, Math.min(burst, leftOf(key, now) + 1), now);
    },
  };
}
