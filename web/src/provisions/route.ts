import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { provisionsQuery } from "../api/queries.js";
import { clockIn } from "../clock.js";
import { root } from "../rootRoute.js";
import { provisionSearch } from "./provisionList.js";

export const provisionsRoute = createRoute({
  getParentRoute: () => root,
  path: "provisions",
  validateSearch: provisionSearch,
  loader: ({ context: { queryClient }, location }) =>
    queryClient.ensureQueryData(provisionsQuery(clockIn(location.search))),
  component: lazyRouteComponent(() => import("./ProvisionsPage.js"), "ProvisionsPage"),
});
