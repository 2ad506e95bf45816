import type { Knowledge } from "../knowledge/index.js";
import type { Sentence, TimeExpression } from "../language/index.js";
import type { Finding, Report } from "../model/index.js";
import { withIds } from "../model/index.js";
import { claimFor, OWN_VOICE, sayingsIn } from "./claims.js";
import { consolidate } from "./consolidate.js";
import { type Draft, draftOf } from "./draft.js";
import { members } from "./members.js";
import { newMemory } from "./mentions.js";
import { offices } from "./offices.js";
import { isAside } from "./roles.js";
import { RULES } from "./rules/index.js";
import { type Scene, sceneOf } from "./scene.js";
import { compileTriggers, type Triggers, triggersIn } from "./triggers.js";

/** Knowledge and rules, ready for reading. */
export interface Coder {
  readonly knowledge: Knowledge;
  readonly triggers: Triggers;
}

export const coderOf = (knowledge: Knowledge): Coder => ({ knowledge, triggers: compileTriggers(RULES) });

/** The findings of one report, in the order of its text. Pure. */
export function codeReport(
  report: Pick<Report, "id" | "date" | "text">,
  document: { readonly sentences: readonly Sentence[]; readonly times: readonly TimeExpression[] },
  coder: Coder,
): Finding[] {
  const memory = newMemory();
  const scenes = document.sentences.map((s) => sceneOf(report.text, s, document.times, coder.knowledge, memory));
  const drafts = scenes.flatMap((scene) => draftsIn(scene, report, coder));
  return withIds(report.text, consolidate(drafts, scenes, report));
}

function draftsIn(scene: Scene, report: Pick<Report, "id" | "date">, { triggers }: Coder): Draft[] {
  const sayings = sayingsIn(scene);
  const found = triggersIn(scene, triggers)
    .map((trigger) =>
      draftOf(scene, trigger, report, isAside(scene, trigger) ? OWN_VOICE : claimFor(sayings, trigger.start)),
    )
    .filter((d) => d !== null);
  return [...offices(scene, report), ...members(scene, report), ...found];
}
