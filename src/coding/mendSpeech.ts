import type { ParsedToken } from "../language/index.js";
import { stanceOfVerb } from "./speech.js";
import { below, headOf, isVerb, lemmaOf, relationOf, type Tree, tagOf } from "./tree.js";

/** What speakers go on to do with their words. */
const GOES_ON =
  /^(accuse|blame|condemn|denounce|criticise|criticize|warn|urge|demand|call|appeal|ask|deny|reject|dismiss|threaten|promise|vow|pledge|express|describe|thank|welcome|add|insist|claim|announce|declare)$/;
/** ... and what reads so even where its form could as well share a "had". */
const BLAMES = /^(accuse|blame|condemn|denounce|warn|urge|demand|call|appeal)$/;

const formOf = (tree: Tree, i: number): string => tree.tokens[i]?.text.toLowerCase() ?? "";

/**
 * "M said that A went on attacking and accused T of arming it": the parser gives the second verb of speech to whoever
 * the first speaks of. In a report it is the speaker's: it stands in his verb's tense, and has no subject of its own.
 */
export function speakersVerb(tree: Tree): readonly ParsedToken[] {
  for (const [v, { deprel }] of tree.tokens.entries()) {
    if (deprel !== "conj" || !isVerb(tree, v) || !GOES_ON.test(lemmaOf(tree, v))) continue;
    if (below(tree, v, /^(nsubj|aux|mark|expl)/).length > 0 || below(tree, v, /^cc$/).length === 0) continue;
    let deed = headOf(tree, v);
    while (deed >= 0 && relationOf(tree, deed) === "conj") deed = headOf(tree, deed);
    const said = deed < 0 ? -1 : headOf(tree, deed);
    if (said < 0 || relationOf(tree, deed) !== "ccomp" || said > deed) continue;
    if (!isSaying(tree, said) || isSaying(tree, headOf(tree, v)) || !fits(tree, v, said)) continue;
    if (below(tree, deed, /^nsubj/).length === 0 || below(tree, said, /^nsubj/).length === 0) continue;
    return tree.tokens.map((t, i) => (i === v ? { ...t, head: said + 1 } : t));
  }
  return tree.tokens;
}

const isSaying = (tree: Tree, i: number): boolean => isVerb(tree, i) && stanceOfVerb(formOf(tree, i)) !== undefined;

const fits = (tree: Tree, v: number, said: number): boolean =>
  tagOf(tree, v) === tagOf(tree, said) || (BLAMES.test(lemmaOf(tree, v)) && /^VB[DN]$/.test(tagOf(tree, v)));
