import type { ParsedToken } from "../language/index.js";
import { afterSemicolon, clauseSubject, gap, particle } from "./mendClauses.js";
import { namesInList } from "./mendLists.js";
import { speakersVerb } from "./mendSpeech.js";
import { below, type Change, changed, headOf, lemmaOf, relationOf, type Tree, tagOf, treeOf } from "./tree.js";

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

/** "By them was signed a document", "have been freed 14 builders": turned round, as translations have it. */
function turned(tree: Tree): readonly ParsedToken[] {
  const changes = new Map<number, Change>();
  for (const [v, { xpos, deprel }] of tree.tokens.entries()) {
    const [object, second] = below(tree, v, /^obj$/);
    if (object === undefined || second !== undefined || object < v || below(tree, v, /^(nsubj|csubj|expl)/).length > 0)
      continue;
    if (below(tree, v, /^aux:pass$/).length > 0) changes.set(object, { deprel: "nsubj:pass" });
    else if (
      deprel === "root" &&
      xpos === "VBD" &&
      below(tree, v, /^(aux|conj|xcomp|ccomp)$/).length === 0 &&
      below(tree, v, /^obl/).some((o) => o < v) &&
      /^(in|at|on|by|from|near|during|with|to|under)$/i.test(tree.tokens[0]?.text ?? "") &&
      MEETS.test(lemmaOf(tree, v))
    )
      changes.set(object, { deprel: "nsubj" });
  }
  return changed(tree.tokens, changes);
}
const MEETS = /^(meet|gather|perish|die|begin|start|end|occur|happen|arrive|explode|land|fall|continue|resume)$/;

/** "reaffirms its commitment to peaceful means and calls upon X to refrain": a verb taken for a noun. */
function callsUpon(tree: Tree): readonly ParsedToken[] {
  for (const [c, { upos, deprel }] of tree.tokens.entries()) {
    if (upos !== "NOUN" || deprel !== "conj" || !isWord(tree, c, /^(calls|appeals|urges)$/)) continue;
    if (!isWord(tree, c - 1, /^(and|but)$/) || !isWord(tree, c + 1, /^(on|upon|to)$/)) continue;
    const root = tree.tokens.findIndex((t) => t.deprel === "root");
    if (root < 0 || root >= c || !/^VBZ$/.test(tagOf(tree, root))) continue;
    const changes = new Map<number, Change>([[c, { upos: "VERB", xpos: "VBZ", head: root + 1 }]]);
    for (const d of below(tree, c, /^nmod/)) changes.set(d, { deprel: "obl" });
    for (const d of below(tree, c, /^acl$/)) changes.set(d, { deprel: "advcl" });
    return changed(tree.tokens, changes);
  }
  return tree.tokens;
}

/** "A senior officer conceded that": no passive, without its "was" and with a clause or an object of its own. */
function active(tree: Tree): readonly ParsedToken[] {
  const changes = new Map<number, Change>();
  for (const v of tree.tokens.keys()) {
    const [subject] = below(tree, v, /^nsubj:pass$/);
    if (subject === undefined || below(tree, v, /^(aux|aux:pass|cop)/).length > 0) continue;
    if (below(tree, v, /^(ccomp|obj)$/).length === 0 || !/^VB[DN]$/.test(tagOf(tree, v))) continue;
    changes.set(subject, { deprel: "nsubj" });
    changes.set(v, { xpos: "VBD" });
  }
  return changed(tree.tokens, changes);
}

/** "is to free 183 prisoners", "promised to free": no adjective after "to". */
function toFree(tree: Tree): readonly ParsedToken[] {
  const changes = new Map<number, Change>();
  for (const [i, { upos }] of tree.tokens.entries()) {
    if (upos !== "ADJ" || !isWord(tree, i, /^(free|clear|open|secure)$/) || !isWord(tree, i - 1, /^to$/)) continue;
    if (relationOf(tree, i - 1) !== "mark") continue;
    changes.set(i, { upos: "VERB", xpos: "VB" });
    if (below(tree, i, /^obj$/).length > 0) continue;
    const within = [i, ...below(tree, i, /^(advmod|obl)/)];
    const object = tree.tokens.findIndex(
      (t, n) =>
        n > i && n - i <= 5 && /^NNS?$/.test(t.xpos) && t.deprel === "obl:unmarked" && within.includes(t.head - 1),
    );
    if (object > 0 && !isWord(tree, object, /^(today|tomorrow|day|days|week|weeks|month|months|year)$/))
      changes.set(object, { head: i + 1, deprel: "obj" });
  }
  return changed(tree.tokens, changes);
}

/** "The talks are due to resume in Oslo": what is due is the talks, and no clause has a subject of its own. */
function dueTo(tree: Tree): readonly ParsedToken[] {
  const changes = new Map<number, Change>();
  for (const d of tree.tokens.keys()) {
    if (!isWord(tree, d, /^due$/)) continue;
    const v = below(tree, d, /^advcl$/).find((c) => below(tree, c, /^mark$/).some((m) => isWord(tree, m, /^to$/)));
    const [subject] = v === undefined ? [] : below(tree, v, /^nsubj:outer$/);
    if (v === undefined || subject === undefined || subject > d || below(tree, d, /^cop$/).length === 0) continue;
    changes.set(subject, { head: d + 1, deprel: "nsubj" });
    changes.set(v, { deprel: "xcomp" });
  }
  return changed(tree.tokens, changes);
}
const MENDS: readonly Mend[] = [
  verbal,
  perfect,
  reduced,
  dayAndNumber,
  speakersVerb,
  turned,
  callsUpon,
  toFree,
  dueTo,
  active,
  namesInList,
  clauseSubject,
  particle,
  afterSemicolon,
  gap,
];
