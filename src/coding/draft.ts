import type { Actor, Claim, FindingDraft, Report, Status } from "../model/index.js";
import { actorsOf, type Group } from "./mention.js";
import { countBefore, countOf } from "./numbers.js";
import { fill, type NounSpan, nounOf } from "./roles.js";
import type { RoleSource, Rule } from "./rule.js";
import { type Scene, spanOf, word } from "./scene.js";
import { statusOf } from "./status.js";
import { isStopped } from "./stopped.js";
import { below, casesOf, topOf } from "./tree.js";
import { isTaken } from "./treeRoles.js";
import type { Trigger } from "./triggers.js";
import { weaponMode } from "./weapons.js";
import { judgedOn, timeFor, truceTime } from "./when.js";
import { placesFor } from "./where.js";
import { CONJUNCTIONS, PARTLY, RELATIVES, WHOLLY } from "./words.js";

/** A finding in the making: what it says, and which roles the report as a whole must still fill. */
export interface Draft {
  readonly finding: FindingDraft;
  readonly rule: Rule | null;
  readonly scene: Scene;
  readonly kind: Trigger["kind"];
  /** Tokens of the trigger, half-open. */
  readonly start: number;
  readonly end: number;
  /** "both sides" stands in the role: it is filled with whoever the report is about. */
  readonly collective: { readonly actor: boolean; readonly recipient: boolean };
}

const MAX_EVIDENCE_TOKENS = 16;
const BASE_CONFIDENCE = 0.5;
const PER_ROLE = 0.15;
/** Who backs whom is nowhere in particular. */
const PLACELESS = new Set<string>(["backs", "arms", "mediates", "member-of", "holds-office"]);
const MATERIAL = new Set<string>(["ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "AID", "PROTEST", "occupies"]);
/** What is told to be over did not happen there. */
const ENDED = new Set<string>(["ASSAULT", "COERCE"]);
/** What is said, asked or granted to somebody stays so where no list knows whom. */
const VERBAL = new Set<string>([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "SANCTION",
]);
const ARMED = new Set(["MIL", "REB", "SEP", "PAR", "UAF", "GOV", "COP"]);

/** What a rule finds at its trigger; `null` where the rule's conditions are not met. */
export function draftOf(
  scene: Scene,
  trigger: Trigger,
  report: Pick<Report, "id" | "date">,
  claim: Claim,
): Draft | null {
  const { rule } = trigger;
  if (ENDED.has(rule.type) && isStopped(scene, trigger)) return null;
  const noun = rule.about ? nounOf(scene, trigger, rule.about) : null;
  if (rule.about && !noun) return null;
  const actor = role(scene, trigger, noun, rule.actor);
  const recipient = role(scene, trigger, noun, rule.recipient, actor);
  const mediator = role(scene, trigger, noun, rule.mediator);
  const sides = [actor, recipient].flatMap((g) => (g ? actorsOf(g) : []));
  const collective = { actor: isCollective(actor), recipient: isCollective(recipient) };
  // What is done to a place is done there; what is said of one need not be.
  const struck = MATERIAL.has(rule.type) ? recipient : null;
  const place = PLACELESS.has(rule.type) ? [] : placesFor(scene, trigger, struck);
  const needed = {
    actor: actor !== null && (actorsOf(actor).length > 0 || collective.actor),
    recipient:
      (recipient !== null && (actorsOf(recipient).length > 0 || collective.recipient)) ||
      (VERBAL.has(rule.type) && (rule.recipient ?? []).some((source) => isTaken(scene, trigger, source))),
    party: sides.some(isParty) || collective.actor || collective.recipient,
    place: place.length > 0,
  };
  if (rule.needs?.some((need) => !needed[need])) return null;
  const told = rule.type === "truce" ? truceTime(scene, trigger) : timeFor(scene, trigger);
  const count = counted(scene, trigger, noun);
  const real = statusFor(scene, trigger);
  const { kind, status } = judged(scene, trigger, real);
  const span = evidence(scene, trigger, [noun, actor, recipient]);
  const filled = [actor, recipient].filter((g) => g !== null).length;
  return {
    finding: {
      report: report.id,
      type: rule.type,
      ...modeFor(scene, trigger),
      ...(kind ? { kind: [kind] } : {}),
      actor: distinct(rule.mutual ? sides : actor ? actorsOf(actor) : []),
      recipient: rule.mutual || !recipient ? [] : distinct(actorsOf(recipient)),
      ...(mediator ? { mediator: actorsOf(mediator) } : {}),
      place,
      time: rule.type === "compliance" ? judgedOn(told, report.date) : told,
      claim,
      status,
      ...(count === null ? {} : { count }),
      confidence: Math.min(0.95, BASE_CONFIDENCE + PER_ROLE * filled),
      evidence: spanOf(scene, span.start, span.end),
      sentence: { start: scene.start, end: scene.end },
      rule: rule.id,
    },
    rule,
    scene,
    kind: trigger.kind,
    start: trigger.start,
    end: trigger.end,
    collective,
  };
}

/** The rule's mode; an attack told without its weapon takes that of the weapon beside it, and aircraft shell from the air. */
function modeFor(scene: Scene, trigger: Trigger): { mode?: readonly string[] } {
  const { type, mode } = trigger.rule;
  const weapon =
    type === "ASSAULT" && (mode === undefined || mode === "heavy-weapons") ? weaponMode(scene, trigger) : null;
  const told = weapon && (mode === undefined || weapon === "aerial" || weapon === "drone") ? weapon : mode;
  return told ? { mode: [told] } : {};
}

/** What the rule's own words say of a term ("has begun", "was delayed") holds unless they are denied. */
function statusFor(scene: Scene, trigger: Trigger): Status {
  const { status, type } = trigger.rule;
  if (status === undefined) return statusOf(scene, trigger, type);
  const isDone = type === "provision" && (status === "under-way" || status === "done" || status === "partial");
  return isDone && statusOf(scene, trigger, type) === "unfulfilled" ? "unfulfilled" : status;
}

/** "not fully respected" and "largely held" hold in part; "not respected" is a breach: a judgement is of what is. */
function judged(
  scene: Scene,
  { rule, start, end }: Trigger,
  status: Status,
): { kind: string | undefined; status: Status } {
  if (rule.type !== "compliance" || rule.kind !== "holds") return { kind: rule.kind, status };
  const around = scene.words.slice(Math.max(0, start - 5), end + 1);
  if (status === "negated")
    return { kind: around.some((w) => WHOLLY.has(w)) ? "partly-holds" : "violated", status: "actual" };
  return { kind: status === "actual" && around.some((w) => PARTLY.has(w)) ? "partly-holds" : rule.kind, status };
}

/** How many captives, or breaches: only of what is counted in the field. */
function counted(scene: Scene, trigger: Trigger, noun: NounSpan | null): number | null {
  const { about, kind, type, mode } = trigger.rule;
  if (COUNTED.has(type) || mode === "abduct") {
    const counted = countOfPatient(scene, trigger, SINGLED.has(mode ?? ""));
    if (counted !== null) return counted;
  }
  if (!noun) return null;
  if (about === "captives" || about === "bodies" || SINGLED.has(mode ?? ""))
    return (
      countOf(scene, topOf(scene.tree, noun.start, noun.end), SINGLED.has(mode ?? ""))?.value ??
      countBefore(scene, noun.start)
    );
  return trigger.kind === "noun" && kind === "violated"
    ? countBefore(scene, Math.min(noun.start, trigger.start))
    : null;
}

/** Whose victims, freed and forces are counted. */
const COUNTED = new Set<string>(["COERCE", "RETREAT", "MOBILIZE"]);
/** Where one who has no number is one: "a priest was freed". */
const SINGLED = new Set(["arrest", "release", "abduct", "execute", "deport"]);

/** "freed 17 more hostages", "12 soldiers were captured": the number on the object, or of what the noun is made of. */
function countOfPatient(scene: Scene, { head, kind }: Trigger, singles: boolean): number | null {
  const { tree } = scene;
  const [patient] =
    kind === "noun"
      ? below(tree, head, /^nmod/).filter((n) => casesOf(tree, n).includes("of"))
      : below(tree, head, kind === "passive" ? /^nsubj:pass$/ : /^obj$/);
  return patient === undefined ? null : (countOf(scene, patient, singles)?.value ?? null);
}

function role(
  scene: Scene,
  trigger: Trigger,
  noun: NounSpan | null,
  sources: readonly RoleSource[] = [],
  taken: Group | null = null,
): Group | null {
  for (const source of sources) {
    const group = fill(scene, trigger, source, noun);
    if (group && group.start !== taken?.start && !isOwnWord(group, trigger)) return group;
  }
  return null;
}

/** The "military" of "military operation" is no actor of it. */
const isOwnWord = (group: Group, { start, end }: Trigger): boolean =>
  group.mentions.every((m) => !m.named && m.start >= start && m.end <= end);

const isCollective = (group: Group | null): boolean => group?.mentions.some((m) => m.collective) ?? false;

/** Somebody of knowledge, or armed, or acting for a known side: no striker or trader. */
const isParty = (a: Actor): boolean => a.id !== null || a.side != null || (a.role !== undefined && ARMED.has(a.role));

export const distinct = (actors: readonly Actor[]): Actor[] =>
  actors.filter((a, i) => actors.findIndex((b) => (b.id ?? b.name) === (a.id ?? a.name)) === i);

/** The clause of the trigger as far as it is short: who, what, to whom, and what closes it. */
function evidence(
  scene: Scene,
  trigger: Trigger,
  parts: readonly ({ start: number; end: number } | null)[],
): { start: number; end: number } {
  let { verbStart: start, end } = trigger;
  for (const part of parts) {
    if (!part) continue;
    const from = Math.min(start, part.start);
    const to = Math.max(end, part.end);
    if (to - from <= MAX_EVIDENCE_TOKENS) [start, end] = [from, to];
  }
  const close = clauseEnd(scene, end);
  if (close - start <= MAX_EVIDENCE_TOKENS) end = close;
  while (/^[,;:.]$/.test(word(scene, end - 1))) end--;
  return { start, end };
}

function clauseEnd(scene: Scene, from: number): number {
  let at = from;
  while (
    at < scene.words.length &&
    !/^[,.;:()“”"]$/.test(word(scene, at)) &&
    !CONJUNCTIONS.has(word(scene, at)) &&
    !RELATIVES.has(word(scene, at))
  )
    at++;
  return at;
}
