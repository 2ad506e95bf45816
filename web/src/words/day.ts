import type { Day } from "../model.js";
import { written } from "./locale.js";

/** `2020-10-12` as "12 October 2020", `2020-10` as "October 2020", as the reader's locale writes it. */
export const dayInWords = (day: Day): string => written.day(day);

/** "12 October": beside an axis that tells the year. */
export const dayOfYear = (day: Day): string => written.dayOfYear(day);
