import { BY_TREE } from "./draft.js";
import { mayImply } from "./implied.js";
import { NOUNS } from "./nouns.js";
import type { NounSpan } from "./roles.js";
import type { Rule } from "./rule.js";
import { ofPastAside, TERM_PRONOUN } from "./termNoun.js";
import type { Pattern } from "./triggerIndex.js";
import { phrasesIn, type Unparsed } from "./unparsed.js";
import { RELATIVES, STOPS } from "./words.js";

/** False where no tree could give the rule the noun it is about, for its words from token `i` to `end`. */
export function mayHaveNoun(sentence: Unparsed, i: number, end: number, { rule, form, rest }: Pattern): boolean {
  if (!rule.about) return true;
  if (form === "verb" && mayImply(rule, sentence.recentWords)) return true;
  const wanted = typeof rule.about === "string" ? NOUNS[rule.about] : rule.about;
  const spans = phrasesIn(sentence, wanted);
  // A fixed phrase may turn out to be a verb.
  const isVerb = form === "verb" || rest.length > 0;
  // By the tree a term or a truce may stand anywhere.
  const isFar = rule.framed || rule.predicate || BY_TREE.has(rule.type);
  if (spans.some((s) => isApart(s, i, end) && (isFar || isNear(sentence.words, i, end, s, isVerb)))) return true;
  const past = isVerb ? null : ofPastAside(sentence.words, end);
  if (past !== null && spans.some((s) => s.start >= past)) return true;
  return isVerb && (rule.framed === true || rule.recalls === true) && mayBePronoun(sentence, i, end, rule);
}

/** Not the trigger's own words; in its gap it may stand: "broke the ceasefire off". */
const isApart = (s: NounSpan, i: number, end: number): boolean =>
  s.start >= end || s.end <= i || (s.start > i && s.end < end);

/** As far as the noun a rule is about may stand from its trigger (roles.ts), in tokens: before it, and after it. */
export const VERB_REACH = [12, 8] as const;
const NOUN_REACH = [4, 6] as const;

function isNear(words: readonly string[], i: number, end: number, span: NounSpan, isVerb: boolean): boolean {
  const [back, on] = isVerb ? VERB_REACH : NOUN_REACH;
  if (span.start < i - back || span.start >= end + on) return false;
  const [from, to] = span.start >= end ? [end, span.start] : [span.end, i];
  for (let at = from; at < to; at++) if (STOPS.has(words[at] ?? "") && !RELATIVES.has(words[at] ?? "")) return false;
  return true;
}

/** "Release them", "they will be repatriated"; and "it" for a truce only where one was spoken of. */
function mayBePronoun({ words, recent }: Unparsed, i: number, end: number, rule: Rule): boolean {
  const from = Math.max(0, i - VERB_REACH[0]);
  if (rule.recalls) return recent && words.slice(from, end + PRONOUN_ON).includes("it");
  for (let at = i + 1; at < end + PRONOUN_ON; at++) if (TERM_PRONOUN.test(words[at] ?? "")) return true;
  let passive = false;
  for (let at = i - 1; at >= from; at--) {
    if (PASSIVE.test(words[at] ?? "")) passive = true;
    else if (passive && TERM_PRONOUN.test(words[at] ?? "")) return true;
  }
  return false;
}

/** How far after a verb the pronoun may stand that it is done to. */
const PRONOUN_ON = 4;
/** Before a verb: it may be a passive. */
export const PASSIVE = /^(be|been|being|is|are|was|were|'s|'re|get|gets|got|getting)$/;
