import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../rootRoute.js";

export const incidentsRoute = createRoute({
  getParentRoute: () => root,
  path: "incidents",
  component: lazyRouteComponent(() => import("./IncidentsPage.js"), "IncidentsPage"),
});
