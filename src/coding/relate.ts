import type { FindingType, Status } from "../model/index.js";
import type { Coder } from "./code.js";
import { type GivenScene, givenScene, type Pair, SOURCE, TARGET, type TokenSpan } from "./given.js";
import { actorsOf, type Group } from "./mention.js";
import { fill, type NounSpan, nounOf } from "./roles.js";
import type { RoleSource, Rule } from "./rule.js";
import { type Scene, spanOf } from "./scene.js";
import { statusOf } from "./status.js";
import { below, headOf, isUnder, isVerb, lemmaOf, relationOf, topOf } from "./tree.js";
import { type Trigger, triggersIn } from "./triggers.js";

/** What links a sentence's source to its target, and how surely its tree says so. */
export interface Link {
  readonly rule: Rule;
  readonly type: FindingType;
  readonly mode: string | null;
  readonly kind: string | null;
  readonly status: Status;
  readonly evidence: { readonly start: number; readonly end: number; readonly text: string };
  readonly scene: Scene;
  /** The verbs and nouns above the trigger in the tree whose clause it is part of, the nearest first. */
  readonly governors: readonly number[];
  readonly trigger: Trigger;
  readonly weight: number;
}

/** Words for pairs alone are weaker than those of reports. */
const GIVEN = 2.2;
/** A word close by says that the trigger may mean something else. */
const OTHER = 2;
/** What it is about has been found too. */
const TOLD = 0.3;
/** Below this, the trigger has nothing to do with the pair. */
const LEAST = 1.5;

/** Every event that links the pair, the most likely first; ties go to the one that stands first. */
export function linksOf(pair: Pair, coder: Coder): Link[] {
  const given = givenScene(pair, coder);
  const { scene } = given;
  const links = triggersIn(scene, coder.given, true).flatMap((trigger) => {
    const link = linkOf(given, trigger);
    return link && link.weight >= LEAST ? [link] : [];
  });
  const isCall = (link: Link): boolean => /^(call|phone|telephone|ring)$/.test(lemmaOf(scene.tree, link.trigger.head));
  const purpose = (link: Link): boolean =>
    links.some(
      (l) =>
        l.type !== link.type &&
        l.governors[0] === link.trigger.head &&
        /^(advcl|xcomp)/.test(relationOf(scene.tree, l.trigger.head)),
    );
  // "called the envoy to congratulate him": what one calls for is the event.
  return links
    .map((link) => (link.type === "CONSULT" && isCall(link) && purpose(link) ? { ...link, weight: LEAST } : link))
    .sort((a, b) => b.weight - a.weight || a.trigger.start - b.trigger.start);
}

function linkOf(given: GivenScene, trigger: Trigger): Link | null {
  const { scene } = given;
  const { rule } = trigger;
  const noun = rule.about ? nounOf(scene, trigger, rule.about) : null;
  if (rule.about && !noun) return null;
  // A term told of by its place alone says nothing of two who are given.
  if (rule.framed && rule.needs?.includes("spot")) return null;
  const weight =
    weightOf(given, trigger, noun) - (trigger.other ? OTHER : 0) - (rule.given ? GIVEN : 0) + (rule.about ? TOLD : 0);
  return {
    rule,
    type: rule.type,
    mode: rule.mode ?? null,
    kind: rule.kind ?? null,
    status: rule.status ?? statusOf(scene, trigger, rule.type),
    evidence: spanOf(
      scene,
      Math.min(trigger.start, noun?.start ?? trigger.start),
      Math.max(trigger.end, noun?.end ?? 0),
    ),
    scene,
    governors: governorsOf(scene, trigger.head),
    trigger,
    weight,
  };
}

function governorsOf({ tree }: Scene, head: number): number[] {
  const out: number[] = [];
  let at = head;
  while (at >= 0 && /^(xcomp|ccomp|acl(?!:)|obj|obl|conj|advcl|parataxis)/.test(relationOf(tree, at))) {
    at = headOf(tree, at);
    out.push(at);
  }
  return out;
}

function weightOf(given: GivenScene, trigger: Trigger, noun: NounSpan | null): number {
  const { scene, source, target } = given;
  const { rule } = trigger;
  const actor = groupsFor(scene, trigger, noun, rule.actor);
  const recipient = groupsFor(scene, trigger, noun, rule.recipient);
  const has = (groups: readonly Group[], id: string): boolean =>
    groups.some((g) => actorsOf(g).some((a) => a.id === id));
  const acts = has(actor, SOURCE);
  const suffers = has(recipient, TARGET) || (rule.mutual === true && has(actor, TARGET));
  const reversed = (has(actor, TARGET) && !rule.mutual) || (has(recipient, SOURCE) && !rule.mutual);
  const isInside = [...source, ...target].some((s) => s.start <= trigger.start && trigger.end <= s.end);
  const from = acts ? 4 : fromSource(scene, trigger, source);
  const to = suffers ? 3 : toTarget(scene, trigger, target);
  return (
    from +
    to -
    (reversed && !(acts && suffers) ? 2.5 : 0) -
    (isInside ? 3 : 0) -
    0.25 * depthOf(scene, trigger.head) +
    0.05 * (trigger.end - trigger.start)
  );
}

function groupsFor(
  scene: Scene,
  trigger: Trigger,
  noun: NounSpan | null,
  sources: readonly RoleSource[] = [],
): Group[] {
  return sources.flatMap((source) => fill(scene, trigger, source, noun) ?? []);
}

/** The source stands in the subject of a verb that governs the trigger, the nearer the better. */
function fromSource(scene: Scene, { head }: Trigger, source: readonly TokenSpan[]): number {
  const { tree } = scene;
  let at = head;
  for (let climbed = 0; at >= 0; climbed++, at = headOf(tree, at)) {
    const subjects = below(tree, at, /^(nsubj|obl:agent|nmod:poss)/);
    if (subjects.some((s) => holds(scene, s, source))) return 3 - 0.3 * climbed;
    if (holds(scene, at, source) && climbed === 0) return 1.5;
  }
  return 0;
}

/** The target stands below the trigger, or below the verb whose object the trigger is. */
function toTarget(scene: Scene, { head }: Trigger, target: readonly TokenSpan[]): number {
  const { tree } = scene;
  if (holds(scene, head, target)) return 2;
  const up = headOf(tree, head);
  if (up < 0 || !isVerb(tree, up) || !/^(obj|obl|nsubj:pass|xcomp|conj|advcl)/.test(relationOf(tree, head))) return 0;
  return holds(scene, up, target) ? 1.2 : 0;
}

const holds = (scene: Scene, top: number, spans: readonly TokenSpan[]): boolean =>
  spans.some((s) => isUnder(scene.tree, topOf(scene.tree, s.start, s.end), top));

function depthOf({ tree }: Scene, i: number): number {
  let depth = 0;
  for (let at = headOf(tree, i); at >= 0; at = headOf(tree, at)) depth++;
  return depth;
}
