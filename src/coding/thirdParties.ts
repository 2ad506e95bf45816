import { type Actor, type FindingDraft, overlap, sideKey } from "../model/index.js";
import { beside } from "./beside.js";
import { type Draft, distinct } from "./draft.js";

/** The rule by which a paper that ends a war is a truce. */
const ENDS_WAR = "truce.ends-war";

const FIGHTS = new Set<string>(["ASSAULT", "COERCE", "compliance", "ACCUSE", "THREATEN"]);
/** It shows who fights whom, which the truce itself does not. */
export const isFight = ({ finding }: Draft): boolean => FIGHTS.has(finding.type);

const ARMED = new Set(["REB", "SEP", "PAR"]);

/** What is signed is a truce, and then no accord beside it (codebook, "Events"). */
export function withoutPapers(drafts: readonly Draft[]): Draft[] {
  const near = beside(drafts);
  return drafts.filter(
    (draft) =>
      draft.finding.type !== "AGREE" ||
      !near(draft).some(({ finding: t }) => t.rule === ENDS_WAR && overlap(t.evidence, draft.finding.evidence)),
  );
}

/**
 * Whoever announces or signs a truce with both of the report's parties, and fights in it for neither, stands by it as a
 * third: a mediator. A truce that its sides announce, and whose own clause names nobody, is theirs.
 */
export function withThirdParties(told: FindingDraft, parties: readonly Actor[]): FindingDraft {
  if (told.type !== "truce") return told;
  const f = withoutOwnMediators(told);
  if (parties.length !== 2) return f;
  const actor = f.actor.length > 0 ? f.actor : f.claim.by;
  const isParty = (a: Actor): boolean => parties.some((p) => sideKey(p) === sideKey(a));
  const thirds = actor.filter(
    (a) => !isParty(a) && (a.id !== null || a.side !== undefined) && !ARMED.has(a.role ?? ""),
  );
  const sides = actor.filter(isParty);
  if (
    sides.length + thirds.length < actor.length ||
    new Set(sides.map(sideKey)).size < 2 ||
    (thirds.length === 0 && f.actor.length > 0)
  )
    return f;
  const mediator = distinct([...(f.mediator ?? []), ...thirds]);
  return { ...f, actor: distinct(sides), ...(mediator.length > 0 ? { mediator } : {}) };
}

/** Nobody mediates a truce of its own: "the truce of 18 October is not observed by Azerbaijan" names a side, no broker. */
function withoutOwnMediators(f: FindingDraft): FindingDraft {
  const { mediator, ...rest } = f;
  const others = (mediator ?? []).filter((m) => !f.actor.some((a) => sideKey(a) === sideKey(m)));
  return mediator === undefined || others.length === mediator.length
    ? f
    : others.length === 0
      ? rest
      : { ...rest, mediator: others };
}
