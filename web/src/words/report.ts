import type { Day } from "../model.js";
import { dayInWords } from "./day.js";

interface Named {
  readonly id: string;
  readonly title: string | null;
  readonly source: string | null;
  readonly date: Day | null;
}

export const dateInWords = (date: Day | null): string => (date === null ? "undated" : dayInWords(date));

/** The report's title; where it has none, what else tells it from others. */
export const reportTitle = ({ title, source, date, id }: Named): string =>
  title ?? (source === null && date === null ? id : `${source ?? "Report"}, ${dateInWords(date)}`);

export const sourceInWords = ({ source, id }: Named): string => source ?? id;

/** The address if a browser may safely follow it: reports come from anywhere, and `javascript:` is an address too. */
export function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol } = new URL(url);
  return protocol === "https:" || protocol === "http:" ? url : null;
}
