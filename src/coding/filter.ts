import { findPhrases, type Knowledge, type NameMatch } from "../knowledge/index.js";
import type { Token } from "../language/index.js";
import { ACCORD, PACT } from "./dealTerms.js";
import { BY_TREE, WEAK } from "./draft.js";
import { SHORTFALL, STANDING } from "./frameWords.js";
import { NOUNS } from "./nouns.js";
import type { Rule } from "./rule.js";
import { isTitle, wordOf } from "./scene.js";
import { isSpeechVerb, mayAnswer } from "./speech.js";
import { TERM_PRONOUN } from "./termNoun.js";
import { endOf, isOther, type Pattern, type Triggers } from "./triggers.js";

/*
 * Which sentences need a tree: those in which some rule's words stand and what it asks for could be there too, and the
 * nearest before them in which somebody speaks. It knows no tree, so it only rules out what no tree could bring about;
 * turning it off adds (almost) nothing, it only takes longer.
 */
export function worthATree(
  sentences: readonly { readonly tokens: readonly Token[] }[],
  names: readonly (readonly NameMatch[])[],
  triggers: Triggers,
  knowledge: Knowledge,
): ReadonlySet<number> {
  const wanted = new Set<number>();
  const words = sentences.map((s) => s.tokens.map(wordOf));
  const report = { pact: words.some((s) => s.some((w) => PACT.test(w) || ACCORD.test(w))), term: false };
  for (const [i, { tokens }] of sentences.entries()) {
    const sentence = {
      tokens,
      words: words[i] ?? [],
      names: names[i] ?? [],
      knowledge,
      report,
      cast: null,
      said: null,
    };
    if (!mayMatter(sentence, triggers) && !mayTakeOffice(tokens, words[i] ?? [], knowledge)) continue;
    wanted.add(i);
    if (!words[i]?.some((w) => GOES_ON.test(w))) continue;
    for (let j = i - 1; j >= 0 && i - j <= SPEAKER_REACH; j--)
      if (words[j]?.some(isSpeechVerb)) {
        wanted.add(j);
        break;
      }
  }
  // "Moscow denied the accusation" tells of what was told just before.
  for (const i of [...wanted])
    for (let j = i + 1; j <= i + SPEAKER_REACH && j < sentences.length; j++)
      if (mayAnswer(words[j] ?? [])) wanted.add(j);
  return wanted;
}

/** "It also said ...", or a quotation that runs on: who speaks is told this many sentences before. */
const SPEAKER_REACH = 2;
const GOES_ON = /^(it|he|she|they|we|["“”«»]|``|'')$/;

/** "X is president of Y", "was sworn in as": no rule's words, but an office said of somebody (offices.ts). */
const mayTakeOffice = (tokens: readonly Token[], words: readonly string[], knowledge: Knowledge): boolean =>
  words.some((w) => IN_OFFICE.test(w)) && findPhrases(knowledge.offices, tokens).length > 0;
const IN_OFFICE =
  /^(is|was|as|be(came|come|comes)?|remain(s|ed)?|(re)?-?elected|(re)?appointed|named|nominated|sworn|installed|proclaimed|declared|confirmed|chosen|inaugurated)$/;

/** All words are looked at, so that a report that may tell of a term is known for one. */
function mayMatter(sentence: Sentence, triggers: Triggers): boolean {
  const { words, report } = sentence;
  let may = false;
  for (let i = 0; i < words.length && !(may && report.term); i++)
    for (const pattern of triggers.get(words[i] ?? "") ?? []) {
      const isTerm = pattern.rule.type === "provision" && !isAnaphor(pattern.rule);
      if ((may && (report.term || !isTerm)) || !couldMatch(sentence, i, pattern)) continue;
      may = true;
      if (isTerm || RETREATS.has(pattern.rule.type)) report.term = true;
    }
  return may;
}

/** "It was put off": of a term told before, without which it says nothing (dealTerms.ts). */
const isAnaphor = ({ framed, kind }: Rule): boolean => framed === true && kind === undefined;
/** What may be told as a term too (terms.ts). */
const RETREATS = new Set<string>(["RETREAT"]);

interface Sentence {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly names: readonly NameMatch[];
  readonly knowledge: Knowledge;
  readonly report: ReportSoFar;
  /** Who might be in it, once asked for. */
  cast: Cast | null;
  /** What it may say of a term, once asked for. */
  said: Said | null;
}

interface ReportSoFar {
  /** It names a pact or an accord. */
  readonly pact: boolean;
  /** It may have told of a term. */
  term: boolean;
}

interface Said {
  readonly standing: boolean;
  readonly shortfall: boolean;
}

interface Cast {
  /** Anybody or anywhere: a name, a common noun for somebody, a pronoun, a capitalised word. */
  readonly somebody: boolean;
  /** Somebody of knowledge, armed, or meant by "both sides": all that can be a party. */
  readonly party: boolean;
}

function couldMatch(sentence: Sentence, i: number, { rule, form, rest, gap, turned }: Pattern): boolean {
  const { words, report } = sentence;
  if (rule.common && !report.pact && rule.type !== "provision") return false;
  if (isAnaphor(rule)) {
    if (!report.term) return false;
    // "It was put off": what is said of it follows.
    if (form === "noun" && !words.slice(i + 1, i + 1 + ON).some((w) => SHORTFALL.has(w))) return false;
  }
  const end = endOf(words, i, rest, gap);
  if (turned && !turned.some((w) => words.includes(w))) return false;
  if (end === null || isTitle(sentence, i) || isOther(words, i, end, rule.not)) return false;
  if (form === "verb" && BEFORE_NOUNS.has(words[i - 1] ?? "") && !/(ed|ing)$/.test(words[i] ?? "")) return false;
  if (
    form === "verb" &&
    rest.length === 0 &&
    sentence.names.some((n) => n.start <= i && i < n.end && n.end > n.start + 1)
  )
    return false;
  if (rule.framed && !maySay(sentence, rule)) return false;
  return hasNoun(words, i, end, rule) && hasCast(sentence, rule, form);
}

/** A term counts only where something is said of how it stands (frames.ts). */
function maySay(sentence: Sentence, { states }: Rule): boolean {
  sentence.said ??= {
    standing: sentence.words.some((w) => STANDING.has(w)),
    shortfall: sentence.words.some((w) => SHORTFALL.has(w)),
  };
  return states?.every((s) => s === "delayed" || s === "unfulfilled")
    ? sentence.said.shortfall
    : sentence.said.standing;
}

/** After these a word that might be a verb is none. */
const BEFORE_NOUNS = new Set("the a an its their his our your".split(" "));

/** As far as the noun a rule is about may stand from its trigger (roles.ts), in tokens. */
const BACK = 16;
const ON = 16;

function hasNoun(words: readonly string[], i: number, end: number, rule: Rule): boolean {
  if (!rule.about) return true;
  const nouns = firstWords(rule.about);
  // By the tree a term or a truce may stand anywhere, and a term be a pronoun.
  const isFar = rule.framed || rule.predicate || BY_TREE.has(rule.type);
  if ((rule.framed || rule.recalls) && words.some((w) => TERM_PRONOUN.test(w))) return true;
  const last = isFar ? words.length : Math.min(words.length, end + ON);
  for (let at = isFar ? 0 : Math.max(0, i - BACK); at < last; at++) if (nouns.has(words[at] ?? "")) return true;
  return false;
}

const firsts = new Map<Rule["about"], ReadonlySet<string>>();

/** The first words of the phrases a rule may be about. */
function firstWords(about: NonNullable<Rule["about"]>): ReadonlySet<string> {
  const known = firsts.get(about);
  if (known) return known;
  const phrases = typeof about === "string" ? NOUNS[about] : about;
  const made = new Set(
    phrases.flatMap((phrase) => [phrase.split(/ |(?=-)|(?<=-)/)[0] ?? "", phrase.split(" ")[0] ?? ""]),
  );
  firsts.set(about, made);
  return made;
}

function hasCast(sentence: Sentence, { needs, type }: Rule, form: Pattern["form"]): boolean {
  if (!needs || needs.length === 0) return true;
  sentence.cast ??= castOf(sentence);
  // A passive need not say who, and a report of fighting not who is a party (draft.ts).
  return needs.includes("party") && !WEAK.has(type) ? sentence.cast.party : form === "verb" || sentence.cast.somebody;
}

const PRONOUN = /^(he|she|it|they|him|her|them|its|their|his|who|which|we|us|our)$/;
const COLLECTIVE = /^(sides?|parties|belligerents|neighbou?rs|foes|enemies|rivals|countries)$/;
const ARMED = new Set(["MIL", "REB", "SEP", "PAR", "UAF", "GOV", "COP"]);

function castOf({ tokens, words, names, knowledge }: Sentence): Cast {
  const generic = findPhrases(knowledge.generic, tokens);
  const capitals = tokens.some((t, i) => i > 0 && /^\p{Lu}/u.test(t.text));
  const refers = words.some((w) => PRONOUN.test(w) || COLLECTIVE.test(w));
  const acting = names.some(({ entities: [e] }) => e && e.kind !== "place" && e.kind !== "outlet");
  return {
    somebody: names.length > 0 || generic.length > 0 || capitals || refers,
    party:
      acting ||
      refers ||
      generic.some(({ value }) => ARMED.has(value.role)) ||
      findPhrases(knowledge.offices, tokens).length > 0 ||
      acronym(tokens),
  };
}

const acronym = (tokens: readonly Token[]): boolean => tokens.some((t) => /^\p{Lu}[\p{Lu}\d-]{1,9}$/u.test(t.text));
