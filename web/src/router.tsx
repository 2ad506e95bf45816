import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, createRouter, retainSearchParams } from "@tanstack/react-router";
import { boardQuery, reportQuery, reportsQuery, truceQuery } from "./api/queries.js";
import { Frame } from "./frame/Frame.js";
import { NoSuchPage } from "./frame/NoSuchPage.js";
import type { Day } from "./model.js";
import { Failure } from "./parts/Failure.js";
import { Skeleton } from "./parts/Skeleton.js";
import { Reader } from "./reports/Reader.js";
import { ReportList } from "./reports/ReportList.js";
import { parseSearch, searchValue, stringifySearch } from "./search.js";
import { Board } from "./truces/Board.js";
import { TrucePage } from "./truces/TrucePage.js";

/** The date in the address goes along from view to view; without one, all is as of the latest report. */
const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Frame,
  notFoundComponent: NoSuchPage,
  validateSearch: (search: Record<string, unknown>): { as_of?: Day | undefined } => ({
    as_of: searchValue(search, "as_of"),
  }),
  search: { middlewares: [retainSearchParams(["as_of"])] },
});

const board = createRoute({
  getParentRoute: () => root,
  path: "/",
  loaderDeps: ({ search }) => ({ asOf: search.as_of }),
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(boardQuery(deps.asOf)),
  component: Board,
});

const truce = createRoute({
  getParentRoute: () => root,
  path: "truces/$id",
  loaderDeps: ({ search }) => ({ asOf: search.as_of }),
  loader: ({ context, deps, params }) => context.queryClient.ensureQueryData(truceQuery(params.id, deps.asOf)),
  component: TrucePage,
});

const reports = createRoute({
  getParentRoute: () => root,
  path: "reports",
  loaderDeps: ({ search }) => ({ asOf: search.as_of }),
  loader: ({ context, deps }) => context.queryClient.ensureQueryData(reportsQuery(deps.asOf)),
  component: ReportList,
});

const reader = createRoute({
  getParentRoute: () => root,
  path: "reports/$id",
  validateSearch: (search: Record<string, unknown>): { finding?: string | undefined } => ({
    finding: searchValue(search, "finding"),
  }),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(reportQuery(params.id)),
  component: Reader,
});

export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree: root.addChildren([board, truce, reports, reader]),
    context: { queryClient },
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultErrorComponent: Failure,
    defaultPendingComponent: Skeleton,
    defaultPendingMs: 300,
    defaultPendingMinMs: 0,
    // The queries keep what was read; the router need not do so a second time.
    defaultPreloadStaleTime: 0,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
