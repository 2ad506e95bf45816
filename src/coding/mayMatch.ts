import type { Token } from "../language/index.js";
import { DONE_TO, mayGoUnsaid, WEAK } from "./lacking.js";
import { isAnaphor, mayFrame } from "./mayFrame.js";
import { mayHaveNoun, PASSIVE, VERB_REACH } from "./mayHaveNoun.js";
import { mayCount } from "./relief.js";
import type { RoleSource, Rule } from "./rule.js";
import { isTitle } from "./scene.js";
import type { Pattern } from "./triggerIndex.js";
import { endOf, isOther } from "./triggers.js";
import { castOf, type Unparsed } from "./unparsed.js";
import { DETERMINERS, PREPOSITIONS, RELATIVES, STOPS } from "./words.js";

/** False where no tree could make a rule find anything at its words, which begin at token `i`. */
export function mayMatch(sentence: Unparsed, i: number, pattern: Pattern): boolean {
  const { words, report } = sentence;
  const { rule, form, rest, gap, turned } = pattern;
  if (rule.common && !report.pact && rule.type !== "provision") return false;
  if (isAnaphor(rule) && !report.term) return false;
  if (turned && !turned.some((w) => words.includes(w))) return false;
  const end = endOf(words, i, rest, gap);
  if (end === null || (form === "verb" && isNoun(sentence, i, end, pattern))) return false;
  if (isTitle(sentence, i) || isOther(words, i, end, rule.not)) return false;
  return (
    (!rule.framed || sentence.isListed || mayFrame(words, i, pattern)) &&
    hasRecipient(words, i, end, pattern) &&
    (!rule.needs?.includes("spot") || maySpot(sentence, i, end)) &&
    mayHaveNoun(sentence, i, end, pattern) &&
    hasCast(sentence, rule, form)
  );
}

/** After these a word that might be a verb is none. */
const BEFORE_NOUNS = new Set("the a an its their his our your".split(" "));

/** What might be a verb belongs to a name, stands where nouns do, or opens no clause: "said that", "asked about it to". */
function isNoun({ tokens, words, names }: Unparsed, i: number, end: number, { rest, clause }: Pattern): boolean {
  if (BEFORE_NOUNS.has(words[i - 1] ?? "") && !/(ed|ing)$/.test(words[i] ?? "")) return true;
  if (rest.length === 0 && names.some((n) => n.start <= i && i < n.end && n.end > n.start + 1)) return true;
  if (rest.length === 0 && i > 0 && CAPITAL.test(tokens[i]?.text ?? "") && !isHeadline(tokens)) return true;
  return clause && words[end - 1] === "to" && !opensInfinitive(tokens, words, i, end);
}

const CAPITAL = /^\p{Lu}/u;

/** Most words are capitalised, and a capital shows no name. */
const isHeadline = (tokens: readonly Token[]): boolean => {
  const long = tokens.filter((t) => t.text.length > 3);
  return long.filter((t) => CAPITAL.test(t.text)).length * 2 > long.length;
};

/** "told X to leave", but neither "told X that he wanted to" nor "told X about it to the end". */
function opensInfinitive(tokens: readonly Token[], words: readonly string[], i: number, end: number): boolean {
  const next = words[end] ?? "";
  if (DETERMINERS.has(next) || /^(him|them|me|us|you)$/.test(next) || /^[\p{Lu}\d]/u.test(tokens[end]?.text ?? ""))
    return false;
  return !words.slice(i + 1, end - 1).some((w) => STOPS.has(w) || /^(that|["“”])$/.test(w));
}

/** What it must be done to: what a preposition leads in that the rule names, or an object. */
function hasRecipient(words: readonly string[], i: number, end: number, { rule, form, rest }: Pattern): boolean {
  const { type, needs, recipient = [] } = rule;
  if (!needs?.includes("recipient") || DONE_TO.has(type) || mayGoUnsaid(type, "recipient") || recipient.length === 0)
    return true;
  return recipient.some((source) =>
    source === "patient" && form === "verb" && rest.length === 0
      ? mayHaveObject(words, i, end)
      : UNLED.has(source) || words.includes(source),
  );
}

/** Roles that no preposition leads in. */
const UNLED = new Set<RoleSource>(["agent", "patient", "beside", "near", "told"]);

/** "come back.", "led to": where a verb ends its clause or a preposition follows, only what stands before can be its object. */
function mayHaveObject(words: readonly string[], i: number, end: number): boolean {
  const next = words[end] ?? ".";
  if (!/^[.;:!?)\]]$/.test(next) && (!PREPOSITIONS.has(next) || next === "by")) return true;
  if (/(ed|en)$/.test(words[i] ?? "") && words.includes("by")) return true;
  return words.slice(Math.max(0, i - VERB_REACH[0]), i).some((w) => PASSIVE.test(w) || RELATIVES.has(w));
}

/** What it takes hold of may be a place: a capital after it, or before its passive. */
function maySpot({ tokens, words }: Unparsed, i: number, end: number): boolean {
  const isPlace = (at: number): boolean => CAPITAL.test(tokens[at]?.text ?? "") || SPOT.test(words[at] ?? "");
  for (let at = end; at < Math.min(tokens.length, end + SPOT_ON); at++) if (isPlace(at)) return true;
  if (!words.slice(Math.max(0, i - VERB_REACH[0]), i).some((w) => PASSIVE.test(w) || /^(which|that)$/.test(w)))
    return false;
  for (let at = 0; at < i; at++) if (isPlace(at)) return true;
  return false;
}

const SPOT_ON = 14;
const SPOT =
  /^(there|it|them|both|city|town|village|hamlet|locality|settlement|enclave|island|port|camp|airport|municipality|governorate|province|district|county|peninsula|prefecture)$/;

function hasCast(sentence: Unparsed, { needs, type }: Rule, form: Pattern["form"]): boolean {
  if (!needs || needs.length === 0) return true;
  const cast = castOf(sentence);
  if (needs.includes("relief") && !cast.relief) return false;
  if (needs.includes("goods") && !sentence.words.some(mayCount)) return false;
  // A passive need not say who, and a report of fighting not who is a party (draft.ts).
  return needs.includes("party") && !WEAK.has(type) && !mayGoUnsaid(type, "party")
    ? cast.party
    : form === "verb" || cast.somebody;
}
