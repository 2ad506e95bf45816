import type { Actor } from "../model/index.js";
import { beside } from "./beside.js";
import type { Draft } from "./draft.js";
import { DEALS } from "./frameWords.js";
import { byFirstWord } from "./roles.js";
import { TRUCES } from "./rules/truce-words.js";
import type { Scene } from "./scene.js";

/** What may tell of no more than that a term is promised, due or has not come about. */
const EVENTS = new Set<string>(["RETREAT", "AID", "MOBILIZE", "COOPERATE", "CONCEDE", "AGREE"]);
const HAPPENED = new Set<string>(["under-way", "done", "partial"]);
export const ACCORD = /^(memorandum|agreement|accord|protocol|de-escalation|disengagement)$/;
export const PACT = /^(truce|ceasefire|cease-fire|armistice|peace)$/;

/** A truce stands in the words by any of its names: "cessation of hostilities", "humanitarian pause". */
export function namesTruce(words: readonly string[]): boolean {
  const phrases = byFirstWord(TRUCES);
  return words.some((w, i) => phrases.get(w)?.some((parts) => parts.every((part, n) => words[i + n] === part)));
}

/** The terms of a report that is about a deal, without the events that only say that a term is promised. */
export function withDealTerms(drafts: readonly Draft[], scenes: readonly Scene[], parties: readonly Actor[]): Draft[] {
  const isAboutDeal = scenes.some(
    (s) =>
      s.words.some((w, i) => PACT.test(w) && (w !== "peace" || DEALS.has(s.words[i + 1] ?? ""))) || namesTruce(s.words),
  );
  const isAboutPact = isAboutDeal || (parties.length > 0 && scenes.some((s) => s.words.some((w) => ACCORD.test(w))));
  const counts = ({ rule, finding }: Draft): boolean =>
    rule?.common !== true || (finding.type === "provision" ? isAboutDeal || parties.length > 0 : isAboutPact);
  const near = beside(drafts);
  const isRecalled = recallIn(scenes);
  const real = drafts.filter((d) => counts(d) && follows(d, near(d)) && isRecalled(d));
  // Out of a deal an agreement to do what other politics too is full of is no more than that.
  const nearReal = beside(real);
  const surer = real.filter(
    (d) => !BOUND.has(d.rule?.id ?? "") || !nearReal(d).some((o) => o !== d && isInWords(o, d)),
  );
  const terms = surer.filter(
    ({ finding: f, rule }) =>
      f.type === "provision" && !HAPPENED.has(f.status) && (isAboutDeal || rule?.common !== true),
  );
  const termsBy = beside(terms);
  const events = surer.filter((d) => !termsBy(d).some((t) => isTermOf(t, d)));
  const eventsBy = beside(events);
  const isWeak = ({ rule }: Draft): boolean => rule?.common === true && !isAboutDeal;
  return withoutTwins(withKinds(events.filter((d) => !isWeak(d) || !eventsBy(d).some((e) => isTermOf(d, e)))));
}

/** The rules for whatever is promised or due, which the engine knows by name. */
const BOUND = new Set(["provision.bound", "provision.is-to", "provision.yet-to"]);
/** Found in what is promised, or in the promise itself. */
const isInWords = (other: Draft, { start, finding }: Draft): boolean =>
  other.rule !== null &&
  (other.start >= start ||
    (other.finding.type === "provision" && other.finding.evidence.end > finding.evidence.start)) &&
  other.finding.type !== "holds-office" &&
  other.finding.evidence.start < finding.evidence.end;

/** What only goes on with what another finding of its sentence says: "and none in B". */
const follows = ({ rule, start }: Draft, near: readonly Draft[]): boolean =>
  !rule?.after || near.some((d) => d.start < start && d.finding.type === rule.after);

/** How many sentences back "it" may stand for. */
export const RECALL = 3;

/** "It" is a truce only where the words before it, or one of the last sentences, name one. */
function recallIn(scenes: readonly Scene[]): (draft: Draft) => boolean {
  const order = new Map(scenes.map((s, i) => [s, i]));
  return ({ recalled, scene, start }) => {
    const at = order.get(scene) ?? 0;
    return (
      recalled !== true ||
      namesTruce(scene.words.slice(0, start)) ||
      scenes.slice(Math.max(0, at - RECALL), at).some((s) => namesTruce(s.words))
    );
  };
}

const isTermOf = (term: Draft, event: Draft): boolean => {
  if (!EVENTS.has(event.finding.type)) return false;
  const bound = term.bound ?? -1;
  const overlaps = term.start < event.end && event.start < term.end;
  return (
    (overlaps && event.finding.type !== "AGREE") ||
    (event.start <= bound && bound < event.end && event.finding.status !== "negated")
  );
};

/** One verb that two kinds of term answer to is one term of both kinds: "guarantee safe passage for aid convoys". */
function withoutTwins(drafts: readonly Draft[]): Draft[] {
  const near = beside(drafts);
  return drafts.flatMap((draft) => {
    const twins = near(draft).filter((d) => d === draft || isTwin(d, draft));
    if (twins[0] !== draft) return [];
    const kind = [...new Set(twins.flatMap((d) => d.finding.kind ?? []))].sort();
    return twins.length < 2 ? draft : { ...draft, finding: { ...draft.finding, kind } };
  });
}

const isTwin = (a: Draft, b: Draft): boolean =>
  a.rule?.framed === true && b.rule?.framed === true && a.start === b.start && a.kind === b.kind && a.kind !== "noun";

/** "It has not done so", "it was put off": of the kind of the term told last. */
function withKinds(drafts: readonly Draft[]): Draft[] {
  const sorted = [...drafts].sort((a, b) => a.finding.evidence.start - b.finding.evidence.start);
  let last: Draft | null = null;
  const kept: Draft[] = [];
  for (const draft of sorted) {
    if (draft.finding.type !== "provision") kept.push(draft);
    else if (draft.finding.kind) {
      last = draft;
      kept.push(draft);
    } else if (last) {
      const { kind = [], actor } = last.finding;
      kept.push({
        ...draft,
        finding: { ...draft.finding, kind, actor: draft.finding.actor.length > 0 ? draft.finding.actor : actor },
      });
    }
  }
  return kept;
}
