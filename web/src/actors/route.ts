import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { actorsQuery } from "../api/queries.js";
import { clockIn } from "../clock.js";
import { root } from "../rootRoute.js";
import { relationSearch } from "./relationList.js";

export const actorsRoute = createRoute({
  getParentRoute: () => root,
  path: "actors",
  validateSearch: relationSearch,
  loader: ({ context: { queryClient }, location }) =>
    queryClient.ensureQueryData(actorsQuery(clockIn(location.search))),
  component: lazyRouteComponent(() => import("./ActorsPage.js"), "ActorsPage"),
});
