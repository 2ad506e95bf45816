import type { Group, Mention } from "./mention.js";
import type { RoleSource } from "./rule.js";
import type { Scene } from "./scene.js";
import { below, casesOf, coordinated, headOf, isVerb, isWhole, lemmaOf, relationOf, tagOf, topOf } from "./tree.js";
import type { Trigger } from "./triggers.js";

/** Verbs that lend a noun their subject: "carried out strikes", "is a party to the attack". */
const LIGHT = new Set(
  `carry launch conduct mount stage make hold deliver issue start begin open continue resume intensify wage commit do
   perform order perpetrate undertake lead direct announce sign reach conclude broker declare agree pledge give offer
   provide send extend express play engage participate take step orchestrate mastermind unleash execute coordinate spearhead spread renew repeat reiterate pursue press`.split(
    /\s+/,
  ),
);
/** ... and a truce: "will observe a humanitarian ceasefire". */
const KEEPING = new Set(["observe", "enter", "keep", "honour", "honor", "respect", "accept", "join"]);
/** ... and those whose subject is on the receiving end: "came under fire". */
const SUFFERING = new Set("suffer come sustain face receive undergo endure meet".split(" "));
/** Verbs whose object does what their infinitive says. */
const OBJECT_CONTROL = new Set(
  `urge ask accuse force order tell call persuade allow help let want expect require oblige press push warn invite
   encourage compel enable blame suspect demand request convince pressure authorise authorize`.split(/\s+/),
);
const DEEP = 3;

/** The group that fills a role by the sentence's tree; `null` where none stands there. */
export function fillByTree(scene: Scene, trigger: Trigger, source: RoleSource): Group | null {
  const t = trigger.head;
  switch (source) {
    case "agent":
      return agent(scene, trigger, t);
    case "patient":
      return patient(scene, trigger, t);
    case "beside":
      return beside(scene, trigger, t);
    case "near":
      return null;
    case "told":
      return told(scene, trigger);
    default:
      return led(scene, t, source) ?? (trigger.kind === "noun" ? ledByGovernor(scene, t, source) : null);
  }
}

/** Something stands in the role, named or not: "asked the panel to step in". */
export function isTaken({ tree, times }: Scene, { head, kind }: Trigger, source: RoleSource): boolean {
  if (source === "patient")
    return kind !== "noun" && below(tree, head, kind === "passive" ? /^nsubj:pass$/ : /^(obj|iobj)$/).length > 0;
  const isTime = (i: number): boolean => times.some((t) => t.from <= i && i < t.to);
  return below(tree, head, /^(obl|nmod)/).some((c) => casesOf(tree, c).includes(source) && !isTime(c));
}

function told(scene: Scene, { end }: Trigger): Group | null {
  const last = end - 1;
  const verb = /^(aux|mark)/.test(relationOf(scene.tree, last)) ? headOf(scene.tree, last) : last;
  return subjectOf(scene, verb);
}

function agent(scene: Scene, trigger: Trigger, t: number): Group | null {
  if (trigger.kind === "active") return subjectOf(scene, t);
  if (trigger.kind === "passive") return agentPhrase(scene, t);
  const own = agentPhrase(scene, t) ?? possessorOf(scene, t) ?? lender(scene, t, LIGHT) ?? laidTo(scene, t);
  return own ?? (trigger.rule.type === "truce" ? both(lender(scene, t, KEEPING)) : null);
}

function patient(scene: Scene, trigger: Trigger, t: number): Group | null {
  const { tree } = scene;
  if (trigger.kind === "active")
    return first(scene, below(tree, t, /^(obj|iobj)$/)) ?? ofLastWord(scene, trigger) ?? shared(scene, t);
  if (trigger.kind === "passive")
    return (
      first(scene, below(tree, t, /^nsubj:pass$/)) ??
      saidOfItself(scene, t) ??
      (/^acl/.test(relationOf(tree, t)) ? groupAt(scene, headOf(tree, t)) : null) ??
      inherited(scene, t)
    );
  for (const preposition of ["against", "on", "at", "of", "in"]) {
    const group = led(scene, t, preposition);
    if (group?.mentions.some((m) => m.actors.length > 0)) return group;
  }
  return lender(scene, t, SUFFERING);
}

/** "The United Nations says it has been barred": the pronoun is whoever says so. */
function saidOfItself(scene: Scene, t: number): Group | null {
  const [own] = below(scene.tree, t, /^nsubj:pass$/);
  const isOwn = own !== undefined && isPronoun(scene, own) && relationOf(scene.tree, t) === "ccomp";
  return isOwn ? subjectOf(scene, headOf(scene.tree, t)) : null;
}

/** Who keeps a truce alone has not made it alone. */
const both = (group: Group | null): Group | null =>
  (group?.mentions.flatMap((m) => m.actors).length ?? 0) > 1 ? group : null;

/** "arming and directing the insurgents": the object of the last of them is that of all. */
function shared(scene: Scene, t: number): Group | null {
  const [next] = below(scene.tree, t, /^conj$/);
  if (next === undefined || !isVerb(scene.tree, next) || below(scene.tree, next, /^nsubj/).length > 0) return null;
  const joins = scene.words.slice(t + 1, next);
  if (!joins.every((w) => /^(and|or|,|then|also)$/.test(w))) return null;
  return first(scene, below(scene.tree, next, /^obj$/)) ?? shared(scene, next);
}

/** "fired on Ganja": what a verb's own preposition leads in. */
function ofLastWord(scene: Scene, { end }: Trigger): Group | null {
  return relationOf(scene.tree, end - 1) === "case" ? groupAt(scene, headOf(scene.tree, end - 1)) : null;
}

/** A verb's subject: its own, that of the verb it is coordinated with, or whoever controls it. */
export function subjectOf(scene: Scene, t: number, depth = 0): Group | null {
  if (depth > DEEP) return null;
  const { tree } = scene;
  const [own] = below(tree, t, /^(nsubj|nsubj:pass|nsubj:outer)$/);
  const up = headOf(tree, t);
  const relation = relationOf(tree, t);
  if (own !== undefined) {
    // "Israel, whose planes had hit Tyre": the one they are of.
    if (below(tree, own, /^nmod:poss$/).some((w) => scene.words[w] === "whose")) {
      const whole = groupAt(scene, own) ?? groupAt(scene, antecedent(scene, t));
      if (whole) return whole;
    }
    if (isRelative(scene, own)) return groupAt(scene, antecedent(scene, t));
    // "Iran said it had expelled two diplomats": the pronoun is whoever says so.
    if (isPronoun(scene, own) && relation === "ccomp" && up >= 0)
      return groupAt(scene, own) ?? subjectOf(scene, up, depth + 1);
    // "Pakistan rejected the claim that it had shelled a school", "said that the claim that it had ... was a lie".
    if (isPronoun(scene, own) && /^acl/.test(relation) && up >= 0) {
      const verb = headOf(tree, up);
      const over = relationOf(tree, verb) === "ccomp" ? headOf(tree, verb) : verb;
      return groupAt(scene, own) ?? (over < 0 ? null : subjectOf(scene, over, depth + 1));
    }
    return groupAt(scene, own);
  }
  switch (relation) {
    case "conj":
      return up >= 0 && isVerb(tree, up)
        ? subjectOf(scene, up, depth + 1)
        : up >= 0
          ? subjectOf(scene, up, depth + 1)
          : null;
    case "xcomp":
    case "advcl":
    case "ccomp":
    case "parataxis": {
      const [object] = below(tree, up, /^(obj|iobj)$/);
      const controls = OBJECT_CONTROL.has(lemmaOf(tree, up));
      if (controls && object !== undefined) return groupAt(scene, object);
      if (controls) return first(scene, below(tree, up, /^nsubj:pass$/)) ?? subjectOf(scene, up, depth + 1);
      if (befalls(scene, t)) return agentPhrase(scene, up);
      return relation === "ccomp" || relation === "parataxis" ? null : subjectOf(scene, up, depth + 1);
    }
    case "acl":
      // A headline or a misread verb: nothing else in the sentence is finite, so the noun is its subject.
      if (isWhole(tree, up)) return groupAt(scene, up);
      if (tagOf(tree, t) === "VBN") return agentPhrase(scene, t);
      return groupAt(scene, up) ?? subjectOf(scene, headOf(tree, up), depth + 1);
    case "acl:relcl":
      return groupAt(scene, up);
    default:
      return null;
  }
}

/** "were killed in shelling", "died in bombing": what somebody suffers in is not his doing. */
export function befalls({ tree, words }: Scene, t: number): boolean {
  const up = headOf(tree, t);
  return (
    up >= 0 &&
    relationOf(tree, t) === "advcl" &&
    below(tree, t, /^(mark|case)$/).some((c) => /^(in|by|during|from|amid)$/.test(words[c] ?? "")) &&
    (below(tree, up, /^nsubj:pass$/).length > 0 || /^(die|perish|fall|suffer)$/.test(lemmaOf(tree, up)))
  );
}

const isPronoun = ({ words }: Scene, i: number): boolean => /^(it|they|he|she|we)$/.test(words[i] ?? "");

const isRelative = ({ words }: Scene, i: number): boolean => /^(who|which|that|whom)$/.test(words[i] ?? "");

/** What a relative clause hangs on: through coordinated verbs up to the noun. */
function antecedent(scene: Scene, t: number): number {
  let at = t;
  while (at >= 0 && !/^acl/.test(relationOf(scene.tree, at))) at = headOf(scene.tree, at);
  let noun = at < 0 ? -1 : headOf(scene.tree, at);
  // "A and B, which ...": the clause hangs on the last of them and means all.
  while (noun >= 0 && relationOf(scene.tree, noun) === "conj") noun = headOf(scene.tree, noun);
  return noun;
}

const agentPhrase = (scene: Scene, t: number): Group | null =>
  first(scene, below(scene.tree, t, /^obl:agent$/)) ?? led(scene, t, "by");

/** A coordinated participle shares its verb's subject: "were shelled and burned". */
function inherited(scene: Scene, t: number): Group | null {
  const up = headOf(scene.tree, t);
  if (relationOf(scene.tree, t) !== "conj" || up < 0) return null;
  return first(scene, below(scene.tree, up, /^nsubj:pass$/)) ?? inherited(scene, up);
}

/** "Azerbaijan's attack", "the Armenian offensive", "Hamas rocket fire". */
function possessorOf(scene: Scene, t: number): Group | null {
  const groups = below(scene.tree, t, /^(nmod:poss|amod|compound|nmod:desc)$/).map((i) => ({
    i,
    group: groupAt(scene, i),
  }));
  // The "military" of "a military offensive" is nobody; the "rebel" of "a rebel attack" is.
  const isSomebody = ({ i, group }: { i: number; group: Group | null }): boolean =>
    group !== null && (relationOf(scene.tree, i) !== "amod" || group.mentions.some((m) => m.named));
  return groups.find(isSomebody)?.group ?? null;
}

const LAID_TO = /^(attribute|ascribe|impute|credit)$/;

/** "164 violations were attributed to the M23", "an attack attributed to it": whose doing it is said to be. */
function laidTo(scene: Scene, t: number): Group | null {
  const { tree } = scene;
  const over = /^(nsubj:pass|obj)$/.test(relationOf(tree, t)) ? [headOf(tree, t)] : [];
  for (const verb of [...over, ...below(tree, t, /^acl$/)]) {
    if (!LAID_TO.test(lemmaOf(tree, verb))) continue;
    const group = led(scene, verb, "to");
    if (group) return group;
  }
  return null;
}

/** The subject of the verb whose object the noun is. */
function lender(scene: Scene, t: number, verbs: ReadonlySet<string>): Group | null {
  const { tree } = scene;
  const up = headOf(tree, t);
  if (up < 0 || !/^(obj|obl|nsubj:pass|xcomp|conj)/.test(relationOf(tree, t)) || !isVerb(tree, up)) return null;
  if (!verbs.has(lemmaOf(tree, up))) return null;
  if (relationOf(tree, t) === "nsubj:pass") return agentPhrase(scene, up);
  return subjectOf(scene, up);
}

/** In apposition to the noun, or what the noun is said to be: "Qatar, the mediator", "Cuba is a guarantor". */
function beside(scene: Scene, { start, end }: Trigger, t: number): Group | null {
  // "the mediators of the Minsk Group" are that; bare "guarantors" are whoever is said to be.
  const around = scene.groups.find((g) => g.start <= start && end <= g.end && g.mentions.some((m) => m.named));
  if (around) return around;
  const { tree } = scene;
  const relation = relationOf(tree, t);
  if (relation === "appos") return groupAt(scene, headOf(tree, t));
  return (
    first(scene, below(tree, t, /^(appos|flat|compound|nmod:desc)$/)) ??
    (below(tree, t, /^cop$/).length > 0 ? first(scene, below(tree, t, /^nsubj/)) : null) ??
    (relation === "conj" && below(tree, headOf(tree, t), /^cop$/).length > 0
      ? first(scene, below(tree, headOf(tree, t), /^nsubj/))
      : null)
  );
}

/** The nearest group below a token that the preposition leads in; the parser may have hung it on a noun between. */
function led(scene: Scene, t: number, preposition: string): Group | null {
  let level = [t];
  for (let depth = 0; depth < DEEP && level.length > 0; depth++) {
    const next: number[] = [];
    for (const i of level)
      for (const c of below(scene.tree, i, /^(obl|nmod|obj|iobj|advmod|advcl|conj|nsubj:pass|xcomp|acl|list)/)) {
        if (c > t && casesOf(scene.tree, c).includes(preposition)) {
          const group = groupAt(scene, c);
          if (group) return group;
        }
        if (!isVerb(scene.tree, c)) next.push(c);
      }
    level = next;
  }
  return null;
}

/** "held talks with X": the phrase may hang on the verb whose object the noun is. */
function ledByGovernor(scene: Scene, t: number, preposition: string): Group | null {
  const up = headOf(scene.tree, t);
  return up >= 0 && isVerb(scene.tree, up) && /^(obj|obl|nsubj|nsubj:pass)$/.test(relationOf(scene.tree, t))
    ? led(scene, up, preposition)
    : null;
}

function first(scene: Scene, tokens: readonly number[]): Group | null {
  for (const t of tokens) {
    const group = groupAt(scene, t);
    if (group) return group;
  }
  return null;
}

/** Everybody at a token: its mention, or one inside its phrase, and those coordinated with either. */
export function groupAt(scene: Scene, token: number): Group | null {
  if (token < 0) return null;
  const found = new Set<Mention>();
  for (const t of coordinated(scene.tree, token)) {
    const mention = mentionAt(scene, t) ?? mentionWithin(scene, t);
    if (!mention) continue;
    found.add(mention);
    // "officials from Thailand and Cambodia": the second is coordinated with a word inside the first.
    for (let k = mention.start; k < mention.end; k++)
      for (const c of below(scene.tree, k, /^conj$/).flatMap((n) => coordinated(scene.tree, n))) {
        const other = mentionAt(scene, c);
        if (other) found.add(other);
      }
  }
  const mentions = [...found].sort((a, b) => a.start - b.start);
  const [first] = mentions;
  const last = mentions.at(-1);
  if (!first || !last) return null;
  return { start: first.start, end: last.end, preposition: casesOf(scene.tree, token)[0] ?? "", mentions };
}

const mentionAt = (scene: Scene, token: number): Mention | undefined =>
  scene.mentions.find(
    (m) => m.start <= token && token < m.end && (topOf(scene.tree, m.start, m.end) === token || m.end - m.start > 1),
  );

/** "the village of Talish", "leaders of both countries", "two Armenian soldiers": the name inside the phrase. */
function mentionWithin(scene: Scene, token: number): Mention | undefined {
  for (const c of below(scene.tree, token, /^(nmod:poss|amod|compound|appos|flat|nmod)/)) {
    const cases = casesOf(scene.tree, c);
    if (cases.length > 0 && !cases.every((p) => p === "of" || p === "from")) continue;
    const found = mentionAt(scene, c);
    if (found && found.actors.length > 0) return found;
  }
  return holderOf(scene, token);
}

/** Whoever has a thing in hand is struck with it: "a facility used by X", "a ridge held by X". */
const HELD = /^(use|hold|control|run|man|own|operate|occupy|garrison|staff|belong|defend|guard)$/;
function holderOf(scene: Scene, token: number): Mention | undefined {
  const { tree } = scene;
  for (const verb of below(tree, token, /^acl$/)) {
    if (!HELD.test(lemmaOf(tree, verb))) continue;
    for (const c of below(tree, verb, /^obl/)) {
      const found = casesOf(tree, c).some((p) => p === "by" || p === "to")
        ? (mentionAt(scene, c) ?? mentionWithin(scene, c))
        : undefined;
      if (found && found.actors.length > 0) return found;
    }
  }
  return undefined;
}
