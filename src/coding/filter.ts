import type { Knowledge, NameMatch } from "../knowledge/index.js";
import type { Token } from "../language/index.js";
import { mayCountAgain } from "./again.js";
import { ACCORD, namesTruce, PACT, RECALL } from "./dealTerms.js";
import { isAnaphor } from "./mayFrame.js";
import { mayMatch } from "./mayMatch.js";
import { once } from "./once.js";
import { RECENT } from "./scene.js";
import { isSpeechVerb, mayAnswer } from "./speech.js";
import { termListsIn } from "./termLists.js";
import { patternsAt, type Triggers } from "./triggerIndex.js";
import { officesIn, type Unparsed } from "./unparsed.js";

/*
 * Which sentences need a tree: those in which some rule's words stand and what it asks for could be there too, and the
 * nearest before them in which somebody speaks. It knows no tree, so it only rules out what no tree could bring about;
 * turning it off adds (almost) nothing, it only takes longer.
 */
export function worthATree(
  sentences: readonly { readonly tokens: readonly Token[] }[],
  words: readonly (readonly string[])[],
  names: readonly (readonly NameMatch[])[],
  triggers: Triggers,
  knowledge: Knowledge,
): ReadonlySet<number> {
  const wanted = new Set<number>();
  const truces = words.map(namesTruce);
  const quotes = words.map((s) => s.some((w) => QUOTE.test(w)));
  const speaks = words.map((s) => s.some(isSpeechVerb));
  const lists = termListsIn(sentences.map(({ tokens }, i) => ({ tokens, words: words[i] ?? [] })));
  const report = {
    pact: words.some((s, i) => truces[i] || s.some((w) => PACT.test(w) || ACCORD.test(w))),
    term: false,
  };
  for (const [i, { tokens }] of sentences.entries()) {
    const sentence: Unparsed = {
      tokens,
      words: words[i] ?? [],
      names: names[i] ?? [],
      knowledge,
      report,
      inQuotes: quotes.slice(Math.max(0, i - SPEAKER_REACH), i + 1).includes(true),
      hasPast: i > 0,
      isListed: lists[i] != null,
      hasSubject: wanted.has(i - 1) || speaks[i - 1] === true,
      phrases: new Map(),
      recentWords: once(() => new Set(words.slice(Math.max(0, i - RECENT), i + 1).flat())),
      recent: truces.slice(Math.max(0, i - RECALL), i + 1).includes(true),
      cast: null,
      offices: null,
    };
    if (!mayMatter(sentence, triggers) && !mayTakeOffice(sentence)) continue;
    wanted.add(i);
    // "It also said ...", or a quotation that runs on: who speaks is told just before.
    if (!(speaks[i] ? words[i]?.some((w) => PRONOUN.test(w)) : quotes[i])) continue;
    for (let j = i - 1; j >= 0 && i - j <= SPEAKER_REACH; j--)
      if (speaks[j]) {
        wanted.add(j);
        break;
      }
  }
  // "Moscow denied the accusation", "Seventeen had been recorded": tell of what was told just before.
  for (const i of [...wanted])
    for (let j = i + 1; j <= i + SPEAKER_REACH && j < sentences.length; j++)
      if (mayAnswer(words[j] ?? []) || mayCountAgain(words[j] ?? [])) wanted.add(j);
  return wanted;
}

/** How many sentences before it is told who speaks. */
const SPEAKER_REACH = 2;
const QUOTE = /^(["“”«»]|``|'')$/;
const PRONOUN = /^(it|he|she|they|we)$/;

/** "X is president of Y", "was sworn in as": no rule's words, but an office said of somebody (offices.ts). */
function mayTakeOffice(sentence: Unparsed): boolean {
  const { tokens, words } = sentence;
  if (!words.some((w) => IS.test(w) || TAKES.test(w))) return false;
  // "What would you do as president" makes nobody president.
  const serves = once(() => words.some((w) => SERVES.test(w) || TAKES.test(w)));
  const isSaid = (w: string): boolean => IS.test(w) && (w !== "as" || serves());
  return officesIn(sentence).some(
    ({ start, end }) =>
      tokens.slice(0, end + TAKES_ON).some((t, i) => mayBePerson(t.text, i)) &&
      (words.slice(Math.max(0, start - IS_BACK), start).some(isSaid) ||
        words.slice(Math.max(0, start - TAKES_BACK), end + TAKES_ON).some((w) => TAKES.test(w))),
  );
}

/** A name, or who stands for one; the capital that opens a sentence shows none. */
const mayBePerson = (text: string, i: number): boolean =>
  /^(he|she|who|i|me)$/i.test(text) || (/^\p{Lu}/u.test(text) && !(i === 0 && OPENS.test(text)));
const OPENS =
  /^(The|A|An|It|If|In|At|On|What|How|That|This|There|They|We|You|But|And|As|For|When|Which|Its|Their|His|Her)$/;
/** Verbs an office is held or given by, beside those below (offices.ts). */
const SERVES =
  /^(re-?)?(serv(e|es|ed|ing)|act(s|ed|ing)?|elects?|electing|appoint(s|ing)?|names?|naming|nominat(e|es|ing)|swears?|swore|swearing|inaugurat(e|es|ing)|installs?|installing|proclaim(s|ing)?|declar(e|es|ing)|confirm(s|ing)?|choos(e|es|ing)|chose|becoming|remaining|return(s|ed|ing)?)$/;

/** How far from an office the words may stand that give it to somebody, in tokens. */
const [IS_BACK, TAKES_BACK, TAKES_ON] = [8, 12, 6];
const IS = /^(is|was|as|be)$/;
const TAKES =
  /^(be(came|come|comes)|remain(s|ed)?|(re)?-?elected|(re)?appointed|named|nominated|sworn|installed|proclaimed|declared|confirmed|chosen|inaugurated)$/;

/** All words are looked at, so that a report that may tell of a term is known for one. */
function mayMatter(sentence: Unparsed, triggers: Triggers): boolean {
  const { words, report } = sentence;
  let may = false;
  for (let i = 0; i < words.length && !(may && report.term); i++)
    for (const pattern of patternsAt(triggers, words, i)) {
      const isTerm = pattern.rule.type === "provision" && !isAnaphor(pattern.rule);
      if ((may && (report.term || !isTerm)) || !mayMatch(sentence, i, pattern)) continue;
      may = true;
      if (isTerm || RETREATS.has(pattern.rule.type)) report.term = true;
    }
  return may;
}

/** What may be told as a term too (terms.ts). */
const RETREATS = new Set<string>(["RETREAT"]);
