import { queryOptions } from "@tanstack/react-query";
import type { Assessment, Board, Day, ReportList, ReportWithFindings } from "../model.js";
import { requestJson } from "./request.js";

const asOfQuery = (asOf: Day | undefined): string => (asOf === undefined ? "" : `?as_of=${encodeURIComponent(asOf)}`);

export const boardQuery = (asOf: Day | undefined) =>
  queryOptions({
    queryKey: ["truces", asOf ?? null],
    queryFn: ({ signal }) => requestJson<Board>(`/api/truces${asOfQuery(asOf)}`, signal),
  });

export const truceQuery = (id: string, asOf: Day | undefined) =>
  queryOptions({
    queryKey: ["truces", asOf ?? null, id],
    queryFn: ({ signal }) => requestJson<Assessment>(`/api/truces/${encodeURIComponent(id)}${asOfQuery(asOf)}`, signal),
  });

export const reportsQuery = (asOf: Day | undefined) =>
  queryOptions({
    queryKey: ["reports", asOf ?? null],
    queryFn: ({ signal }) => requestJson<ReportList>(`/api/reports${asOfQuery(asOf)}`, signal),
  });

export const reportQuery = (id: string) =>
  queryOptions({
    queryKey: ["report", id],
    queryFn: ({ signal }) => requestJson<ReportWithFindings>(`/api/reports/${encodeURIComponent(id)}`, signal),
  });
