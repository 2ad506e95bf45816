import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../rootRoute.js";

export const mapRoute = createRoute({
  getParentRoute: () => root,
  path: "map",
  component: lazyRouteComponent(() => import("./MapPage.js"), "MapPage"),
});
