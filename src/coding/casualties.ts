import type { Actor, Figure } from "../model/index.js";
import { actorsOf } from "./mention.js";
import { type Counted, countOf, countOfOne, isDate, quantityAt } from "./numbers.js";
import { isOnRoll, isRoll, rollAt } from "./roll.js";
import { type Scene, word } from "./scene.js";
import { below, headOf, isVerb, lemmaOf, relationOf, tagOf } from "./tree.js";
import { groupAt } from "./treeRoles.js";
import { RELATIVES } from "./words.js";

/** Figures of dead and hurt in one sentence, each at the word that says so. */
export interface Casualties {
  /** Token of the word that says dead or hurt. */
  readonly at: number;
  readonly figures: readonly Figure[];
  /** Who they were, by the words that count them. */
  readonly victims: readonly Actor[];
  /** A total, or what a period cost. */
  readonly summary: boolean;
}

type What = "killed" | "injured";

/** What befalls its object, or the subject of its passive. */
const DONE = new Map<string, What>([
  ..."kill slay martyr murder massacre execute assassinate behead slaughter"
    .split(" ")
    .map((w) => [w, "killed"] as const),
  ..."injure wound hurt maim".split(" ").map((w) => [w, "injured"] as const),
]);
/** What befalls its subject. */
const SUFFERED = new Map<string, What>([
  ["die", "killed"],
  ["perish", "killed"],
  ["succumb", "killed"],
]);
/** Words of what they are: "12 dead", "40 wounded", "six deaths". */
const STATE = new Map<string, What>([
  ..."dead death deaths fatality fatalities killed martyrs".split(" ").map((w) => [w, "killed"] as const),
  ..."wounded injured hurt injury injuries".split(" ").map((w) => [w, "injured"] as const),
]);
/** Which of the two is not said: only their absence is a number. */
const EITHER = new Set("casualties casualty victims victim losses".split(" "));
const TOLL_VERBS = /^(at|to|of|reached|reaches|surpassed|exceeded|passed|is|was|above|over|as)$/;
const TOTALS = /^(total|toll|overall|altogether|cumulative|tally|death-toll)$/;

/** All that a side has counted or lost up to now ... */
const HAVE_COUNTED =
  /\b(has|have) (reported|recorded|confirmed|acknowledged|admitted|counted|registered|documented|put) [^;]*\d|\bof (its|their) (own )?\p{L}+ (has|have) been (killed|wounded|injured)\b/u;
/** ... unless a day, a place or a weapon tells of which happening. */
const ONE_TIME =
  /\b((mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|overnight|morning|afternoon|evening|night|in|near|at(?! (least|most))|by|when|after|attacks?|strikes?|shelling|blast|explosion|clash(es)?|raid|fire)\b/;

/** All figures of dead and hurt in a sentence, in the order of the text. */
export function casualtiesIn(scene: Scene): Casualties[] {
  if (!scene.parsed) return [];
  const found: Casualties[] = [];
  for (const [at, w] of scene.words.entries()) {
    const figures = figuresAt(scene, at, w);
    if (figures.length > 0) found.push({ at, figures, victims: victimsAt(scene, at), summary: isSummary(scene, at) });
  }
  return found;
}

function figuresAt(scene: Scene, at: number, w: string): Figure[] {
  const lemma = lemmaOf(scene.tree, at);
  const listed = rollAt(scene, at);
  if (listed) return asFigures("killed", listed);
  if (isOnRoll(scene, at)) return [];
  if (w === "toll") return asFigures("killed", tollAfter(scene, at));
  if (w === "lives" || w === "life") return asFigures("killed", livesAt(scene, at));
  if (EITHER.has(w) || /^(deaths?|injur(y|ies)|fatalit(y|ies)|loss)$/.test(w)) {
    const none = isWithout(scene, at);
    if (none && EITHER.has(w)) return [...asFigures("killed", none), ...asFigures("injured", none)];
    if (none) return asFigures(STATE.get(w) ?? "killed", none);
    if (EITHER.has(w) || w === "loss") return [];
  }
  const told = DONE.get(lemma) ?? SUFFERED.get(lemma) ?? STATE.get(w);
  // "was fatally wounded": he is dead.
  const isFatal = /^(fatally|mortally)$/.test(word(scene, at - 1)) || /^(fatally|mortally)$/.test(word(scene, at + 1));
  const what = told && isFatal ? "killed" : told;
  if (!what || isQuality(scene, at)) return [];
  return asFigures(what, directlyBefore(scene, at) ?? byTree(scene, at, lemma));
}

function victimsAt(scene: Scene, at: number): readonly Actor[] {
  for (const victim of victimsOf(scene, at, lemmaOf(scene.tree, at))) {
    const group = groupAt(scene, victim);
    if (group) return actorsOf(group);
  }
  return [];
}

function asFigures(what: What, counted: Counted | null): Figure[] {
  if (!counted) return [];
  const { value, bound, upTo } = counted;
  const figure: Figure = { what, value, bound, of: null };
  return upTo === undefined ? [figure] : [figure, { what, value: upTo, bound: "at-most", of: null }];
}

/** "wounded soldiers were evacuated", "the dead man's brother": told of who they are, not of what happened. */
const isQuality = (scene: Scene, at: number): boolean =>
  /^(amod|compound|nmod:poss)/.test(relationOf(scene.tree, at)) &&
  quantityAt(scene, at - 1) === null &&
  leftSo(scene, at) < 0;

/** "left three soldiers and four guerrillas dead": said of all of them, though the parser hangs it on the last. */
function leftSo({ tree }: Scene, at: number): number {
  let noun = headOf(tree, at);
  if (relationOf(tree, at) !== "amod" || noun > at) return -1;
  while (relationOf(tree, noun) === "conj") noun = headOf(tree, noun);
  return relationOf(tree, noun) === "obj" && lemmaOf(tree, headOf(tree, noun)) === "leave" ? noun : -1;
}

const FILLERS =
  /^(others?|more|people|persons?|of|them|civilians?|soldiers?|servicemen|children|women|men|left|and|were|was|have|has|had|been|seriously|badly|lightly|slightly|critically)$/;

/** "406 killed", "two others injured", "40 were wounded": nothing but such words between number and word. */
function directlyBefore(scene: Scene, at: number): Counted | null {
  for (let i = at - 1; i >= 0 && at - i <= 5; i--) {
    const quantity = isDate(scene, i) ? null : quantityAt(scene, i);
    // "22 dead and 95 injured": those after the word are others.
    if (quantity) return isBare(scene, quantity.start) ? null : countOfOne(scene, quantity.start, false);
    if (!FILLERS.test(word(scene, i)) || word(scene, i) === "and") return null;
  }
  return null;
}

/** Not the end of a list of several that are counted together, nor an age. */
const isBare = (scene: Scene, start: number): boolean => /^(,|including)$/.test(word(scene, start - 1));

function byTree(scene: Scene, at: number, lemma: string): Counted | null {
  const { tree } = scene;
  for (const victim of victimsOf(scene, at, lemma).map((v) => antecedent(scene, at, v))) {
    const counted = countOf(scene, victim, true);
    if (counted && (counted.value === 0 || !isNegated(scene, at))) return counted;
  }
  // "12 dead", "six deaths"
  const own = /^(NN|JJ|VB)/.test(tagOf(tree, at)) && !isDoing(scene, at) ? countOf(scene, at, false) : null;
  return own;
}

/** "28 soldiers who have been killed": the pronoun's number is its noun's. */
const antecedent = ({ tree, words }: Scene, at: number, victim: number): number =>
  RELATIVES.has(words[victim] ?? "") && /^acl/.test(relationOf(tree, at)) ? headOf(tree, at) : victim;

const isNegated = (scene: Scene, at: number): boolean =>
  below(scene.tree, at, /^advmod$/).some((c) => /^(not|n't|never)$/.test(word(scene, c)));

/** The verb has somebody who does it. */
const isDoing = (scene: Scene, at: number): boolean =>
  isVerb(scene.tree, at) && below(scene.tree, at, /^(nsubj|obj|aux)$/).length > 0;

/** Who was hurt, likeliest first: tokens. */
function victimsOf(scene: Scene, at: number, lemma: string): number[] {
  const { tree } = scene;
  const up = headOf(tree, at);
  const relation = relationOf(tree, at);
  const passive = below(tree, at, /^nsubj:pass$/);
  const subjects = below(tree, at, /^nsubj$/);
  const own = below(tree, at, /^obj$/);
  // "wounded her two children": the parser may take the possessive for an object of its own.
  const objects = own.length > 1 ? own.filter((o) => !/^PRP/.test(tagOf(tree, o))) : own;
  if (SUFFERED.has(lemma)) return [...subjects, ...passive, ...(/^acl/.test(relation) ? [up] : [])];
  // "shot dead two policemen", "was beaten to death"
  if (
    /^(dead|death)$/.test(lemma) &&
    up >= 0 &&
    isVerb(tree, up) &&
    /^(xcomp|advmod|obl|amod|compound|obj)/.test(relation)
  )
    return [...below(tree, up, /^nsubj:pass$/), ...below(tree, up, /^obj$/).filter((o) => o !== at)];
  const left = leftSo(scene, at);
  if (left >= 0) return [left];
  // "left six gendarmes dead": the parser may hang them on either word.
  const between =
    relation === "xcomp" ? below(tree, at, /^(nsubj|obl:unmarked|obl)$/).filter((c) => c < at && c > up) : [];
  const governed =
    up >= 0 && /^(leave|lose|see|have|report|confirm|count)$/.test(lemmaOf(tree, up))
      ? [...below(tree, up, /^obj$/), ...between]
      : [];
  if (DONE.has(lemma) && isVerb(tree, at)) {
    if (passive.length > 0) return passive;
    if (objects.length > 0) return objects;
    if (/^acl/.test(relation) && tagOf(tree, at) === "VBN") return [up];
    if (relation === "xcomp" || relation === "advcl") return governed;
    // "five injured": the participle of a headline or of a list.
    return /^VB[ND]$/.test(tagOf(tree, at)) && below(tree, at, /^aux$/).length === 0 ? subjects : [];
  }
  return [
    ...passive,
    ...(relation === "xcomp" || relation === "conj" ? governed : []),
    ...(below(tree, at, /^cop$/).length > 0 ? subjects : []),
  ];
}

/** "The death toll stands at 3,961", "a toll of 26". */
function tollAfter(scene: Scene, at: number): Counted | null {
  for (let i = at + 1; i < scene.words.length && i - at <= 14; i++) {
    const quantity = isDate(scene, i) ? null : quantityAt(scene, i);
    if (!quantity) continue;
    const before = scene.words.slice(Math.max(at, quantity.start - 4), quantity.start);
    return before.some((w) => TOLL_VERBS.test(w)) ? countOf(scene, quantity.start, false) : null;
  }
  return null;
}

/** "cost 38,000 lives", "eleven soldiers lost their lives", "claimed the lives of six". */
function livesAt(scene: Scene, at: number): Counted | null {
  const { tree } = scene;
  if (relationOf(tree, at) !== "obj") return null;
  const verb = headOf(tree, at);
  if (!/^(lose|cost|claim|take)$/.test(lemmaOf(tree, verb))) return null;
  const own = countOf(scene, at, false);
  if (own) return own;
  if (lemmaOf(tree, verb) === "lose") for (const s of below(tree, verb, /^nsubj$/)) return countOf(scene, s, true);
  for (const n of below(tree, at, /^nmod/)) return countOf(scene, n, true);
  return null;
}

/** "no casualties", "without loss of life", "did not cause any injuries". */
function isWithout(scene: Scene, at: number): Counted | null {
  const before = scene.words.slice(Math.max(0, at - 3), at);
  const isNone = before.some(
    (w, i) => /^(no|without|nor|zero)$/.test(w) && !before.slice(i).some((x) => /^[,;.]$/.test(x)),
  );
  const isDenied = before.includes("any") && isNegated(scene, headOf(scene.tree, at));
  return isNone || isDenied ? { value: 0, bound: "exact" } : null;
}

/** "in all", "since July": the figure is of more than one happening. */
function isSummary(scene: Scene, at: number): boolean {
  if (isRoll(scene, at)) return true;
  const around = scene.words.slice(Math.max(0, at - 14), at + 14);
  if (around.some((w) => TOTALS.test(w))) return true;
  const text = around.join(" ");
  // What a side publishes by name it has gathered for a while.
  if (/\bnames of \p{L}*\d/u.test(text)) return true;
  if (/\b(so far|to date|in all|in total)\b/.test(text)) return true;
  if (/\b(over|during|in|within) the (past|last|previous) \p{L}+ (days|weeks|months|years)\b/u.test(text)) return true;
  // "has reported 1,177 soldiers killed", "92 of its civilians have been killed": no day or place, all that there were.
  if (HAVE_COUNTED.test(text) && !ONE_TIME.test(text)) return true;
  return (
    around.includes("since") &&
    /\b(has|have|had) (been |)(died|killed|wounded|injured|cost|claimed|perished|lost)\b/.test(text)
  );
}
