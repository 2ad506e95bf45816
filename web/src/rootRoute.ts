import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, retainSearchParams } from "@tanstack/react-router";
import { CLOCK_KEYS, clockIn, type DeskClock } from "./clock.js";
import { Frame } from "./frame/Frame.js";
import { NoSuchPage } from "./frame/NoSuchPage.js";
import { searchValue } from "./search.js";

/**
 * The clock in the address goes along from view to view; without one, all is as of the latest report. What the evidence
 * drawer shows belongs to one view.
 */
export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Frame,
  notFoundComponent: NoSuchPage,
  validateSearch: (search: Record<string, unknown>): DeskClock & { evidence?: string | undefined } => ({
    ...clockIn(search),
    evidence: searchValue(search, "evidence"),
  }),
  search: { middlewares: [retainSearchParams([...CLOCK_KEYS])] },
});
