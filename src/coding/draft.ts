import type { Actor, Claim, Day, FindingDraft, Report, Status } from "../model/index.js";
import { casualtiesIn } from "./casualties.js";
import { putOffTo } from "./due.js";
import { type Frame, frameOf } from "./frames.js";
import { impliedNoun } from "./implied.js";
import { actorsOf, type Group } from "./mention.js";
import { moodOf } from "./moods.js";
import { NOUNS } from "./nouns.js";
import { countBefore, countOf } from "./numbers.js";
import { fill, type NounSpan, nounOf } from "./roles.js";
import type { NounClass, RoleSource, Rule } from "./rule.js";
import { isInName, type Scene, spanOf, stretch, word } from "./scene.js";
import { statusOf } from "./status.js";
import { isStopped } from "./stopped.js";
import { hasIt, hasPronoun, predicateNoun, subjectNoun, termNoun } from "./termNoun.js";
import { below, casesOf, headOf, isUnder, isVerb, relationOf, tagOf, topOf } from "./tree.js";
import { isTaken, subjectOf } from "./treeRoles.js";
import type { Trigger } from "./triggers.js";
import { isOffice, isVerbal } from "./verbal.js";
import { weaponMode } from "./weapons.js";
import { judgedOn, timeFor } from "./when.js";
import { placesFor, takenPlace } from "./where.js";
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
const MAX_EVIDENCE_TOKENS = 14;
const MAX_STATED_TOKENS = 30;
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

/**
 * What a rule finds at its trigger; `null` where the rule's conditions are not met. `blamed` did it by somebody's word,
 * where the clause itself does not tell.
 */
export function draftOf(
  scene: Scene,
  trigger: Trigger,
  report: Pick<Report, "id" | "date"> & { readonly asOf?: Day | null },
  claim: Claim,
  blamed: readonly Actor[] = [],
): Draft | null {
  const { rule } = trigger;
  if (ENDED.has(rule.type) && (isStopped(scene, trigger) || isVerbal(scene, trigger) || isOffice(scene, trigger)))
    return null;
  if (trigger.kind !== "noun" && !STANCES.has(rule.type) && isForbidden(scene, trigger)) return null;
  const frame = rule.framed ? frameOf(scene, trigger) : null;
  if (rule.framed && (!frame || (rule.states && !rule.states.includes(frame.status)))) return null;
  const noun = rule.about ? (aboutOf(scene, trigger, rule.about) ?? impliedNoun(scene, trigger)) : null;
  const recalled = !noun && rule.recalls === true && hasIt(scene, trigger);
  if (rule.about && !noun && !recalled && !(rule.framed && hasPronoun(scene, trigger))) return null;
  if (rule.done && noun && !isDoneTo(scene, trigger, noun)) return null;
  if (rule.spares && isSpared(scene, trigger, rule.spares)) return null;
  const actor = boundBy(scene, trigger, frame) ?? role(scene, trigger, noun, rule.actor);
  const recipient = role(scene, trigger, noun, rule.recipient, actor);
  const mediator = role(scene, trigger, noun, rule.mediator);
  const culprits = actor === null && ENDED.has(rule.type) ? blamed : [];
  const sides = [actor, recipient].flatMap((g) => (g ? actorsOf(g) : []));
  const collective = { actor: isCollective(actor), recipient: isCollective(recipient) };
  // What is done to a place is done there; what is said of one need not be.
  const struck = MATERIAL.has(rule.type) ? recipient : null;
  const place = PLACELESS.has(rule.type) ? [] : placesFor(scene, trigger, struck);
  const needed = {
    actor: (actor !== null && (actorsOf(actor).length > 0 || collective.actor)) || culprits.length > 0,
    recipient:
      (recipient !== null && (actorsOf(recipient).length > 0 || collective.recipient)) ||
      (VERBAL.has(rule.type) && (rule.recipient ?? []).some((source) => isTaken(scene, trigger, source))),
    party: sides.some(isParty) || culprits.some(isParty) || collective.actor || collective.recipient,
    place: place.length > 0,
    spot: takenPlace(scene, trigger) !== null || isOverPlace(scene, trigger),
    person: actor?.mentions.some((m) => m.person === true) ?? false,
    body: recipient?.mentions.some((m) => m.named && m.actors.some(isBody)) ?? false,
  };
  const lacking = rule.needs?.filter((need) => !needed[need] && !isForgiven(need, scene, trigger, recipient)) ?? [];
  const weak = lacking.length > 0;
  if (
    weak &&
    !(
      ((WEAK.has(rule.type) && (mayLack(lacking, trigger, sides) || isToldOf(scene, trigger, place.length > 0))) ||
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
  const span = evidence(scene, trigger, [noun, actor, recipient], said);
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
      time:
        rule.type === "compliance"
          ? judgedOn(told, report.asOf ?? report.date)
          : frame?.status === "delayed"
            ? putOffTo(scene, told, report.date)
            : told,
      claim,
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

/** What a report of fighting may tell without naming a party: it is kept where others are named (consolidate.ts). */
export const WEAK = new Set<string>(["ASSAULT", "COERCE", "RETREAT"]);

/** Where the words of war are borrowed most. */
const SPORT = new Set(
  `match matches league goal goals cup final finals semi-final semifinal champion champions championship coach team teams tournament
   season scored score victory win wins won title club football soccer chess game games olympic olympics striker rugby cricket film
   movie novel play theatre theater album box-office shares market company profits`.split(/\s+/),
);

/** Nobody need be a known party, and nobody need be told to do what was suffered. */
const mayLack = (lacking: readonly string[], { kind, rule, turned }: Trigger, sides: readonly Actor[]): boolean =>
  lacking.every((need) => need === "party" || (need === "actor" && (kind === "passive" || isOfWeapon(rule)))) &&
  (sides.some((a) => a.role !== undefined || a.id !== null) ||
    (kind !== "noun" && isOfWeapon(rule)) ||
    (kind === "passive" && (rule.about !== undefined || rule.mode !== undefined || turned === true)));

/** What it is about is the weapon: "mortar rounds landed at the checkpoint". */
const isOfWeapon = ({ type, id, mode, about }: Rule): boolean =>
  type === "ASSAULT" && about !== undefined && (id === "assault.weapon-hit" || mode === "heavy-weapons");

/** What one is for or against, and how one keeps to a truce, a "not to" tells too. */
const STANCES = new Set<string>(["provision", "compliance", "position", "REJECT", "THREATEN", "REQUEST"]);

/** "urged all states not to send weapons", "undertook not to recruit": nothing was sent, and nobody denies it. */
const isForbidden = ({ tree, words }: Scene, { head }: Trigger): boolean =>
  below(tree, head, /^mark$/).some((m) => words[m] === "to") &&
  below(tree, head, /^advmod$/).some((a) => /^(not|never)$/.test(words[a] ?? "")) &&
  /^(xcomp|advcl|ccomp|acl)$/.test(relationOf(tree, head));

/** What a report about two sides may leave to its reader, by type: "We call on the government to", "barred from delivering food". */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  ASSAULT: ["recipient"],
  COERCE: ["recipient"],
  RETREAT: ["actor"],
  REQUEST: ["actor"],
  ACCUSE: ["actor"],
  THREATEN: ["actor"],
  SANCTION: ["party"],
  CONSULT: ["party"],
};
export const mayGoUnsaid = (type: string, need: string): boolean => PLAIN[type]?.includes(need) ?? false;
const isPlain = ({ tree }: Scene, { kind, rule, head }: Trigger, lacking: readonly string[]): boolean =>
  kind !== "noun" &&
  lacking.every((need) => mayGoUnsaid(rule.type, need)) &&
  (!lacking.includes("actor") || below(tree, head, /^nsubj$/).length > 0);

/** "Shelling was heard near Goma", "an attack left six dead": fighting of nobody named, but somewhere or with its dead. */
const isToldOf = (scene: Scene, { kind, rule, head }: Trigger, hasPlace: boolean): boolean =>
  kind === "noun" &&
  rule.type === "ASSAULT" &&
  !below(scene.tree, head, /^(det|nmod:poss)$/).some((d) =>
    /^(the|this|that|these|those|such|its|their|any)$/.test(word(scene, d)),
  ) &&
  (hasPlace || casualtiesIn(scene).length > 0);

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
      (MOVING.has(trigger.rule.type) && trigger.rule.done !== true ? subjectNoun(scene, trigger, about) : null) ??
      (BY_TREE.has(trigger.rule.type) && (trigger.kind === "noun" || isVerb(scene.tree, trigger.head))
        ? (termNoun(scene, trigger, about) ?? (trigger.kind === "noun" ? predicateNoun(scene, trigger, about) : null))
        : null)
    );
  return termNoun(scene, trigger, about) ?? (trigger.kind === "noun" ? nounOf(scene, trigger, about) : null);
}

/** What troops themselves do: "the army has finished leaving the town". */
const MOVING = new Set<string>(["RETREAT"]);

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

/**
 * Whom a passive leaves out, and to whom a thing is done, need not be said for it to be done. A principle is somebody's,
 * but where it must be upheld it is the speaker's own.
 */
const isForgiven = (
  need: NonNullable<Rule["needs"]>[number],
  scene: Scene,
  { kind, rule, head }: Trigger,
  struck: Group | null,
): boolean =>
  (need === "recipient" && DONE_TO.has(rule.type)) ||
  // "Individuals in civilian clothes blocked a patrol of the UN": somebody did it to one who is known.
  (need === "actor" &&
    kind === "active" &&
    ENDED.has(rule.type) &&
    below(scene.tree, head, /^nsubj$/).some((s) => /^NNS?$/.test(tagOf(scene.tree, s))) &&
    struck !== null &&
    actorsOf(struck).some(isParty)) ||
  (need === "actor" && kind === "passive" && (rule.type !== "position" || moodOf(scene, head).duty));

/** ... where what is done shows in the words; of a request or a meeting, only the other side shows that it is one. */
export const DONE_TO = new Set<string>([
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "SANCTION",
  "RETREAT",
  "AID",
  "SUPPORT",
  "arms",
  "administers",
  "occupies",
]);

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

/** "had held but for an exchange of fire", "held only in name". */
const BUT_FOR =
  /^(but|except|save) for|^apart from|^barring|^only in name|^in name only|^despite|^with the exception|^on paper|more or less|by and large|for the most part|on the whole/;

/** How many captives, or breaches: only of what is counted in the field. */
function counted(scene: Scene, trigger: Trigger, noun: NounSpan | null): number | null {
  const times = timesOf(scene, trigger);
  if (times !== null) return times;
  const { about, kind, type, mode } = trigger.rule;
  if (COUNTED.has(type) || mode === "abduct") {
    const counted = countOfPatient(scene, trigger, SINGLED.has(mode ?? ""));
    if (counted !== null) return counted;
  }
  if (type === "ASSAULT" && mode !== undefined && WEAPONS.has(mode)) return shotsOf(scene, trigger, noun);
  if (trigger.kind === "noun" && kind === "violated") {
    const at = Math.min(noun?.start ?? trigger.start, trigger.start);
    return scene.words.slice(Math.max(0, at - 3), at).some((w) => /^(no|zero|nil)$/.test(w))
      ? 0
      : countBefore(scene, at);
  }
  if (!noun) return null;
  if (about === "captives" || about === "bodies" || SINGLED.has(mode ?? ""))
    return (
      countOf(scene, topOf(scene.tree, noun.start, noun.end), SINGLED.has(mode ?? ""))?.value ??
      countBefore(scene, noun.start)
    );
  if (trigger.rule.framed)
    return countOf(scene, topOf(scene.tree, noun.start, noun.end), false)?.value ?? countBefore(scene, noun.start);
  return null;
}

/** "violated it 27 times", "attacked more than a hundred times": what is counted is the act itself. */
function timesOf(scene: Scene, { rule, kind, head }: Trigger): number | null {
  if (kind === "noun" || !(rule.type === "ASSAULT" || rule.type === "compliance")) return null;
  const [times] = below(scene.tree, head, /^(obl|advmod|nmod|obj|dep)/).filter((t) => word(scene, t) === "times");
  return times === undefined ? null : (countOf(scene, times, false)?.value ?? countBefore(scene, times));
}

/** What is counted of fire is fire: "23 explosions", "fired 3,000 shells". */
const WEAPONS = new Set(["heavy-weapons", "aerial", "drone", "explosives", "firearms"]);
function shotsOf(scene: Scene, { kind, start, head }: Trigger, noun: NounSpan | null): number | null {
  const at = noun ? topOf(scene.tree, noun.start, noun.end) : kind === "noun" ? head : null;
  if (at === null || (noun && noun.start < start && kind === "active")) return null;
  const [up] = [headOf(scene.tree, at)];
  return (
    countOf(scene, at, false)?.value ??
    (up !== undefined && word(scene, up) === "total" ? (countOf(scene, up, false)?.value ?? null) : null)
  );
}

/** Whose victims, freed and forces are counted. */
const COUNTED = new Set<string>(["COERCE", "RETREAT", "MOBILIZE"]);
/** Where one who has no number is one: "a priest was freed". */
const SINGLED = new Set(["arrest", "release", "abduct", "execute", "deport"]);

/** "freed 17 more hostages", "12 soldiers were captured": the number on the object, or of what the noun is made of. */
function countOfPatient(scene: Scene, { head, kind, end }: Trigger, singles: boolean): number | null {
  const { tree } = scene;
  const [patient] =
    kind === "noun"
      ? below(tree, head, /^nmod/).filter((n) => casesOf(tree, n).includes("of"))
      : [...below(tree, head, kind === "passive" ? /^nsubj:pass$/ : /^obj$/), ...ofParticle(tree, end)];
  return patient === undefined ? null : (countOf(scene, patient, singles)?.value ?? null);
}

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

/** "handed over the bodies": the parser may take the particle for a preposition. */
const ofParticle = (tree: Scene["tree"], end: number): number[] =>
  relationOf(tree, end - 1) === "case" ? [headOf(tree, end - 1)] : [];

const isOverPlace = ({ tree, mentions }: Scene, { end }: Trigger): boolean =>
  ofParticle(tree, end).some((o) => mentions.some((m) => m.place !== null && m.start <= o && o < m.end));

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
  group.mentions.every(
    (m) => (!m.named || m.actors.every((a) => a.id === null && !a.side)) && m.start >= start && m.end <= end,
  );

const isCollective = (group: Group | null): boolean => group?.mentions.some((m) => m.collective) ?? false;

/** Somebody of knowledge, or armed, or acting for a known side: no striker or trader. */
const isParty = (a: Actor): boolean => a.id !== null || a.side != null || (a.role !== undefined && ARMED.has(a.role));

const BODIES = new Set(["IGO", "NGO", "MON", "REB", "PAR", "SEP"]);
const isBody = ({ role }: Actor): boolean => role !== undefined && BODIES.has(role);

export const distinct = (actors: readonly Actor[]): Actor[] =>
  actors.filter((a, i) => actors.findIndex((b) => (b.id ?? b.name) === (a.id ?? a.name)) === i);

/** The clause of the trigger as far as it is short: who, what, to whom, and what closes it. */
function evidence(
  scene: Scene,
  trigger: Trigger,
  parts: readonly ({ start: number; end: number } | null)[],
  said: { start: number; end: number } | null,
): { start: number; end: number } {
  let { verbStart: start, end } = trigger;
  for (const part of parts) {
    if (!part) continue;
    const from = Math.min(start, part.start);
    const to = Math.max(end, part.end);
    if (stretch(scene, from, to) <= MAX_EVIDENCE_TOKENS) [start, end] = [from, to];
  }
  // How a term stands may be told far from it: "the redeployment of forces from the ports, which ..., is late".
  if (said && stretch(scene, Math.min(said.start, start), Math.max(said.start, start)) <= MAX_STATED_TOKENS) {
    start = Math.min(start, said.start);
    end = Math.max(end, said.end);
  }
  const close = clauseEnd(scene, end);
  if (stretch(scene, start, close) <= MAX_EVIDENCE_TOKENS) end = close;
  while (/^[,;:.]$/.test(word(scene, end - 1))) end--;
  return { start, end };
}

function clauseEnd(scene: Scene, from: number): number {
  let at = from;
  while (
    at < scene.words.length &&
    (isInName(scene, at) ||
      (!/^[,.;:()“”"]$/.test(word(scene, at)) && !CONJUNCTIONS.has(word(scene, at)) && !RELATIVES.has(word(scene, at))))
  )
    at++;
  return at;
}
