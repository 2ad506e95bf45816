import { lemmaCandidates } from "../../inflect.js";
import { above, childrenOf, type Draft, isNominal } from "./draft.js";
import { HEADLINED, HEADLINED_WITH, TIMES_AND_MEASURES } from "./verbs.js";

const FINITE = /^(?:VBZ|VBP|VBD|MD)$/;
const CLAUSE = /^(?:root|conj|parataxis)$/;
/** What opens the phrase of an object. A bare noun does not: "arms deal", "talks venue". */
const OPENS = /^(?:DT|PRP\$|CD|JJ[RS]?|NNPS?|NNS)$/;
/** Whoever acts is one: of more than one the verb has no -s. */
const ONE = /^(?:NNP?|JJ)$/;
const LEFT = /^(?:compound|amod|det|nummod|flat|nmod|nmod:poss|nsubj|obl:npmod|dep)$/;

/**
 * "Israel bombs Gaza", "UN chief calls for truce": a headline, which has no full stop, whose only verb was read as a plural.
 * The parser learnt from whole sentences and makes one long noun of it.
 */
export function mendHeadline(draft: Draft): void {
  const last = draft.words.at(-1) ?? "";
  // A lead may have its stop; then nothing in it may be a verb that stands by itself.
  if (last === "?" || (last === "." && draft.xpos.some((tag) => FINITE.test(tag)))) return;
  firstVerb(draft);
  for (let i = 2; i < draft.words.length; i++) nextVerb(draft, i);
}

/** ", kills 12": behind a comma, what the subject does besides. */
function nextVerb(draft: Draft, i: number): void {
  const { words, xpos, deprel, head } = draft;
  const root = head.indexOf(0);
  if (words[i - 1] !== "," || root >= i - 1 || xpos[root] !== "VBZ" || !isPlural(draft, i)) return;
  const next = opening(draft, i);
  if (!OPENS.test(xpos[next] ?? "")) return;
  const object = ((): number => {
    let at = next;
    while (above(draft, at) > i) at = above(draft, at);
    return at;
  })();
  draft.tag(i, "VERB|VBZ");
  head[i] = root + 1;
  deprel[i] = "conj";
  head[object] = i + 1;
  deprel[object] = "obj";
}

/** A plural that is also a verb of headlines. */
const isPlural = ({ words, xpos, plain }: Draft, i: number): boolean =>
  xpos[i] === "NNS" && plain[i] === true && verbOf(words[i]) !== undefined;

const verbOf = (word = ""): string | undefined =>
  lemmaCandidates(word).find((c) => c.feature === "third" && HEADLINED.has(c.lemma))?.lemma;

function firstVerb(draft: Draft): void {
  const { words, xpos, deprel, head } = draft;
  if (xpos.some((tag, i) => FINITE.test(tag) && CLAUSE.test(deprel[i] ?? ""))) return;
  const verb = words.findIndex((_, i) => isVerb(draft, i));
  if (verb < 0) return;
  const subject = topBelow(draft, verb - 1, verb);
  const object = objectOf(draft, verb);
  const root = head.indexOf(0);
  const above = head[verb] as number;
  draft.tag(verb, "VERB|VBZ");
  if (root !== verb && above > verb) {
    // It was a part of its object's name.
    const top = above - 1;
    head[verb] = head[top] as number;
    deprel[verb] = deprel[top] as string;
    head[top] = verb + 1;
    deprel[top] = "obj";
    for (const c of childrenOf(draft, top)) if (c < verb) head[c] = c === subject ? verb + 1 : subject + 1;
  } else if (object >= 0) deprel[object] = "obj";
  head[subject] = verb + 1;
  deprel[subject] = "nsubj";
  for (const c of childrenOf(draft, verb))
    if (c < subject && LEFT.test(deprel[c] ?? "")) head[c] = subject + 1;
    else if (c > verb && deprel[c] === "nmod") deprel[c] = "obl";
    else if (c > verb && deprel[c] === "acl" && xpos[c] === "VB") deprel[c] = "xcomp";
}

function isVerb(draft: Draft, i: number): boolean {
  const { words, xpos, head } = draft;
  if (i === 0 || !isPlural(draft, i) || !ONE.test(xpos[i - 1] ?? "")) return false;
  // It heads all, or is a part of the name of what heads all.
  const root = head.indexOf(0);
  if (i !== root && (above(draft, i) !== root || root < i)) return false;
  const subject = topBelow(draft, i - 1, i);
  if (subject < 0 || !(isNominal(draft, subject) || xpos[subject] === "JJ")) return false;
  if (HEADLINED_WITH[verbOf(words[i]) ?? ""]?.test(words[i + 1] ?? "")) return true;
  const next = opening(draft, i);
  return OPENS.test(xpos[next] ?? "") && objectOf(draft, i) >= 0;
}

/** The first token behind, past a quotation mark. */
const opening = ({ xpos }: Draft, i: number): number => (xpos[i + 1] === "``" ? i + 2 : i + 1);

/** The highest token above `i`, on its own side of `verb`, whose head is the verb or the verb's own head. */
function topBelow(draft: Draft, i: number, verb: number): number {
  let at = i;
  for (let up = above(draft, at); up >= 0 && up < verb; up = above(draft, up)) at = up;
  const top = above(draft, at);
  return top === verb || top === above(draft, verb) ? at : -1;
}

/** What the verb is done to: the head of the phrase right behind it, where no preposition leads it in and it tells no time. */
function objectOf(draft: Draft, verb: number): number {
  let at = opening(draft, verb);
  if (at >= draft.head.length) return -1;
  const own = above(draft, verb);
  while (above(draft, at) > verb && above(draft, at) !== own) at = above(draft, at);
  const top = above(draft, at) === verb ? at : own > verb && above(draft, at) === own ? own : at === own ? own : -1;
  if (top < 0 || childrenOf(draft, top).some((c) => draft.deprel[c] === "case" && c > verb && c < top)) return -1;
  const timed = TIMES_AND_MEASURES.has((draft.lemma[top] ?? "").toLowerCase());
  return timed || !(isNominal(draft, top) || draft.upos[top] === "ADJ") ? -1 : top;
}
