import type { Actor } from "../model/index.js";
import { asSide } from "../model/index.js";
import type { Mention } from "./mention.js";
import { type Scene, word } from "./scene.js";
import { DOCUMENTS, MEDIA, TEXTS } from "./speech.js";
import { below, casesOf, coordinated, headOf, relationOf, tagOf, topOf } from "./tree.js";
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from "./words.js";

/** Whom a report has let speak so far. */
export interface Floor {
  /** Who spoke last. */
  last: readonly Actor[];
  /** The last of them who was somebody, and the last who was a body or a side. */
  person: readonly Actor[];
  body: readonly Actor[];
  /** Who issued the statement, the letter ... that speaks. */
  readonly issuers: Map<string, readonly Actor[]>;
  /** In whose voice the report, or the quotation, speaks: "we". */
  self: readonly Actor[];
}

export const newFloor = (self: readonly Actor[] = []): Floor => ({
  last: [],
  person: [],
  body: [],
  issuers: new Map(),
  self,
});

/** How many tokens at the head of a sentence are a dateline, a time of day or a bullet: nobody there speaks or acts. */
export function leadOf(scene: Scene): number {
  if (/^\d{1,2}[:.h]\d{2}$|^[•*·▪►–-]$/.test(word(scene, 0))) return 1;
  for (let i = 1; i < Math.min(16, scene.words.length); i++) {
    const w = word(scene, i);
    // A dash between words, not a hyphen within one: "Iran-backed".
    const isApart = (scene.tokens[i - 1]?.end ?? 0) < (scene.tokens[i]?.start ?? 0);
    if (/^(-|–|—|--)$/.test(w) && isApart) return i + 1;
    const text = scene.tokens[i]?.text ?? "";
    const fits = /^[\p{Lu}\d(]/u.test(text) || /^[,./:()&]$/.test(w) || /^(of|de|al)$/.test(w);
    if (!fits) return 0;
  }
  return 0;
}

/** Who a noun phrase is as somebody who speaks, by its head token; empty where it is nobody. */
export function whoIs(scene: Scene, token: number, floor: Floor): Actor[] {
  return distinctNames(coordinated(scene.tree, token).flatMap((t) => whoIsOne(scene, t, floor)));
}

const distinctNames = (actors: readonly Actor[]): Actor[] =>
  actors.filter((a, i) => actors.findIndex((b) => (b.id ?? b.name) === (a.id ?? a.name) && b.role === a.role) === i);

function whoIsOne(scene: Scene, token: number, floor: Floor): Actor[] {
  const w = word(scene, token);
  if (/^(he|she|him|her)$/.test(w)) return pronoun(scene, token, floor.person.length > 0 ? floor.person : floor.last);
  if (/^(it|they|them)$/.test(w)) return [...(w === "it" && floor.body.length > 0 ? floor.body : floor.last)];
  if (/^(we|i|us|me)$/.test(w)) return [...(floor.self.length > 0 ? floor.self : floor.last)];
  if (
    !/\p{L}/u.test(w) ||
    TEXTS.has(w) ||
    /^(this|that|these|those|there|who|which|what|one|some|many|others|all|none|nobody)$/.test(w)
  )
    return [];
  const mention = mentionAt(scene, token);
  if (DOCUMENTS.has(w) && !(mention?.actors.length && mention.named)) return issuerOf(scene, token, floor);
  if (mention?.collective) {
    const text = textOf(scene, mention.start, mention.end);
    return [{ id: null, name: text.toLowerCase(), text }];
  }
  const own = mention ? actorsAt(scene, mention) : [];
  if (/^spokes(man|woman|person)$/.test(w) && own.every((a) => a.id === null && !a.side)) {
    // "a spokesman said": of whoever spoke before.
    const [body] = floor.body;
    if (floor.body.length === 1 && body && isKnown(body))
      return [{ id: null, name: w, text: w, role: body.role ?? "GOV", side: sideOf(body) }];
  }
  const person = inApposition(scene, token);
  if (person) return [{ ...person, ...(person.side || !isKnown(own[0]) ? {} : { side: sideOf(own[0]) }) }];
  if (own.length > 0) return [...own, ...alike(scene, token, mention, own)];
  if (mention?.place && mention.place.id !== null && !/^(NOUN)$/.test(scene.tree.tokens[token]?.upos ?? "")) return [];
  return byWords(scene, token);
}

/** "the governments of A, B and C": what is coordinated with the name inside the phrase is of the same kind. */
function alike(scene: Scene, token: number, mention: Mention | undefined, [first]: readonly Actor[]): Actor[] {
  if (!mention || first === undefined || first.side !== undefined || !/S$/.test(tagOf(scene.tree, token))) return [];
  const inside = [...scene.words.keys()].slice(token + 1, mention.end);
  return inside
    .flatMap((k) => below(scene.tree, k, /^conj$/))
    .flatMap((n) => coordinated(scene.tree, n))
    .flatMap((n) => (n >= mention.end ? (mentionAt(scene, n)?.actors ?? []) : []))
    .map((a) => (a.role === undefined && first.role !== undefined ? { ...a, role: first.role } : a));
}

/** "he" as the mentions have it, else who spoke last. */
function pronoun(scene: Scene, token: number, spoken: readonly Actor[]): Actor[] {
  const found = scene.mentions.find((m) => m.start === token && m.end === token + 1);
  return found && found.actors.length > 0 ? [...found.actors] : [...spoken];
}

const sideOf = (a: Actor): NonNullable<Actor["side"]> => {
  const { id, name } = asSide(a);
  return { id, name };
};

const isKnown = (a: Actor | undefined): a is Actor => a !== undefined && (a.id !== null || a.side !== undefined);

/** The mention a token heads. */
export const mentionAt = (scene: Scene, token: number): Mention | undefined =>
  scene.mentions.find(
    (m) => m.start <= token && token < m.end && (topOf(scene.tree, m.start, m.end) === token || m.end - m.start > 1),
  );

/** An outlet is nobody who acts, but it tells. */
function actorsAt(scene: Scene, m: Mention): Actor[] {
  if (m.actors.length > 0 || m.place !== null || !m.named || m.collective) return [...m.actors];
  const text = textOf(scene, m.start, m.end);
  return [{ id: null, name: text, text, role: "MED" }];
}

/** "the head of the centre, General X", "the sponsor of the talks X": the person is who speaks. */
function inApposition(scene: Scene, token: number): Actor | undefined {
  if (scene.mentions.some((m) => m.person && m.start <= token && token < m.end)) return undefined;
  const hung = below(scene.tree, token, /^(appos|flat|nmod:desc)/).flatMap((c) => mentionAt(scene, c) ?? []);
  const found = hung.find((m) => m.person) ?? scene.mentions.find((m) => m.person && isAppended(scene, token, m));
  return found?.actors[0];
}

/** Right behind the noun phrase of a token, with or without a comma. */
function isAppended(scene: Scene, token: number, { start, end }: Mention): boolean {
  if (start <= token || start - token > 9) return false;
  const between = scene.tree.tokens.slice(token + 1, start);
  if (between.some((t) => t.upos === "VERB" || t.upos === "AUX" || /^(and|or|who|which|that|[;:“”"(])$/i.test(t.text)))
    return false;
  const commas = between.filter((t) => t.text === ",").length;
  const last = word(scene, start - 1);
  if (commas > 1 || (commas === 1 && last !== ",") || PREPOSITIONS.has(last) || /^(['’]s?|the|a|an)$/.test(last))
    return false;
  return commas === 0 || /^[,.]$/.test(word(scene, end)) || end >= scene.words.length;
}

/** "a statement by X", "X's letter"; else whoever issued the last such paper, else who spoke last. */
function issuerOf(scene: Scene, token: number, floor: Floor): Actor[] {
  const named = ownerOfWords(scene, token);
  if (named.length > 0) return named;
  return [...(floor.issuers.get(word(scene, token)) ?? floor.last)];
}

/** Whose words a noun of saying means: its possessor, or who stands behind its "by", "from" or "of". */
export function ownerOfWords(scene: Scene, token: number): Actor[] {
  const { tree } = scene;
  for (const c of below(tree, token, /^(nmod:poss|nmod|obl|amod|compound|nmod:desc)/)) {
    const cases = casesOf(tree, c);
    const isOwner = cases.length === 0 || cases.every((p) => /^(by|from|of|'s|’s|s')$/.test(p));
    const actors = isOwner ? (mentionAt(scene, c)?.actors ?? []) : [];
    if (actors.length > 0 && !(cases.includes("of") && !mentionAt(scene, c)?.named)) return [...actors];
  }
  return [];
}

/** Somebody no list knows, by the report's words: "medical staff", "a security source", "the director of the hospital". */
function byWords(scene: Scene, token: number): Actor[] {
  const { tree } = scene;
  let from = token;
  while (
    from > 0 &&
    (word(scene, from - 1) === "-" || (isUnderDirect(scene, from - 1, token) && isModifier(scene, from - 1)))
  )
    from--;
  while (from < token && DETERMINERS.has(word(scene, from))) from++;
  let to = token + 1;
  while (below(tree, token, /^flat/).includes(to)) to++;
  const short = textOf(scene, from, to);
  const of = below(tree, token, /^nmod$/).find((c) => c > token && casesOf(tree, c)[0] === "of");
  const end = of === undefined ? to : lastUnder(scene, of) + 1;
  const long = end > to && end - to <= 7 && !hasVerb(scene, to, end) ? textOf(scene, from, end) : short;
  const whose = below(tree, token, /^(nmod|nmod:poss|amod|compound)$/)
    .filter((c) => casesOf(tree, c).every((p) => /^(of|from|for|'s|’s)$/.test(p)))
    .flatMap((c) => mentionAt(scene, c) ?? [])
    .find((m) => m.named && m.actors.length === 1)?.actors[0];
  const isMedia = MEDIA.test(word(scene, token));
  return [
    {
      id: null,
      name: short,
      text: long,
      ...(isMedia ? { role: "MED" as const } : {}),
      ...(whose && !isMedia ? { role: whose.role ?? "GOV", side: sideOf(whose) } : {}),
    },
  ];
}

const isUnderDirect = (scene: Scene, i: number, top: number): boolean => {
  const head = headOf(scene.tree, i);
  return (
    head === top ||
    (head > i &&
      head < top &&
      /^(amod|compound|nmod:poss|punct|case|flat|advmod|nmod:desc|det|obl:npmod)/.test(relationOf(scene.tree, i)))
  );
};

const isModifier = (scene: Scene, i: number): boolean =>
  /^(det|amod|compound|nmod:poss|nummod|nmod:desc|punct|case|flat|advmod)/.test(relationOf(scene.tree, i)) &&
  !/^[,;:()“”"]$/.test(word(scene, i)) &&
  !PREPOSITIONS.has(word(scene, i)) &&
  !CONJUNCTIONS.has(word(scene, i));

function lastUnder(scene: Scene, top: number): number {
  let last = top;
  for (let i = top + 1; i < scene.words.length; i++) {
    const head = headOf(scene.tree, i);
    if (head < top || head > last + 6) break;
    last = i;
  }
  while (last > top && /^\W$/.test(word(scene, last))) last--;
  return last;
}

const hasVerb = (scene: Scene, from: number, to: number): boolean =>
  scene.tree.tokens.slice(from, to).some((t) => t.upos === "VERB" || t.upos === "AUX" || t.text === ",");

const textOf = (scene: Scene, from: number, to: number): string =>
  scene.text.slice(scene.tokens[from]?.start ?? scene.start, scene.tokens[to - 1]?.end ?? scene.start);
