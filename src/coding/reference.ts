import type { Knowledge } from "../knowledge/index.js";
import type { Actor } from "../model/index.js";
import { withArmed } from "./armed.js";
import { type Cast, castOf, isGroup, isState, partOf } from "./cast.js";
import { groupsOf } from "./groups.js";
import type { Mention } from "./mention.js";
import { atHome, NO_PUBLISHER, type Organs, type Publisher, recalled, remember } from "./organs.js";
import { type Scene, spanOf, word } from "./scene.js";
import { leadOf } from "./speakers.js";
import { isSpeechVerb } from "./speech.js";
import { below, headOf, relationOf, tagOf, topOf } from "./tree.js";

/**
 * Whom the words mean that name nobody: "the government", "the army" of the state the report is about, "the rebels",
 * "the group", "it", "they". Whoever was named last, or is alone of his kind in the report.
 */
export function withReferences(
  scenes: readonly Scene[],
  knowledge: Knowledge,
  publisher: Publisher = NO_PUBLISHER,
): Scene[] {
  const cast = castOf(scenes, knowledge);
  // The "government" of a bulletin of the UN is none of the UN's.
  const governs =
    !/^(IGO|NGO|MON)$/.test(knowledge.byId.get(publisher.side?.id ?? "")?.role ?? "") && publisher.side !== null;
  const trail: Trail = {
    group: null,
    subject: [],
    told: [],
    wholes: new Map(),
    groups: new Map(),
    sides: new Map(),
    organs: new Map(),
    home: governs ? publisher.side : null,
    local: governs ? publisher.side : atHome(publisher, scenes),
  };
  return withArmed(scenes).map((scene) => {
    const lead = leadOf(scene);
    const told = scene.mentions.map((m) => (m.end <= lead ? { ...m, actors: [] } : resolved(m, scene, cast, trail)));
    const parts = partsOf(scene, trail, told);
    const whole = told.filter((m) => !parts.some((p) => p.start < m.end && m.start < p.end));
    const mentions = [...whole, ...parts, ...nounsAndPronouns(scene, trail)];
    const sorted = mentions.sort((a, b) => a.start - b.start);
    const next = { ...scene, mentions: sorted, groups: groupsOf(sorted, scene.tokens) };
    follow(next, trail);
    remember(trail.organs, next);
    return next;
  });
}

/** Whom the last sentences were about. */
interface Trail {
  group: Actor | null;
  subject: readonly Actor[];
  /** ... and of what its subject said, who did it: "they" of a ministry's report. */
  told: readonly Actor[];
  /** Bodies by each capitalised word of their full names: "the Mission". */
  readonly wholes: Map<string, Actor>;
  /** Armed groups by the last word of their names: "the Tigers". */
  readonly groups: Map<string, Actor>;
  /** Bodies of a side by what a report goes on to call them: "the ministry". */
  readonly organs: Organs;
  /** Whose bodies are meant where nobody's were named: those of the side whose outlet it is, or of the outlet's country. */
  readonly home: Pick<Actor, "id" | "name"> | null;
  readonly local: Pick<Actor, "id" | "name"> | null;
  /** Whom people act for, by their names. */
  readonly sides: Map<string, { readonly side: NonNullable<Actor["side"]>; readonly role: NonNullable<Actor["role"]> }>;
}

const OTHERS =
  /^(unidentified|unknown|other|rival|foreign|former|islamist|pro|suspected|some|another|many|several|two|three|opposition)$/;

/** A mention of no side of its own gets the one it must mean. */
function resolved(m: Mention, scene: Scene, cast: Cast, trail: Trail): Mention {
  const [actor] = m.actors;
  if (!actor || m.actors.length > 1 || m.person) return m.person ? ofHome(m, cast, trail) : m;
  if (actor.id !== null || actor.side !== undefined || m.collective) return m;
  const before = word(scene, m.start - 1);
  if (OTHERS.test(before)) return m;
  if (/^(its|their)$/.test(before) && trail.subject.length === 1) {
    const [owner] = trail.subject;
    if (owner && owner.side === undefined && owner.role !== "CVL" && owner.id !== null)
      return {
        ...m,
        named: true,
        actors: [
          {
            id: owner.id,
            name: owner.name,
            text: actor.text,
            ...(actor.role === "CVL"
              ? { role: "CVL" as const }
              : owner.role && !/^[A-Z]{3}$/.test(owner.id)
                ? { role: owner.role }
                : actor.role
                  ? { role: actor.role }
                  : {}),
          },
        ],
      };
  }
  const text = actor.text;
  const part = partOf(actor);
  const named = part !== null && part !== "state" ? besideIt(scene, m) : undefined;
  if (named) return { ...m, named: true, actors: [{ ...named, text }] };
  if (part === "state") {
    // A ministry tells of others' deeds, an army first of its own.
    const side =
      recalled(trail.organs, text) ??
      (actor.role === "GOV" && !/ministers$/.test(text) ? trail.local : null) ??
      sameSentence(scene, m) ??
      (/^(any|every|each|no|such)$/.test(before) ? null : trail.home) ??
      cast.state;
    return side ? { ...m, actors: [{ ...actor, id: side.id, name: side.name }] } : m;
  }
  if (part !== null) {
    const definite = /^(the|these|those)$/.test(before) || /^the /i.test(text);
    const group = (definite && part === "rebels" ? trail.group : null) ?? cast[part];
    return group ? { ...m, actors: [{ ...group, text }] } : m;
  }
  return m;
}

/** "the main rebel movement, the CNDD-FDD": who it is said to be. */
function besideIt(scene: Scene, { end }: Mention): Actor | undefined {
  if (word(scene, end) !== ",") return undefined;
  const at = word(scene, end + 1) === "the" ? end + 2 : end + 1;
  const next = scene.mentions.find((m) => m.start === at && m.actors.length === 1);
  const closes = next !== undefined && /^[,.(;]$/.test(word(scene, next.end));
  return closes ? next.actors.find(isGroup) : undefined;
}

/** The one state named before it in the sentence with an organ: "Indian troops ..., the army said". */
function sameSentence(scene: Scene, m: Mention): Actor | null {
  const before = scene.mentions
    .filter((o) => o.end <= m.start)
    .flatMap((o) => o.actors)
    .filter(
      (a) => (isState(a) && a.role !== undefined) || (isGroup(a) && /\b(ministry|army|office|forces)\b/.test(a.text)),
    );
  const ids = new Set(before.map((a) => a.id));
  return ids.size === 1 ? (before[0] ?? null) : null;
}

const STATE_OFFICE =
  /president|minister|spokes|army|military|defen[cs]e|government|police|chief|general|ambassador|governor/i;

/** "the interior minister, X": an office of nobody's is one of the report's own state. */
function ofHome(m: Mention, { state: home, rebels: group }: Cast, trail: Trail): Mention {
  const [person] = m.actors;
  const known = person && !person.side && person.id === null ? trail.sides.get(person.name) : undefined;
  if (person && known && !m.holds) return { ...m, actors: [{ ...person, ...known }] };
  if (!m.holds || m.holds.side !== null || !person || person.side || home === null) return m;
  if (
    !STATE_OFFICE.test(m.holds.office) ||
    (group !== null && /^(spokes\w+|leader|commander|chief|general)$/i.test(m.holds.office))
  )
    return m;
  const side = { id: home.id, name: home.name };
  const whole: Actor = { ...person, side, role: person.role ?? "GOV" };
  trail.sides.set(person.name, { side, role: whole.role ?? "GOV" });
  return { ...m, actors: [whole], holds: { ...m.holds, person: whole, side: { ...side, text: home.text } } };
}

const GROUP_NOUN = /^(group|movement|organi[sz]ation|faction|militia|insurgency|guerrilla|rebellion|front|outfit)$/;

/** "the group", "the movement": the armed group named last; "it", "they": what the sentence before was about. */
function nounsAndPronouns(scene: Scene, trail: Trail): Mention[] {
  if (!scene.parsed) return [];
  const found: Mention[] = [];
  const isFree = (i: number): boolean => !scene.mentions.some((m) => m.start <= i && i < m.end);
  for (const i of scene.words.keys()) {
    const w = word(scene, i);
    if (!isFree(i)) continue;
    if (
      GROUP_NOUN.test(w) &&
      /^(the|this|that)$/.test(word(scene, i - 1)) &&
      !/^(of|for|to|'s|’s)$/.test(word(scene, i + 1)) &&
      !/^(compound|amod|nmod:poss)/.test(relationOf(scene.tree, i))
    ) {
      const before = groupBefore(scene, i) ?? trail.group;
      if (before)
        found.push({
          start: i - 1,
          end: i + 1,
          actors: [{ ...before, text: spanOf(scene, i - 1, i + 1).text }],
          place: null,
          named: true,
        });
    } else if (/^(it|they)$/.test(w) && /^nsubj/.test(relationOf(scene.tree, i)) && !isEmpty(scene, i)) {
      const whom = antecedents(scene, i, trail, w === "they");
      if (whom.length > 0)
        found.push({
          start: i,
          end: i + 1,
          actors: whom.map((a) => ({ ...a, text: spanOf(scene, i, i + 1).text })),
          place: null,
          named: true,
        });
    }
  }
  return found;
}

const groupBefore = (scene: Scene, i: number): Actor | undefined =>
  scene.mentions
    .filter((m) => m.end <= i)
    .flatMap((m) => m.actors)
    .findLast(isGroup);

/** "it is the rebels who", "it rained". */
const isEmpty = (scene: Scene, i: number): boolean => {
  const verb = headOf(scene.tree, i);
  return verb < 0 || below(scene.tree, verb, /^(cop|csubj|expl)/).length > 0;
};

/** Across sentences what the last one was about; within one, whoever does something in a clause before. */
function antecedents(scene: Scene, i: number, trail: Trail, plural: boolean): readonly Actor[] {
  const earlier = scene.mentions.some((m) => m.end <= i && m.actors.length > 0);
  if (earlier) return withinSentence(scene, i, plural);
  const last = plural && trail.told.length > 0 ? trail.told : trail.subject;
  // "A spokesman denied it. It freed ...": a man is no "it".
  const fits = last.filter((a) => a.side === undefined && (plural || (a.role !== "CVL" && !MAN.test(a.name))));
  return plural || fits.length === 1 ? fits : [];
}

const MAN =
  /\b(spokes(man|woman|person)|officials?|commander|chief|leader|general|minister|president|ambassador|envoy|witness|source)$/i;

/**
 * "The army resumed its advance; it captured ...": the subject of the nearest clause before that one does not stand
 * below, where there is one that acts. What is said or thought ("said it had") the tree's own control decides.
 */
function withinSentence(scene: Scene, i: number, plural: boolean): readonly Actor[] {
  const { tree } = scene;
  const clause = headOf(tree, i);
  if (clause < 0 || !/^(parataxis|conj|advcl|root)/.test(relationOf(tree, clause))) return [];
  for (const group of scene.groups.filter((g) => g.end <= i).reverse()) {
    const subject = topOf(tree, group.start, group.end);
    const verb = headOf(tree, subject);
    if (!/^nsubj/.test(relationOf(tree, subject)) || verb < 0 || verb === clause) continue;
    // "The ELN, with which the government opened talks, kidnaps; it blew up ...": an aside's subject is not taken up.
    if (/^acl/.test(relationOf(tree, verb))) continue;
    const actors = group.mentions.flatMap((m) => m.actors);
    const isMany = actors.length > 1 || /S$/.test(tagOf(tree, subject));
    if (
      actors.length === 0 ||
      (plural ? !isMany : isMany) ||
      actors.some((a) => a.side !== undefined || a.role === "CVL")
    )
      return [];
    return actors;
  }
  return [];
}

const BODY =
  /^(mission|observatory|council|centre|center|committee|commission|front|movement|union|league|office|team|agency|authority|command|alliance|coalition|army|brigade|network|society|group|force|party|organi[sz]ation|congress|tribunal|court|foundation|initiative|assembly|federation|joint)$/;

const ALONE =
  /^(mission|observatory|alliance|coalition|brigade|league|federation|commission|committee|centre|center|council|foundation)$/;

/** "the Mission", "the Observatory": the body whose full name stood before. */
function partsOf(scene: Scene, { wholes, groups }: Trail, told: readonly Mention[]): Mention[] {
  return scene.tokens.flatMap(({ text }, i) => {
    const isNamed = /^\p{Lu}\p{Ll}/u.test(text);
    // "the alliance", "the observatory": in lower case too, where the noun stands alone.
    const isNoun =
      !isNamed && scene.parsed && ALONE.test(text) && !/^(compound|amod|nmod:poss)/.test(relationOf(scene.tree, i));
    const whole = isNamed
      ? (wholes.get(text.toLowerCase()) ?? groups.get(text.toLowerCase()))
      : isNoun
        ? wholes.get(text)
        : undefined;
    const next = scene.tokens[i + 1]?.text ?? "";
    if (
      !whole ||
      !/^the$/.test(word(scene, i - 1)) ||
      /^(\p{Lu}\p{Ll}|of$|for$|[’']s?$)/u.test(next.replace(/^[’']s$/, ""))
    )
      return [];
    const taken = told.find((m) => m.start <= i && i < m.end);
    if (taken && (taken.end - taken.start > 2 || taken.actors.some((a) => a.id !== null))) return [];
    const start = taken ? Math.min(taken.start, i) : i;
    return [{ start, end: i + 1, actors: [{ ...whole, text }], place: null, named: true }];
  });
}

function follow(scene: Scene, trail: Trail): void {
  for (const { actors, start, end } of scene.mentions)
    for (const a of actors.length === 1 && end - start > 1 ? actors : [])
      if (
        (a.side === undefined || /^(MON|IGO|NGO)$/.test(a.role ?? "")) &&
        a.role !== "CVL" &&
        !(a.id !== null && /^[A-Z]{3}$/.test(a.id))
      )
        for (const t of scene.tokens.slice(start, end))
          if (BODY.test(t.text.toLowerCase()) && /^\p{Lu}/u.test(t.text)) trail.wholes.set(t.text.toLowerCase(), a);
  for (const { actors, end, start } of scene.mentions) {
    const [actor, ...more] = actors;
    const last = scene.tokens[end - 1]?.text ?? "";
    if (actor && more.length === 0 && isGroup(actor) && end - start > 1 && /^\p{Lu}\p{Ll}+s$/u.test(last))
      trail.groups.set(last.toLowerCase(), actor);
  }
  trail.group = scene.mentions.flatMap((m) => m.actors).findLast(isGroup) ?? trail.group;
  const root = scene.parsed ? scene.tree.tokens.findIndex((t) => t.head === 0) : -1;
  const [content] = root >= 0 && isSpeechVerb(word(scene, root)) ? below(scene.tree, root, /^(ccomp|parataxis)$/) : [];
  trail.subject = root < 0 ? [] : (subjectAt(scene, root)?.actors ?? []);
  const told = content === undefined ? undefined : subjectAt(scene, content);
  const isMany = told !== undefined && /S$/.test(tagOf(scene.tree, told.token));
  trail.told = isMany && told.actors.every((a) => a.role !== undefined && a.role !== "CVL") ? told.actors : [];
}

function subjectAt(scene: Scene, verb: number): { token: number; actors: readonly Actor[] } | undefined {
  const [token] = below(scene.tree, verb, /^nsubj/);
  if (token === undefined) return undefined;
  const group = scene.groups.find((g) => g.start <= token && token < g.end);
  return { token, actors: group?.mentions.flatMap((m) => m.actors) ?? [] };
}
