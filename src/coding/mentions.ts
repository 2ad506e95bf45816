import type { Knowledge, NameMatch } from "../knowledge/index.js";
import type { Token } from "../language/index.js";
import type { Actor, Place } from "../model/index.js";
import { adversaries, bothAlone, collectives } from "./collectives.js";
import type { Mention } from "./mention.js";
import { type Common, commonIn, type Named, namedIn, sided, unsided } from "./names.js";
import { peopleIn } from "./people.js";
import { spelledOut } from "./spelledOut.js";
import { strangersIn, type UnknownName } from "./strangers.js";
import { lowerAt, type MaybeTagged } from "./tokens.js";
import { DETERMINERS, PREPOSITIONS } from "./words.js";

/** What earlier sentences of a report have told, for later ones. */
export interface Memory {
  readonly surnames: Map<string, Actor>;
  /** Whose "the army" is, by the noun. */
  readonly organs: Map<string, Actor>;
  readonly acronyms: Map<string, Actor>;
  lastPerson: Actor | null;
  /** Whom the last sentence was about: "its soldiers". */
  topic: Actor | null;
  /** Where the report last was: "the village", "there". */
  lastPlace: Place | null;
}

export const newMemory = (): Memory => ({
  surnames: new Map(),
  organs: new Map(),
  acronyms: new Map(),
  lastPerson: null,
  topic: null,
  lastPlace: null,
});

const POSSESSIVE = new Set(["its", "his", "her", "their"]);
const LINKS = new Set(["of", "in", "from", "for"]);
const MAX_MODIFIERS = 3;

/** Everybody and every place named in a sentence, left to right, none inside another. */
export function mentionsIn(
  text: string,
  tokens: readonly MaybeTagged[],
  knowledge: Knowledge,
  memory: Memory,
  unknown: readonly UnknownName[] = [],
  times: readonly { readonly start: number; readonly end: number }[] = [],
  matches?: readonly NameMatch[],
): Mention[] {
  const named = namedIn(text, tokens, knowledge, matches);
  const generic = commonIn(text, tokens, knowledge, named);
  const strangers = strangersIn(unknown, tokens, [...named, ...times]);
  const people = peopleIn({
    text,
    tokens,
    named,
    generic,
    strangers,
    knowledge,
    surnames: memory.surnames,
    topic: memory.topic,
  });
  const free = [...named, ...strangers.flatMap((s) => (isApart(s, named) ? asNamed(s, text, tokens) : []))]
    .filter((n) => !people.some((p) => p.start < n.end && n.start < p.end))
    .sort((a, b) => a.start - b.start);
  const common = generic.filter((c) => !people.some((p) => p.start < c.end && c.start < p.end));
  const found: Mention[] = [...people];
  const used = new Set<Named>();
  for (const noun of common) {
    const owner = ownerOf(noun, free, tokens);
    if (owner) used.add(owner);
    const start = Math.min(noun.start, owner?.start ?? noun.start);
    const end = Math.max(noun.end, owner?.end ?? noun.end);
    const shown = text.slice(tokens[start]?.start, tokens[end - 1]?.end);
    const key = noun.text.toLowerCase();
    const isOwned = POSSESSIVE.has(lowerAt(tokens, noun.start - 1));
    const possessor = isOwned ? (lastActor(found, free, noun.start) ?? memory.topic) : null;
    const principal = principalOf(noun, people, free, tokens);
    const side =
      owner?.actor ??
      principal ??
      possessor ??
      (noun.meaning.kind === "organ" && !isOwned ? (memory.organs.get(key) ?? null) : null);
    const actor = side ? sided(noun, side, shown, owner?.form) : (ofStranger(noun, text, tokens) ?? unsided(noun));
    const partners = owner ? coordinatedBefore(owner, free, tokens) : [];
    for (const p of partners) used.add(p);
    if (owner?.actor && noun.meaning.kind === "organ") memory.organs.set(key, owner.actor);
    found.push({
      start: Math.min(start, ...partners.map((p) => p.start)),
      end,
      actors: [...partners.flatMap((p) => (p.actor ? [sided(noun, p.actor, shown, p.form)] : [])), actor],
      place: null,
      named: owner !== undefined || possessor !== null,
    });
    found.sort((a, b) => a.start - b.start);
  }
  for (const n of free) {
    if (used.has(n)) continue;
    found.push({ start: n.start, end: n.end, actors: n.actor ? [n.actor] : [], place: n.place, named: true });
  }
  for (const those of thoseOf(tokens, free)) found.push(those);
  const others = strangers.filter((s) => !free.some((n) => n.start === s.start && n.end === s.end));
  found.push(...acronyms(tokens, memory), ...others.map((name) => strangerOf(name, text, tokens)));
  found.push(...pronouns(tokens, memory), ...collectives(tokens), ...bothAlone(tokens), ...adversaries(text, tokens));
  found.push(...anaphoricPlaces(tokens, memory, found));
  found.push(...spelledOut(tokens, [...found]));
  const kept = withoutOverlaps(found).map((m) => asPlaceOnly(m, tokens));
  remember(kept, tokens, memory);
  return kept;
}

const isApart = (s: UnknownName, named: readonly Named[]): boolean =>
  !named.some((n) => n.start < s.end && s.start < n.end);

/** A body or group that no list knows owns its units all the same: "units of the NADK", "MPCI fighters". */
function asNamed(name: UnknownName, text: string, tokens: readonly Token[]): Named[] {
  const [actor] = strangerOf(name, text, tokens).actors;
  return actor && (name.kind === "group" || (name.kind === "organisation" && ACRONYM.test(actor.text)))
    ? [{ start: name.start, end: name.end, text: actor.text, form: "name", actor, place: null, stranger: true }]
    : [];
}

/** Somebody or somewhere that no list knows, by the report's words. */
function strangerOf({ start, end, kind }: UnknownName, text: string, tokens: readonly Token[]): Mention {
  const shown = text.slice(tokens[start]?.start, tokens[end - 1]?.end);
  const isPlace = kind === "place";
  return {
    start,
    end,
    actors: isPlace ? [] : [{ id: null, name: shown, text: shown }],
    place: isPlace ? { id: null, name: shown, text: shown } : null,
    named: true,
    ...(kind === "person" ? { person: true as const } : {}),
  };
}

const ACRONYM = /^\p{Lu}[\p{Lu}\d-]{1,9}$/u;

/** "the Karuna Group (KG)": the letters mean the same from there on. */
function* acronyms(tokens: readonly Token[], { acronyms: known }: Memory): Generator<Mention> {
  for (const [i, { text }] of tokens.entries()) {
    const actor = known.get(text);
    if (actor) yield { start: i, end: i + 1, actors: [{ ...actor, text }], place: null, named: true };
  }
}

/** "he", "she": the one person of the sentence before, where there was just one. */
function* pronouns(tokens: readonly Token[], { lastPerson }: Memory): Generator<Mention> {
  if (lastPerson === null) return;
  for (const [i, { text }] of tokens.entries())
    if (/^(he|she|him)$/i.test(text))
      yield { start: i, end: i + 1, actors: [{ ...lastPerson, text }], place: null, named: true };
}

const KIND_OF_PLACE =
  /^(city|town|village|hamlet|locality|settlement|enclave|island|port|camp|airport|municipality|governorate|province|district|county|peninsula|prefecture)$/;

/** "the town", "the village", "there": the place told last; no state is meant so. */
function* anaphoricPlaces(
  tokens: readonly MaybeTagged[],
  { lastPlace }: Memory,
  found: readonly Mention[],
): Generator<Mention> {
  for (const [i, token] of tokens.entries()) {
    const isThere = /^there$/i.test(token.text) && token.upos === "ADV";
    const isThe = KIND_OF_PLACE.test(token.text) && /^(the|this|that)$/i.test(tokens[i - 1]?.text ?? "");
    // "the village of Talish" and "the town, Leh," name their own; so does "the city council".
    const next = tokens[i + 1];
    if (
      !isThere &&
      (!isThe || /^(of|at|in|near|on|outside)$/.test(next?.text ?? "") || /^(NOUN|PROPN)$/.test(next?.upos ?? ""))
    )
      continue;
    const start = isThe ? i - 1 : i;
    const before = [...found].filter((m) => m.end <= start && isSpot(m)).sort((a, b) => b.start - a.start)[0];
    const place = before?.place ?? lastPlace;
    if (place === null) continue;
    yield { start, end: i + 1, actors: [], place, named: true };
  }
}

/** A town or a district rather than a state. */
const isSpot = ({ place, actors }: Mention): boolean =>
  place !== null && (place.id === null || place.id !== actors[0]?.id);

/** "in Tokyo", "near Baku" is where, whoever else the city may stand for. */
const asPlaceOnly = (m: Mention, tokens: readonly Token[]): Mention =>
  m.named &&
  m.actors.length > 0 &&
  isSpot(m) &&
  IN.test(lowerAt(tokens, m.start - 1)) &&
  !ARRIVES.test(lowerAt(tokens, m.start - 2))
    ? { ...m, actors: [] }
    : m;
/** Who arrives in Ankara is Turkey's guest. */
const ARRIVES = /^(arriv(e|es|ed|ing|al)|land(s|ed|ing)?|down|stop(s|ped)? over|over)$/;
const IN = /^(in|near|around|outside|inside|throughout|across)$/;

function remember(mentions: readonly Mention[], tokens: readonly Token[], memory: Memory): void {
  const people = mentions.flatMap((m) => m.actors.filter((a) => a.side !== undefined || m.holds !== undefined));
  const names = new Set(people.map((p) => p.name));
  memory.lastPerson = names.size === 1 ? (people[0] ?? null) : null;
  memory.topic = mentions.find((m) => m.named && m.actors.length === 1)?.actors[0] ?? null;
  memory.lastPlace = mentions.findLast(isSpot)?.place ?? memory.lastPlace;
  for (const { end, actors } of mentions) {
    const letters = tokens[end + 1]?.text ?? "";
    const [actor] = actors;
    if (actor && tokens[end]?.text === "(" && tokens[end + 2]?.text === ")" && ACRONYM.test(letters))
      memory.acronyms.set(letters, actor);
  }
}

/** Whose a common noun is: "Azerbaijani artillery", "Baku's foreign ministry", "forces of the Republic of Artsakh". */
function ownerOf(noun: Common, named: readonly Named[], tokens: readonly MaybeTagged[]): Named | undefined {
  const before = named.findLast((n) => n.actor && n.end <= noun.start);
  if (before && isModifier(tokens, before.end, noun.start)) return before;
  const tail = tailOf(noun, named, tokens);
  if (!LINKS.has(lowerAt(tokens, tail))) return undefined;
  let at = tail + 1;
  while (
    DETERMINERS.has(lowerAt(tokens, at)) ||
    /^(self|-|proclaimed|declared|so|called|unrecogni[sz]ed|breakaway)$/.test(lowerAt(tokens, at))
  )
    at++;
  const after = named.find((n) => n.start === at && n.actor);
  // "in Yerevan" tells whose ministry it is, and where other people are.
  return after && (lowerAt(tokens, tail) === "of" || noun.meaning.kind === "organ") ? after : undefined;
}

/** "units of the QZRK": whoever that is, they are no other's. */
function ofStranger(noun: Common, text: string, tokens: readonly Token[]): Actor | undefined {
  if (noun.meaning.role !== "MIL" || lowerAt(tokens, noun.end) !== "of") return undefined;
  const at = lowerAt(tokens, noun.end + 1) === "the" ? noun.end + 2 : noun.end + 1;
  if (!ACRONYM.test(tokens[at]?.text ?? "")) return undefined;
  const name = tokens[at]?.text ?? "";
  return { id: null, name, text: text.slice(tokens[noun.start]?.start, tokens[at]?.end), role: "UAF" };
}

/** Where a body's own name ends: "Border Guard Service | of the Kyrgyz Republic", "Ministry of National Defence | of Turkey". */
function tailOf(noun: Common, named: readonly Named[], tokens: readonly Token[]): number {
  if (noun.meaning.kind !== "organ") return noun.end;
  const isWord = (i: number): boolean =>
    /^\p{Lu}\p{L}+$/u.test(tokens[i]?.text ?? "") && !named.some((n) => n.start <= i && i < n.end);
  let end = noun.end;
  while (isWord(end)) end++;
  let next = end;
  if (/^(of|for)$/.test(lowerAt(tokens, end)) && isWord(end + 1)) {
    next = end + 2;
    while (isWord(next) || (lowerAt(tokens, next) === "and" && isWord(next + 1))) next++;
  }
  return LINKS.has(lowerAt(tokens, next)) ? next : end;
}

/** "Armenian and Azerbaijani forces": whose else they are. */
function coordinatedBefore(owner: Named, named: readonly Named[], tokens: readonly Token[]): Named[] {
  const [link, before] = [lowerAt(tokens, owner.start - 1), named.find((n) => n.end === owner.start - 1)];
  if (!before || owner.form !== "adjective" || before.form !== "adjective" || !/^(and|,)$/.test(link)) return [];
  return [...coordinatedBefore(before, named, tokens), before];
}

const ALLEGIANCE = /^(loyal|allied|faithful|close|aligned|answering|belonging|led|commanded|headed|controlled)$/;

/** "a spokesman for Harutyunyan", "forces loyal to Haftar" act for whom he does. */
function principalOf(
  noun: Common,
  people: readonly Mention[],
  named: readonly Named[],
  tokens: readonly Token[],
): Actor | undefined {
  const isLoyal = ALLEGIANCE.test(lowerAt(tokens, noun.end)) && /^(to|with|by)$/.test(lowerAt(tokens, noun.end + 1));
  if (!isLoyal && !/^(for|of)$/.test(lowerAt(tokens, noun.end))) return undefined;
  let at = noun.end + (isLoyal ? 2 : 1);
  if (DETERMINERS.has(lowerAt(tokens, at))) at++;
  const person = people.find((p) => p.start === at)?.actors[0];
  return person ?? (isLoyal ? (named.find((n) => n.start === at)?.actor ?? undefined) : undefined);
}

/** Nothing but a genitive and a few modifiers stands between. */
function isModifier(tokens: readonly MaybeTagged[], from: number, to: number): boolean {
  if (tokens.slice(from, to).some((t) => t.upos === "VERB" || t.upos === "AUX")) return false;
  const between = tokens.slice(from, to).map((t) => t.text.toLowerCase());
  if (between.length > MAX_MODIFIERS + 1) return false;
  return between.every(
    (w) =>
      /^['’]s?$|^-$/.test(w) ||
      (/^\p{L}+$/u.test(w) && !PREPOSITIONS.has(w) && !DETERMINERS.has(w) && !isVerbLike(w) && w !== "and"),
  );
}

const isVerbLike = (word: string): boolean =>
  /^(is|are|was|were|has|have|had|will|would|said|says|and|or|but|that|who|which|as|than)$/.test(word) ||
  /ed$/.test(word);

/** "those of Azerbaijan": as the name itself. */
function* thoseOf(tokens: readonly Token[], named: readonly Named[]): Generator<Mention> {
  for (const n of named)
    if (n.actor && lowerAt(tokens, n.start - 1) === "of" && lowerAt(tokens, n.start - 2) === "those")
      yield { start: n.start - 2, end: n.end, actors: [n.actor], place: null, named: true };
}

/** Whoever was named last before a token: whom "its" and "their" most often mean. */
function lastActor(found: readonly Mention[], named: readonly Named[], before: number): Actor | null {
  const mention = found.findLast((m) => m.end <= before && m.actors.length > 0 && m.named);
  const name = named.findLast((n) => n.end <= before && n.actor);
  return (name && name.end > (mention?.end ?? -1) ? name.actor : mention?.actors[0]) ?? null;
}

/** Of two that overlap the longer stays, then the earlier found. */
function withoutOverlaps(found: readonly Mention[]): Mention[] {
  const kept: Mention[] = [];
  for (const m of [...found].sort((a, b) => b.end - b.start - (a.end - a.start)))
    if (!kept.some((k) => k.start < m.end && m.start < k.end)) kept.push(m);
  return kept.sort((a, b) => a.start - b.start);
}
