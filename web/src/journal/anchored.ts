import type { Decision, Finding } from "../model.js";

type Anchor = Extract<Decision["verdict"], { kind: "verify" }>["anchor"];

/** The finding an anchor holds on to: of its type, the one whose words overlap its span most; `null` where none does. */
export function anchored({ span, type }: Anchor, findings: readonly Finding[]): Finding | null {
  const overlap = ({ evidence }: Finding): number =>
    Math.min(span.end, evidence.end) - Math.max(span.start, evidence.start);
  const own = findings.filter((one) => one.type === type && overlap(one) > 0);
  return own.reduce<Finding | null>((best, one) => (best === null || overlap(one) > overlap(best) ? one : best), null);
}

/** Where a decision holds on to reports: one anchor, several, or none. */
export const anchorsOf = (verdict: Decision["verdict"]): readonly Anchor[] =>
  "anchor" in verdict ? [verdict.anchor] : "anchors" in verdict ? verdict.anchors : [];
