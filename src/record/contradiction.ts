import { isDeepStrictEqual } from "node:util";
import type { Anchor, Verdict } from "../model/index.js";

type Kind = Verdict["kind"];

/** Verdicts that say what a finding is; of two on the same words one must give way, unless they agree. */
const ABOUT_FINDING: ReadonlySet<Kind> = new Set<Kind>(["accept", "reject", "correct", "verify"]);

/** True where both cannot stand: a reviewer who did not know of the other must be told. */
export function contradict(a: Verdict, b: Verdict): boolean {
  if (a.kind === "name" && b.kind === "name") return a.name === b.name && !isDeepStrictEqual(a.is, b.is);
  if (a.kind === "watch" && b.kind === "watch")
    return a.watch.name === b.watch.name && !isDeepStrictEqual(a.watch, b.watch);
  if ((a.kind === "join" && b.kind === "split") || (a.kind === "split" && b.kind === "join"))
    return a.anchors.filter((x) => b.anchors.some((y) => sameWords(x, y))).length > 1;
  if (!ABOUT_FINDING.has(a.kind) || !ABOUT_FINDING.has(b.kind)) return false;
  const changes = [a, b].some(({ kind }) => kind === "reject" || kind === "correct");
  const agree = a.kind === b.kind && (a.kind !== "correct" || isDeepStrictEqual(a.fields, (b as typeof a).fields));
  return changes && !agree && anchorsOf(a).some((x) => anchorsOf(b).some((y) => sameWords(x, y)));
}

export function anchorsOf(verdict: Verdict): readonly Anchor[] {
  if ("anchor" in verdict) return [verdict.anchor];
  return "anchors" in verdict ? verdict.anchors : [];
}

/** An anchor holds on to findings of its type whose evidence overlaps it (model, Anchor). */
export const sameWords = (a: Anchor, b: Anchor): boolean =>
  a.report === b.report && a.type === b.type && a.span.start < b.span.end && b.span.start < a.span.end;
