import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../rootRoute.js";

export const provisionsRoute = createRoute({
  getParentRoute: () => root,
  path: "provisions",
  component: lazyRouteComponent(() => import("./ProvisionsPage.js"), "ProvisionsPage"),
});
