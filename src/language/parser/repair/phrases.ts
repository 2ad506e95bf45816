import { above, caseOf, childrenOf, type Draft, isNominal, lemmaOf } from "./draft.js";
import { isEvent, LEADS_TO } from "./nouns.js";
import { BLAMES, DATIVES, GIVES, MEASURES_ITS_GIFT, TAKES, TIMES_AND_MEASURES } from "./verbs.js";

const isVerb = ({ upos }: Draft, i: number): boolean => upos[i] === "VERB";

/** Phrases and objects that hang on the noun beside them, though the verb's kind tells whose they are. */
export function mendPhrases(draft: Draft): void {
  for (let i = 0; i < draft.head.length; i++) {
    blamed(draft, i);
    if (!isNominal(draft, i) && draft.xpos[i] !== "VBG") continue;
    const preposition = caseOf(draft, i);
    if (preposition === null) dative(draft, i);
    else if (draft.deprel[i] === "nmod") ofVerb(draft, i, preposition);
    else if (/^obl(?::agent)?$/.test(draft.deprel[i] ?? "")) ofEvent(draft, i, preposition);
  }
}

/** "released three hostages to the Red Cross": the phrase is the verb's. */
function ofVerb(draft: Draft, i: number, preposition: number): void {
  const word = draft.words[preposition] ?? "";
  if (word !== "to" && word !== "from") return;
  let at = above(draft, i);
  for (; at >= 0 && draft.deprel[at] === "nmod"; at = above(draft, at)) if (keeps(draft, at)) return;
  const verb = at < 0 ? -1 : above(draft, at);
  if (verb < 0 || !isVerb(draft, verb) || !(verb < i)) return;
  if (draft.deprel[at] !== "obj" || at < verb || keeps(draft, at)) return;
  if (!(word === "to" ? GIVES : TAKES).has(lemmaOf(draft, verb))) return;
  const taken = childrenOf(draft, verb).some(
    (c) => draft.deprel[c] === "iobj" || draft.words[caseOf(draft, c) ?? -1] === word,
  );
  if (!taken) hang(draft, i, verb, "obl");
}

const keeps = (draft: Draft, i: number): boolean => isEvent(lemmaOf(draft, i)) || LEADS_TO.has(lemmaOf(draft, i));

/** "accused Turkey of bombing the town": what somebody is blamed for is the verb's. */
function blamed(draft: Draft, i: number): void {
  const whom = above(draft, i);
  const verb = whom < 0 ? -1 : above(draft, whom);
  if (verb < 0 || whom > i || !/^(?:nmod|acl)$/.test(draft.deprel[i] ?? "") || !BLAMES.has(lemmaOf(draft, verb)))
    return;
  if (!/^(?:obj|nsubj:pass)$/.test(draft.deprel[whom] ?? "")) return;
  const of = childrenOf(draft, i).find((c) => c < i && /^(?:case|mark)$/.test(draft.deprel[c] ?? ""));
  if (of === undefined || draft.words[of] !== "of") return;
  const acts = draft.xpos[i] === "VBG" || /.ing$/.test(draft.words[i] ?? "");
  hang(draft, i, verb, acts ? "advcl" : "obl");
  if (!acts) return;
  draft.deprel[of] = "mark";
  draft.tag(i, "VERB|VBG");
  draft.tag(of, "SCONJ|IN");
}

/** "rejected mediation by Kenya": an active verb has no agent, the event noun before `by` has. */
function ofEvent(draft: Draft, i: number, preposition: number): void {
  const verb = above(draft, i);
  const noun = preposition - 1;
  if (draft.words[preposition] !== "by" || verb < 0 || !/^VB[DZPG]?$/.test(draft.xpos[verb] ?? "")) return;
  if (above(draft, noun) !== verb || draft.deprel[noun] !== "obj" || draft.upos[noun] !== "NOUN") return;
  if (!isEvent(lemmaOf(draft, noun)) || TIMES_AND_MEASURES.has(lemmaOf(draft, i)) || draft.upos[i] === "NUM") return;
  if (childrenOf(draft, verb).some((c) => draft.deprel[c] === "aux:pass")) return;
  hang(draft, i, noun, "nmod");
}

/** "offered Kyiv talks", "gave Yerevan military assistance": a name right behind a verb of giving is to whom. */
function dative(draft: Draft, i: number): void {
  const object = above(draft, i);
  const verb = object < 0 ? -1 : above(draft, object);
  if (draft.deprel[i] !== "compound" || draft.upos[i] !== "PROPN" || verb !== i - 1 || object < i) return;
  if (draft.deprel[object] !== "obj" || draft.upos[object] !== "NOUN" || !DATIVES.has(lemmaOf(draft, verb))) return;
  const described = draft.upos[i + 1] === "ADJ" && above(draft, i + 1) === object;
  if (described || (MEASURES_ITS_GIFT.has(lemmaOf(draft, verb)) && object === i + 1)) hang(draft, i, verb, "iobj");
}

function hang(draft: Draft, i: number, to: number, rel: string): void {
  draft.head[i] = to + 1;
  draft.deprel[i] = rel;
}
