import { createRoute } from "@tanstack/react-router";
import { boardQuery, timelineQuery, truceQuery } from "../api/queries.js";
import { clockIn } from "../clock.js";
import { root } from "../rootRoute.js";
import { Board } from "./Board.js";
import { TrucePage } from "./TrucePage.js";

export const boardRoute = createRoute({
  getParentRoute: () => root,
  path: "/",
  loader: ({ context, location }) => context.queryClient.ensureQueryData(boardQuery(clockIn(location.search))),
  component: Board,
});

export const truceRoute = createRoute({
  getParentRoute: () => root,
  path: "truces/$id",
  loader: ({ context: { queryClient }, location, params }) => {
    const clock = clockIn(location.search);
    // Asked for at once, waited for by nobody.
    void queryClient.prefetchQuery(timelineQuery(params.id, clock));
    return queryClient.ensureQueryData(truceQuery(params.id, clock));
  },
  component: TrucePage,
});
