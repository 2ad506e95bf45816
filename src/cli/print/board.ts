import pc from "picocolors";
import type { Board, TruceRow } from "../../assessment/index.js";
import { dayInWords } from "../../model/index.js";
import { names } from "./finding.js";
import { plain, wrap } from "./wrap.js";

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? "" : "s"}`;

/** The truce board as text: each truce with its answer, and how to ask on. */
export function boardText(board: Board, columns: number, latestDay: boolean): string {
  if (board.asOf === null) return "No reports in the record yet. Add some: trucewatch add FILE";
  const basis = latestDay ? ", the day of the latest report" : "";
  const undated = board.undated > 0 ? ` (and ${board.undated} without a date, not weighed)` : "";
  const head = `Truces as of ${dayInWords(board.asOf)}${basis}; ${plural(board.reports, "report")}${undated}`;
  if (board.truces.length === 0)
    return `${wrap(head, columns)}\n\n${wrap("No truce told of by then. Try a later --as-of, or add more reports.", columns)}`;
  return [pc.bold(wrap(head, columns)), ...board.truces.map((t) => row(t, columns))].join("\n\n");
}

function row(a: TruceRow, columns: number): string {
  const { truce } = a;
  const place = truce.place.length > 0 ? `, ${truce.place.map((p) => plain(p.name)).join(", ")}` : "";
  const parties = truce.parties.length > 0 ? names(truce.parties) : "parties not named";
  const through = truce.mediators.length > 0 ? `; through ${names(truce.mediators)}` : "";
  return [
    pc.bold(wrap(capital(truce.name) + place, columns, "  ")),
    wrap(parties + through, columns, "  "),
    wrap(a.answer, columns, "  "),
    wrap(`more: trucewatch truce ${a.truce.id}`, columns, "  "),
  ].join("\n");
}
