import { findNames, type Knowledge, type NameMatch, withoutNamesakes } from "../knowledge/index.js";
import { type Analysis, analyseAll, type Parser, type Prepared, segment } from "../language/index.js";
import type { Actor, Claim, Day, Finding, Report, Span } from "../model/index.js";
import { sideKey, withIds } from "../model/index.js";
import { countedAgain } from "./again.js";
import { answersIn } from "./answers.js";
import { asOfDay, voiceOf } from "./bulletin.js";
import { checkRules } from "./check.js";
import { blamedFor, claimFor, type Saying } from "./claims.js";
import { consolidate } from "./consolidate.js";
import { asRequests } from "./demands.js";
import { type Draft, distinct, draftOf } from "./draft.js";
import { worthATree } from "./filter.js";
import { withGenericPlaces } from "./genericPlaces.js";
import { maskedNames } from "./knownNames.js";
import { members } from "./members.js";
import { newMemory } from "./mentions.js";
import { offices } from "./offices.js";
import { once } from "./once.js";
import { publisherOf, withDenier } from "./organs.js";
import { withOwners } from "./owners.js";
import { withReferences } from "./reference.js";
import { relevanceOf } from "./relevance.js";
import { isRhetoric } from "./rhetoric.js";
import { isAside } from "./roles.js";
import { RULES } from "./rules/index.js";
import { RECENT, type Scene, sceneOf, wordOf } from "./scene.js";
import { withStruck } from "./struck.js";
import { termListsIn } from "./termLists.js";
import { headOf, isUnder, relationOf } from "./tree.js";
import type { Triggers } from "./triggerIndex.js";
import { compileTriggers, isInside, type Trigger, triggersIn } from "./triggers.js";
import { type Heard, voicesIn } from "./voices.js";

/** Parser, knowledge and rules, ready for reading. */
export interface Coder {
  readonly parser: Parser;
  readonly knowledge: Knowledge;
  readonly triggers: Triggers;
  /** With the words that count only where both sides are given (relate.ts). */
  readonly given: Triggers;
  readonly options: CoderOptions;
}

export interface CoderOptions {
  /** False: reports that have nothing to do with conflict are read too (relevance.ts). */
  readonly gate?: boolean;
  /** False: every sentence is parsed, also where no rule could find anything (filter.ts). */
  readonly filter?: boolean;
}

export function coderOf(parser: Parser, knowledge: Knowledge, options: CoderOptions = {}): Coder {
  checkRules(RULES);
  let given: Triggers | undefined;
  return {
    parser,
    knowledge,
    triggers: compileTriggers(RULES.filter((r) => !r.given)),
    // Made when first asked for: reading reports does without.
    get given() {
      given ??= compileTriggers(RULES);
      return given;
    },
    options,
  };
}

type Readable = Pick<Report, "id" | "date" | "text" | "source">;

/** The findings of one report, in the order of its text. Pure. */
export const codeReport = (report: Readable, coder: Coder): Finding[] => codeReports([report], coder)[0] ?? [];

/** The findings of each report, as if read alone; together their sentences fill the parser's batches. Pure. */
export function codeReports(reports: readonly Readable[], coder: Coder): Finding[][] {
  const prepared = reports.map((report) => preparedOf(report, coder));
  const relevant = prepared.filter((p) => p !== null);
  const analyses = analyseAll(relevant, coder.parser, false);
  return reports.map((report, i) => {
    const own = prepared[i];
    const analysis = own ? analyses[relevant.indexOf(own)] : undefined;
    return own && analysis ? findingsOf(report, analysis, coder, own) : [];
  });
}

export interface PreparedReport extends Prepared {
  /** Names of knowledge, by sentence. */
  readonly matches: readonly (readonly NameMatch[])[];
  /** The words of each sentence (scene.ts). */
  readonly words: readonly (readonly string[])[];
}

/** Sentences, names, and which of them need a tree; `null` where the report is not about conflict. */
export function preparedOf({ text, date }: Pick<Report, "text" | "date">, coder: Coder): PreparedReport | null {
  const { knowledge, triggers, options } = coder;
  const sentences = segment(text);
  const words = sentences.map((s) => s.tokens.map(wordOf));
  // Names are dear to find: each sentence is gone through once, and only when asked for.
  const known: NameMatch[][] = [];
  const namesAt = (i: number): readonly NameMatch[] => {
    const { tokens = [] } = sentences[i] ?? {};
    known[i] ??= withoutNamesakes(findNames(knowledge.names, tokens), tokens, knowledge);
    return known[i];
  };
  if (options.gate !== false && !relevanceOf(words, namesAt).relevant) return null;
  const matches = sentences.map((_, i) => namesAt(i));
  // A tree costs most of the time; where no rule could find anything, nothing would look at it.
  const worth = options.filter === false ? null : worthATree(sentences, words, matches, triggers, knowledge);
  const wanted = sentences.flatMap((_, i) => (worth === null || worth.has(i) ? i : []));
  return { text, date, sentences, known: matches.map(maskedNames), wanted, matches, words };
}

/** Sentences as rules see them, in the order of the text: earlier ones tell later ones who is meant. */
export function scenesOf(
  { text, source }: Pick<Readable, "text" | "source">,
  { sentences, times, names }: Analysis,
  knowledge: Knowledge,
  { matches, words }: Pick<PreparedReport, "matches" | "words">,
): Scene[] {
  const memory = newMemory();
  const timesIn = bySentence(times, sentences);
  const namesIn = bySentence(names, sentences);
  const seen = sentences.map((s, i) =>
    sceneOf(text, s, timesIn[i] ?? [], knowledge, memory, namesIn[i] ?? [], matches[i], words[i]),
  );
  const lists = termListsIn(seen);
  return withReferences(withGenericPlaces(seen, knowledge), knowledge, publisherOf(source, knowledge)).map(
    (scene, i) => ({
      ...scene,
      ...(lists[i] == null ? {} : { listed: lists[i] }),
      recent: once(() => new Set(seen.slice(Math.max(0, i - RECENT), i + 1).flatMap((s) => s.words))),
    }),
  );
}

/** Spans in the order of the text, by the sentence they lie in; none lies across two. */
function bySentence<T extends Span>(spans: readonly T[], sentences: readonly Span[]): T[][] {
  const out = sentences.map((): T[] => []);
  let i = 0;
  for (const span of spans) {
    while (i < sentences.length - 1 && (sentences[i]?.end ?? 0) < span.end) i++;
    out[i]?.push(span);
  }
  return out;
}

function findingsOf(report: Readable, analysis: Analysis, coder: Coder, prepared: PreparedReport): Finding[] {
  const scenes = scenesOf(report, analysis, coder.knowledge, prepared);
  const own = voiceOf(report, scenes, coder.knowledge);
  const heard = voicesIn(report.text, scenes, own);
  const dated = { ...report, asOf: asOfDay(scenes) };
  const found = asRequests(heard.flatMap((one) => draftsIn(one, own, dated, coder)));
  const all = [...found, ...answersIn(heard, found), ...countedAgain(heard, found)];
  const drafts = withDenier(all, publisherOf(report.source, coder.knowledge));
  const told = heard.map((h) => h.scene);
  const owned = withStruck(withOwners(drafts, told, coder.knowledge), told, coder.knowledge);
  return withIds(report.text, consolidate(owned, told, report, coder.knowledge));
}

function draftsIn(
  { scene, sayings, unverified }: Heard,
  own: Claim,
  report: Pick<Report, "id" | "date"> & { readonly asOf: Day | null },
  { triggers }: Coder,
): Draft[] {
  const found = triggersIn(scene, triggers).flatMap((trigger) => {
    const told = isAside(scene, trigger) ? sayings.filter((s) => isBelow(scene, s, trigger)) : sayings;
    const said = (): Claim => {
      const claim = claimFor(told, toldAt(trigger, told), own);
      return unverified && claim.by.length > 0 ? { ...claim, unverified } : claim;
    };
    const blamed = blamedFor(told, trigger.start);
    const draft = draftOf(scene, trigger, report, said, blamed);
    return draft && !isRhetoric(scene, trigger.head, draft.finding)
      ? [{ trigger, draft: withAgent(draft, blamed) }]
      : [];
  });
  // A longer phrase hides the shorter in it, unless it lacks what the shorter has.
  const hides = (b: (typeof found)[number], a: (typeof found)[number]): boolean =>
    isInside(a.trigger, b.trigger) && (b.draft.weak !== true || a.draft.weak === true);
  const outer = found.filter((a) => !found.some((b) => hides(b, a))).map(({ draft }) => draft);
  return [...offices(scene, report), ...members(scene, report), ...outer];
}

/** "blamed the ambush on X": what is told is the ambush, though the rule's words begin with the telling. */
function toldAt({ start, end, rule }: Trigger, sayings: readonly Saying[]): number {
  const own = DEEDS.has(rule.type) ? sayings.find((s) => s.at === start) : undefined;
  const inside = Array.from({ length: end - start - 1 }, (_, k) => start + 1 + k);
  return (own && inside.find((t) => own.covers.has(t))) ?? start;
}

/** An aside is the report's own, but for what stands inside a quotation or is said within the aside. */
const isBelow = (scene: Scene, saying: Saying, { head }: Trigger): boolean =>
  saying.at < 0 || (saying.covers.has(head) && saying.at >= 0 && isUnder(scene.tree, saying.at, asideOf(scene, head)));

/** The verb of the relative clause a token stands in; the token itself where there is none. */
function asideOf(scene: Scene, token: number): number {
  for (let at = token; at >= 0; at = headOf(scene.tree, at))
    if (/^acl:relcl/.test(relationOf(scene.tree, at))) return at;
  return token;
}

const DEEDS = new Set(["ASSAULT", "COERCE", "compliance", "MOBILIZE", "arms", "backs"]);

/** Whom the saying blames did it, where the clause leaves open who did. */
function withAgent(draft: Draft, agent: readonly Actor[]): Draft {
  const { finding } = draft;
  const isOpen = finding.actor.length === 0 && !draft.collective.actor && DEEDS.has(finding.type);
  const others = agent.filter((a) => !finding.recipient.some((r) => sideKey(r) === sideKey(a)));
  return isOpen && others.length > 0 ? { ...draft, finding: { ...finding, actor: distinct(others) } } : draft;
}
