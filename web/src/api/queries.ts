import { queryOptions } from "@tanstack/react-query";
import type { DeskClock } from "../clock.js";
import type { Page, QueueItem, ReportList } from "../model.js";
import { addressOf, askQuery } from "./ask.js";
import { requestJson } from "./request.js";

export const boardQuery = (clock: DeskClock) => askQuery("board", clock);

export const truceQuery = (id: string, clock: DeskClock) => askQuery("truce", { id, ...clock });

export const reportsQuery = (clock: DeskClock) =>
  queryOptions({
    queryKey: ["reports", clock],
    queryFn: ({ signal }) => requestJson<ReportList>(addressOf("reports", clock), signal),
  });

export const reportQuery = (id: string) => askQuery("report", { id });

export const timelineQuery = (truce: string, clock: DeskClock) => askQuery("timeline", { truce, ...clock });

/** A thousand series, the most the API gives at once, with the latest figures of each. */
export const seriesQuery = (truce: string, clock: DeskClock) => askQuery("series", { truce, limit: 1000, ...clock });

/** The most reported sides: a thousand, the most the API gives at once. */
export const actorsQuery = (clock: DeskClock) => askQuery("actors", { limit: 1000, ...clock });

export const provisionsQuery = (clock: DeskClock) => askQuery("provisions", clock);

/** The record's version: it grows with every change. Whoever decides says which one was looked at. */
export const versionQuery = queryOptions({
  queryKey: ["version"],
  queryFn: async ({ signal }) => (await requestJson<{ version: number }>("/api/health", signal)).version,
});

/** The findings that wait, with the version of the record they were asked of: never a later one than they show. */
export const queueQuery = (clock: DeskClock, limit: number) =>
  queryOptions({
    queryKey: ["queue", clock, limit],
    queryFn: async ({ signal }) => {
      const { version } = await requestJson<{ version: number }>("/api/health", signal);
      const page = await requestJson<Page<QueueItem>>(addressOf("queue", { ...clock, limit }), signal);
      return { ...page, version };
    },
  });
