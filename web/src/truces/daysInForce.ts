import { daysBetween, firstDay, lastDay, type TruceRow } from "../model.js";
import { counted } from "../words/text.js";
import { binds } from "./boardInWords.js";

/** "day 3", or "day 3 of 5" where a last day is told; "8 days" of one that is over; `null` before it begins. */
export function daysInForce(assessment: TruceRow): string | null {
  const { truce, asOf, standing } = assessment;
  if (truce.start === null || standing === "announced") return null;
  const start = firstDay(truce.start);
  const whole = truce.end === null ? null : daysBetween(start, lastDay(truce.end)) + 1;
  if (binds(assessment)) return `day ${daysBetween(start, asOf) + 1}${whole === null ? "" : ` of ${whole}`}`;
  return whole === null || whole < 1 ? null : counted(whole, "day");
}
