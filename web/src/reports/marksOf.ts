import type { Decision, Finding, ReviewMark } from "../model.js";

/** The decisions about a finding that were not taken back, in order: those on its type in words that overlap its own. */
export function marksOf(finding: Finding, decisions: readonly Decision[]): ReviewMark[] {
  const undone = new Set(decisions.flatMap(({ verdict }) => (verdict.kind === "undo" ? [verdict.decision] : [])));
  return decisions
    .filter(({ id, verdict }) => !undone.has(id) && anchorsOf(verdict).some((anchor) => holds(anchor, finding)))
    .map(({ id, verdict, by, recorded, note }) => ({ decision: id, kind: verdict.kind, by, recorded, note }));
}

type Verdict = Decision["verdict"];
type Anchor = Extract<Verdict, { kind: "accept" }>["anchor"];

const anchorsOf = (verdict: Verdict): readonly Anchor[] =>
  "anchor" in verdict ? [verdict.anchor] : "anchors" in verdict ? verdict.anchors : [];

const holds = ({ report, span, type }: Anchor, finding: Finding): boolean =>
  report === finding.report &&
  type === finding.type &&
  span.start < finding.evidence.end &&
  finding.evidence.start < span.end;
