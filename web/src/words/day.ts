import type { Day } from "../model.js";
import { written } from "./locale.js";

/** `2020-10-12` as "12 October 2020", `2020-10` as "October 2020", as the reader's locale writes it. */
export const dayInWords = (day: Day): string => written.day(day);
