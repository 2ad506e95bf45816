import { type Actor, type FindingDraft, sideKey } from "../model/index.js";
import type { Draft } from "./draft.js";

/** Whoever is not the one who speaks or acts: "the adversary", "blamed the other". */
const OTHER = /^(the )?(enemy|adversary|opponent|others?|(other|opposite|opposing) (side|party|camp))( \p{L}+)?$/iu;
/** All of the report's sides, as somebody who speaks. */
const BOTH =
  /^((both|all|each|either|neither)( of)?( the)?( two)?|the (two|warring)|two) (\p{L}+ )?(sides?|parties|party|belligerents|armies|governments|countries|states|rivals|foes|neighbou?rs)$/iu;

/** Somebody only by what he is not: nobody, where the report does not show who is meant. */
const THE_OTHER = /^the (other|opposing|opposite) (side|party|camp)$/i;

const isUnknown = (a: Actor): boolean => a.id === null && a.side === undefined;

/**
 * "Each side blamed the other", "the adversary fired on us": of a report's two sides, the one that does not speak; both,
 * where both say it of each other; where nobody speaks, the one of whom the sentence has just told (`before`).
 */
export function withOthers(
  finding: FindingDraft,
  parties: readonly Actor[],
  before: readonly Actor[] = [],
): FindingDraft {
  const filled = parties.length === 2 ? filledIn(finding, parties, before) : finding;
  const isSomebody = (a: Actor): boolean => !(isUnknown(a) && THE_OTHER.test(a.text));
  const { actor, recipient } = filled;
  return [...actor, ...recipient].every(isSomebody)
    ? filled
    : { ...filled, actor: actor.filter(isSomebody), recipient: recipient.filter(isSomebody) };
}

/** Of the drafts of a sentence, whom the nearest before this one tells of, where that is one alone. */
export const doersBefore = (draft: Draft, ofScene: readonly Draft[]): readonly Actor[] =>
  ofScene.findLast(
    (d) =>
      d.start < draft.start &&
      d.finding.actor.length === 1 &&
      !d.finding.actor.some((a) => isUnknown(a) && OTHER.test(a.text)),
  )?.finding.actor ?? [];

function filledIn(finding: FindingDraft, parties: readonly Actor[], before: readonly Actor[]): FindingDraft {
  const { claim, actor, recipient } = finding;
  const isBoth = claim.by.some((a) => isUnknown(a) && BOTH.test(a.text));
  const by = isBoth ? parties.map((p) => ({ ...p })) : claim.by;
  const others = (from: readonly Actor[], than: readonly Actor[]): readonly Actor[] =>
    from.flatMap((a) => {
      if (!isUnknown(a) || !OTHER.test(a.text)) return [a];
      const left = parties.filter((p) => !than.some((t) => sideKey(t) === sideKey(p)));
      const meant = isBoth && than === by ? parties : left.length === 1 ? left : [];
      return meant.length === 0 ? [a] : meant.map((p) => ({ ...p, text: a.text }));
    });
  const doers = others(actor, by.length > 0 ? by : before);
  return {
    ...finding,
    actor: [...doers],
    recipient: [...others(recipient, actor.length > 0 && !actor.some((a) => OTHER.test(a.text)) ? actor : by)],
    claim: isBoth
      ? {
          ...claim,
          by,
          ...(claim.stance === "says" && doers.some((d, i) => d !== actor[i]) ? { stance: "accuses" } : {}),
        }
      : claim,
  };
}

/** "Neither side admits having broken the truce": nobody says so. */
export const isSaidByNeither = ({ finding: { claim } }: Draft): boolean =>
  claim.stance !== "denies" && claim.by.some((a) => isUnknown(a) && /^neither\b/i.test(a.text) && BOTH.test(a.text));
