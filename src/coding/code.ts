import type { Knowledge } from "../knowledge/index.js";
import { analyse, type Parser } from "../language/index.js";
import type { Actor, Claim, Day, Finding, Report } from "../model/index.js";
import { sideKey, withIds } from "../model/index.js";
import { asOfDay, voiceOf } from "./bulletin.js";
import { blamedFor, claimFor, type Saying } from "./claims.js";
import { consolidate } from "./consolidate.js";
import { asRequests } from "./demands.js";
import { type Draft, distinct, draftOf } from "./draft.js";
import { knownNames } from "./knownNames.js";
import { members } from "./members.js";
import { newMemory } from "./mentions.js";
import { offices } from "./offices.js";
import { withOwners } from "./owners.js";
import { withReferences } from "./reference.js";
import { isRhetoric } from "./rhetoric.js";
import { isAside } from "./roles.js";
import { RULES } from "./rules/index.js";
import { type Scene, sceneOf, wordOf } from "./scene.js";
import { headOf, isUnder, relationOf } from "./tree.js";
import { compileTriggers, isInside, mayTrigger, type Trigger, type Triggers, triggersIn } from "./triggers.js";
import { type Heard, voicesIn } from "./voices.js";

/** Parser, knowledge and rules, ready for reading. */
export interface Coder {
  readonly parser: Parser;
  readonly knowledge: Knowledge;
  readonly triggers: Triggers;
  /** With the words that count only where both sides are given (relate.ts). */
  readonly given: Triggers;
}

export const coderOf = (parser: Parser, knowledge: Knowledge): Coder => ({
  parser,
  knowledge,
  triggers: compileTriggers(RULES.filter((r) => !r.given)),
  given: compileTriggers(RULES),
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
  const seen = sentences.map((s) => sceneOf(report.text, s, times, knowledge, memory, names));
  const scenes = withReferences(seen, knowledge);
  const own = voiceOf(report, scenes, knowledge);
  const heard = voicesIn(report.text, scenes, own);
  const dated = { ...report, asOf: asOfDay(scenes) };
  const drafts = heard.flatMap((one) => draftsIn(one, own, dated, coder));
  const told = heard.map((h) => h.scene);
  return withIds(report.text, consolidate(withOwners(asRequests(drafts), told, knowledge), told, report));
}

function draftsIn(
  { scene, sayings, unverified }: Heard,
  own: Claim,
  report: Pick<Report, "id" | "date"> & { readonly asOf: Day | null },
  { triggers }: Coder,
): Draft[] {
  const found = triggersIn(scene, triggers).flatMap((trigger) => {
    const told = isAside(scene, trigger) ? sayings.filter((s) => isBelow(scene, s, trigger)) : sayings;
    const claim = claimFor(told, trigger.start, own);
    const draft = draftOf(scene, trigger, report, unverified && claim.by.length > 0 ? { ...claim, unverified } : claim);
    return draft && !isRhetoric(scene, trigger.head, draft.finding)
      ? [{ trigger, draft: withAgent(draft, blamedFor(told, trigger.start)) }]
      : [];
  });
  const outer = found.filter((a) => !found.some((b) => isInside(a.trigger, b.trigger))).map(({ draft }) => draft);
  return [...offices(scene, report), ...members(scene, report), ...outer];
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
