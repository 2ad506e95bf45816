import { type Day, isDay } from "../model/index.js";

const LEADING = /^\s*date\s+(\d{4}-\d{2}-\d{2})(?=\s)/;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const PLACE = "^\\s*(?:\\p{Lu}[\\p{L}.'’-]*[ /]?){1,5}";
const MONTH = "(?<month>\\p{L}{3,9})\\.?";
const CLOSE = "\\s*[),.:–—-]";
const DATELINE = [
  // "YEREVAN, OCTOBER 10, 2020, ARMENPRESS." and "BAKU, Oct. 10, 2020 -"
  new RegExp(`${PLACE}[,(]\\s*${MONTH}\\s+(?<day>\\d{1,2}),?\\s+(?<year>\\d{4})${CLOSE}`, "u"),
  // "GENEVA, 12 October 2020 -" and "Geneva (12 October 2020)"
  new RegExp(`${PLACE}[,(]\\s*(?<day>\\d{1,2})\\s+${MONTH},?\\s+(?<year>\\d{4})${CLOSE}`, "u"),
];
const HEAD = 200;

/**
 * A report's date as the text itself gives it, where nobody said: a leading ` date YYYY-MM-DD `, else a dateline with
 * its year. A dateline without a year gives none: guessing the year could put a report in another war.
 */
export function dateInText(text: string): Day | null {
  const head = text.slice(0, HEAD);
  const leading = LEADING.exec(head)?.[1];
  if (leading && isDay(leading)) return leading;
  for (const form of DATELINE) {
    const { day = "", month = "", year = "" } = form.exec(head)?.groups ?? {};
    const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
    const date = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
    if (isDay(date)) return date;
  }
  return null;
}
