import { compareAscii } from "../model/index.js";
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
export function queueOf(ledger: Ledger): QueueItem[] {
  const bearing = bearingOf(ledger);
  const alone = new Set(ledger.incidents.filter((i) => i.findings.length === 1).map((i) => i.id));
  return ledger.findings
    .filter((f) => !isDecided(f))
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

/** A reviewer has accepted or corrected it; a note alone decides nothing. What was rejected is not there at all. */
const isDecided = ({ review = [] }: SourcedFinding): boolean =>
  review.some(({ kind }) => kind === "accept" || kind === "correct");

/** The truce that a finding stands for or against, by finding id. */
function bearingOf(ledger: Ledger): Map<string, string> {
  const bearing = new Map<string, string>();
  const pages = [...ledger.board.truces].reverse().flatMap(({ truce }) => ledger.truce(truce.id) ?? []);
  for (const { truce, for: pro, against, about } of pages)
    for (const { finding } of [...pro, ...against, ...about]) bearing.set(finding.id, truce.name);
  return bearing;
}
