import type { JournalEntry } from "../../record/index.js";
import { plain } from "./wrap.js";

const SHOWN = 3;

/** A line a change: when, who and from where, what. @param narrowed only some changes were asked for */
export function journalText(items: readonly JournalEntry[], total: number, narrowed: boolean): string {
  if (items.length === 0 && narrowed) return "No change fits that. trucewatch journal shows all there are.";
  if (items.length === 0) return "Nothing has been changed yet, or not since the record keeps a journal.";
  const lines = items.map(({ at, by, role, from, action, about, count }) => {
    const who = `${plain(by ?? "somebody")}${role === null ? "" : ` (${role})`}, ${from}`;
    const what = about.slice(0, SHOWN).map(plain).join(", ");
    const more = count > SHOWN ? ` and ${count - SHOWN} more` : "";
    return `${at.slice(0, 19).replace("T", " ")}  ${action.padEnd(12)} ${what}${more}\n    ${who}`;
  });
  return [
    ...(total > items.length
      ? [`The latest ${items.length} of ${total} changes (UTC)`]
      : [narrowed ? `All ${total} of these changes (UTC)` : "All changes (UTC)"]),
    ...lines,
  ].join("\n");
}
