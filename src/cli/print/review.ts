import pc from "picocolors";
import type { Answers, QueueItem } from "../../app/questions.js";
import type { Audit } from "../../assessment/index.js";
import type { Decision } from "../../model/index.js";
import { findingLines } from "./finding.js";
import { plain, wrap } from "./wrap.js";

/** What there is to review, each with why, its reading, its sentence and its id. */
export function queueText(items: readonly QueueItem[], total: number, columns: number): string {
  if (total === 0) return "Nothing to review.";
  const more = total > items.length ? `\n\n${items.length} of ${total} shown; --limit shows more.` : "";
  return `${items.map((item) => itemText(item, columns)).join("\n\n")}${more}`;
}

function itemText({ finding: { finding, report, quote }, because }: QueueItem, columns: number): string {
  const from = [report.source ?? "source not said", report.date, report.id].filter((x) => x !== null).join(", ");
  return [
    findingLines(finding, columns),
    ...(quote === undefined ? [] : [pc.dim(wrap(`in: “${plain(quote)}”`, columns, "    ", "     "))]),
    pc.dim(wrap(plain(`${because}; ${from}`), columns, "    ")),
    wrap(finding.id, columns, "    "),
  ].join("\n");
}

/** "d3 accept demo-1:10-20 (ASSAULT) by Ana, 2026-11-26T10:00:00Z". */
export function decisionText({ id, verdict, by, recorded, note }: Decision): string {
  const what = (): string => {
    switch (verdict.kind) {
      case "accept":
      case "reject":
      case "correct":
      case "note":
      case "verify": {
        const { report, span, type } = verdict.anchor;
        return `${report}:${span.start}-${span.end} (${type})`;
      }
      case "join":
      case "split":
        return verdict.anchors.map((a) => `${a.report}:${a.span.start}-${a.span.end}`).join(" + ");
      case "name":
        return `"${verdict.name}" is ${verdict.is.name}${verdict.is.id === null ? "" : ` (${verdict.is.id})`}`;
      case "watch":
        return `"${verdict.watch.name}" from ${verdict.watch.start}`;
      case "undo":
        return verdict.decision;
    }
  };
  return plain(`${id} ${verdict.kind} ${what()} by ${by}, ${recorded}${note === null ? "" : `: ${note}`}`);
}

export function decisionsText({ decisions, again }: Answers["decisions"], columns: number): string {
  if (decisions.length === 0) return "Nothing decided yet. trucewatch review list shows what there is.";
  const lines = decisions.map((d) => wrap(decisionText(d), columns, "", "    "));
  const open = again.map((d) => wrap(decisionText(d), columns, "  ", "    "));
  return [
    ...lines,
    ...(open.length > 0 ? ["", pc.bold("Decide again: the words no longer read so"), ...open] : []),
  ].join("\n");
}

const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** Precision by type with its interval, then what is still to be judged. */
export function auditText(audit: Audit, columns: number): string {
  const head = `A sample of ${audit.sample.length} of ${audit.population} findings (seed "${plain(audit.seed)}")`;
  const rows = audit.byType.map((r) => {
    const precision =
      r.precision === null
        ? "not judged yet"
        : `${percent(r.precision.share)} right (95% interval ${percent(r.precision.low)} to ${percent(r.precision.high)})`;
    return `  ${r.type.padEnd(18)}${`${r.judged} of ${r.sampled}`.padEnd(12)}${precision}`;
  });
  const judged = audit.byType[0]?.judged ?? 0;
  const left = audit.sample.length - judged;
  const next = audit.sample.filter((one) => audit.judged[one.finding.id] === undefined);
  return [
    pc.bold(wrap(head, columns)),
    `  ${"type".padEnd(18)}${"judged".padEnd(12)}precision`,
    ...rows,
    ...(left > 0
      ? [
          "",
          pc.bold(`To be judged (${left}): trucewatch review accept, reject or correct ID`),
          ...next.slice(0, 10).map((one) => itemText({ finding: one, because: "in the sample" }, columns)),
        ]
      : []),
  ].join("\n");
}
