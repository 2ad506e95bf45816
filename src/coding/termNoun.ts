import { byFirstWord, type NounSpan } from "./roles.js";
import { type Scene, word } from "./scene.js";
import { below, coordinated, headOf, isVerb, lemmaOf, relationOf } from "./tree.js";
import type { Trigger } from "./triggers.js";

/** What may stand for the noun of a term. */
export const TERM_PRONOUN = /^(they|them|it|all|none|some|others|both|these|those|who|half)$/;
const PARTS = /^(nmod|compound|amod|nmod:poss|appos|flat)/;

/**
 * The noun of a class that a term is about, by the tree: what its verb does or is done to, or what its name has an
 * of-phrase or a compound of. Pronouns stand for whatever was spoken of where the verb needs no noun to be understood.
 */
export function termNoun(scene: Scene, trigger: Trigger, wanted: readonly string[]): NounSpan | null {
  const phrases = byFirstWord(wanted);
  for (const token of trigger.kind === "noun" ? parts(scene, trigger.head) : dependents(scene, trigger.head)) {
    const hit = phraseAt(scene, token, phrases);
    if (hit && (hit.start >= trigger.end || hit.end <= trigger.start)) return hit;
  }
  return null;
}

/** The noun of a class that a verb's subject is, or the subject of the verb that governs it. */
export function subjectNoun(scene: Scene, { head, kind }: Trigger, wanted: readonly string[]): NounSpan | null {
  if (kind !== "active" || !isVerb(scene.tree, head)) return null;
  const { tree } = scene;
  const up = headOf(tree, head);
  const own = below(tree, head, /^nsubj$/);
  // "Troops have begun to leave", "were seen leaving".
  const subjects = own.length > 0 || relationOf(tree, head) !== "xcomp" ? own : below(tree, up, /^nsubj(:pass)?$/);
  for (const subject of subjects)
    for (const token of coordinated(tree, subject)) {
      const hit = phraseAt(scene, token, byFirstWord(wanted));
      if (hit) return hit;
    }
  return null;
}

/** The noun of a class that a verb is done to, or that does it, as the tree has it: "relief flights to Mekelle resumed". */
export function ownNoun(scene: Scene, { head, kind, start, end }: Trigger, wanted: readonly string[]): NounSpan | null {
  const { tree } = scene;
  if (kind === "noun" || !isVerb(tree, head)) return null;
  const own = below(tree, head, kind === "passive" ? /^nsubj:pass$/ : /^(nsubj|obj)$/);
  const over = kind === "passive" && relationOf(tree, head) === "acl" ? [headOf(tree, head)] : [];
  for (const token of [...own, ...over].flatMap((t) => coordinated(tree, t))) {
    const hit = phraseAt(scene, token, byFirstWord(wanted));
    if (hit && (hit.end <= start || hit.start >= end)) return hit;
  }
  return null;
}

/** "They will be repatriated": the one to whom it is done goes by a pronoun. */
export const hasPronoun = (scene: Scene, { head, kind }: Trigger): boolean =>
  kind !== "noun" &&
  below(scene.tree, head, kind === "passive" ? /^nsubj:pass$/ : /^obj$/).some((t) => TERM_PRONOUN.test(word(scene, t)));

/** "It was extended", "has violated it", "it is holding": "it" is what the verb is done to, or what does it to nothing else. */
export function hasIt(scene: Scene, { head, kind }: Trigger): boolean {
  if (kind === "noun" || below(scene.tree, head, /^([cx]comp|csubj|expl)/).length > 0) return false;
  const objects = below(scene.tree, head, /^(obj|iobj)$/);
  const held = kind === "passive" ? /^nsubj:pass$/ : objects.length > 0 ? /^obj$/ : /^(nsubj|obl)$/;
  return below(scene.tree, head, held).some((t) => word(scene, t) === "it");
}

/** Object, subject (also of the verb it is coordinated with, or of the clause it is in), and their parts. */
function dependents({ tree, ...scene }: Scene, verb: number): number[] {
  const all = { tree, ...scene };
  const own = below(tree, verb, /^(obj|nsubj|iobj|obl|nmod)/);
  const up = headOf(tree, verb);
  const relation = relationOf(tree, verb);
  // "the corridor, which was to be opened": the pronoun stands for what the clause hangs on.
  const isRelative = own.some((c) => /^(which|that|who)$/.test(word(all, c)));
  const has = !isRelative && own.some((c) => /^nsubj/.test(relationOf(tree, c)));
  const shared =
    up < 0 || has
      ? []
      : /^acl/.test(relation)
        ? [up]
        : /^(conj|xcomp|advcl)/.test(relation)
          ? below(tree, up, /^(nsubj|obj)/)
          : [];
  const later = below(tree, verb, /^xcomp$/).flatMap((x) => below(tree, x, /^(obj|obl|nsubj)/));
  return [...own, ...later, ...shared].flatMap((t) => parts(all, t));
}

/** A noun with what is coordinated with it and hangs on it by "of" or as a compound: "hundreds of prisoners". */
function parts({ tree }: Scene, token: number): number[] {
  const nouns = coordinated(tree, token);
  const below_ = nouns
    .flatMap((n) => below(tree, n, PARTS))
    .flatMap((n) => [n, ...below(tree, n, PARTS), ...below(tree, n, /^conj$/)]);
  return [...nouns, ...below_];
}

/** How far an aside may part a noun from its of-phrase, in tokens, and how far its noun stands from the "of". */
const ASIDE = 14;
const OF_REACH = 6;

/** Where the of-phrase of a noun begins that an aside parts from it: "the release by the army, on 5 May, of 27 prisoners". */
export function ofPastAside(words: readonly string[], end: number): number | null {
  if (!/^(,|by|on|in|at|last|\()$/.test(words[end] ?? "")) return null;
  for (let i = end + 1; i < Math.min(words.length, end + ASIDE); i++) {
    if (/^[.;:]$/.test(words[i] ?? "")) return null;
    if (
      words[i] === "of" &&
      /^(,|\))$|\d|^(january|february|march|april|may|june|july|august|september|october|november|december|\p{L}+day)$/u.test(
        words[i - 1] ?? "",
      )
    )
      return i + 1;
  }
  return null;
}

/** The noun of a class in the of-phrase that an aside parts from a noun. */
export function nounPastAside(scene: Scene, { end }: Trigger, wanted: readonly string[]): NounSpan | null {
  const from = ofPastAside(scene.words, end);
  if (from === null) return null;
  const phrases = byFirstWord(wanted);
  for (let i = from; i < from + OF_REACH && !/^[.,;:]$/.test(word(scene, i)); i++) {
    const hit = phraseAt(scene, i, phrases);
    if (hit && hit.start >= from) return hit;
  }
  return null;
}

const LONGEST = 5;

/** The longest phrase that a token is in. */
function phraseAt(scene: Scene, token: number, phrases: ReturnType<typeof byFirstWord>): NounSpan | null {
  let best: NounSpan | null = null;
  for (let start = token; start >= 0 && start > token - LONGEST; start--)
    for (const phrase of phrases.get(word(scene, start)) ?? []) {
      const end = start + phrase.length;
      if (
        end > token &&
        phrase.every((w, i) => word(scene, start + i) === w) &&
        end - start > (best ? best.end - best.start : 0)
      )
        best = { start, end };
    }
  return best;
}

/** What a predicate is said of: "the truce remains largely intact", "is in tatters". */
export function predicateNoun(scene: Scene, { head }: Trigger, wanted: readonly string[]): NounSpan | null {
  const { tree } = scene;
  const up = headOf(tree, head);
  const isSaid = below(tree, head, /^cop$/).length > 0;
  const holder = isSaid
    ? head
    : /^(xcomp|obl|advmod|conj|ccomp)/.test(relationOf(tree, head)) && up >= 0 && IS.has(lemmaOf(tree, up))
      ? up
      : null;
  if (holder === null) return null;
  for (const subject of below(tree, holder, /^nsubj/))
    for (const token of coordinated(tree, subject)) {
      const hit = phraseAt(scene, token, byFirstWord(wanted));
      if (hit) return hit;
    }
  return null;
}

const IS = new Set("be remain stay look appear seem lie become hang stand prove fall go keep".split(" "));
