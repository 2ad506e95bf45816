import type { ParsedToken } from "../language/index.js";
import { below, type Change, changed, headOf, isVerb, lemmaOf, relationOf, type Tree, tagOf } from "./tree.js";

const formOf = (tree: Tree, i: number): string => tree.tokens[i]?.text.toLowerCase() ?? "";

/** What is handed, given or taken has these right behind its verb. */
const GIVES = /^(hand|turn|give|sign|take|get|send|bring)$/;
const PARTICLE = /^(over|back)$/;

/**
 * "handed over 44 bodies": no more than 44, and no bodies that something is over: the word is the verb's own, and what
 * stands behind it is what is handed over.
 */
export function particle(tree: Tree): readonly ParsedToken[] {
  for (const [p, { deprel }] of tree.tokens.entries()) {
    const verb = p - 1;
    if (deprel === "compound:prt" || !PARTICLE.test(formOf(tree, p)) || !isVerb(tree, verb)) continue;
    if (!GIVES.test(lemmaOf(tree, verb)) || below(tree, verb, /^(obj|aux:pass)$/).some((o) => o < p)) continue;
    const thing = thingAfter(tree, verb, p);
    if (thing === null) continue;
    return changedAt(tree, [
      [p, { head: verb + 1, deprel: "compound:prt", upos: "ADP", xpos: "RP" }],
      [thing, { deprel: "obj" }],
    ]);
  }
  return tree.tokens;
}

/** The noun that the verb has for its object, or for a phrase that the particle leads in; `null` where there is none. */
function thingAfter(tree: Tree, verb: number, p: number): number | null {
  const isOfVerb = headOf(tree, p) === verb;
  const noun = isOfVerb ? firstAfter(tree, verb, p) : topBelow(tree, p, verb);
  const isObject = /^obj$/.test(relationOf(tree, noun));
  const isPhrase = /^obl/.test(relationOf(tree, noun)) && below(tree, noun, /^case$/).every((c) => c === p);
  return noun > p &&
    headOf(tree, noun) === verb &&
    (isObject || isPhrase) &&
    below(tree, verb, /^obj$/).every((o) => o === noun)
    ? noun
    : null;
}

/** "handed over more than 44 bodies": the first noun or number behind the particle, unless something leads it in. */
const firstAfter = (tree: Tree, verb: number, p: number): number =>
  below(tree, verb, /^(obj|obl)/).find((n) => n > p && /^(NNS?|NNPS?|CD)$/.test(tagOf(tree, n))) ?? -1;

/** From a token up to what hangs on the verb itself. */
function topBelow(tree: Tree, i: number, verb: number): number {
  let at = i;
  while (at >= 0 && headOf(tree, at) !== verb) at = headOf(tree, at);
  return at;
}

/**
 * "A freed 25 prisoners of war and B returned 30 others": a verb that no "and" of its own joins to the one before is no
 * second deed of A; the name right before it, which the parser gave to A's prisoners, does it.
 */
export function clauseSubject(tree: Tree): readonly ParsedToken[] {
  for (const [v, { deprel }] of tree.tokens.entries()) {
    if (deprel !== "conj" || tagOf(tree, v) !== "VBD" || !isVerb(tree, headOf(tree, v))) continue;
    if (below(tree, v, /^(nsubj|csubj|aux|cc|mark|expl)/).length > 0 || below(tree, v, /^obj$/).length === 0) continue;
    const subject = conjunctBefore(tree, v);
    if (subject === null) continue;
    return changedAt(tree, [
      [subject, { head: v + 1, deprel: "nsubj" }],
      ...below(tree, subject, /^cc$/).map((c): [number, Change] => [c, { head: v + 1 }]),
    ]);
  }
  return tree.tokens;
}

/** "12 prisoners; the rebels freed 44": behind a semicolon no noun is told apart by what was done to it: it did it. */
export function afterSemicolon(tree: Tree): readonly ParsedToken[] {
  for (const [n, { deprel }] of tree.tokens.entries()) {
    const object = headOf(tree, n);
    const [verb] = below(tree, n, /^acl$/);
    if (deprel !== "appos" || verb !== n + 1 || !/^VB[ND]$/.test(tagOf(tree, verb))) continue;
    if (relationOf(tree, object) !== "obj" || formOf(tree, startOf(tree, n) - 1) !== ";") continue;
    const thing = below(tree, verb, /^(obj|xcomp|flat|obl:unmarked)$/).find((t) => /^(NN|CD)/.test(tagOf(tree, t)));
    if (thing === undefined) continue;
    return changedAt(tree, [
      [verb, { head: headOf(tree, object) + 1, deprel: "parataxis", xpos: "VBD" }],
      [n, { head: verb + 1, deprel: "nsubj" }],
      [thing, { deprel: "obj" }],
    ]);
  }
  return tree.tokens;
}

/**
 * "A freed 20 soldiers, B 15": B is none of those freed, and 15 is no part of their number. Who does it hangs on the verb
 * and the number on him, as an orphan (gapped.ts).
 */
export function gap(tree: Tree): readonly ParsedToken[] {
  for (const [n, { xpos }] of tree.tokens.entries()) {
    const doer = xpos === "CD" && isLast(tree, n) ? n - 1 : -1;
    if (doer < 0 || !/^NN/.test(tagOf(tree, doer))) continue;
    const top = headOf(tree, n) === doer ? doer : headOf(tree, doer) === n ? n : -1;
    const object = headOf(tree, top);
    if (top < 0 || !/^(appos|conj)$/.test(relationOf(tree, top)) || relationOf(tree, object) !== "obj") continue;
    const verb = headOf(tree, object);
    const isCounted = below(tree, object, /^nummod$/).some((c) => c < object);
    if (!isCounted || !isVerb(tree, verb) || below(tree, verb, /^nsubj$/).length === 0) continue;
    const rest = (tree.children[n] ?? []).filter((c) => c < n && c !== doer);
    return changedAt(tree, [
      ...rest.map((c): [number, Change] => [c, { head: doer + 1 }]),
      [doer, { head: verb + 1, deprel: "parataxis" }],
      [n, { head: doer + 1, deprel: "orphan" }],
    ]);
  }
  return tree.tokens;
}

const changedAt = ({ tokens }: Tree, changes: readonly (readonly [number, Change])[]): readonly ParsedToken[] =>
  changed(tokens, new Map(changes));

/** Nothing but a stop, or another clause, stands behind it. */
const isLast = (tree: Tree, n: number): boolean => /^([.,;!?]|and|)$/.test(formOf(tree, n + 1));

/** Where a noun and what hangs on it begins. */
function startOf(tree: Tree, n: number): number {
  let start = n;
  for (const c of tree.children[n] ?? []) if (c < start && relationOf(tree, c) !== "punct") start = startOf(tree, c);
  return start;
}

/** The noun whose phrase ends where the verb begins, joined by "and" or "while" to one before it. */
function conjunctBefore(tree: Tree, v: number): number | null {
  for (let n = v - 1; n > headOf(tree, v); n = headOf(tree, n)) {
    const isJoined = below(tree, n, /^cc$/).length === 1;
    if (relationOf(tree, n) === "conj" && isJoined && /^NN/.test(tagOf(tree, n)))
      return endOf(tree, n) === v ? n : null;
  }
  return null;
}

/** Right behind a noun and what hangs on it. */
function endOf(tree: Tree, n: number): number {
  let end = n + 1;
  for (const c of tree.children[n] ?? []) end = Math.max(end, endOf(tree, c));
  return end;
}
