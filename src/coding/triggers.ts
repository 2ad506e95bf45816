import { inflectVerb, pluralOf, verbVariants } from "../language/index.js";
import type { Rule } from "./rule.js";
import { isTitle, type Scene, word } from "./scene.js";
import { below, casesOf, headOf, isWhole, lemmaOf, relationOf, type Tree, tagOf, topOf } from "./tree.js";
import { type Form, indexTriggers, type Pattern, patternsAt, type Triggers } from "./triggerIndex.js";
import { ADVERBS_BETWEEN, BE, HAVE, MODALS, PREPOSITIONS } from "./words.js";

export interface Trigger {
  readonly rule: Rule;
  readonly kind: "active" | "passive" | "noun";
  /** Tokens, half-open. */
  readonly start: number;
  readonly end: number;
  /** The token that stands for it in the tree. */
  readonly head: number;
  /** Where its auxiliaries begin. */
  readonly verbStart: number;
  /** The phrase stands turned round: "a curfew was imposed". */
  readonly turned?: true;
  /** One of the rule's `not` words stands close by. */
  readonly other?: true;
}

const MAX_GAP = 4;
/** ... where the words between are a clause's subject: "said that A and B, both sides to the accord, must". */
const MAX_CLAUSE_GAP = 24;
/** How close, in tokens, a word says that a trigger means something else. */
const NEAR = 4;

const PREFIXED = /^(?:co|re|pre|pro|non|anti|de|un|sub|semi)-/;

export function compileTriggers(rules: readonly Rule[]): Triggers {
  const byWord = new Map<string, Pattern[]>();
  const known = new Set<string>();
  const put = (words: string, rule: Rule, form: Form): void => {
    // The tokeniser leaves "co-chair" and "re-arm" whole.
    if (PREFIXED.test(words)) putParts(words.split(" "), words, rule, form);
    putParts(words.replace("… ", "").split(/ |(?=-)|(?<=-)/), words, rule, form);
  };
  const putParts = ([first = "", ...rest]: readonly string[], words: string, rule: Rule, form: Form): void => {
    const clause = words.includes("…");
    const gap = clause ? MAX_CLAUSE_GAP : form === "noun" ? 0 : MAX_GAP;
    const key = `${rule.id} ${form} ${first} ${rest.length} ${words}`;
    if (known.has(key)) return;
    known.add(key);
    const patterns = byWord.get(first);
    if (patterns) patterns.push({ rule, form, rest, gap, clause });
    else byWord.set(first, [{ rule, form, rest, gap, clause }]);
  };
  const putTurned = (lemma: string, rule: Rule): void => {
    const [verb = "", ...words] = lemma.split(" ");
    const closing = words.findIndex((w) => PREPOSITIONS.has(w));
    const noun = closing < 0 ? words : words.slice(0, closing);
    const rest = words.slice(noun.length);
    const object = noun.join(" ");
    if (
      !TURNED.has(rule.type) ||
      object === "" ||
      noun.some((w) => NO_OBJECT.has(w)) ||
      !rest.every((w) => PREPOSITIONS.has(w))
    )
      return;
    const { past, participle } = inflectVerb(verb);
    for (const first of new Set([past, participle])) {
      const key = `${rule.id} turned ${first} ${object}`;
      if (known.has(key)) continue;
      known.add(key);
      const pattern: Pattern = {
        rule,
        form: "verb",
        rest: [],
        gap: 0,
        clause: false,
        turned: [object, pluralOf(object)],
      };
      byWord.set(first, [...(byWord.get(first) ?? []), pattern]);
    }
  };
  for (const rule of rules) {
    for (const lemma of rule.verbs ?? []) {
      for (const form of verbVariants(lemma)) put(form, rule, "verb");
      putTurned(lemma, rule);
    }
    for (const noun of rule.nouns ?? []) {
      put(noun, rule, "noun");
      put(noun.replace(/[^ ]+$/, pluralOf), rule, "noun");
    }
  }
  return indexTriggers(byWord);
}

/**
 * True where a trigger lies inside a longer one: "air strikes" is not also the verb "strikes". Terms of two kinds may
 * share words: "exchanges of prisoners and bodies".
 */
export const isInside = (a: Trigger, b: Trigger): boolean =>
  b.start <= a.start &&
  a.end <= b.end &&
  b.end - b.start > a.end - a.start &&
  !(a.rule.framed && b.rule.type !== "provision") &&
  // "blamed the ambush on X" is an accusation as well as a word of the ambush.
  !(a.rule.type === "ACCUSE" && b.rule.type === "ASSAULT") &&
  // "broke the truce by opening fire": a breach, and the act it was.
  !(a.rule.type === "compliance" && b.rule.type === "ASSAULT") &&
  !(a.rule.type === "provision" && b.rule.type === "provision" && a.rule.kind !== b.rule.kind);

/** Every place in a sentence where a rule's words stand, left to right; with `others`, also where they may mean something else. */
export function triggersIn(scene: Scene, triggers: Triggers, others = false): Trigger[] {
  if (!scene.parsed) return [];
  const found: Trigger[] = [];
  for (const [i, first] of scene.words.entries()) {
    if (!triggers.has(first) || isTitle(scene, i)) continue;
    // Most words alone are the triggers of many rules: how they are used is asked once.
    let asVerbAlone: Trigger["kind"] | null | undefined;
    let asNounAlone: Trigger["kind"] | null | undefined;
    for (const { rule, form, rest, gap, clause, turned } of patternsAt(triggers, scene.words, i)) {
      let kind: Trigger["kind"] | null;
      let end: number | null = i + 1;
      if (rest.length > 0) {
        end = endOf(scene.words, i, rest, gap);
        if (end === null || !(clause ? opensClause(scene, i, end) : belongs(scene, i, end, 1 + rest.length))) continue;
        kind = asVerb(scene, i, end, kindOf(scene, i, form, end));
      } else if (form === "verb") {
        if (asVerbAlone === undefined) asVerbAlone = kindOf(scene, i, form, end);
        kind = asVerbAlone;
      } else {
        if (asNounAlone === undefined) asNounAlone = kindOf(scene, i, form, end);
        kind = asNounAlone;
      }
      if (!kind || (turned && !isTurned(scene, i, turned))) continue;
      const other =
        (rule.not !== undefined && isOther(scene.words, i, end, rule.not, nearOf(scene, i, end))) ||
        isOther(scene.words, i, end, rule.unless, ANYWHERE);
      if (others || !other)
        found.push({
          rule,
          kind,
          start: i,
          end,
          head: form === "noun" ? topOf(scene.tree, i, end) : i,
          verbStart: verbStart(scene, i),
          ...(other ? { other } : {}),
          ...(turned ? { turned: true as const } : {}),
        });
    }
  }
  return found;
}

/** Of acts; terms and positions have rules of their own for "must be respected". */
const TURNED = new Set<string>(["ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "SANCTION", "AID", "PROTEST"]);
/** What follows these verbs and is no object. */
const NO_OBJECT = new Set(
  `up out down off back away over apart aside ahead forward free not so together open dead prisoner captive hostage
   himself herself itself themselves first home ground`.split(/\s+/),
);

/** The object of the phrase is the subject of its passive, or what the participle hangs on. */
function isTurned({ tree, words }: Scene, i: number, object: readonly string[]): boolean {
  if (!/^VB[ND]$/.test(tagOf(tree, i)) || below(tree, i, /^obj$/).length > 0) return false;
  const subjects = below(tree, i, /^nsubj:pass$/);
  const over = /^acl/.test(relationOf(tree, i)) && tagOf(tree, i) === "VBN" ? [headOf(tree, i)] : [];
  return [...subjects, ...over].some((s) =>
    object.some((o) => o === words.slice(s + 1 - o.split(" ").length, s + 1).join(" ")),
  );
}

/** Where the words of a pattern end that begins at a word; `null` where they do not stand there. */
export function endOf(words: readonly string[], start: number, rest: readonly string[], gap: number): number | null {
  let at = start + 1;
  for (const [n, wanted] of rest.entries()) {
    const limit = n === 0 ? at + gap : at;
    while (at < limit && words[at] !== wanted) at++;
    if (words[at] !== wanted) return null;
    at++;
  }
  return at;
}

/**
 * Words apart must belong together. A particle or preposition is the verb's own: "shot two drones down", but not the
 * "on" of "shot two drones down on Monday". A noun is what the verb does it to: not the "attacks" of "traded blame for
 * attacks".
 */
function belongs({ tree, words, times }: Scene, start: number, end: number, length: number): boolean {
  const last = end - 1;
  if (end - start === length) return true;
  if (PREPOSITIONS.has(words[last] ?? "")) {
    // "marched through the capital on Thursday" is no march on it.
    if (times.some((t) => t.from <= end && end < t.to)) return false;
    return headOf(tree, last) === start || headOf(tree, headOf(tree, last)) === start;
  }
  const isNoun = /^(NOUN|PROPN)$/.test(tree.tokens[last]?.upos ?? "");
  const cases = casesOf(tree, last).filter((c) => c !== "of" && !words.slice(end - length + 1, end).includes(c));
  return !isNoun || cases.length === 0 || !/^(obl|nmod)/.test(relationOf(tree, last));
}

/** The last word's verb is said, wanted or ordered by the first. */
function opensClause({ tree }: Scene, start: number, end: number): boolean {
  const last = end - 1;
  const verb = /^(aux|mark)/.test(relationOf(tree, last)) ? headOf(tree, last) : last;
  const up = headOf(tree, verb);
  // "has to keep": the clause is that of "has".
  const top = up >= 0 && up !== start && /^(have|need)$/.test(lemmaOf(tree, up)) ? up : verb;
  return headOf(tree, top) === start && /^(ccomp|xcomp|parataxis|advcl)/.test(relationOf(tree, top));
}

/** Verbs of harm that always have an object: without one, as in headlines, they are passive. */
const HARM = new Set(
  "kill wound injure hurt maim arrest detain kidnap abduct displace behead massacre execute assassinate capture imprison jail shell bombard".split(
    " ",
  ),
);

/** Whether the form is used as a verb or noun here, and in which voice; `null` where it is neither as asked. */
function kindOf({ tree }: Scene, i: number, form: Form, end: number): Trigger["kind"] | null {
  const { upos = "X", deprel = "" } = tree.tokens[i] ?? {};
  if (form === "noun")
    return end - i === 1 && (upos === "VERB" || upos === "AUX") && !isGerund(tree, i) ? null : "noun";
  // The tagger may take a verb for a noun, but it seldom misses that it has a subject or an object.
  const actsAsVerb = upos === "VERB" || below(tree, i, /^(nsubj|nsubj:pass|aux|aux:pass|obj)$/).length > 0;
  if (!actsAsVerb || /^(amod|compound)/.test(deprel)) return null;
  // "resettle the displaced"
  if (below(tree, i, /^det$/).length > 0 && below(tree, i, /^(nsubj|obj|aux)/).length === 0) return null;
  // "is close to the group"
  if (upos === "ADJ" && below(tree, i, /^cop$/).length > 0) return null;
  const isHeadline =
    HARM.has(lemmaOf(tree, i)) &&
    /^VB[DN]$/.test(tagOf(tree, i)) &&
    below(tree, i, /^(obj|ccomp|xcomp|aux)$/).length === 0;
  return isHeadline || isPassive(tree, i) ? "passive" : "active";
}

/** A fixed phrase whose head is a verb has that verb's voice: "not allowed to", "forcibly displaced". */
function asVerb(scene: Scene, start: number, end: number, kind: Trigger["kind"] | null): Trigger["kind"] | null {
  if (kind !== "noun" || end - start === 1) return kind;
  const head = topOf(scene.tree, start, end);
  if (scene.tree.tokens[head]?.upos !== "VERB" || /^(amod|compound)/.test(relationOf(scene.tree, head))) return kind;
  return isPassive(scene.tree, head) ? "passive" : "active";
}

/** "Fighting broke out": a verb by its tag that stands where nouns stand, with no object of its own. */
const isGerund = (tree: Tree, i: number): boolean =>
  tagOf(tree, i) === "VBG" &&
  /^(nsubj|obj|nsubj:pass|nmod|obl|obl:agent)$/.test(relationOf(tree, i)) &&
  below(tree, i, /^(obj|nsubj|xcomp|ccomp|aux)$/).length === 0;

/** "was shelled", "troops deployed by X", and what is coordinated with such a verb. */
function isPassive(tree: Tree, i: number): boolean {
  if (tagOf(tree, i) !== "VBN" && below(tree, i, /^(aux:pass|nsubj:pass)$/).length === 0) return false;
  if (below(tree, i, /^(aux:pass|nsubj:pass|obl:agent)$/).length > 0) return true;
  if (below(tree, i, /^(aux|nsubj)$/).length > 0) return false;
  const relation = relationOf(tree, i);
  if (relation === "acl" && isWhole(tree, headOf(tree, i)) && below(tree, i, /^obl:agent$/).length === 0) return false;
  return relation === "conj" && headOf(tree, i) >= 0 ? isPassive(tree, headOf(tree, i)) : /^(acl|advcl)/.test(relation);
}

/** How far back and on, in tokens, from a trigger. */
const ANYWHERE = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

/** One of a rule's `not` words stands close by. */
export function isOther(
  words: readonly string[],
  start: number,
  end: number,
  not: readonly string[] = [],
  [back, on]: readonly [number, number] = [NEAR, NEAR],
): boolean {
  if (not.length === 0) return false;
  const index = othersOf(not);
  const from = Math.max(0, start - back);
  const to = Math.min(words.length, end + on);
  // Of what is in no list most is told by its first word.
  let at = from;
  while (at < to && !index.has(words[at] as string)) at++;
  if (at === to) return false;
  const around = ` ${words.slice(from, to).join(" ")} `;
  return not.some((other) => around.includes(` ${other} `));
}

/** How many tokens are near before and after a trigger: a name is a word, however many it is written with. */
function nearOf({ mentions }: Scene, start: number, end: number): readonly [number, number] {
  const long = mentions.filter((m) => m.named && m.end - m.start > 1);
  if (long.length === 0) return [NEAR, NEAR];
  let [from, to] = [start, end];
  for (let n = 0; n < NEAR; n++) {
    const [before, after] = [from, to];
    from = long.find((m) => m.start < before && m.end === before)?.start ?? before - 1;
    to = long.find((m) => m.start === after)?.end ?? after + 1;
  }
  return [start - from, to - end];
}

const OTHERS = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The first words of a rule's `not`; made once for each list. */
function othersOf(not: readonly string[]): ReadonlySet<string> {
  const known = OTHERS.get(not);
  if (known) return known;
  const made = new Set(not.map((other) => other.split(" ")[0] ?? ""));
  OTHERS.set(not, made);
  return made;
}

function verbStart(scene: Scene, i: number): number {
  let at = i;
  while (at > 0 && isAuxiliaryOrAdverb(word(scene, at - 1))) at--;
  return at;
}

const isAuxiliaryOrAdverb = (w: string): boolean =>
  BE.has(w) ||
  HAVE.has(w) ||
  MODALS.has(w) ||
  ADVERBS_BETWEEN.has(w) ||
  /^(not|n't|never|did|does|do|to|so)$/.test(w) ||
  /ly$/.test(w);
