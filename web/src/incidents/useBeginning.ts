import { useRouter } from "@tanstack/react-router";
import type { Virtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef } from "react";

/** Milliseconds in which the router may still move the page of a view that has just come. */
const SETTLES = 500;

/**
 * A list that comes in place of another begins at its first row, or at the one its address says. `margin`: where the list
 * stands on the page, 0 as long as that is not known; `head`: what stands over it; both in CSS pixels.
 */
export function useBeginning(
  virtual: Virtualizer<Window, HTMLTableRowElement>,
  margin: number,
  row: number,
  head: number,
): void {
  const router = useRouter();
  const begins = useRef(row);
  const known = margin > 0;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as soon as it is known where the list stands
  useLayoutEffect(() => {
    if (!known) return;
    const first = begins.current;
    const begin = (): void => {
      if (first > 0) virtual.scrollToIndex(first, { align: "start" });
      else if (window.scrollY > margin) window.scrollTo({ top: Math.max(0, margin - head) });
    };
    begin();
    // The router takes a new view to its top once it is drawn.
    const stop = router.subscribe("onRendered", begin);
    const timer = window.setTimeout(stop, SETTLES);
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [known]);
}
