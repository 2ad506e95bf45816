import pc from "picocolors";
import type { TimelineEntry } from "../../assessment/index.js";
import { plain, wrap } from "./wrap.js";

const LANE_WIDTH = 12;

/** Day by day: what was agreed, done, talked over, delivered and said. */
export function timelineText(entries: readonly TimelineEntry[], leftOut: number, columns: number): string {
  if (entries.length === 0) return "Nothing told of by then. Try fewer filters, or a later --as-of.";
  let day = "";
  const lines = entries.map((entry) => {
    const shown = entry.day === day ? " ".repeat(10) : entry.day;
    day = entry.day;
    const grade = entry.incident === null ? "" : `${entry.incident.grade}: `;
    const words = entry.incident === null ? `“${plain(entry.title)}”` : plain(entry.title);
    const indent = " ".repeat(12 + LANE_WIDTH);
    return `${shown}  ${pc.dim(entry.lane.padEnd(LANE_WIDTH))}${wrap(grade + words, columns - indent.length, "", indent)}`;
  });
  const earlier = leftOut === 0 ? [] : [pc.dim(`${leftOut} earlier ${leftOut === 1 ? "entry" : "entries"} left out`)];
  return [...earlier, ...lines].join("\n");
}
