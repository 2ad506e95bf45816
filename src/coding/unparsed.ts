import { findPhrases, type Knowledge, type NameMatch } from "../knowledge/index.js";
import type { Token } from "../language/index.js";
import { byFirstWord, type NounSpan } from "./roles.js";

/** A sentence before it has a tree, with what is found out of it when first asked for. */
export interface Unparsed {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly names: readonly NameMatch[];
  readonly knowledge: Knowledge;
  readonly report: ReportSoFar;
  /** Its words and those of the last sentences before it. */
  readonly recentWords: () => ReadonlySet<string>;
  /** It or one of the last sentences names a truce. */
  readonly recent: boolean;
  /** A quotation stands in it, or just before. */
  readonly inQuotes: boolean;
  /** Some sentence goes before it. */
  readonly hasPast: boolean;
  /** It lists the terms of a deal. */
  readonly isListed: boolean;
  /** ... whose subject may be known: it gets a tree. */
  readonly hasSubject: boolean;
  /** Where the nouns that rules are about stand, by the list of them. */
  readonly phrases: Map<readonly string[], readonly NounSpan[]>;
  /** Who might be in it. */
  cast: Cast | null;
  /** The offices named in it. */
  offices: readonly NounSpan[] | null;
}

/** The offices a sentence names: "foreign minister". */
export function officesIn(sentence: Unparsed): readonly NounSpan[] {
  sentence.offices ??= findPhrases(sentence.knowledge.offices, sentence.tokens);
  return sentence.offices;
}

interface ReportSoFar {
  /** It names a pact or an accord. */
  readonly pact: boolean;
  /** It may have told of a term. */
  term: boolean;
}

interface Cast {
  /** Anybody or anywhere: a name, a common noun for somebody, a pronoun, a capitalised word. */
  readonly somebody: boolean;
  /** Somebody of knowledge, armed, or meant by "both sides": all that can be a party. */
  readonly party: boolean;
  /** Somebody whose work it is to give (relief.ts), or a pronoun that may stand for one. */
  readonly relief: boolean;
}

/** Where the phrases of a list stand in a sentence. */
export function phrasesIn({ words, phrases }: Unparsed, wanted: readonly string[]): readonly NounSpan[] {
  const known = phrases.get(wanted);
  if (known) return known;
  const index = byFirstWord(wanted);
  let found: NounSpan[] | null = null;
  for (let start = 0; start < words.length; start++) {
    const those = index.get(words[start] ?? "");
    if (those === undefined) continue;
    for (const parts of those) {
      if (!parts.every((part, n) => words[start + n] === part)) continue;
      found ??= [];
      found.push({ start, end: start + parts.length });
    }
  }
  phrases.set(wanted, found ?? NOWHERE);
  return found ?? NOWHERE;
}

const NOWHERE: readonly NounSpan[] = [];

const PRONOUN = /^(he|she|it|they|him|her|them|its|their|his|who|which|we|us|our)$/;
/** Of these, who may become a party: whoever speaks, the last sentence's person, or its subject (reference.ts). */
const SPEAKERS = /^(we|us|our)$/;
const SPEAKER = /^(i|me|my)$/;
const PERSON = /^(he|she)$/;
const SUBJECT = /^(it|they|its|their)$/;
const COLLECTIVE = /^(both|sides?|parties|belligerents|neighbou?rs|foes|enemies|rivals|countries)$/;
const ARMED = new Set(["MIL", "REB", "SEP", "PAR", "UAF", "GOV", "COP"]);

export function castOf(sentence: Unparsed): Cast {
  sentence.cast ??= castIn(sentence);
  return sentence.cast;
}

function castIn(sentence: Unparsed): Cast {
  const { tokens, words, names, knowledge, hasPast, hasSubject, inQuotes } = sentence;
  const generic = findPhrases(knowledge.generic, tokens);
  const capitals = tokens.some((t, i) => i > 0 && /^\p{Lu}/u.test(t.text));
  const collective = words.some((w) => COLLECTIVE.test(w));
  const refers = collective || words.some((w) => PRONOUN.test(w));
  const acting = names.some(({ entities: [e] }) => e && e.kind !== "place" && e.kind !== "outlet");
  return {
    relief:
      names.some(({ entities }) => entities.some((e) => e.role === "NGO" || e.role === "IGO")) ||
      generic.some(({ value }) => value.role === "NGO") ||
      (hasSubject && words.some((w) => /^(it|they|which|who|that)$/.test(w))),
    somebody: names.length > 0 || generic.length > 0 || capitals || refers,
    party:
      acting ||
      collective ||
      words.some(
        (w) =>
          SPEAKERS.test(w) ||
          (inQuotes && SPEAKER.test(w)) ||
          (hasPast && PERSON.test(w)) ||
          (hasSubject && SUBJECT.test(w)),
      ) ||
      generic.some(({ value }) => ARMED.has(value.role)) ||
      officesIn(sentence).length > 0 ||
      acronym(tokens),
  };
}

const acronym = (tokens: readonly Token[]): boolean => tokens.some((t) => /^\p{Lu}[\p{Lu}\d-]{1,9}$/u.test(t.text));
