import type { Knowledge } from "../knowledge/index.js";
import { type Analysis, analyseAll, type Parser, type Prepared, prepare, segment } from "../language/index.js";
import type { Actor, Claim, Finding, Report } from "../model/index.js";
import { withIds } from "../model/index.js";
import { voiceOf } from "./bulletin.js";
import { claimFor, sayingsIn } from "./claims.js";
import { consolidate } from "./consolidate.js";
import { type Draft, draftOf } from "./draft.js";
import { mayMatter } from "./filter.js";
import { knownNames } from "./knownNames.js";
import { members } from "./members.js";
import { newMemory } from "./mentions.js";
import { offices } from "./offices.js";
import { relevanceOf } from "./relevance.js";
import { isAside } from "./roles.js";
import { RULES } from "./rules/index.js";
import { type Scene, sceneOf } from "./scene.js";
import { compileTriggers, isInside, type Triggers, triggersIn } from "./triggers.js";

/** Parser, knowledge and rules, ready for reading. */
export interface Coder {
  readonly parser: Parser;
  readonly knowledge: Knowledge;
  readonly triggers: Triggers;
  readonly options: CoderOptions;
}

export interface CoderOptions {
  /** False: reports that have nothing to do with conflict are read too (relevance.ts). */
  readonly gate?: boolean;
  /** False: every sentence is parsed, also where no rule could find anything (filter.ts). */
  readonly filter?: boolean;
}

export const coderOf = (parser: Parser, knowledge: Knowledge, options: CoderOptions = {}): Coder => ({
  parser,
  knowledge,
  triggers: compileTriggers(RULES),
  options,
});

type Readable = Pick<Report, "id" | "date" | "text" | "source">;

/** The findings of one report, in the order of its text. Pure. */
export const codeReport = (report: Readable, coder: Coder): Finding[] => codeReports([report], coder)[0] ?? [];

/** The findings of each report, as if read alone; together their sentences fill the parser's batches. Pure. */
export function codeReports(reports: readonly Readable[], coder: Coder): Finding[][] {
  const prepared = reports.map((report) => preparedOf(report, coder));
  const relevant = prepared.filter((p) => p !== null);
  const analyses = analyseAll(relevant, coder.parser);
  return reports.map((report, i) => {
    const own = prepared[i];
    const analysis = own ? analyses[relevant.indexOf(own)] : undefined;
    return analysis ? findingsOf(report, analysis, coder) : [];
  });
}

/** Sentences, names, and which of them need a tree; `null` where the report is not about conflict. */
export function preparedOf({ text, date }: Pick<Report, "text" | "date">, coder: Coder): Prepared | null {
  const { knowledge, triggers, options } = coder;
  const sentences = segment(text);
  if (options.gate !== false && !relevanceOf(sentences, knowledge).relevant) return null;
  return prepare(text, date, sentences, {
    known: knownNames(knowledge),
    // A tree costs most of the time; where no rule could find anything, nothing would look at it.
    wants: options.filter === false ? () => true : (sentence) => mayMatter(sentence.tokens, triggers, knowledge),
  });
}

/** Sentences as rules see them, in the order of the text: earlier ones tell later ones who is meant. */
export function scenesOf(text: string, { sentences, times, names }: Analysis, knowledge: Knowledge): Scene[] {
  const memory = newMemory();
  return sentences.map((s) => sceneOf(text, s, times, knowledge, memory, names));
}

function findingsOf(report: Readable, analysis: Analysis, coder: Coder): Finding[] {
  const scenes = scenesOf(report.text, analysis, coder.knowledge);
  const own = voiceOf(report, scenes, coder.knowledge);
  let lastSpeaker: readonly Actor[] = [];
  const drafts = scenes.flatMap((scene) => {
    const sayings = sayingsIn(scene, lastSpeaker);
    lastSpeaker = sayings.at(-1)?.by ?? lastSpeaker;
    return draftsIn(scene, sayings, own, report, coder);
  });
  return withIds(report.text, consolidate(drafts, scenes, report));
}

function draftsIn(
  scene: Scene,
  sayings: ReturnType<typeof sayingsIn>,
  own: Claim,
  report: Pick<Report, "id" | "date">,
  { triggers }: Coder,
): Draft[] {
  const found = triggersIn(scene, triggers).flatMap((trigger) => {
    const claim = isAside(scene, trigger) ? own : claimFor(sayings, trigger.start, own);
    const draft = draftOf(scene, trigger, report, claim);
    return draft ? [{ trigger, draft }] : [];
  });
  const outer = found.filter((a) => !found.some((b) => isInside(a.trigger, b.trigger))).map(({ draft }) => draft);
  return [...offices(scene, report), ...members(scene, report), ...outer];
}
