import type { Knowledge } from "../knowledge/index.js";
import { analyse, type Parser } from "../language/index.js";
import type { Actor, Claim, Finding, Report } from "../model/index.js";
import { withIds } from "../model/index.js";
import { voiceOf } from "./bulletin.js";
import { claimFor, sayingsIn } from "./claims.js";
import { consolidate } from "./consolidate.js";
import { type Draft, draftOf } from "./draft.js";
import { knownNames } from "./knownNames.js";
import { members } from "./members.js";
import { newMemory } from "./mentions.js";
import { offices } from "./offices.js";
import { isAside } from "./roles.js";
import { RULES } from "./rules/index.js";
import { type Scene, sceneOf, wordOf } from "./scene.js";
import { compileTriggers, isInside, mayTrigger, type Triggers, triggersIn } from "./triggers.js";

/** Parser, knowledge and rules, ready for reading. */
export interface Coder {
  readonly parser: Parser;
  readonly knowledge: Knowledge;
  readonly triggers: Triggers;
}

export const coderOf = (parser: Parser, knowledge: Knowledge): Coder => ({
  parser,
  knowledge,
  triggers: compileTriggers(RULES),
});

/** The findings of one report, in the order of its text. Pure. */
export function codeReport(report: Pick<Report, "id" | "date" | "text" | "source">, coder: Coder): Finding[] {
  const { parser, knowledge, triggers } = coder;
  const { sentences, times, names } = analyse(report.text, report.date, parser, {
    known: knownNames(knowledge),
    // A tree costs most of the time; where no rule's words stand, nothing would look at it.
    wants: (sentence) => mayTrigger(sentence.tokens.map(wordOf), triggers),
  });
  const memory = newMemory();
  const scenes = sentences.map((s) => sceneOf(report.text, s, times, knowledge, memory, names));
  const own = voiceOf(report, scenes, knowledge);
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
  const outer = found
    .filter((a) => !found.some((b) => isInside(a.trigger, b.trigger)))
    .map(({ draft }) => draft);
  return [...offices(scene, report), ...members(scene, report), ...outer];
}
