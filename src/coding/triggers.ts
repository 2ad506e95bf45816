import { inflectVerb, pluralOf } from "../language/index.js";
import type { Rule } from "./rule.js";
import { type Scene, word } from "./scene.js";
import { ADVERBS_BETWEEN, BE, DETERMINERS, HAVE, MODALS, PREPOSITIONS } from "./words.js";

type Form = "base" | "third" | "ing" | "past" | "participle" | "pastOrParticiple" | "noun";

interface Pattern {
  readonly rule: Rule;
  readonly form: Form;
  /** The words after the first. */
  readonly rest: readonly string[];
  /** How many other words may stand before the second: "broke all talks off". */
  readonly gap: number;
}

/** Trigger words of all rules, by the first word of each form. */
export type Triggers = ReadonlyMap<string, readonly Pattern[]>;

export interface Trigger {
  readonly rule: Rule;
  readonly kind: "active" | "passive" | "noun";
  /** Tokens, half-open. */
  readonly start: number;
  readonly end: number;
  /** Where its auxiliaries begin. */
  readonly verbStart: number;
}

const MAX_GAP = 4;

export function compileTriggers(rules: readonly Rule[]): Triggers {
  const byWord = new Map<string, Pattern[]>();
  const put = (words: string, rule: Rule, form: Form): void => {
    const [first = "", ...rest] = words.split(/ |(?=-)|(?<=-)/);
    const gap = form === "noun" ? 0 : MAX_GAP;
    const patterns = byWord.get(first) ?? [];
    if (!patterns.some((p) => p.rule === rule && p.form === form && p.rest.join(" ") === rest.join(" ")))
      patterns.push({ rule, form, rest, gap });
    byWord.set(first, patterns);
  };
  for (const rule of rules) {
    for (const lemma of rule.verbs ?? []) {
      const { base, third, ing, past, participle } = inflectVerb(lemma);
      put(base, rule, "base");
      put(third, rule, "third");
      put(ing, rule, "ing");
      if (past === participle) put(past, rule, "pastOrParticiple");
      else {
        put(past, rule, "past");
        put(participle, rule, "participle");
      }
    }
    for (const noun of rule.nouns ?? []) {
      put(noun, rule, "noun");
      put(noun.replace(/[^ ]+$/, pluralOf), rule, "noun");
    }
  }
  return byWord;
}

/** Every place in a sentence where a rule's words stand, left to right. */
export function triggersIn(scene: Scene, triggers: Triggers): Trigger[] {
  const found: Trigger[] = [];
  for (const [i, first] of scene.words.entries())
    for (const { rule, form, rest, gap } of triggers.get(first) ?? []) {
      const end = endOf(scene, i, rest, gap);
      if (end === null) continue;
      const kind = kindOf(scene, i, form, rest.length > 0 ? end : i + 1);
      if (kind) found.push({ rule, kind, start: i, end, verbStart: verbStart(scene, i) });
    }
  // "air strikes" is not also the verb "strikes".
  return found.filter(
    (t) => !found.some((o) => o.start <= t.start && t.end <= o.end && o.end - o.start > t.end - t.start),
  );
}

function endOf(scene: Scene, start: number, rest: readonly string[], gap: number): number | null {
  let at = start + 1;
  for (const [n, wanted] of rest.entries()) {
    const limit = n === 0 ? at + gap : at;
    while (at < limit && word(scene, at) !== wanted) at++;
    if (word(scene, at) !== wanted) return null;
    at++;
  }
  return at;
}

/** Whether the form is used as a verb or noun here, and in which voice; `null` where it is neither as asked. */
function kindOf(scene: Scene, i: number, form: Form, end: number): Trigger["kind"] | null {
  const before = word(scene, i - 1);
  const nominal = DETERMINERS.has(before) || /^['’]s$/.test(before) || (PREPOSITIONS.has(before) && before !== "to");
  switch (form) {
    case "noun":
      return "noun";
    case "base":
      return nominal || (before !== "to" && !precededBy(scene, i, MODALS) && !isPluralSubject(scene, i))
        ? null
        : "active";
    case "third":
      return nominal || before === "to" ? null : "active";
    case "ing":
      return DETERMINERS.has(before) ? null : "active";
    case "past":
      return "active";
    case "participle":
      return precededBy(scene, i, HAVE) && !precededBy(scene, i, BE) ? "active" : "passive";
    case "pastOrParticiple":
      if (precededBy(scene, i, BE)) return "passive";
      if (precededBy(scene, i, HAVE)) return "active";
      return DETERMINERS.has(before) || word(scene, end) === "by" ? "passive" : "active";
  }
}

// "Residents report", "they say": a base form right after a plural noun or pronoun that is no determiner.
function isPluralSubject(scene: Scene, i: number): boolean {
  const before = word(scene, i - 1);
  return (
    /^(they|we|who|which|that)$/.test(before) ||
    (/[^s]s$/.test(before) && !HAVE.has(before) && !BE.has(before)) ||
    before === "did"
  );
}

/** An auxiliary of the class stands before, with nothing but adverbs and other auxiliaries between. */
function precededBy(scene: Scene, i: number, auxiliaries: ReadonlySet<string>): boolean {
  for (let at = i - 1; at >= 0 && i - at <= 5; at--) {
    const w = word(scene, at);
    if (auxiliaries.has(w)) return true;
    if (!isAuxiliaryOrAdverb(w)) return false;
  }
  return false;
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
