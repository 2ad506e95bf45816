import { createRoute } from "@tanstack/react-router";
import { boardQuery, truceQuery } from "../api/queries.js";
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
  loader: ({ context, location, params }) =>
    context.queryClient.ensureQueryData(truceQuery(params.id, clockIn(location.search))),
  component: TrucePage,
});
