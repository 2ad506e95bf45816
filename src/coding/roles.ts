import { isElsewhere } from "./islands.js";
import type { Group } from "./mention.js";
import { NOUNS } from "./nouns.js";
import type { NounClass, RoleSource } from "./rule.js";
import { isTitle, type Scene, stretch, word } from "./scene.js";
import { below, casesOf, headOf, isVerb, relationOf, tagOf, topOf } from "./tree.js";
import { befalls, fillByTree } from "./treeRoles.js";
import type { Trigger } from "./triggers.js";
import { BE, HAVE, MODALS, PREPOSITIONS, RELATIVES, STOPS, SUBORDINATORS } from "./words.js";

/** Tokens, half-open. */
export interface NounSpan {
  readonly start: number;
  readonly end: number;
}

/** How far from its trigger a role may stand, in tokens. */
const REACH = 18;

/** The group that fills a role, or `null`: by the tree, and by position where the tree has none. */
export function fill(scene: Scene, trigger: Trigger, source: RoleSource, noun: NounSpan | null = null): Group | null {
  return fillByTree(scene, trigger, source) ?? fillByPosition(scene, trigger, source, noun);
}

function fillByPosition(
  scene: Scene,
  trigger: Trigger,
  source: RoleSource,
  noun: NounSpan | null = null,
): Group | null {
  switch (source) {
    case "agent":
      if (trigger.kind === "active") return befalls(scene, trigger.head) ? null : subject(scene, trigger);
      return led(scene, trigger, "by", trigger.head) ?? (trigger.kind === "noun" ? possessor(scene, trigger) : null);
    case "patient":
      if (trigger.kind === "active") return inGap(scene, trigger) ?? object(scene, trigger);
      if (trigger.kind === "passive") return subject(scene, trigger);
      return led(scene, trigger, "of") ?? led(scene, trigger, "against") ?? led(scene, trigger, "on");
    case "beside":
      return beside(scene, trigger);
    case "told":
      return null;
    case "near":
      if (hasOwnSubject(scene, trigger)) return null;
      return (
        scene.groups.findLast(
          (g) => isSomebody(g) && g.end <= trigger.start && stretch(scene, g.end, trigger.start) <= REACH,
        ) ?? null
      );
    default:
      // "the truce between A and B began": what the verb is about may have its own phrases.
      return led(scene, trigger, source, trigger.head) ?? (noun ? led(scene, noun, source) : null);
  }
}

const isSomebody = ({ mentions }: Group): boolean => mentions.some((m) => m.actors.length > 0 || m.collective === true);

/** "said the text does not end the war": the noun that does it is nobody. */
function hasOwnSubject({ tree, mentions }: Scene, { start, end }: Trigger): boolean {
  const verb = Array.from({ length: end - start }, (_, k) => start + k).find((i) => isVerb(tree, i));
  const [subject] = verb === undefined ? [] : below(tree, verb, /^nsubj/);
  return (
    subject !== undefined &&
    /^NNS?$/.test(tagOf(tree, subject)) &&
    !mentions.some((m) => m.start <= subject && subject < m.end) &&
    below(tree, subject, /^(nmod|nmod:poss|amod|compound|appos)$/).length === 0
  );
}

/** The nearest group before the verb that no preposition leads in; a relative pronoun stands for what it follows. */
function subject(scene: Scene, trigger: Trigger): Group | null {
  const relative = relativeBefore(scene, trigger.verbStart);
  if (relative !== null) return scene.groups.findLast((g) => g.end <= relative && relative - g.end <= 2) ?? null;
  if (/ing$/.test(word(scene, trigger.start)) && /^(,|and)$/.test(word(scene, trigger.start - 1)))
    return clauseHead(scene, trigger);
  for (const group of scene.groups.filter((g) => g.end <= trigger.start).reverse()) {
    if (
      stretch(scene, group.end, trigger.start) > REACH ||
      isBarred(scene, group.end, trigger.verbStart, isInfinite(scene, trigger))
    )
      return null;
    if (isObjectBefore(scene, group, trigger.head)) continue;
    const opensClause = SUBORDINATORS.has(group.preposition) && trigger.verbStart - group.end <= 1;
    if (group.preposition === "" || opensClause) return withConjunct(scene, group);
  }
  return null;
}

/** "The attack killed five people and wounded dozens": those killed wounded nobody. */
function isObjectBefore({ tree }: Scene, { start, end }: Group, verb: number): boolean {
  const top = topOf(tree, start, end);
  const governor = headOf(tree, top);
  return relationOf(tree, top) === "obj" && relationOf(tree, verb) === "conj" && headOf(tree, verb) === governor;
}

/**
 * ", killing nine and wounding 34": the first free group of the clause that the participles close, before its verb; what
 * stands behind that is hit, and hits nobody.
 */
function clauseHead(scene: Scene, { start, head }: Trigger): Group | null {
  const { tree } = scene;
  // From "wounding" over "killing" to the verb of the clause.
  let verb = start;
  for (let up = headOf(tree, head); up >= 0 && up < verb && isVerb(tree, up); up = headOf(tree, up)) verb = up;
  const free = scene.groups.filter((g) => g.end <= verb && g.preposition === "");
  return free.find((g) => !isBarred(scene, g.end, start)) ?? null;
}

/** "Representatives of Armenia, backer of Artsakh, and those of Azerbaijan": the first of them belongs to the last. */
function withConjunct(scene: Scene, group: Group): Group {
  if (word(scene, group.start - 1) !== "and") return group;
  const first = scene.groups.findLast(
    (g) =>
      g.end < group.start && g.preposition === "" && word(scene, g.end) === "," && word(scene, group.start - 2) === ",",
  );
  return first ? { ...group, start: first.start, mentions: [...first.mentions, ...group.mentions] } : group;
}

/** The verb stands in a clause that ", which" opens: an aside of the report, whoever speaks around it. */
export const isAside = (scene: Scene, { verbStart }: Trigger): boolean => {
  const relative = relativeBefore(scene, verbStart);
  return relative !== null && word(scene, relative - 1) === ",";
};

function relativeBefore(scene: Scene, verbStart: number): number | null {
  for (let at = verbStart - 1; at >= 0 && verbStart - at <= 2; at--) if (RELATIVES.has(word(scene, at))) return at;
  return null;
}

/** "denied the mission passage": whoever stands between the words of the trigger. */
const inGap = (scene: Scene, { start, end }: Trigger): Group | null =>
  scene.groups.find((g) => g.start > start && g.end < end && g.preposition === "") ?? null;

function object(scene: Scene, trigger: Trigger): Group | null {
  const group = scene.groups.find((g) => g.start >= trigger.end);
  if (!group || stretch(scene, trigger.end, group.start) > REACH || group.preposition !== "") return null;
  if (doesOther(scene, group, trigger.head)) return null;
  // "went on attacking and accused B": what stands behind another verb is that one's.
  const another = scene.tree.tokens
    .slice(trigger.end, group.start)
    .some((t) => t.upos === "VERB" && /^VB[DZP]$/.test(t.xpos));
  return another || isBarred(scene, trigger.end, group.start) ? null : group;
}

/** "handed over the pilot and India freed 30 men": who does something behind the verb is not what it is done to. */
function doesOther({ tree }: Scene, { start, end }: Group, verb: number): boolean {
  const top = topOf(tree, start, end);
  const own = headOf(tree, top);
  const isDoer = relationOf(tree, top) === "nsubj" && relationOf(tree, own) === "conj" && headOf(tree, own) === verb;
  return isDoer || (own === verb && below(tree, top, /^orphan$/).length > 0);
}

/** Around the trigger ("the mediators of the Minsk Group"), right after it, or right before it with a comma: "the sponsor of the talks, Turkey". */
function beside(scene: Scene, { start, end }: Trigger): Group | null {
  const around = scene.groups.find((g) => g.start <= start && end <= g.end && g.mentions.some((m) => m.named));
  if (around) return around;
  const after = scene.groups.find((g) => g.start >= end);
  if (after && (after.start === end || (after.start === end + 1 && word(scene, end) === ","))) return after;
  const before = scene.groups.findLast((g) => g.end <= start && start - g.end <= 2);
  return before && word(scene, before.end) === "," ? before : null;
}

function possessor(scene: Scene, trigger: Trigger): Group | null {
  const group = scene.groups.findLast((g) => g.end <= trigger.start);
  if (!group || trigger.start - group.end > 3 || isBarred(scene, group.end, trigger.start)) return null;
  // "killed 30 rebels in strikes": what stands before a preposition owns nothing behind it.
  const isParted = scene.words.slice(group.end, trigger.start).some((w) => PREPOSITIONS.has(w));
  return isParted || hasFiniteOrAny(scene, group.end, trigger.start) ? null : group;
}

/** A verb between a name and a noun makes the name its subject, not the noun's owner: "Iraq called the attack ...". */
function hasFiniteOrAny({ tokens }: Scene, from: number, to: number): boolean {
  return tokens.slice(from, to).some((t) => t.upos === "VERB" || t.upos === "AUX");
}

/** The first group after the trigger that the preposition leads in, in the same clause. */
function led(scene: Scene, { end }: NounSpan, preposition: string, head = -1): Group | null {
  for (const group of scene.groups) {
    if (group.start < end) continue;
    if (stretch(scene, end, group.start) > REACH || isBarred(scene, end, group.start)) return null;
    // "imposed martial law after talks in Tokyo": where another clause is.
    if (head >= 0 && isElsewhere(scene, { head }, group, "place")) continue;
    if (group.preposition === preposition) return preposition === "by" && isOfOther(scene, group, head) ? null : group;
  }
  return null;
}

/** "barred from areas held by the rebels": who holds them bars nobody. */
function isOfOther({ tree }: Scene, { start, end }: Group, head: number): boolean {
  const top = topOf(tree, start, end);
  const verb = headOf(tree, top);
  return (
    head >= 0 &&
    verb !== head &&
    isVerb(tree, verb) &&
    /^acl/.test(relationOf(tree, verb)) &&
    headOf(tree, verb) !== head
  );
}

/** "was in Moscow to meet ...", "denied violating": its subject is that of the verb that governs it. */
const isInfinite = (scene: Scene, { start }: Trigger): boolean =>
  word(scene, start - 1) === "to" || /ing$/.test(word(scene, start));

/** A clause ends, or (unless `overVerbs`) another finite verb stands, between two tokens. */
function isBarred(scene: Scene, from: number, to: number, overVerbs = false): boolean {
  for (let i = from; i < to; i++) {
    const w = word(scene, i);
    if (STOPS.has(w)) return true;
    if (overVerbs) continue;
    if (BE.has(w) || HAVE.has(w) || MODALS.has(w)) return true;
    if (/^(said|says|told|announced|reported|met|added)$/.test(w)) return true;
  }
  return false;
}

/** A noun of a class that belongs to the trigger: its subject or object, or right beside it. Tokens, half-open. */
export function nounOf(scene: Scene, trigger: Trigger, wanted: NounClass | readonly string[]): NounSpan | null {
  const [reachBack, reachOn] = trigger.kind === "noun" ? [4, 6] : [12, 8];
  const hits: { start: number; end: number; distance: number }[] = [];
  const phrases = byFirstWord(typeof wanted === "string" ? NOUNS[wanted] : wanted);
  for (let i = Math.max(0, trigger.start - reachBack); i < trigger.end + reachOn; i++) {
    for (const parts of phrases.get(word(scene, i)) ?? []) {
      if (!parts.every((part, n) => word(scene, i + n) === part)) continue;
      const end = i + parts.length;
      if (isTitle(scene, i) || isOfPerson(scene, i)) continue;
      // Not the trigger's own words; but in its gap it may stand: "broke the ceasefire off".
      if (i < trigger.end && end > trigger.start && !(i > trigger.start && end < trigger.end)) continue;
      const gap: readonly [number, number] = i >= trigger.end ? [trigger.end, i] : [end, trigger.verbStart];
      if (hasStop(scene, ...gap) || (i < trigger.start && hasVerb(scene, ...gap))) continue;
      if (isApart(scene, trigger, i, end)) continue;
      hits.push({ start: i, end, distance: gap[1] - gap[0] });
    }
  }
  hits.sort((a, b) => a.distance - b.distance || b.end - b.start - (a.end - a.start));
  return hits[0] ?? null;
}

/** "Condoleezza Rice" is no food. */
const isOfPerson = ({ mentions, tokens }: Scene, i: number): boolean =>
  /^\p{Lu}/u.test(tokens[i]?.text ?? "") && mentions.some((m) => m.person === true && m.start < i && i < m.end);

/** "left after the talks", "denied shelling the crossing": what only dates the trigger, or belongs to a verb below it. */
function isApart(scene: Scene, trigger: Trigger, start: number, end: number): boolean {
  if (isOfVerbBefore(scene, trigger, start, end)) return true;
  if (start < trigger.end || trigger.kind === "noun") return false;
  const { tree } = scene;
  if (tagOf(tree, trigger.end) === "VBG" && isVerb(tree, trigger.end) && start > trigger.end) return true;
  const top = topOf(tree, start, end);
  return /^(obl|nmod)/.test(relationOf(tree, top)) && casesOf(tree, top).some((p) => APART.has(p));
}

/** "welcomed the truce and offered its help": the object of the verb beside it is no object of this one. */
function isOfVerbBefore({ tree }: Scene, { head, start: from, kind }: Trigger, start: number, end: number): boolean {
  if (kind !== "active" || start >= from || relationOf(tree, head) !== "conj") return false;
  const top = topOf(tree, start, end);
  const verb = headOf(tree, head);
  return relationOf(tree, top) === "obj" && headOf(tree, top) === verb && below(tree, head, /^obj$/).length > 0;
}

const APART = new Set("after before during despite amid following since until without because about".split(" "));

const INDEXES = new WeakMap<readonly string[], ReadonlyMap<string, readonly (readonly string[])[]>>();

/** A class's nouns by their first words; made once for each list. */
export function byFirstWord(nouns: readonly string[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const known = INDEXES.get(nouns);
  if (known) return known;
  const index = new Map<string, (readonly string[])[]>();
  for (const noun of nouns) {
    // The tokenizer splits at hyphens, but for prefixes: "cease-fire", "non-interference".
    for (const parts of noun.includes("-") ? [noun.split(/ |(?=-)|(?<=-)/), noun.split(" ")] : [noun.split(" ")]) {
      const first = parts[0] ?? "";
      index.set(first, [...(index.get(first) ?? []), parts]);
    }
  }
  INDEXES.set(nouns, index);
  return index;
}

function hasVerb(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const w = word(scene, i);
    // "the road to Mekelle was blocked": before a name it leads no verb in.
    if ((w === "to" && isVerb(scene.tree, i + 1)) || BE.has(w) || HAVE.has(w) || MODALS.has(w)) return true;
  }
  return false;
}

function hasStop(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (STOPS.has(word(scene, i)) && !RELATIVES.has(word(scene, i))) return true;
  return false;
}
