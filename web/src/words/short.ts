import type { Day } from "../model.js";
import { written } from "./locale.js";

/** "9 Oct 2020": for tables, where a column of whole names of months would crowd the rest. */
export const shortDay = (day: Day): string => written.shortDay(day);

export const shortDate = (date: Day | null): string => (date === null ? "undated" : shortDay(date));

/** "10–12 Oct 2020"; one day where both are the same. */
export const shortDays = (from: Day, to: Day): string => written.shortDays(from, to);
