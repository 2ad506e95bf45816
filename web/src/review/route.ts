import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { root } from "../rootRoute.js";

export const reviewRoute = createRoute({
  getParentRoute: () => root,
  path: "review",
  component: lazyRouteComponent(() => import("./ReviewPage.js"), "ReviewPage"),
});
