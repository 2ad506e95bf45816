import { createRoute } from "@tanstack/react-router";
import { reportQuery, reportsQuery } from "../api/queries.js";
import { clockIn } from "../clock.js";
import { root } from "../rootRoute.js";
import { searchValue } from "../search.js";
import { Reader } from "./Reader.js";
import { ReportList } from "./ReportList.js";

export const reportsRoute = createRoute({
  getParentRoute: () => root,
  path: "reports",
  validateSearch: (search: Record<string, unknown>): { words?: string | undefined; source?: string | undefined } => ({
    words: searchValue(search, "words"),
    source: searchValue(search, "source"),
  }),
  loader: ({ context, location }) => context.queryClient.ensureQueryData(reportsQuery(clockIn(location.search))),
  component: ReportList,
});

export const readerRoute = createRoute({
  getParentRoute: () => root,
  path: "reports/$id",
  validateSearch: (search: Record<string, unknown>): { finding?: string | undefined } => ({
    finding: searchValue(search, "finding"),
  }),
  loader: ({ context, params }) => context.queryClient.ensureQueryData(reportQuery(params.id)),
  component: Reader,
});
