import { useQueries, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { askQuery } from "../api/ask.js";
import type { DeskClock } from "../clock.js";
import type { Incident, Page } from "../model.js";
import { type IncidentSearch, incidentsAsk, PAGE_ROWS, pagesOf } from "./incidentsAsk.js";

/** Milliseconds for which a page stays in view before it is asked for: who drags to the end passes a thousand of them. */
const RESTS = 60;
/** Milliseconds for which a page is kept once it is out of view. */
const KEPT = 60_000;

export interface Rows {
  /** `undefined`: on its way, or not to be had. */
  readonly at: (index: number) => Incident | undefined;
  /** Why rows in view are missing, where it is not that they are on their way. */
  readonly error: Error | null;
  readonly askAgain: () => void;
}

/** The rows of a list that are to be shown. */
interface Shown {
  readonly total: number;
  readonly first: number;
  readonly last: number;
  /** A row that is drawn wherever the others are: the one that the keyboard is on. */
  readonly active: number | null;
}

/** Rows of a list: pages that were read are at hand, others are asked for. */
export function useRows(search: IncidentSearch, clock: DeskClock, { total, first, last, active }: Shown): Rows {
  const client = useQueryClient();
  const queryOf = (page: number) => askQuery("incidents", incidentsAsk(search, clock, page));
  const own = active === null ? [] : pagesOf(active, active, total);
  const inView = [...new Set([...pagesOf(first, last, total), ...own])].join(" ");
  const [wanted, setWanted] = useState(inView);
  useEffect(() => {
    const timer = window.setTimeout(() => setWanted(inView), RESTS);
    return () => window.clearTimeout(timer);
  }, [inView]);
  const answers = useQueries({
    queries: wanted
      .split(" ")
      .filter(Boolean)
      .map((page) => ({ ...queryOf(Number(page)), gcTime: KEPT })),
  });
  const pages = new Map(
    inView
      .split(" ")
      .filter(Boolean)
      .map((page) => [Number(page), client.getQueryData<Page<Incident>>(queryOf(Number(page)).queryKey)]),
  );
  return {
    at: (index) => pages.get(Math.floor(index / PAGE_ROWS))?.items[index % PAGE_ROWS],
    error: answers.find(({ error }) => error !== null)?.error ?? null,
    askAgain: () => {
      for (const { isError, refetch } of answers) if (isError) void refetch();
    },
  };
}
