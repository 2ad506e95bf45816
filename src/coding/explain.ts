import { analyseAll } from "../language/index.js";
import type { Finding, Report } from "../model/index.js";
import { OWN_VOICE } from "./claims.js";
import { type Coder, codeReport, preparedOf, scenesOf } from "./code.js";
import { draftOf } from "./draft.js";
import { worthATree } from "./filter.js";
import { type Relevance, relevanceOf } from "./relevance.js";
import type { Rule } from "./rule.js";
import type { Scene } from "./scene.js";
import type { Tree } from "./tree.js";
import { patternsAt, type Triggers } from "./triggerIndex.js";
import { endOf, isInside, type Trigger, triggersIn } from "./triggers.js";

/** Why a report reads as it does, for whoever adds a rule. */
export interface Explanation {
  readonly relevance: Relevance;
  readonly sentences: readonly ExplainedSentence[];
}

export interface ExplainedSentence {
  readonly text: string;
  readonly tree: Tree;
  /** False: the filter spares it a tree, since no rule could find anything. */
  readonly worthATree: boolean;
  readonly findings: readonly Finding[];
  /** Rules whose words stand there and that found nothing, and why. */
  readonly near: readonly NearMiss[];
}

interface NearMiss {
  readonly rule: string;
  readonly words: string;
  readonly why: string;
}

/** Reads a report with gate and filter open, and tells of every rule whose words stand in it. */
export function explainReport(report: Pick<Report, "id" | "date" | "text" | "source">, coder: Coder): Explanation {
  const { parser, knowledge, triggers } = coder;
  const open: Coder = { parser, knowledge, triggers, given: triggers, options: { gate: false, filter: false } };
  const prepared = preparedOf(report, open);
  const [analysis] = prepared ? analyseAll([prepared], parser) : [];
  const { sentences = [], matches = [], words = [] } = prepared ?? {};
  const worth = worthATree(sentences, words, matches, triggers, knowledge);
  const findings = codeReport(report, open);
  const scenes = analysis ? scenesOf(report, analysis, knowledge, { matches, words }) : [];
  return {
    relevance: relevanceOf(words, (i) => matches[i] ?? []),
    sentences: scenes.map((scene, i) => {
      const own = findings.filter((f) => f.sentence.start === scene.start);
      return {
        text: report.text.slice(scene.start, scene.end),
        tree: scene.tree,
        worthATree: worth.has(i),
        findings: own,
        near: nearMisses(scene, triggers, report, new Set(own.map((f) => f.rule))),
      };
    }),
  };
}

function nearMisses(
  scene: Scene,
  triggers: Triggers,
  report: Pick<Report, "id" | "date">,
  found: ReadonlySet<string>,
): NearMiss[] {
  const standing = triggersIn(scene, triggers, true);
  const drafted = standing.filter((t) => !t.other && draftOf(scene, t, report, () => OWN_VOICE) !== null);
  const misses: NearMiss[] = [];
  const add = (rule: Rule, start: number, end: number, why: string): void => {
    const words = scene.words.slice(start, end).join(" ");
    if (found.has(rule.id) || misses.some((m) => m.rule === rule.id && m.words === words)) return;
    misses.push({ rule: rule.id, words, why });
  };
  for (const trigger of standing)
    add(trigger.rule, trigger.start, trigger.end, whyNot(scene, trigger, drafted, report));
  for (const i of scene.words.keys())
    for (const { rule, form, rest, gap } of patternsAt(triggers, scene.words, i)) {
      const end = endOf(scene.words, i, rest, gap);
      if (end !== null && !standing.some((t) => t.rule === rule && t.start === i))
        add(rule, i, end, `the tree has no such ${form} here`);
    }
  return misses;
}

function whyNot(
  scene: Scene,
  trigger: Trigger,
  drafted: readonly Trigger[],
  report: Pick<Report, "id" | "date">,
): string {
  const { rule, other } = trigger;
  if (other) return "not: one of its other words stands close by";
  if (drafted.includes(trigger)) {
    const around = drafted.find((t) => isInside(trigger, t));
    return around ? `isInside: ${around.rule.id} has the longer words` : "another finding of the report says it";
  }
  const { about, needs, ...bare } = rule;
  const passes = (kept: Partial<Rule>): boolean =>
    draftOf(scene, { ...trigger, rule: { ...bare, ...kept } }, report, () => OWN_VOICE) !== null;
  if (about && !passes({ about }))
    return `about: none of ${typeof about === "string" ? about : about.slice(0, 4).join(", ")} belongs to it`;
  const missing = (needs ?? []).filter((need) => !passes({ needs: [need] }));
  if (missing.length > 0) return `needs: no ${missing.join(", no ")}`;
  return "what it tells has ended or was averted";
}
