import type { ParsedToken } from "../language/index.js";
import { speakersVerb } from "./mendSpeech.js";
import { below, headOf, lemmaOf, relationOf, type Tree, tagOf, treeOf } from "./tree.js";

/** One thing the parser gets wrong time and again, put right; the tokens as they are where it is not there. */
type Mend = (tree: Tree) => readonly ParsedToken[];

/** The tree of a sentence, with what the parser is known to get wrong put right. */
export function mendedTree(tokens: readonly ParsedToken[]): Tree {
  let tree = treeOf(tokens);
  for (const mend of MENDS) {
    const mended = mend(tree);
    if (mended !== tree.tokens) tree = treeOf(mended);
  }
  return tree;
}

type Change = Partial<Pick<ParsedToken, "head" | "deprel" | "upos" | "xpos">>;

const changed = (tokens: readonly ParsedToken[], changes: ReadonlyMap<number, Change>): readonly ParsedToken[] =>
  changes.size === 0 ? tokens : tokens.map((t, i) => ({ ...t, ...changes.get(i) }));

const isWord = ({ tokens }: Tree, i: number, words: RegExp): boolean => words.test(tokens[i]?.text.toLowerCase() ?? "");

const FINITE = /^VB[DZP]$/;
const hasFiniteForm = (tree: Tree, i: number): boolean =>
  FINITE.test(tagOf(tree, i)) || below(tree, i, /^(aux|aux:pass|cop)$/).some((a) => FINITE.test(tagOf(tree, a)));

/**
 * "The accord concluded on 22 February between A and B remains largely observed": a participle taken for the sentence's
 * verb, and its verb for a clause beside it. The participle has no object, and the later verb no subject of its own.
 */
function reduced(tree: Tree): readonly ParsedToken[] {
  const changes = new Map<number, Change>();
  for (const [v, token] of tree.tokens.entries()) {
    if (
      !/^VB[DN]$/.test(token.xpos ?? "") ||
      below(tree, v, /^(aux|aux:pass|cop|obj|ccomp|xcomp|obl:agent)$/).length > 0
    )
      continue;
    const [subject, second] = below(tree, v, /^nsubj$/);
    if (subject === undefined || second !== undefined || subject > v || !/^NN/.test(tagOf(tree, subject))) continue;
    // Only what follows its noun at once can hang on it.
    if (below(tree, v, /^(advmod|mark)$/).some((a) => subject < a && a < v)) continue;
    const later = below(tree, v, /^(parataxis|conj)$/).find(
      (p) =>
        p > v &&
        hasFiniteForm(tree, p) &&
        below(tree, p, /^(nsubj|cc|mark|expl|csubj)/).length === 0 &&
        !below(tree, v, /^cc$/).some((c) => c > v && c < p) &&
        !SAYS.test(lemmaOf(tree, p)),
    );
    if (later === undefined) continue;
    const passive = below(tree, later, /^aux:pass$/).length > 0;
    changes.set(later, { head: token.head, deprel: token.deprel });
    changes.set(subject, { head: later + 1, deprel: passive ? "nsubj:pass" : "nsubj" });
    changes.set(v, { head: subject + 1, deprel: "acl", xpos: "VBN" });
    for (const c of tree.children[v] ?? [])
      if ((c < subject || c > later) && !changes.has(c)) changes.set(c, { head: later + 1 });
    return changed(tree.tokens, changes);
  }
  return tree.tokens;
}

/** Verbs that close a sentence without a subject of their own only where the parser lost it. */
const SAYS = /^(say|add|report|claim|tell|write|note|state|quote|inform|affirm)$/;

/** "have barred groups from delivering rice", "expired last Thursday": what has a clause or a subject below it is no adjective. */
function verbal(tree: Tree): readonly ParsedToken[] {
  const changes = new Map<number, Change>();
  for (const [i, { upos, text, deprel = "" }] of tree.tokens.entries()) {
    if (upos !== "ADJ" && upos !== "NOUN") continue;
    if (!/[^e]ed$/i.test(text) && !/(ied|ded|ted)$/i.test(text)) continue;
    if (upos !== "ADJ" || below(tree, i, /^cop$/).length > 0) continue;
    const hasSubject =
      below(tree, i, /^nsubj/).length > 0 && /^(root|ccomp|conj|parataxis|advcl|acl:relcl)$/.test(deprel);
    if (hasSubject) changes.set(i, { upos: "VERB", xpos: "VBD" });
  }
  return changed(tree.tokens, changes);
}

/** "officials have barred relief groups from delivering rice": "have" and an object with a participle that governs a clause. */
function perfect(tree: Tree): readonly ParsedToken[] {
  for (const [p, { xpos }] of tree.tokens.entries()) {
    const object = headOf(tree, p);
    if (
      xpos !== "VBN" ||
      relationOf(tree, p) !== "amod" ||
      object < 0 ||
      below(tree, p, /^(advcl|obl|xcomp)/).length === 0
    )
      continue;
    const have = headOf(tree, object);
    if (have < 0 || have !== p - 1 || relationOf(tree, object) !== "obj" || !isWord(tree, have, /^(has|have|had)$/))
      continue;
    const { head = 0, deprel = "" } = tree.tokens[have] ?? {};
    const changes = new Map<number, Change>([
      [p, { head, deprel, upos: "VERB" }],
      [have, { head: p + 1, deprel: "aux", upos: "AUX" }],
      [object, { head: p + 1 }],
    ]);
    for (const c of tree.children[have] ?? []) if (!changes.has(c)) changes.set(c, { head: p + 1 });
    return changed(tree.tokens, changes);
  }
  return tree.tokens;
}

const DAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/;

/** "On Saturday 246 of our servicemen came home": the number after a day is who does it, where nobody else is. */
function dayAndNumber(tree: Tree): readonly ParsedToken[] {
  for (const [n, { xpos }] of tree.tokens.entries()) {
    const day = headOf(tree, n);
    if (xpos !== "CD" || day !== n - 1 || !isWord(tree, day, DAY)) continue;
    const verb = headOf(tree, day);
    if (verb <= n || below(tree, verb, /^nsubj/).length > 0) continue;
    const passive = below(tree, verb, /^aux:pass$/).length > 0;
    return changed(tree.tokens, new Map([[n, { head: verb + 1, deprel: passive ? "nsubj:pass" : "nsubj" }]]));
  }
  return tree.tokens;
}

const MENDS: readonly Mend[] = [verbal, perfect, reduced, dayAndNumber, speakersVerb];
