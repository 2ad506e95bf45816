import { type FindingDraft, overlap, type Status } from "../model/index.js";
import { beside } from "./beside.js";
import type { Draft } from "./draft.js";

/** What a retreat that has not happened is a term of, by its mode. */
const KIND: Readonly<Record<string, string>> = {
  withdraw: "withdrawal",
  release: "prisoner-release",
  disarm: "disarmament",
  access: "humanitarian-access",
};
const STATUS: Readonly<Partial<Record<Status, Status>>> = {
  planned: "promised",
  demanded: "demanded",
  conditional: "conditional",
};
const HAPPENED = new Set<Status>(["actual", "historical", "negated"]);
/** Who asks for a term says so in a finding of its own. */
const ASKING = new Set<string>(["REQUEST", "REJECT", "THREATEN"]);

/**
 * A withdrawal or release that is only promised, due or demanded is a term, not yet a retreat (codebook, "Events"). Where
 * a term or a demand is found in the same words already, it adds nothing.
 */
export function withTerms(drafts: readonly Draft[]): Draft[] {
  const near = beside(drafts);
  return drafts.flatMap((draft) => {
    const { finding } = draft;
    if (finding.type !== "RETREAT" || HAPPENED.has(finding.status)) return [draft];
    const kind = draft.rule?.id === "retreat.bodies" ? "body-exchange" : KIND[finding.mode?.[0] ?? ""];
    const status = STATUS[finding.status];
    if (!kind || !status) return [];
    const isTold = near(draft).some(
      (d) =>
        (d.finding.type === "provision" || (ASKING.has(d.finding.type) && finding.status === "demanded")) &&
        overlap(d.finding.evidence, finding.evidence),
    );
    return isTold ? [] : [{ ...draft, finding: asTerm(finding, kind, status) }];
  });
}

function asTerm({ mode: _, ...finding }: FindingDraft, kind: string, status: Status): FindingDraft {
  return { ...finding, type: "provision", kind: [kind], status };
}
