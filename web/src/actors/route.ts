import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../rootRoute.js";

export const actorsRoute = createRoute({
  getParentRoute: () => root,
  path: "actors",
  component: lazyRouteComponent(() => import("./ActorsPage.js"), "ActorsPage"),
});
