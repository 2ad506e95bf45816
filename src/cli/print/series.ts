import pc from "picocolors";
import type { Page } from "../../app/questions.js";
import { boundInWords, type SeriesTold } from "../../assessment/index.js";
import { names } from "./finding.js";
import { plain, wrap } from "./wrap.js";

/** Series under their counters: each figure with its days and the report that tells it. */
export function seriesText({ items, total }: Page<SeriesTold>, columns: number): string {
  if (total === 0) return "No totals and no counts told of by then. Try fewer filters, or a later --as-of.";
  const more = total > items.length ? [pc.dim(`the first ${items.length} of ${total}`)] : [];
  return [
    pc.dim(wrap("Each counter and place apart. Figures may count the same people or things: never add them.", columns)),
    ...more,
    ...items.map((series) => oneText(series, columns)),
  ].join("\n\n");
}

function oneText({ name, by, source, points, earlier }: SeriesTold, columns: number): string {
  const counter = by.length > 0 ? names(by) : plain(source ?? "source not said");
  const lines = points.map(({ what, value, from, to, finding: { finding, report } }) => {
    const told = [report.date ?? "undated", report.id].map(plain).join(", ");
    return wrap(
      `${boundInWords(finding, what, value)}${value} (${spanText(from, to)}), told ${told}`,
      columns,
      "  ",
      "    ",
    );
  });
  return [
    pc.bold(wrap(`${counter}: ${plain(name)}`, columns)),
    ...(earlier > 0 ? [pc.dim(`  ${earlier} told before left out`)] : []),
    ...lines,
  ].join("\n");
}

/** "2020-10-10", "2020-09-27 to 2020-10-20", "since 2020-09-27", "until 2020-11-30", or that no day is told. */
function spanText(from: string | null, to: string | null): string {
  if (from === null) return to === null ? "no day told" : `until ${to}`;
  if (to === null) return `since ${from}`;
  return from === to ? from : `${from} to ${to}`;
}
