import { queryOptions } from "@tanstack/react-query";
import type { Answers, Ask, QuestionName, Questions } from "../model.js";
import { requestJson } from "./request.js";

/** Where each question is asked; the types hold these to the server's own addresses. */
const PATHS: { readonly [Q in QuestionName]: Questions[Q]["path"] } = {
  board: "truces",
  truce: "truces/{id}",
  brief: "truces/{id}/brief",
  timeline: "timeline",
  series: "series",
  incidents: "incidents",
  incidentTable: "incident-table",
  incident: "incidents/{id}",
  places: "places",
  place: "places/{id}",
  placeNames: "place-names",
  actors: "actors",
  provisions: "provisions",
  coverage: "coverage",
  reports: "reports",
  report: "reports/{id}",
  queue: "review",
  decisions: "decisions",
  audit: "audit",
  journal: "journal",
  tokens: "tokens",
};

/** `/api/truces/2020-10-10-ARM-AZE?as_of=2020-10-12`: what fills no `{hole}` of the path goes into the query. */
export function addressOf<Q extends QuestionName>(question: Q, ask: Ask<Q>): string {
  const left = Object.entries(ask).filter(([, value]) => value !== undefined && value !== "");
  const path = PATHS[question].replace(/\{(\w+)\}/g, (_, hole: string) => {
    const at = left.findIndex(([key]) => key === hole);
    const [[, value] = ["", ""]] = at < 0 ? [] : left.splice(at, 1);
    return encodeURIComponent(String(value));
  });
  const query = new URLSearchParams(left.map(([key, value]): [string, string] => [key, String(value)])).toString();
  return `/api/${path}${query === "" ? "" : `?${query}`}`;
}

/** A question to the record, kept by its name and what it takes. What there is not is refused as 404, never `null`. */
export const askQuery = <Q extends QuestionName>(question: Q, ask: Ask<Q>) =>
  queryOptions({
    queryKey: [question, ask] as const,
    queryFn: ({ signal }) => requestJson<NonNullable<Answers[Q]>>(addressOf(question, ask), signal),
  });
