import { useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";
import type { Day } from "./model.js";
import { searchValue } from "./search.js";

/** The day and the point of view all views share, as the address has them and the API takes them. */
export interface DeskClock {
  /** Absent: the day of the latest report. */
  readonly as_of?: Day | undefined;
  /** What had happened by that day from all reports, not only those published by then. */
  readonly hindsight?: "true" | undefined;
}

export const CLOCK_KEYS = ["as_of", "hindsight"] as const;

/** The clock in an address. Keys without a value are left out, so that equal clocks make equal query keys. */
export function clockIn(search: Readonly<Record<string, unknown>>): DeskClock {
  const asOf = searchValue(search, "as_of");
  return {
    ...(asOf !== undefined && { as_of: asOf }),
    ...(searchValue(search, "hindsight") === "true" && { hindsight: "true" as const }),
  };
}

/** The clock of the page, as it stands in the address. */
export function useClock(): DeskClock {
  return clockIn(useSearch({ strict: false }) as Record<string, unknown>);
}

/**
 * The clock to ask with. It follows the address, but while an answer for a new day is on its way React keeps showing
 * the last one: the desk never blinks while the slider is dragged.
 */
export function useAskClock(): DeskClock {
  const { as_of, hindsight } = useClock();
  return clockIn({ as_of: useDeferredValue(as_of), hindsight: useDeferredValue(hindsight) });
}
