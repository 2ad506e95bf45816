import { queryOptions } from "@tanstack/react-query";
import type { DeskClock } from "../clock.js";
import type { ReportList, ReportWithFindings } from "../model.js";
import { addressOf, askQuery } from "./ask.js";
import { requestJson } from "./request.js";

export const boardQuery = (clock: DeskClock) => askQuery("board", clock);

export const truceQuery = (id: string, clock: DeskClock) => askQuery("truce", { id, ...clock });

export const reportsQuery = (clock: DeskClock) =>
  queryOptions({
    queryKey: ["reports", clock],
    queryFn: ({ signal }) => requestJson<ReportList>(addressOf("reports", clock), signal),
  });

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ["report", id],
    queryFn: ({ signal }) => requestJson<ReportWithFindings>(addressOf("report", { id }), signal),
  });

export const timelineQuery = (truce: string, clock: DeskClock) => askQuery("timeline", { truce, ...clock });

/** The most reported sides: a thousand, the most the API gives at once. */
export const actorsQuery = (clock: DeskClock) => askQuery("actors", { limit: 1000, ...clock });

export const provisionsQuery = (clock: DeskClock) => askQuery("provisions", clock);
