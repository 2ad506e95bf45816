import { lemmaCandidates } from "../../inflect.js";
import { above, caseOf, childrenOf, type Draft, isNominal, lemmaOf } from "./draft.js";
import { SAYS, TIMES_AND_MEASURES } from "./verbs.js";

const SUBJECT = /^[nc]subj|^expl/;
const finite = ({ xpos }: Draft, i: number): boolean => /^(?:VBD|VBZ|VBP|MD)$/.test(xpos[i] ?? "");
const subjectOf = (draft: Draft, i: number): boolean =>
  childrenOf(draft, i).some((c) => SUBJECT.test(draft.deprel[c] ?? ""));

/** Clauses whose verb or subject the parser missed. */
export function mendClauses(draft: Draft): void {
  shortClause(draft);
  finalSaying(draft);
  for (let i = 1; i < draft.head.length; i++) saidBy(draft, i);
  for (let i = 1; i < draft.head.length; i++) said(draft, i);
  for (let i = 0; i < draft.head.length; i++) subject(draft, i);
  for (let i = 0; i < draft.head.length; i++) sayerOfBoth(draft, i);
}

/** Who says that others had done something goes on to blame them: "said X had broken the truce and accused Y of ...". */
const BLAMES = new Set("accuse blame urge warn demand threaten condemn reject vow deny".split(" "));
function sayerOfBoth(draft: Draft, i: number): void {
  const { head, deprel, words, xpos } = draft;
  if (deprel[i] !== "conj" || !/^VB[DN]$/.test(xpos[i] ?? "") || !BLAMES.has(lemmaOf(draft, i))) return;
  const own = childrenOf(draft, i);
  if (own.some((c) => SUBJECT.test(deprel[c] ?? "") || /^aux/.test(deprel[c] ?? ""))) return;
  const said = above(draft, i);
  const saying = said < 0 ? -1 : above(draft, said);
  if (saying < 0 || deprel[said] !== "ccomp" || saying > said || !SAYS.has(lemmaOf(draft, saying))) return;
  if (!childrenOf(draft, said).some((c) => deprel[c] === "aux" && /^(?:had|has|have)$/.test(words[c] ?? ""))) return;
  head[i] = saying + 1;
  if (xpos[i] === "VBN") draft.tag(i, "VERB|VBD");
}

/** A noun before a verb without a subject, and without a preposition, is its subject: not its compound or adverbial. */
function subject(draft: Draft, i: number): void {
  const verb = above(draft, i);
  if (verb <= i || draft.upos[verb] !== "VERB" || !isNominal(draft, i) || subjectOf(draft, verb)) return;
  const passive = childrenOf(draft, verb).some((c) => draft.deprel[c] === "aux:pass");
  const helped = passive || childrenOf(draft, verb).some((c) => draft.deprel[c] === "aux" && c > i);
  const isTime = TIMES_AND_MEASURES.has(lemmaOf(draft, i));
  const bare = draft.deprel[i] === "compound" && finite(draft, verb);
  const adverbial = draft.deprel[i] === "obl" && helped && !isTime && caseOf(draft, i) === null && !cased(draft, i);
  if (bare || adverbial) draft.deprel[i] = passive ? "nsubj:pass" : "nsubj";
}

const cased = (draft: Draft, i: number): boolean => childrenOf(draft, i).some((c) => draft.deprel[c] === "case");

/** "Norway froze aid.": where no word is read as a verb, a past between two nouns is one. */
function shortClause(draft: Draft): void {
  const { head, deprel, upos, words } = draft;
  const last = words.length - 1;
  if (last < 3 || words[last] !== "." || upos.some((tag) => tag === "VERB" || tag === "AUX")) return;
  const root = head.indexOf(0);
  if (!isNominal(draft, root)) return;
  const verb = words.findIndex(
    (word, i) => i > 0 && i < root && head[i] === root + 1 && isNominal(draft, i - 1) && draft.plain[i] && isPast(word),
  );
  if (verb < 0) return;
  const before = childrenOf(draft, root).filter((c) => c < verb && isNominal(draft, c));
  const top = before.at(-1);
  if (top !== verb - 1) return;
  draft.tag(verb, "VERB|VBD");
  head[verb] = 0;
  deprel[verb] = "root";
  head[root] = verb + 1;
  deprel[root] = "obj";
  for (const c of childrenOf(draft, root)) {
    if (c === top || deprel[c] === "punct") head[c] = verb + 1;
    else if (c < verb) head[c] = top + 1;
    if (c === top) deprel[c] = "nsubj";
  }
}

/** `froze`, `shelled`; not `hit`, which is no clearer as a past than as a noun. */
const isPast = (word: string): boolean =>
  lemmaCandidates(word).some((c) => c.feature === "past" && c.lemma !== word && c.pos === "VERB");

/**
 * "Witnesses reported drones fired missiles": what is said, without "that". A participle has no object of its own, so behind
 * a verb of saying the noun it was hung on is who did it.
 */
function said(draft: Draft, i: number): void {
  const { head, deprel, xpos } = draft;
  if (!/^VB[DN]$/.test(xpos[i] ?? "") || !/^(?:acl|xcomp)$/.test(deprel[i] ?? "")) return;
  const up = above(draft, i);
  const saying = deprel[i] === "acl" && up >= 0 ? above(draft, up) : up;
  if (saying < 0 || saying > i || !SAYS.has(lemmaOf(draft, saying))) return;
  const subject = childrenOf(draft, i).find((c) => deprel[c] === "nsubj");
  if (deprel[i] === "xcomp" && subject !== undefined) {
    deprel[i] = "ccomp";
    if (xpos[i] === "VBN") draft.tag(i, "VERB|VBD");
    return;
  }
  const [who, ...more] = childrenOf(draft, saying).filter((c) => deprel[c] === "obj" && c > saying && c < i);
  if (who === undefined || more.length > 0 || !isNominal(draft, who) || (deprel[i] === "acl" && up !== who)) return;
  const own = childrenOf(draft, i);
  if (!own.some((c) => c > i && deprel[c] === "obj") || own.some((c) => c < i)) return;
  head[i] = saying + 1;
  deprel[i] = "ccomp";
  head[who] = i + 1;
  deprel[who] = "nsubj";
  if (xpos[i] === "VBN") draft.tag(i, "VERB|VBD");
}

/** ", reported AFP.": behind a comma or quotes, what follows a verb of saying without a subject is who says it. */
function saidBy(draft: Draft, i: number): void {
  const { deprel, words, xpos } = draft;
  if (!/^VB[DZN]$/.test(xpos[i] ?? "") || !/^(?:root|parataxis|conj)$/.test(deprel[i] ?? "")) return;
  if (!/^[,"”’']+$/.test(words[i - 1] ?? "") || !SAYS.has(lemmaOf(draft, i)) || subjectOf(draft, i)) return;
  if (childrenOf(draft, i).some((c) => deprel[c] === "cc" || deprel[c]?.startsWith("aux"))) return;
  const objects = childrenOf(draft, i).filter((c) => c > i && deprel[c] === "obj");
  if (objects.length !== 1) return;
  deprel[objects[0] as number] = "nsubj";
  if (deprel[i] === "conj") deprel[i] = "parataxis";
  if (xpos[i] === "VBN") draft.tag(i, "VERB|VBD");
}

/** ", Kyiv alleges.": at the end of a sentence a noun that is also a form of saying, behind a comma and a name, says. */
function finalSaying(draft: Draft): void {
  const { head, deprel, words, upos, xpos } = draft;
  const i = words.length - 2;
  const verb = above(draft, i);
  if (i < 3 || words[i + 1] !== "." || xpos[i] !== "NNS" || verb < 0 || verb > i) return;
  if (!SAYS.has(lemmaOf(draft, i))) return;
  const who = childrenOf(draft, i).filter((c) => deprel[c] === "compound" && c === i - 1)[0];
  if (who === undefined || upos[who] !== "PROPN") return;
  const first = Math.min(who, ...childrenOf(draft, who));
  if (words[first - 1] !== ",") return;
  draft.tag(i, "VERB|VBZ");
  deprel[i] = "parataxis";
  deprel[who] = "nsubj";
  for (const c of childrenOf(draft, i)) if (c < who && deprel[c] !== "punct") head[c] = who + 1;
}
