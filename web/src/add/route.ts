import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../rootRoute.js";

export const addRoute = createRoute({
  getParentRoute: () => root,
  path: "add",
  component: lazyRouteComponent(() => import("./AddPage.js"), "AddPage"),
});
