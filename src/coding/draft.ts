import type { Actor, Claim, Day, FindingDraft, Report, Status } from "../model/index.js";
import { counted, ofParticle } from "./counted.js";
import { namesTruce } from "./dealTerms.js";
import { dueAhead, putOffTo } from "./due.js";
import { evidenceOf } from "./evidence.js";
import { type Frame, frameOf } from "./frames.js";
import { impliedNoun } from "./implied.js";
import {
  ENDED,
  isForbidden,
  isForce,
  isForgiven,
  isParty,
  isPlain,
  isToldOf,
  mayLack,
  SPORT,
  STANCES,
  WEAK,
} from "./lacking.js";
import { actorsOf, type Group } from "./mention.js";
import { NOUNS } from "./nouns.js";
import { once } from "./once.js";
import { givesGoods, isRelief } from "./relief.js";
import { fill, type NounSpan, nounOf } from "./roles.js";
import type { Need, NounClass, RoleSource, Rule } from "./rule.js";
import { type Scene, spanOf, word } from "./scene.js";
import { statusOf } from "./status.js";
import { isStopped } from "./stopped.js";
import { hasIt, hasPronoun, nounPastAside, ownNoun, predicateNoun, subjectNoun, termNoun } from "./termNoun.js";
import { below, casesOf, headOf, isUnder, isVerb, relationOf, topOf } from "./tree.js";
import { groupAt, isTaken, subjectOf } from "./treeRoles.js";
import type { Trigger } from "./triggers.js";
import { isOffice, isVerbal } from "./verbal.js";
import { weaponMode } from "./weapons.js";
import { judgedOn, timeFor } from "./when.js";
import { placesFor, takenPlace } from "./where.js";
import { PARTLY, WHOLLY } from "./words.js";

/** A finding in the making: what it says, and which roles the report as a whole must still fill. */
export interface Draft {
  readonly finding: FindingDraft;
  readonly rule: Rule | null;
  readonly scene: Scene;
  readonly kind: Trigger["kind"];
  /** Tokens of the trigger, half-open. */
  readonly start: number;
  readonly end: number;
  /** It names no party: true only in a report of fighting. */
  readonly weak?: true;
  /** Its truce goes by a pronoun: true only where one was spoken of just before. */
  readonly recalled?: true;
  /** "both sides" stands in the role: it is filled with whoever the report is about. */
  readonly collective: { readonly actor: boolean; readonly recipient: boolean };
  /** The token whose subject has bound itself to the term: "agreed to". */
  readonly bound?: number | null;
}

/** Whose noun may stand far from its verb: "the truce, brokered by X and Y, has collapsed". */
export const BY_TREE = new Set<string>(["truce", "compliance", "position"]);
const BASE_CONFIDENCE = 0.5;
const PER_ROLE = 0.15;
/** "promised to halt attacks" is no vow to attack. */
const VOWED = "threaten.violence";

/** Who backs whom is nowhere in particular. */
const PLACELESS = new Set<string>(["backs", "arms", "mediates", "member-of", "holds-office"]);
const MATERIAL = new Set<string>(["ASSAULT", "COERCE", "MOBILIZE", "RETREAT", "AID", "PROTEST", "occupies"]);
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

/**
 * What a rule finds at its trigger; `null` where the rule's conditions are not met. `blamed` did it by somebody's word,
 * where the clause itself does not tell.
 */
export function draftOf(
  scene: Scene,
  trigger: Trigger,
  report: Pick<Report, "id" | "date"> & { readonly asOf?: Day | null },
  claim: () => Claim,
  blamed: readonly Actor[] = [],
): Draft | null {
  const { rule } = trigger;
  if (ENDED.has(rule.type) && (isVerbal(scene, trigger) || isOffice(scene, trigger))) return null;
  if (
    (ENDED.has(rule.type) || rule.id === VOWED) &&
    isStopped(scene, rule.id === VOWED ? { ...trigger, head: trigger.end - 1 } : trigger)
  )
    return null;
  if (trigger.kind !== "noun" && !STANCES.has(rule.type) && isForbidden(scene, trigger)) return null;
  if (rule.mode === "visit" && isCarried(scene, trigger)) return null;
  const frame = rule.framed ? frameOf(scene, trigger) : null;
  if (rule.framed && (!frame || (rule.states && !rule.states.includes(frame.status)))) return null;
  const noun = rule.about ? (aboutOf(scene, trigger, rule.about) ?? impliedNoun(scene, trigger)) : null;
  const recalled = !noun && rule.recalls === true && hasIt(scene, trigger);
  if (rule.about && !noun && !recalled && !(rule.framed && hasPronoun(scene, trigger))) return null;
  if (rule.done && noun && !isDoneTo(scene, trigger, noun)) return null;
  if (rule.spares && isSpared(scene, trigger, rule.spares)) return null;
  const actor =
    boundBy(scene, trigger, frame) ??
    role(scene, trigger, noun, rule.actor) ??
    (noun ? keeperOf(scene, rule, noun) : null);
  const recipient = role(scene, trigger, noun, rule.recipient, actor);
  const culprits = actor === null && ENDED.has(rule.type) ? blamed : [];
  const sides = [actor, recipient].flatMap((g) => (g ? actorsOf(g) : []));
  const collective = { actor: isCollective(actor), recipient: isCollective(recipient) };
  // What is done to a place is done there; what is said of one need not be.
  const struck = MATERIAL.has(rule.type) ? recipient : null;
  const places = once(() => (PLACELESS.has(rule.type) ? [] : placesFor(scene, trigger, struck)));
  const has: Readonly<Record<Need, () => boolean>> = {
    actor: () => (actor !== null && (actorsOf(actor).length > 0 || collective.actor)) || culprits.length > 0,
    recipient: () =>
      (recipient !== null && (actorsOf(recipient).length > 0 || collective.recipient)) ||
      (VERBAL.has(rule.type) && (rule.recipient ?? []).some((source) => isTaken(scene, trigger, source))),
    party: () => sides.some(isParty) || culprits.some(isParty) || collective.actor || collective.recipient,
    place: () => places().length > 0,
    spot: () => takenPlace(scene, trigger) !== null || isOverPlace(scene, trigger),
    person: () => actor?.mentions.some((m) => m.person === true) ?? false,
    force: () =>
      collective.actor || (actor?.mentions.some((m) => m.person !== true && m.actors.some(isForce)) ?? false),
    relief: () => actor !== null && actorsOf(actor).some(isRelief),
    goods: () => givesGoods(scene, trigger),
    body: () => recipient?.mentions.some((m) => m.named && m.actors.some(isBody)) ?? false,
  };
  const lacking = rule.needs?.filter((need) => !has[need]() && !isForgiven(need, scene, trigger, recipient)) ?? [];
  const weak = lacking.length > 0;
  if (
    weak &&
    !(
      ((WEAK.has(rule.type) && (mayLack(lacking, trigger, sides) || isToldOf(scene, trigger, places().length > 0))) ||
        isPlain(scene, trigger, lacking)) &&
      !scene.words.some((w) => SPORT.has(w))
    )
  )
    return null;
  const told = timeFor(rule.type === "compliance" && noun ? withoutTimesOf(scene, noun, trigger) : scene, trigger);
  const count = counted(scene, trigger, noun);
  if (!rule.framed && rule.states && !rule.states.includes(statusOf(scene, trigger, rule.type))) return null;
  const real = frame?.status ?? statusFor(scene, trigger);
  const { kind, status } = judged(scene, trigger, real);
  const said = frame?.at == null || trigger.kind !== "noun" ? null : { start: frame.at, end: frame.at + 1 };
  const span = evidenceOf(scene, trigger, [noun, actor, recipient], said);
  const mediator = role(scene, trigger, noun, rule.mediator);
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
      place: places(),
      time:
        rule.type === "compliance"
          ? judgedOn(told, report.asOf ?? report.date)
          : frame?.status === "delayed"
            ? putOffTo(scene, told, report.date)
            : dueAhead(told, frame ? status : "", report.date),
      claim: claim(),
      status,
      ...(count === null ? {} : { count }),
      ...(rule.principle ? { principle: rule.principle } : {}),
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
    ...(weak ? { weak: true as const } : {}),
    ...(recalled ? { recalled: true as const } : {}),
    ...(frame ? { bound: frame.verb } : {}),
  };
}

/** "The truce that began on Saturday is not respected": the day is the truce's, not the judgement's. */
function withoutTimesOf(scene: Scene, noun: NounSpan, { head }: Trigger): Scene {
  const top = topOf(scene.tree, noun.start, noun.end);
  if (isUnder(scene.tree, head, top)) return scene;
  return { ...scene, times: scene.times.filter((t) => !isUnder(scene.tree, topOf(scene.tree, t.from, t.to), top)) };
}

/** What a rule is about: a term's noun by the tree, others' by position too. */
function aboutOf(scene: Scene, trigger: Trigger, about: NonNullable<Rule["about"]>): NounSpan | null {
  if (typeof about === "string") return nounOf(scene, trigger, about);
  if (trigger.rule.predicate) return predicateNoun(scene, trigger, about);
  if (!trigger.rule.framed)
    return (
      nounOf(scene, trigger, about) ??
      (trigger.kind === "noun" ? nounPastAside(scene, trigger, about) : null) ??
      (OWN.has(trigger.rule.type) ? ownNoun(scene, trigger, about) : null) ??
      (MOVING.has(trigger.rule.type) && trigger.rule.done !== true ? subjectNoun(scene, trigger, about) : null) ??
      (BY_TREE.has(trigger.rule.type) && (trigger.kind === "noun" || isVerb(scene.tree, trigger.head))
        ? (termNoun(scene, trigger, about) ?? (trigger.kind === "noun" ? predicateNoun(scene, trigger, about) : null))
        : null)
    );
  return (
    termNoun(scene, trigger, about) ??
    (trigger.kind === "noun" ? (nounOf(scene, trigger, about) ?? nounPastAside(scene, trigger, about)) : null)
  );
}

/** Whose verb may stand far from what it is done to: "relief flights to Mekelle resumed". */
const OWN = new Set<string>(["ASSAULT", "COERCE", "MOBILIZE", "AID"]);
/** What troops, and talks, themselves do: "the army has finished leaving the town", "talks are due to resume". */
const MOVING = new Set<string>(["RETREAT", "CONSULT"]);

/** "They agreed on the release", "agreed to let aid in and to free": whoever has bound himself does it. */
function boundBy(scene: Scene, { kind, head }: Trigger, frame: Frame | null): Group | null {
  if (frame?.verb == null || kind === "passive" || below(scene.tree, head, /^(nmod:poss|obl:agent)/).length > 0)
    return null;
  const group = subjectOf(scene, frame.verb);
  return group && (actorsOf(group).length > 0 || isCollective(group)) ? group : null;
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
  // What one wants upheld, one is for; what one does not uphold, one is against.
  if (rule.type === "position" && rule.kind)
    return {
      kind: status !== "negated" ? rule.kind : rule.kind === "supports" ? "opposes" : "supports",
      status: "actual",
    };
  // "No violations", "has not breached the truce": it is kept.
  if (rule.type === "compliance" && rule.kind === "violated" && status === "negated")
    return { kind: "holds", status: "actual" };
  if (rule.type !== "compliance" || rule.kind !== "holds") return { kind: rule.kind, status };
  const around = scene.words.slice(Math.max(0, start - 5), end + 1);
  if (status === "negated")
    return { kind: around.some((w) => WHOLLY.has(w)) ? "partly-holds" : "violated", status: "actual" };
  const inPart =
    around.some((w) => PARTLY.has(w)) ||
    BUT_FOR.test(
      scene.words
        .slice(end, end + 6)
        .join(" ")
        .replace(/^(, )/, ""),
    );
  return { kind: status === "actual" && inPart ? "partly-holds" : rule.kind, status };
}

/** "had held but for an exchange of fire", "held only in name", "held in most of the province", "in seven of the eight". */
const BUT_FOR =
  /^(in|across|along|over|at) (most|much|parts|some|all but|\p{L}+ of the (two|three|four|five|six|seven|eight|nine|ten|\d+))\b|^(but|except|save) for|^apart from|^barring|^only in name|^in name only|^despite|^with the exception|^on paper|more or less|by and large|for the most part|on the whole/u;

/** "removed troops", "troops were removed": not "troops removed", nor "removed subsidies for troops". */
function isDoneTo({ tree }: Scene, { start, end, kind }: Trigger, noun: NounSpan): boolean {
  if (kind === "noun") return true;
  if (noun.start < start !== (kind === "passive")) return false;
  const top = topOf(tree, noun.start, noun.end);
  if (!/^(obl|nmod)/.test(relationOf(tree, top))) return true;
  const cases = casesOf(tree, top);
  return cases.includes("of") || ofParticle(tree, end).includes(top) || cases.length === 0;
}

function isSpared({ tree, words }: Scene, { head, kind }: Trigger, classes: readonly NounClass[]): boolean {
  if (kind === "noun") return false;
  const over = /^acl/.test(relationOf(tree, head)) ? [headOf(tree, head)] : [];
  const struck = kind === "passive" ? [...below(tree, head, /^nsubj:pass$/), ...over] : below(tree, head, /^obj$/);
  return struck.some((s) => classes.some((c) => NOUNS[c].includes(words[s] ?? "")));
}

const isOverPlace = ({ tree, mentions }: Scene, { end }: Trigger): boolean =>
  ofParticle(tree, end).some((o) => mentions.some((m) => m.place !== null && m.start <= o && o < m.end));

function role(
  scene: Scene,
  trigger: Trigger,
  noun: NounSpan | null,
  sources: readonly RoleSource[] = [],
  taken: Group | null = null,
): Group | null {
  let empty: Group | null = null;
  for (const source of sources) {
    const group = fill(scene, trigger, source, noun);
    if (
      group &&
      group.start !== taken?.start &&
      !isOwnWord(group, trigger) &&
      takesPart(scene, trigger, source, group)
    ) {
      // "flew to Kilinochchi for talks with the LTTE": a mere place leaves the role to who comes after it.
      if (trigger.rule.type !== "CONSULT" || isCollective(group) || actorsOf(group).length > 0) return group;
      empty ??= group;
    }
  }
  return empty;
}

/** "The IRA's ceasefire was restored", "the ELN's truce holds": whose the truce is. */
function keeperOf(scene: Scene, { type, kind }: Rule, { start, end }: NounSpan): Group | null {
  if (type !== "truce" && !(type === "compliance" && kind === "holds")) return null;
  if (type === "compliance" && !namesTruce(scene.words.slice(start, end))) return null;
  const [owner] = below(scene.tree, topOf(scene.tree, start, end), /^nmod:poss$/);
  const group = owner === undefined ? null : groupAt(scene, owner);
  return group && actorsOf(group).every((a) => a.role !== "CVL") ? group : null;
}

/** "flew medicines to Shire": what is taken somewhere pays no visit. */
const isCarried = ({ tree, words }: Scene, { head, start, kind }: Trigger): boolean =>
  kind === "active" &&
  /^(fl(y|ies|ew|own|ying)|head|heads|headed|travel\w*)$/.test(words[start] ?? "") &&
  below(tree, head, /^obj$/).length > 0;

/** "with the prime minister of Malaysia looking on": who is only there takes no part. */
function takesPart(scene: Scene, { rule }: Trigger, source: RoleSource, { start, end }: Group): boolean {
  if (source !== "with") return true;
  if (/^(looking|watching|attending|witnessing|presiding|standing|sitting|present)$/.test(word(scene, end)))
    return false;
  // A guest comes for talks with his host, and with policemen of his own.
  return rule.mode !== "visit" || scene.words.slice(Math.max(0, start - 5), start).some((w) => TALKING.test(w));
}
const TALKING = /^(talks|meetings?|discussions|negotiations|consultations|dialogue)$/;

/** The "military" of "military operation" is no actor of it. */
const isOwnWord = (group: Group, { start, end }: Trigger): boolean =>
  group.mentions.every(
    (m) => (!m.named || m.actors.every((a) => a.id === null && !a.side)) && m.start >= start && m.end <= end,
  );

const isCollective = (group: Group | null): boolean => group?.mentions.some((m) => m.collective) ?? false;

const BODIES = new Set(["IGO", "NGO", "MON", "REB", "PAR", "SEP"]);
const isBody = ({ role }: Actor): boolean => role !== undefined && BODIES.has(role);

export const distinct = (actors: readonly Actor[]): Actor[] =>
  actors.filter((a, i) => actors.findIndex((b) => (b.id ?? b.name) === (a.id ?? a.name)) === i);
