import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { queueQuery } from "../api/queries.js";
import { clockIn } from "../clock.js";
import { root } from "../rootRoute.js";
import { searchValue } from "../search.js";
import { FIRST } from "./first.js";

export const reviewRoute = createRoute({
  getParentRoute: () => root,
  path: "review",
  validateSearch: (search: Record<string, unknown>): { finding?: string | undefined } => ({
    finding: searchValue(search, "finding"),
  }),
  loader: ({ context, location }) => context.queryClient.ensureQueryData(queueQuery(clockIn(location.search), FIRST)),
  component: lazyRouteComponent(() => import("./ReviewPage.js"), "ReviewPage"),
});
