import type { Day } from "../model.js";
import { written } from "./locale.js";

/** "9 Oct 2020": for tables, where a column of whole names of months would crowd the rest. */
export const shortDay = (day: Day): string => written.shortDay(day);

/** "9 Oct": beside an axis that tells the year. */
export const shortDayOfYear = (day: Day): string => written.shortDayOfYear(day);

export const shortDate = (date: Day | null): string => (date === null ? "undated" : shortDay(date));

/** "10–12 Oct 2020"; one day where both are the same. */
export const shortDays = (from: Day, to: Day): string => written.shortDays(from, to);

/** "10 Oct 2020, 12:00": a When is a Day, or `YYYY-MM-DDTHH:MM` local time. */
export function shortWhen(when: string): string {
  const hour = when.slice(11);
  return hour === "" ? shortDay(when) : `${shortDay(when)}, ${written.hour(hour)}`;
}
