import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { askQuery } from "../api/ask.js";
import { clockIn } from "../clock.js";
import { root } from "../rootRoute.js";
import { incidentSearch, incidentsAsk } from "./incidentsAsk.js";

export const incidentsRoute = createRoute({
  getParentRoute: () => root,
  path: "incidents",
  validateSearch: incidentSearch,
  loader: ({ context: { queryClient }, location }) =>
    queryClient.ensureQueryData(
      askQuery("incidents", incidentsAsk(incidentSearch(location.search), clockIn(location.search))),
    ),
  component: lazyRouteComponent(() => import("./IncidentsPage.js"), "IncidentsPage"),
});
