import { compareAscii, type Decision } from "../model/index.js";
import type { Ledger } from "./ledger.js";
import type { SourcedFinding } from "./view.js";

/** A finding to be reviewed, and why, in some words. */
export interface QueueItem {
  readonly finding: SourcedFinding;
  readonly because: string;
}

/**
 * Findings nobody has decided about, those first that would change an answer most if they were read wrongly: they stand
 * for or against a truce, alone, with much in them, and were read with little confidence.
 */
export function queueOf(ledger: Ledger, decisions: readonly Decision[]): QueueItem[] {
  const decided = decidedIn(decisions);
  const bearing = bearingOf(ledger);
  const alone = new Set(ledger.incidents.filter((i) => i.findings.length === 1).map((i) => i.id));
  return ledger.findings
    .filter((f) => !decided(f))
    .map((finding) => {
      const { id, confidence, killed = 0, status, type } = finding.finding;
      const truce = bearing.get(id);
      const reasons = [
        truce === undefined ? null : `bears on the ${truce}`,
        killed > 0 ? `${killed} killed` : null,
        alone.has(id) ? "no other report tells of it" : null,
        confidence < LOW ? "read with little confidence" : null,
      ].filter((r) => r !== null);
      const weight =
        (truce === undefined ? 0 : 4) +
        (type === "truce" || type === "compliance" ? 1 : 0) +
        Math.min(2, Math.log10(1 + killed)) +
        (alone.has(id) ? 0.5 : 0) +
        (status === "actual" ? 0.5 : 0) +
        2 * (1 - confidence);
      return { item: { finding, because: reasons.join("; ") || "not looked at yet" }, weight };
    })
    .sort((a, b) => b.weight - a.weight || compareAscii(a.item.finding.finding.id, b.item.finding.finding.id))
    .map(({ item }) => item);
}

const LOW = 0.6;

/** True for a finding that a decision, not taken back, is about: one of its type in overlapping words. */
function decidedIn(decisions: readonly Decision[]): (one: SourcedFinding) => boolean {
  const undone = new Set(decisions.flatMap(({ verdict }) => (verdict.kind === "undo" ? [verdict.decision] : [])));
  const anchors = new Map<string, { start: number; end: number; type: string }[]>();
  for (const { id, verdict } of decisions) {
    if (undone.has(id) || !("anchor" in verdict) || verdict.kind === "note") continue;
    const { report, span, type } = verdict.anchor;
    anchors.set(report, [...(anchors.get(report) ?? []), { ...span, type }]);
  }
  return ({ finding: { evidence, type }, report }) =>
    (anchors.get(report.id) ?? []).some((a) => a.type === type && a.start < evidence.end && evidence.start < a.end);
}

/** The truce that a finding stands for or against, by finding id. */
function bearingOf({ board }: Ledger): Map<string, string> {
  const bearing = new Map<string, string>();
  for (const { truce, for: pro, against, about } of [...board.truces].reverse())
    for (const { finding } of [...pro, ...against, ...about]) bearing.set(finding.id, truce.name);
  return bearing;
}
