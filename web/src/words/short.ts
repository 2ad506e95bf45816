import { type Day, dayInWords } from "../model.js";
import { timeInWords } from "./finding.js";

/** "9 Oct 2020": for tables, where a column of whole names of months would crowd the rest. */
export const shortDay = (day: Day): string => shortened(dayInWords(day));

export const shortDate = (date: Day | null): string => (date === null ? "undated" : shortDay(date));

/** "10 to 12 Oct 2020"; one day where both are the same. */
export const shortDays = (from: Day, to: Day): string =>
  shortened(timeInWords({ start: from, end: to, text: null }) ?? "");

const shortened = (words: string): string => words.replace(/\p{L}{4,}/gu, (month) => month.slice(0, 3));
