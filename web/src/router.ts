import type { QueryClient } from "@tanstack/react-query";
import { createRouter } from "@tanstack/react-router";
import { actorsRoute } from "./actors/route.js";
import { addRoute } from "./add/route.js";
import { incidentsRoute } from "./incidents/route.js";
import { journalRoute } from "./journal/route.js";
import { mapRoute, namesRoute } from "./map/route.js";
import { Failure } from "./parts/Failure.js";
import { Skeleton } from "./parts/Skeleton.js";
import { provisionsRoute } from "./provisions/route.js";
import { operationRoute, referenceRoute, typeRoute } from "./reference/route.js";
import { readerRoute, reportsRoute } from "./reports/route.js";
import { reviewRoute } from "./review/route.js";
import { root } from "./rootRoute.js";
import { parseSearch, stringifySearch } from "./search.js";
import { boardRoute, truceRoute } from "./truces/route.js";

/** Each view has its route beside it; what the record does not need at once is loaded when it is opened. */
const routeTree = root.addChildren([
  boardRoute,
  truceRoute,
  mapRoute,
  namesRoute,
  incidentsRoute,
  actorsRoute,
  provisionsRoute,
  reportsRoute,
  readerRoute,
  reviewRoute,
  journalRoute,
  addRoute,
  referenceRoute,
  operationRoute,
  typeRoute,
]);

export function makeRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
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
