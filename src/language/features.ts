/**
 * Morphological features by UD English, from Penn tags, closed words and the tree. Each is a `Name=Value` list in
 * alphabetical order joined by `|`, `_` for none.
 */

/** As much of a tree as features need; one entry a token, heads 1-based. */
export interface TaggedTree {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly head: readonly number[];
  readonly deprel: readonly string[];
}

const BY_TAG: Readonly<Record<string, string>> = {
  JJ: "Degree=Pos",
  JJR: "Degree=Cmp",
  JJS: "Degree=Sup",
  RBR: "Degree=Cmp",
  RBS: "Degree=Sup",
  MD: "VerbForm=Fin",
  NN: "Number=Sing",
  NNP: "Number=Sing",
  NNS: "Number=Plur",
  NNPS: "Number=Plur",
  VB: "VerbForm=Inf",
  VBZ: "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin",
  WDT: "PronType=Rel",
  WP$: "Poss=Yes|PronType=Rel",
  WRB: "PronType=Int",
};

const WORDS: readonly (readonly [tags: string, words: string, features: string])[] = [
  ["DT", "the", "Definite=Def|PronType=Art"],
  ["DT", "a an", "Definite=Ind|PronType=Art"],
  ["DT PDT", "this that", "Number=Sing|PronType=Dem"],
  ["DT PDT", "these those", "Number=Plur|PronType=Dem"],
  ["DT", "some any another either neither", "PronType=Ind"],
  ["DT PDT", "all every each both", "PronType=Tot"],
  ["PDT", "half such quite", "PronType=Ind"],
  ["DT RB", "no never", "PronType=Neg"],
  ["RB", "not n't n’t nor", "Polarity=Neg"],
  ["RB EX", "then now there here", "PronType=Dem"],
  ["RB", "always everywhere", "PronType=Tot"],
  ["RB", "ever somewhere anywhere", "PronType=Ind"],
  ["RB", "well far long soon early late hard fast close", "Degree=Pos"],
  ["NN", "someone something anyone anything somebody anybody", "Number=Sing|PronType=Ind"],
  ["NN", "everyone everything everybody", "Number=Sing|PronType=Tot"],
  ["NN", "nobody nothing none no", "Number=Sing|PronType=Neg"],
  ["PRP", "i", "Case=Nom|Number=Sing|Person=1|PronType=Prs"],
  ["PRP", "me", "Case=Acc|Number=Sing|Person=1|PronType=Prs"],
  ["PRP", "we", "Case=Nom|Number=Plur|Person=1|PronType=Prs"],
  ["PRP", "us", "Case=Acc|Number=Plur|Person=1|PronType=Prs"],
  ["PRP", "you", "Case=Nom|Person=2|PronType=Prs"],
  ["PRP", "he", "Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs"],
  ["PRP", "him", "Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs"],
  ["PRP", "she", "Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs"],
  ["PRP", "her", "Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs"],
  ["PRP", "it", "Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs"],
  ["PRP", "they", "Case=Nom|Number=Plur|Person=3|PronType=Prs"],
  ["PRP", "them", "Case=Acc|Number=Plur|Person=3|PronType=Prs"],
  ["PRP", "himself", "Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs|Reflex=Yes"],
  ["PRP", "herself", "Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs|Reflex=Yes"],
  ["PRP", "itself", "Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs|Reflex=Yes"],
  ["PRP", "themselves", "Case=Acc|Number=Plur|Person=3|PronType=Prs|Reflex=Yes"],
  ["PRP$", "my", "Case=Gen|Number=Sing|Person=1|Poss=Yes|PronType=Prs"],
  ["PRP$", "our", "Case=Gen|Number=Plur|Person=1|Poss=Yes|PronType=Prs"],
  ["PRP$", "your", "Case=Gen|Person=2|Poss=Yes|PronType=Prs"],
  ["PRP$", "his", "Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs"],
  ["PRP$", "her", "Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs"],
  ["PRP$", "its", "Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs"],
  ["PRP$", "their", "Case=Gen|Number=Plur|Person=3|Poss=Yes|PronType=Prs"],
];

const BY_WORD = new Map(
  WORDS.flatMap(([tags, words, features]) =>
    tags.split(" ").flatMap((tag) => words.split(" ").map((word) => [`${tag} ${word}`, features] as const)),
  ),
);

const OBJECTS = new Set(["obj", "iobj", "obl", "nmod", "conj"]);

/** The features of every token of a tree. */
export function featuresOf(tree: TaggedTree): string[] {
  const children = childrenOf(tree);
  return tree.forms.map((form, i) => {
    const word = form.toLowerCase();
    const tag = tree.xpos[i] ?? "";
    const closed = BY_WORD.get(`${tag} ${word}`);
    if (closed !== undefined) return isObject(tree, i, word) ? closed.replace("Case=Nom", "Case=Acc") : closed;
    switch (tag) {
      case "CD":
        return /\d/.test(form) ? "NumForm=Digit|NumType=Card" : "NumForm=Word|NumType=Card";
      case "WP":
        return /^(acl|ccomp)/.test(governing(tree, i)) ? "PronType=Rel" : "PronType=Int";
      case "VBD":
      case "VBP":
        return finite(tree, children, i, tag === "VBD" ? "Past" : "Pres");
      case "VBG":
        return isGerund(tree, children, i) ? "VerbForm=Ger" : "Tense=Pres|VerbForm=Part";
      case "VBN":
        return isPassive(tree, children, i) ? "Tense=Past|VerbForm=Part|Voice=Pass" : "Tense=Past|VerbForm=Part";
      case "VB":
        return isImperative(tree, children, i) ? "Mood=Imp|VerbForm=Fin" : "VerbForm=Inf";
      default:
        return BY_TAG[tag] ?? "_";
    }
  });
}

function childrenOf({ head }: TaggedTree): number[][] {
  const children: number[][] = head.map(() => []);
  for (const [i, h] of head.entries()) children[h - 1]?.push(i);
  return children;
}

const isObject = ({ deprel }: TaggedTree, i: number, word: string): boolean =>
  (word === "it" || word === "you") && OBJECTS.has(deprel[i] ?? "");

const governing = ({ head, deprel }: TaggedTree, i: number): string => deprel[(head[i] ?? 0) - 1] ?? "";

/** Person and number are the subject's; an auxiliary's subject is its verb's. */
function finite(tree: TaggedTree, children: readonly number[][], i: number, tense: "Past" | "Pres"): string {
  const verb = /^(aux|cop)/.test(tree.deprel[i] ?? "") ? (tree.head[i] ?? 0) - 1 : i;
  const subject = children[verb]?.find((c) => /^(nsubj|csubj)/.test(tree.deprel[c] ?? ""));
  const word = subject === undefined ? "" : (tree.forms[subject] ?? "").toLowerCase();
  const person = word === "i" || word === "we" ? 1 : word === "you" ? 2 : 3;
  const isPlural =
    /^(we|they|these|those)$/.test(word) ||
    /S$/.test(subject === undefined ? "" : (tree.xpos[subject] ?? "")) ||
    (subject !== undefined && (children[subject] ?? []).some((c) => tree.deprel[c] === "conj")) ||
    (tense === "Pres" && person === 3);
  return `Mood=Ind|Number=${isPlural ? "Plur" : "Sing"}|Person=${person}|Tense=${tense}|VerbForm=Fin`;
}

const has = (tree: TaggedTree, children: readonly number[][], i: number, relation: RegExp): boolean =>
  (children[i] ?? []).some((c) => relation.test(tree.deprel[c] ?? ""));

const isPassive = (tree: TaggedTree, children: readonly number[][], i: number): boolean =>
  has(tree, children, i, /^(aux:pass|nsubj:pass|obl:agent)$/) ||
  (/^(acl|amod)$/.test(tree.deprel[i] ?? "") && !has(tree, children, i, /^aux$/));

const isGerund = (tree: TaggedTree, children: readonly number[][], i: number): boolean =>
  !has(tree, children, i, /^aux/) &&
  (/^(csubj|compound)/.test(tree.deprel[i] ?? "") || has(tree, children, i, /^(mark|case)$/));

const isImperative = (tree: TaggedTree, children: readonly number[][], i: number): boolean =>
  /^(root|parataxis)$/.test(tree.deprel[i] ?? "") && !has(tree, children, i, /^(nsubj|aux|mark)/);
