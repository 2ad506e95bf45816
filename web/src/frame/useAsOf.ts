import { useNavigate } from "@tanstack/react-router";
import { useCallback, useEffect, useRef, useState } from "react";
import { useClock } from "../clock.js";
import type { Day } from "../model.js";

interface AsOfControl {
  /** The day being chosen, ahead of the address; `undefined` is the latest report's. */
  readonly day: Day | undefined;
  /** Chooses a day: at once for the bar itself, after `wait` milliseconds of rest for the desk. */
  choose(day: Day | undefined, wait: number): void;
  /** A new movement begins: its first choice is a step of its own for the back button. */
  begin(): void;
}

/** Milliseconds of rest after which a new movement begins by itself, for keys have no down and up of a drag. */
const REST = 1000;

/** The day in the address, and how it is changed: the many days passed in one drag are one step back. */
export function useAsOf(): AsOfControl {
  const { as_of: inAddress } = useClock();
  const navigate = useNavigate();
  const waiting = useRef<number>(undefined);
  const resting = useRef<number>(undefined);
  const [ahead, setAhead] = useState<{ readonly day: Day | undefined } | null>(null);

  // Once the address has followed, or went elsewhere by the back button, it alone counts; not while a drag goes on.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the address that ends a choice
  useEffect(() => {
    if (waiting.current === undefined) setAhead(null);
  }, [inAddress]);
  useEffect(
    () => () => {
      window.clearTimeout(waiting.current);
      window.clearTimeout(resting.current);
    },
    [],
  );

  const choose = useCallback(
    (day: Day | undefined, wait: number) => {
      window.clearTimeout(waiting.current);
      setAhead({ day });
      waiting.current = window.setTimeout(() => {
        waiting.current = undefined;
        const replace = resting.current !== undefined;
        window.clearTimeout(resting.current);
        resting.current = window.setTimeout(() => {
          resting.current = undefined;
        }, REST);
        void navigate({ to: ".", search: (now) => ({ ...now, as_of: day }), hash: true, resetScroll: false, replace });
      }, wait);
    },
    [navigate],
  );
  const begin = useCallback(() => {
    window.clearTimeout(resting.current);
    resting.current = undefined;
  }, []);
  return { day: ahead === null ? inAddress : ahead.day, choose, begin };
}
