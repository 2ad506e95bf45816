import type { Actor, Day, Stance } from "../model/index.js";
import { range, type Saying } from "./claims.js";
import { actorsOf, type Group } from "./mention.js";
import { type Scene, word } from "./scene.js";
import { type Floor, leadOf, mentionAt, ownerOfWords, whoIs } from "./speakers.js";
import {
  AS_VERBS,
  CLAUSE_ONLY,
  lemmaOfVerb,
  MEDIA,
  NOUN_FORMS,
  QUOTES,
  SENSES,
  stanceOfNoun,
  stanceOfVerb,
  TURNS_DOWN,
  WITHHELD,
} from "./speech.js";
import { below, casesOf, headOf, isUnder, isVerb, relationOf, tagOf } from "./tree.js";
import { BE, HAVE, MODALS, PREPOSITIONS, RELATIVES } from "./words.js";

/** All sayings of a sentence: whose, of what stance, over which of its tokens. */
export function sayingsIn(scene: Scene, floor: Floor): Saying[] {
  const verbs = [...speech(scene, floor), ...heldResponsible(scene, floor), ...quoted(scene, floor)];
  const nouns = [...nounsOfSaying(scene, floor), ...responsibility(scene, floor)].filter(
    // "rejected the claim that": what is claimed is denied.
    (n) => !n.nominal || !verbs.some((v) => v.stance === "denies" && v.covers.has(n.at)),
  );
  return [...accordingTo(scene, floor), ...headline(scene), ...verbs, ...nouns];
}

const TOLD = /^(ccomp|xcomp|parataxis|advcl|csubj|acl(?!:relcl)|dep)/;
const CLAUSES = /^(ccomp|xcomp|csubj|advcl|parataxis|acl(?!:relcl))/;

function* speech(scene: Scene, floor: Floor): Generator<Saying> {
  for (const [i, form] of scene.words.entries()) {
    const stance = stanceOfVerb(form);
    if (!stance || !isUsedAsVerb(scene, i) || isQuotedAs(scene, i)) continue;
    const passive = isPassive(scene, i);
    const lemma = lemmaOfVerb(form);
    if (stance === "accuses") {
      const saying = accusation(scene, i, passive, floor);
      if (saying) yield saying;
      continue;
    }
    if (passive) {
      const by = agentOf(scene, i, floor);
      if (by.length === 0) continue;
      // "the attack was claimed by X": X owns up to what is claimed.
      const owns = lemma === "claim";
      yield {
        by,
        stance: owns ? "confirms" : stance,
        at: i,
        covers: union(
          under(scene, below(scene.tree, i, /^(nsubj:pass|csubj:pass|ccomp|xcomp)/)),
          antecedents(scene, i),
        ),
        ...(owns ? { agent: by } : {}),
      };
      continue;
    }
    const said = contentOf(scene, i, stance, lemma);
    if (said === null) continue;
    const by = speakerOf(scene, i, floor);
    if (by.length === 0 || (SENSES.has(lemma) && !by.some(isWitness))) continue;
    yield {
      by,
      stance: bulletin(by, stance),
      at: i,
      covers: said,
      ...passedOn(scene, i, floor),
      ...saidOn(scene, i, said),
    };
  }
}

/** Somebody with eyes: no region and no year "saw" anything. */
const isWitness = (a: Actor): boolean =>
  a.side !== undefined ||
  (a.role !== undefined && /^(MON|CVL|MED|NGO|IGO|MIL|COP|UAF)$/.test(a.role)) ||
  (a.id === null && a.role === undefined);

/** A monitor reports what it records. */
const bulletin = ([first]: readonly Actor[], stance: Stance): Stance =>
  first?.role === "MON" && stance === "says" ? "reports" : stance;

function isUsedAsVerb(scene: Scene, i: number): boolean {
  if (scene.mentions.some((m) => m.named && m.start <= i && i < m.end)) return false;
  const form = word(scene, i);
  if (!scene.parsed) return !NOUN_FORMS.has(form);
  const { upos = "X", deprel = "" } = scene.tree.tokens[i] ?? {};
  if (/^(amod|compound|case|mark|fixed)/.test(deprel) && !/ing$/.test(form)) return false;
  if (upos === "VERB") return true;
  if (upos === "AUX" || upos === "ADJ") return false;
  // The tagger takes "denies" for a noun at times; where it is also one, it must act as a verb.
  if (below(scene.tree, i, /^(nsubj|ccomp)/).length > 0 && below(scene.tree, i, /^cop/).length === 0) return true;
  return !NOUN_FORMS.has(form) && /(s|ed)$/.test(form) && below(scene.tree, i, /^(acl|xcomp|obj|compound)/).length > 0;
}

const isPassive = ({ tree }: Scene, i: number): boolean =>
  below(tree, i, /^(aux:pass|nsubj:pass|obl:agent)$/).length > 0 ||
  (tagOf(tree, i) === "VBN" && /^acl$/.test(relationOf(tree, i)) && below(tree, i, /^(nsubj|aux)$/).length === 0);

/** "quoted as saying": handled with its "quoted". */
const isQuotedAs = (scene: Scene, i: number): boolean =>
  word(scene, i - 1) === "as" && scene.words.slice(Math.max(0, i - 14), i).some((w) => QUOTES.has(w));

// ---- who speaks

/** The speaker of a verb of saying: by the tree, else the nearest free name before it, else right after it. */
export function speakerOf(scene: Scene, verb: number, floor: Floor): Actor[] {
  const lead = leadOf(scene);
  if (isInsertion(scene, verb)) {
    const region = regionOf(scene, verb, lead);
    const by = region ? namedIn(scene, region) : [];
    if (by.length > 0) return by;
  }
  const token = scene.parsed ? subjectToken(scene, verb) : -1;
  const heard = token < 0 ? -1 : token >= lead ? token : afterLead(scene, token, lead);
  if (heard >= 0) {
    const who = whoIs(scene, heard, floor);
    // "residents and a spokesman for X said": the parser may see but one of them.
    const all = regionOf(scene, verb, lead);
    const more = who.length === 1 && all && all.start <= heard && heard < all.end ? namedIn(scene, all) : [];
    if (who.length > 0 || token >= lead) return more.length > 1 ? more : who;
  }
  const inverted = scene.parsed ? [] : invertedAt(scene, verb);
  if (inverted.length > 0) return inverted;
  const region = regionOf(scene, verb, lead);
  const named = region ? namedIn(scene, region) : [];
  if (named.length > 0) return named;
  const group = nearestBefore(scene, verb, lead) ?? nearestAfter(scene, verb);
  if (group) return actorsOf(group);
  if (!scene.parsed) return capitalsBeside(scene, verb);
  return region && scene.parsed ? wordsOf(scene, region) : [];
}

/** "Russian forces, Kyiv said, shelled the town": a saying between commas inside what it says. */
function isInsertion(scene: Scene, verb: number): boolean {
  if (
    !/^(say|add|claim|insist|state|note|announce|charge|allege|argue|maintain|report|write|tell)$/.test(
      lemmaOfVerb(word(scene, verb)),
    )
  )
    return false;
  const { from, to } = commaSpan(scene, verb);
  const isShort = to - verb <= 5 && !below(scene.tree, verb, /^obj$/).some((c) => c > verb && c < to);
  return (
    isShort &&
    from > 1 &&
    to < scene.words.length - 3 &&
    verb > from &&
    word(scene, from - 1) === "," &&
    word(scene, to) === "," &&
    !hasFinite(scene, sentencePart(scene, from), from - 1)
  );
}

function commaSpan(scene: Scene, verb: number): { from: number; to: number } {
  let from = verb;
  let to = verb + 1;
  while (from > 0 && !isBreak(word(scene, from - 1))) from--;
  while (to < scene.words.length && !isBreak(word(scene, to))) to++;
  return { from, to };
}

function sentencePart(scene: Scene, from: number): number {
  let start = from;
  while (start > 0 && word(scene, start - 1) !== ";") start--;
  return start;
}

interface Region {
  readonly start: number;
  readonly end: number;
}

const AUXILIARY =
  /^(has|have|had|also|later|earlier|then|now|already|further|did|do|does|not|n't|reportedly|promptly)$|ly$/;

/** The tokens between the last break and a verb of saying, where nothing but a noun phrase stands there. */
function regionOf(scene: Scene, verb: number, lead: number): Region | null {
  let start = verb;
  while (start > lead && !isBreak(word(scene, start - 1))) start--;
  if (/^(and|but|while|whereas|although|as|that|when)$/.test(word(scene, start))) start++;
  let end = verb;
  while (end > start && AUXILIARY.test(word(scene, end - 1))) end--;
  const inside = scene.tree.tokens.slice(start, end);
  const isPhrase =
    end > start && !inside.some((t) => t.upos === "AUX" || (t.upos === "VERB" && /^(VBD|VBZ|VBP)$/.test(t.xpos)));
  return isPhrase ? { start, end } : null;
}

/** Everybody a region names, but for who stands in brackets or behind a preposition. */
function namedIn(scene: Scene, { start, end }: Region): Actor[] {
  const inside = scene.mentions.filter(
    (m) => m.start >= start && m.end <= end && m.actors.length > 0 && word(scene, m.start - 1) !== "(",
  );
  const free = inside.filter((m, i) => {
    const previous = inside[i - 1];
    const between = scene.words
      .slice(previous?.end ?? start, m.start)
      .filter((w) => !/^(the|a|an|two|three|several|some|local|senior|top)$/.test(w));
    return previous === undefined
      ? between.length === 0
      : between.includes("and") && !between.some((w) => PREPOSITIONS.has(w));
  });
  return free.flatMap((m) => m.actors);
}

/** Somebody no list knows and no tree shows: the words themselves, as far as a second preposition. */
function wordsOf(scene: Scene, { start, end }: Region): Actor[] {
  let from = start;
  while (from < end && /^(the|a|an)$/.test(word(scene, from))) from++;
  if (from >= end || PREPOSITIONS.has(word(scene, from)) || !/^\p{L}/u.test(word(scene, from))) return [];
  const cuts = [...range(from, end)].filter((i) => PREPOSITIONS.has(word(scene, i)));
  const [first = end, second = end] = cuts;
  const text = (to: number): string => scene.text.slice(scene.tokens[from]?.start, scene.tokens[to - 1]?.end);
  return second - from > 8 ? [] : [{ id: null, name: text(first), text: text(second) }];
}

/** The head of a verb's subject: its own, or that of the verb it hangs on; -1 for none. */
function subjectToken(scene: Scene, verb: number, depth = 0): number {
  const { tree } = scene;
  const [own] = below(tree, verb, /^(nsubj|expl)/);
  const after = own === undefined || own > verb ? afterVerb(scene, verb) : -1;
  if (after >= 0) return after;
  if (own !== undefined) return RELATIVES.has(word(scene, own)) ? antecedentOf(scene, verb, own) : own;
  const up = headOf(tree, verb);
  if (depth > 3 || up < 0 || (depth === 0 && hasOwnPhrase(scene, verb))) return -1;
  switch (relationOf(tree, verb)) {
    case "conj":
    case "advcl":
    case "xcomp":
      return isVerb(tree, up) ? subjectToken(scene, up, depth + 1) : -1;
    case "acl":
      return tagOf(tree, verb) === "VBG" ? up : -1;
    case "acl:relcl":
      return -1;
    default:
      return -1;
  }
}

/** ", rescue workers said": a noun phrase alone stands before the verb, whatever the parser hangs it on. */
function hasOwnPhrase(scene: Scene, verb: number): boolean {
  const region = regionOf(scene, verb, 0);
  const last = region ? scene.tree.tokens[region.end - 1]?.upos : undefined;
  return region !== null && region.start > 0 && last !== undefined && /^(NOUN|PROPN|PRON)$/.test(last);
}

/** "said the ministry", "says Colonel X": the speaker stands right after, whatever the parser calls it. */
function afterVerb(scene: Scene, verb: number): number {
  const isInverted =
    verb === 0 || /^[,”"’'»–—]$/.test(word(scene, verb - 1)) || /^(so|thus|as)$/.test(word(scene, verb - 1));
  if (!isInverted) return -1;
  return (
    below(scene.tree, verb, /^(obj|iobj|obl|dep|ccomp|nsubj)/).find(
      (c) =>
        c > verb &&
        !isVerb(scene.tree, c) &&
        casesOf(scene.tree, c).length === 0 &&
        !scene.words.slice(verb + 1, c).some((w) => /^[,:;“”"]$/.test(w)) &&
        !scene.times.some((t) => t.from <= c && c < t.to),
    ) ?? -1
  );
}

function antecedentOf({ tree }: Scene, verb: number, relative: number): number {
  let at = verb;
  while (at >= 0 && !/^acl/.test(relationOf(tree, at))) at = headOf(tree, at);
  const noun = at < 0 ? -1 : headOf(tree, at);
  return noun >= 0 && noun < relative ? noun : -1;
}

/** The parser may hang the speaker on the dateline: "PARIS (Reuters) - Rebels ... said". */
function afterLead(scene: Scene, token: number, lead: number): number {
  const all = below(scene.tree, token, /^(appos|nmod|flat|dep|list|parataxis)/).flatMap((c) => [
    c,
    ...below(scene.tree, c, /^(appos|flat|dep)/),
  ]);
  return all.find((c) => c >= lead) ?? -1;
}

/** Without a tree: "said X" after a quotation or comma. */
function invertedAt(scene: Scene, verb: number): Actor[] {
  if (!/^[,”"’'»]$/.test(word(scene, verb - 1))) return [];
  const group = nearestAfter(scene, verb);
  return group ? actorsOf(group) : [];
}

const nearestAfter = (scene: Scene, verb: number): Group | undefined =>
  /^[,”"’'»]$/.test(word(scene, verb - 1))
    ? scene.groups.find((g) => g.start > verb && g.start - verb <= 4 && g.preposition === "")
    : undefined;

/** Without a tree nobody saw the names: the capitalised words on the one side or the other. */
function capitalsBeside(scene: Scene, verb: number): Actor[] {
  const isName = (i: number): boolean =>
    /^\p{Lu}[\p{L}'’.-]+$/u.test(scene.tokens[i]?.text ?? "") && !isBreak(word(scene, i));
  let from = verb + 1;
  let to = from;
  while (isName(to)) to++;
  if (to === from) {
    to = verb;
    from = verb;
    while (from > 0 && isName(from - 1)) from--;
  }
  if (to - from < 2) return [];
  const text = scene.text.slice(scene.tokens[from]?.start, scene.tokens[to - 1]?.end);
  return [{ id: null, name: text, text }];
}

function nearestBefore(scene: Scene, verb: number, lead: number): Group | undefined {
  const group = scene.groups.findLast(
    (g) => g.end <= verb && g.start >= lead && g.preposition === "" && actorsOf(g).length > 0,
  );
  if (!group || verb - group.end > 12) return undefined;
  const between = scene.words.slice(group.end, verb);
  const barred = between.some((w) => BE.has(w) || MODALS.has(w) || /^(said|says|[:;“”"])$/.test(w));
  return barred && !between.every((w) => HAVE.has(w) || BE.has(w) || MODALS.has(w) || /ly$/.test(w))
    ? undefined
    : group;
}

function agentOf(scene: Scene, verb: number, floor: Floor): Actor[] {
  const [agent] = below(scene.tree, verb, /^obl:agent$/);
  const by = agent ?? below(scene.tree, verb, /^(obl|nmod)/).find((c) => casesOf(scene.tree, c).includes("by"));
  if (by === undefined || scene.times.some((t) => t.from <= by && by < t.to)) return [];
  return whoIs(scene, by, floor);
}

// ---- what is said

function under(scene: Scene, tops: readonly number[]): Set<number> {
  const found = new Set<number>();
  for (const top of tops) for (const t of scene.words.keys()) if (isUnder(scene.tree, t, top)) found.add(t);
  return found;
}

const union = (...sets: readonly ReadonlySet<number>[]): Set<number> => new Set(sets.flatMap((s) => [...s]));

/** What a relative clause hangs on: "the ambush, which X has admitted". */
function antecedents(scene: Scene, verb: number): Set<number> {
  if (!/^acl/.test(relationOf(scene.tree, verb))) return new Set();
  const noun = headOf(scene.tree, verb);
  return new Set([...under(scene, [noun])].filter((t) => !isUnder(scene.tree, t, verb)));
}

/** The tokens that a verb says: the clauses below it, or all around it where it closes its sentence; `null` where it says nothing. */
function contentOf(scene: Scene, verb: number, stance: Stance, lemma: string): ReadonlySet<number> | null {
  const { tree } = scene;
  const clause = clauseOf(scene, verb);
  if (!scene.parsed) return closing(scene, verb, clause);
  const colon = clause.to < scene.words.length && word(scene, clause.to) === ":" ? clause.to : -1;
  if (colon >= 0) return range(colon + 1, scene.words.length);
  const subject = below(tree, verb, /^nsubj/);
  const inverted = subject.length > 0 ? -1 : afterVerb(scene, verb);
  const tops = below(tree, verb, TOLD).filter(
    (c) => c !== inverted && !isAttribution(scene, c) && !isApart(scene, verb, c) && isTold(scene, c, lemma),
  );
  const that = below(tree, verb, /^conj$/).filter((c) =>
    below(tree, c, /^mark$/).some((m) => word(scene, m) === "that"),
  );
  const objects = AS_VERBS.has(lemma)
    ? asWhat(scene, verb)
    : below(tree, verb, /^obj$/).filter((c) => c !== inverted && saysOf(scene, verb, c, stance, lemma));
  const isInside = isInsertion(scene, verb);
  const around = closing(scene, verb, isInside ? commaSpan(scene, verb) : clause);
  if (isInside && around) return around;
  const told = tops.filter((c) => CLAUSES.test(relationOf(tree, c)) && c > verb && isClausal(scene, c));
  const isClause = told.some(
    (c) =>
      /^(ccomp|xcomp|csubj|acl|parataxis)/.test(relationOf(tree, c)) ||
      below(tree, c, /^mark$/).some((m) => word(scene, m) === "that"),
  );
  if (around && !isClause) return around;
  if (TURNS_DOWN.has(lemma) && !isClause && objects.length === 0) {
    // "dismissed as baseless reports that": the object comes late.
    const noun = scene.words.findIndex((w, t) => t > verb && t - verb <= 6 && stanceOfNoun(w) !== undefined);
    return noun < 0 ? null : under(scene, [noun]);
  }
  const covers = under(scene, [...tops, ...that, ...objects]);
  const relative = stance === "confirms" ? antecedents(scene, verb) : new Set<number>();
  const all = union(covers, relative);
  return all.size > 0 ? all : plain(scene, verb);
}

/** "claimed to have shot", "denied firing", "regards this as a breach"; but "continued to fire" tells of nothing. */
function isTold(scene: Scene, top: number, lemma: string): boolean {
  if (!/^(xcomp|advcl)/.test(relationOf(scene.tree, top))) return true;
  if (AS_VERBS.has(lemma)) return true;
  const marks = below(scene.tree, top, /^mark$/).map((m) => word(scene, m));
  if (marks.includes("that")) return true;
  if (relationOf(scene.tree, top).startsWith("advcl")) return false;
  return marks.includes("to") ? /^(claim|profess|swear|report|admit)$/.test(lemma) : !CLAUSE_ONLY.has(lemma);
}

/** Beyond a semicolon, or an adverbial clause before the verb. */
const isApart = (scene: Scene, verb: number, c: number): boolean =>
  (c < verb && relationOf(scene.tree, c).startsWith("advcl")) ||
  scene.words.slice(Math.min(verb, c), Math.max(verb, c)).includes(";");

const isClausal = ({ tree }: Scene, top: number): boolean =>
  isVerb(tree, top) || below(tree, top, /^(cop|nsubj)/).length > 0;

/** A noun object is told of by some verbs, and by denials of what others say. */
function saysOf(scene: Scene, verb: number, object: number, stance: Stance, lemma: string): boolean {
  if (CLAUSE_ONLY.has(lemma)) return false;
  const noun = word(scene, object);
  if (stance === "denies" && (WITHHELD.has(noun) || below(scene.tree, verb, /^iobj$/).length > 0)) return false;
  return !TURNS_DOWN.has(lemma) || stanceOfNoun(noun) !== undefined;
}

/** "called it a massacre", "views this as a breach": what it is taken for. */
function asWhat(scene: Scene, verb: number): number[] {
  const { tree } = scene;
  const as = below(tree, verb, /^(obl|xcomp|advcl|nmod)/).filter((c) => c > verb && casesOf(tree, c)[0] === "as");
  const objects = below(tree, verb, /^(obj|xcomp)$/).filter((c) => c > verb);
  const what = /^acl/.test(relationOf(tree, verb)) && word(scene, headOf(tree, verb)) === "what";
  if (lemmaOfVerb(word(scene, verb)) === "call") return what || objects.length > 1 ? objects : [];
  return as.length > 0 ? [...objects, ...as] : [];
}

/** The parser found no clause, but "that" or a name follows: all to the end of the clause. */
function plain(scene: Scene, verb: number): ReadonlySet<number> | null {
  const next = word(scene, verb + 1);
  if (next !== "that" && !scene.groups.some((g) => g.start === verb + 1)) return null;
  let end = verb + 1;
  while (end < scene.words.length && !/^[;]$|^(while|whereas|although)$/.test(word(scene, end))) end++;
  return end - verb > 3 ? range(verb + 1, end) : null;
}

/** Another saying below this one, as the parser hangs "X said, Y added": no content. */
const isAttribution = (scene: Scene, token: number): boolean =>
  stanceOfVerb(word(scene, token)) !== undefined &&
  relationOf(scene.tree, token) === "parataxis" &&
  below(scene.tree, token, /^(ccomp|xcomp)/).length === 0;

/** The saying's own clause: speaker, verb, and what stands with them up to the next comma; half-open. */
function clauseOf(scene: Scene, verb: number): { from: number; to: number } {
  let from = verb;
  let to = verb + 1;
  while (from > 0 && !isBreak(word(scene, from - 1))) from--;
  while (to < scene.words.length && !isBreak(word(scene, to))) to++;
  // ", the ministry's spokesman, X, said": appositions belong to the speaker.
  if (scene.parsed) {
    const subject = subjectToken(scene, verb);
    if (subject >= 0 && subject < from) {
      from = subject;
      while (from > 0 && !isBreak(word(scene, from - 1))) from--;
    }
  }
  return { from, to };
}

const isBreak = (w: string): boolean => /^[,;:“”"«»–—]$/.test(w);

/** "..., X said": the whole sentence but the saying itself, as far as the next semicolon; `null` where it does not close one. */
function closing(scene: Scene, verb: number, { from, to }: { from: number; to: number }): ReadonlySet<number> | null {
  if (scene.parsed && /^acl/.test(relationOf(scene.tree, verb))) return null;
  if (from < 2 || !isBreak(word(scene, from - 1)) || /^[;:]$/.test(word(scene, from - 1))) return null;
  if (
    /^(but|and|while|who|which|after|when|as|although|whose|because|though|before|if|where|since)$/.test(
      word(scene, from),
    ) ||
    /ing$/.test(word(scene, from))
  )
    return null;
  let start = from;
  while (start > 0 && word(scene, start - 1) !== ";") start--;
  let end = to;
  while (end < scene.words.length && word(scene, end) !== ";") end++;
  const before = range(start, from);
  const isWhole = hasFinite(scene, start, from);
  // "In the district, says X, the fighters fired": the sentence goes on; so does a quotation.
  const goesOn = !isWhole || /^[“"«]$/.test(word(scene, to + 1)) || /^[“"«]$/.test(word(scene, to));
  if (!isWhole && end - to < 4) return null;
  return goesOn ? union(before, range(to, end)) : before;
}

function hasFinite(scene: Scene, from: number, to: number): boolean {
  if (!scene.parsed) return to - from > 3;
  for (let i = from; i < to; i++) {
    const w = word(scene, i);
    if (BE.has(w) || MODALS.has(w) || HAVE.has(w) || /^VB[DZP]$/.test(tagOf(scene.tree, i))) return true;
  }
  return false;
}

/** Who it was said to, where that is an agency or paper. */
function passedOn(scene: Scene, verb: number, floor: Floor): { via?: readonly Actor[] } {
  if (!scene.parsed || !/^(tell|inform|brief)$/.test(lemmaOfVerb(word(scene, verb)))) return {};
  const via = below(scene.tree, verb, /^(obj|iobj)$/)
    .filter((c) => c > verb)
    .flatMap((c) => whoIs(scene, c, floor))
    .filter((a) => a.role === "MED" || MEDIA.test(a.name.split(" ").at(-1) ?? ""));
  return via.length > 0 ? { via } : {};
}

/** The day it was said, where the saying has one of its own. */
function saidOn(scene: Scene, verb: number, said: ReadonlySet<number>): { when?: Day } {
  if (!scene.parsed) return {};
  const placed = scene.times.find(
    ({ from, to, time }) =>
      !said.has(from) &&
      time.from !== null &&
      time.from === time.to &&
      [...range(from, to)].some((t) => headOf(scene.tree, t) === verb),
  );
  const day = placed?.time.from?.slice(0, 10);
  return day !== undefined && day.length === 10 ? { when: day as Day } : {};
}

// ---- accusations

/** "accused Y of N", "blamed N on Y", "held Y responsible for N", "Y is suspected of N". */
function accusation(scene: Scene, verb: number, passive: boolean, floor: Floor): Saying | null {
  const { tree } = scene;
  const lemma = lemmaOfVerb(word(scene, verb));
  const by = passive ? agentOf(scene, verb, floor) : speakerOf(scene, verb, floor);
  const onto = below(tree, verb, /^obl/).find(
    (c) => /^(on|upon|to)$/.test(casesOf(tree, c)[0] ?? "") && (mentionAt(scene, c)?.actors.length ?? 0) > 0,
  );
  const [patient] = passive ? patientsOf(scene, verb) : below(tree, verb, /^obj$/);
  const clauses = deedsOf(scene, verb, patient).filter((c) => c !== onto);
  const isThat = below(tree, verb, /^ccomp$/).length > 0;
  if (isThat || (lemma === "allege" && !passive)) {
    const content = contentOf(scene, verb, "accuses", lemma);
    return by.length > 0 && content
      ? {
          by,
          stance: "accuses",
          at: verb,
          covers: content,
          ...passedOn(scene, verb, floor),
          ...saidOn(scene, verb, content),
        }
      : null;
  }
  if (!passive && by.length === 0) return null;
  const blamed = onto ?? patient;
  const deeds = onto === undefined ? clauses : [...clauses, ...(patient === undefined ? [] : [patient])];
  const isPassiveAllegation = passive && (lemma === "allege" || lemma === "charge");
  if (isPassiveAllegation && clauses.length === 0) return null;
  // "X condemned the attack" tells of it in the report's voice; "X condemned Y for attacking Z" is X's word.
  if (
    !/^(accuse|blame|suspect|fault|implicate|incriminate|charge|allege|indict|impute)$/.test(lemma) &&
    !clauses.some((c) => /^(for|over)$/.test(casesOf(tree, c)[0] ?? ""))
  )
    return null;
  const covers = under(
    scene,
    deeds.filter((c) => !scene.times.some((t) => t.from <= c && c < t.to)),
  );
  const agent = blamed === undefined ? [] : whoIs(scene, blamed, floor);
  return covers.size === 0
    ? null
    : {
        by,
        stance: "accuses",
        at: verb,
        covers,
        ...(agent.length > 0 ? { agent } : {}),
        ...saidOn(scene, verb, covers),
      };
}

/** "held Y responsible for N", "Y is held responsible". */
function* heldResponsible(scene: Scene, floor: Floor): Generator<Saying> {
  if (!scene.parsed) return;
  const { tree } = scene;
  for (const [i, form] of scene.words.entries()) {
    if (!/^(responsible|accountable|liable|culpable|guilty)$/.test(form)) continue;
    const verb = scene.words.findLastIndex(
      (w, t) => t < i && i - t <= 9 && /^(hold|holds|held|holding|find|finds|found|deem|deems|deemed)$/.test(w),
    );
    if (verb < 0 || scene.words.slice(verb, i).some((w) => /^[;:,]$/.test(w))) continue;
    const passive = isPassive(scene, verb);
    const by = passive ? agentOf(scene, verb, floor) : speakerOf(scene, verb, floor);
    if (!passive && by.length === 0) continue;
    const [patient] = passive
      ? patientsOf(scene, verb)
      : below(tree, verb, /^(obj|nsubj)$/).filter((c) => c > verb && c < i);
    const agent = patient === undefined ? [] : whoIs(scene, patient, floor);
    const tops = [verb, i]
      .flatMap((t) => below(tree, t, /^(obl|nmod|advcl|acl)/))
      .filter((c) => c > i && casesOf(tree, c)[0] === "for");
    const covers = under(scene, tops);
    if (covers.size > 0) yield { by, stance: "accuses", at: verb, covers, ...(agent.length > 0 ? { agent } : {}) };
  }
}

/** "accused Y of V-ing and V-ing", "blamed Y for N": wherever the parser hangs the deed. */
function deedsOf(scene: Scene, verb: number, patient: number | undefined): number[] {
  const { tree } = scene;
  const isDeed = (c: number): boolean =>
    c > verb &&
    /^(of|for|over|with|in|as)$/.test(casesOf(tree, c)[0] ?? "") &&
    !(casesOf(tree, c)[0] === "in" && !isVerb(tree, c) && word(scene, c) === "what");
  const own = below(tree, verb, /^(advcl|obl(?!:agent)|acl(?!:relcl)|nmod)/).filter(isDeed);
  const clauses = below(tree, verb, /^(xcomp|ccomp)/).filter((c) => c > verb && !isAttribution(scene, c));
  const agents = below(tree, verb, /^(obl:agent|obl)$/).filter((c) => casesOf(tree, c)[0] === "by");
  const heard =
    patient === undefined || patient < verb ? [] : [patient, ...below(tree, patient, /^(conj|flat|fixed|nmod)/)];
  const around = [...agents, ...heard];
  const hung = around
    .flatMap((p) => below(tree, p, /^(acl(?!:relcl)|nmod|advcl)/))
    .filter((c) => /^(of|for|over)$/.test(casesOf(tree, c)[0] ?? "") && (isVerb(tree, c) || own.length === 0));
  const also = [...own, ...hung].length > 0 ? below(tree, verb, /^conj$/).filter((c) => tagOf(tree, c) === "VBG") : [];
  return [...own, ...clauses, ...hung, ...also];
}

function patientsOf(scene: Scene, verb: number): number[] {
  const own = below(scene.tree, verb, /^nsubj:pass$/).map((s) =>
    RELATIVES.has(word(scene, s)) ? antecedentOf(scene, verb, s) : s,
  );
  if (own.length > 0) return own.filter((s) => s >= 0);
  const up = headOf(scene.tree, verb);
  return /^acl/.test(relationOf(scene.tree, verb)) && up >= 0 ? [up] : [];
}

// ---- agencies that quote

/** "the agency quoted a witness as saying", "X was quoted by the agency as saying", ", citing residents". */
function* quoted(scene: Scene, floor: Floor): Generator<Saying> {
  if (!scene.parsed) return;
  const { tree } = scene;
  for (const [i, form] of scene.words.entries()) {
    if (!QUOTES.has(form) || !isVerb(tree, i)) continue;
    const passive = isPassive(scene, i);
    const saying = scene.words.findIndex(
      (w, at) =>
        at > i && at - i <= 14 && /^(saying|telling|stating|claiming)$/.test(w) && word(scene, at - 1) === "as",
    );
    const [source] = passive ? patientsOf(scene, i) : below(tree, i, /^obj$/);
    const by = source === undefined ? [] : whoIs(scene, source, floor).filter(isSource);
    if (by.length === 0) continue;
    const via = passive
      ? [...agentOf(scene, i, floor), ...(saying < 0 ? [] : agentOf(scene, saying, floor))]
      : speakerOf(scene, i, floor).filter((a) => !by.includes(a));
    const passedBy = via.length > 0 ? { via } : {};
    const told = saying < 0 ? [] : below(tree, saying, TOLD);
    const clause = clauseOf(scene, i);
    const around = closing(scene, i, { from: clause.from, to: clause.to });
    if (told.length > 0) yield { by, stance: "says", at: i, covers: under(scene, told), ...passedBy };
    else if (/ing$/.test(form)) {
      // "X reported, citing Y": Y's word, wherever X's reaches.
      const up = governingVerb(scene, i);
      const reach = up < 0 ? null : (contentOf(scene, up, "says", lemmaOfVerb(word(scene, up))) ?? null);
      const covers = reach ?? around;
      if (covers) yield { by, stance: "says", at: i, covers: without(covers, i), ...passedBy };
    } else if (around) yield { by, stance: "says", at: i, covers: around, ...passedBy };
  }
}

/** Somebody, and no inquiry or figures that are cited. */
const isSource = (a: Actor): boolean =>
  a.id !== null ||
  a.side !== undefined ||
  a.role !== undefined ||
  /^\p{Lu}/u.test(a.name) ||
  /\b(source|official|officer|witness|resident|doctor|medic|spokes\w+|leader|commander|member|relative|activist|expert|analyst|diplomat|survivor|elder|chief|head|director|refugee|villager|soldier|fighter|person|man|woman|people)(e?s)?$/i.test(
    a.name,
  );

/** One token less than what it cites from, so that it is the inner of the two. */
const without = (covers: ReadonlySet<number>, at: number): ReadonlySet<number> => {
  const [first] = [...covers].filter((t) => t !== at).sort((a, b) => b - a);
  return new Set([...covers].filter((t) => t !== at && t !== first));
};

function governingVerb(scene: Scene, i: number): number {
  let at = headOf(scene.tree, i);
  for (let up = 0; at >= 0 && up < 4; up++, at = headOf(scene.tree, at))
    if (stanceOfVerb(word(scene, at)) !== undefined && isVerb(scene.tree, at)) return at;
  return scene.words.findLastIndex(
    (w, t) => t < i && i - t <= 12 && stanceOfVerb(w) !== undefined && isVerb(scene.tree, t),
  );
}

// ---- nouns of saying

/** "X's claim that", "a statement by X that", "accusations of N by X". */
function* nounsOfSaying(scene: Scene, floor: Floor): Generator<Saying> {
  if (!scene.parsed) return;
  const { tree } = scene;
  for (const [i, form] of scene.words.entries()) {
    const stance = stanceOfNoun(form);
    if (!stance || !/^(NOUN|PROPN)$/.test(tree.tokens[i]?.upos ?? "")) continue;
    const clauses = below(tree, i, /^(acl(?!:relcl)|ccomp|advcl|parataxis)/).filter((c) => c > i);
    const whole = below(tree, i, /^acl:relcl$/).filter((c) => c > i && isWholeClause(scene, c));
    // "accusations by X that": the parser may hang the clause on X.
    const hung = below(tree, i, /^nmod$/)
      .filter((c) => /^(by|from)$/.test(casesOf(tree, c)[0] ?? ""))
      .flatMap((c) => below(tree, c, /^(acl|ccomp)/))
      .filter((c) => below(tree, c, /^mark$/).some((m) => word(scene, m) === "that"));
    const of = below(tree, i, /^nmod$/).filter(
      (c) => /^(of|about)$/.test(casesOf(tree, c)[0] ?? "") && (mentionAt(scene, c)?.actors.length ?? 0) === 0,
    );
    const tops = [...clauses, ...whole, ...hung, ...of];
    if (tops.length === 0) continue;
    const own = ownerOfWords(scene, i);
    const by = own.length > 0 ? own : lenderOf(scene, i, floor);
    if (by.length > 0) yield { by, stance, at: i, covers: under(scene, tops), nominal: true };
  }
}

/** "the claim that X had shelled Y": nothing is missing in it, so "that" stands for nobody. */
const isWholeClause = ({ tree, words }: Scene, verb: number): boolean => {
  const relatives = below(tree, verb, /^(obj|nsubj|nsubj:pass)$/).filter((c) => words[c] === "that");
  const own = below(tree, verb, /^(obj|nsubj|nsubj:pass)$/).filter((c) => words[c] !== "that");
  return relatives.length === 1 && own.length >= 2;
};

const UTTER =
  /^(make|made|making|makes|issue|issued|issues|issuing|repeat|repeated|repeats|level|levelled|leveled|voice|voiced|renew|renewed|renews|give|gave|gives|release|released|publish|published|put|send|sent|carry|carried|lodge|lodged|file|filed|advance|advanced|air|aired|reiterated|reiterates|raise|raised|express|expressed)$/;

/** "issued a warning that": whose the words are is the verb's subject. */
function lenderOf(scene: Scene, noun: number, floor: Floor): Actor[] {
  const up = headOf(scene.tree, noun);
  return up >= 0 && relationOf(scene.tree, noun) === "obj" && UTTER.test(word(scene, up))
    ? speakerOf(scene, up, floor)
    : [];
}

/** "claimed responsibility for the attack", "denied any involvement in it". */
function* responsibility(scene: Scene, floor: Floor): Generator<Saying> {
  if (!scene.parsed) return;
  const { tree } = scene;
  for (const [i, form] of scene.words.entries()) {
    if (!/^(responsibility|credit|involvement|role|part|complicity|authorship)$/.test(form)) continue;
    const verb = headOf(tree, i);
    const w = verb < 0 ? "" : word(scene, verb);
    if (!/^(obj|nsubj:pass)$/.test(relationOf(tree, i))) continue;
    const denies = /^(den(y|ies|ied|ying)|disclaim|disavow|reject|refut|disput)/.test(w);
    const owns = /^(claim|admit|accept|assum|acknowledg|tak(e|es|ing|en)$|took|confirm|conced)/.test(w);
    if (!denies && !owns) continue;
    if (/^(role|part|credit)$/.test(form) && /^(tak|took|accept|assum)/.test(w) && form !== "credit") continue;
    const nobody = below(tree, verb, /^nsubj/).some(
      (s) =>
        /^(nobody|none|no-one)$/.test(word(scene, s)) ||
        below(tree, s, /^det$/).some((d) => /^(no|neither)$/.test(word(scene, d))),
    );
    const by = nobody
      ? []
      : relationOf(tree, i) === "obj"
        ? speakerOf(scene, verb, floor)
        : agentOf(scene, verb, floor);
    if (by.length === 0) continue;
    const tops = [
      ...below(tree, i, /^(nmod|acl)/),
      ...below(tree, verb, /^(obl|advcl)/).filter((c) => /^(for|in)$/.test(casesOf(tree, c)[0] ?? "") && c > verb),
    ].filter((c) => !scene.times.some((t) => t.from <= c && c < t.to));
    yield {
      by,
      stance: denies ? "denies" : "confirms",
      at: verb,
      covers: union(under(scene, tops), range(i, i + 1)),
      agent: by,
    };
  }
}

// ---- without a verb

const TO = /^(according)$/;

/** "according to X", "in the words of X", "by X's account". */
function* accordingTo(scene: Scene, floor: Floor): Generator<Saying> {
  for (let i = 0; i + 2 < scene.words.length; i++) {
    const isAccording = TO.test(word(scene, i)) && word(scene, i + 1) === "to";
    const isWords =
      word(scene, i) === "in" &&
      /^(the|his|her|their|its)$/.test(word(scene, i + 1)) &&
      /^(words|view|opinion|account|telling)$/.test(word(scene, i + 2));
    const isAccount =
      word(scene, i) === "by" &&
      scene.words.slice(i + 1, i + 6).some((w) => /^(account|count|reckoning|estimate|admission|tally)$/.test(w));
    if (!isAccording && !isWords && !isAccount) continue;
    const by = isAccording ? afterAccording(scene, i, floor) : scene.parsed ? accountOf(scene, i, floor) : [];
    if (by.length === 0) continue;
    yield { by, stance: bulletin(by, "says"), at: i, covers: reachOf(scene, i) };
  }
}

function afterAccording(scene: Scene, i: number, floor: Floor): Actor[] {
  let head = scene.parsed ? headOf(scene.tree, i) : -1;
  while (head > i && isVerb(scene.tree, head))
    head = /^acl/.test(relationOf(scene.tree, head))
      ? headOf(scene.tree, head)
      : (below(scene.tree, head, /^nsubj/).find((c) => c > i) ?? -1);
  if (head > i + 1) {
    const by = whoIs(scene, head, floor);
    if (by.length > 0) return by;
  }
  const group = scene.groups.find((g) => g.start >= i + 2 && g.start - i <= 8);
  return group ? actorsOf(group) : [];
}

function accountOf(scene: Scene, i: number, floor: Floor): Actor[] {
  const noun = scene.words.findIndex(
    (w, t) =>
      t > i && t - i <= 6 && /^(words|view|opinion|account|telling|count|reckoning|estimate|admission|tally)$/.test(w),
  );
  if (noun < 0) return [];
  const own = ownerOfWords(scene, noun);
  if (own.length > 0) return own;
  const of = below(scene.tree, noun, /^nmod$/).find((c) => casesOf(scene.tree, c)[0] === "of");
  if (of !== undefined) return whoIs(scene, of, floor);
  return scene.words.slice(i, noun).some((w) => /^(his|her|their|its)$/.test(w)) ? [...floor.last] : [];
}

/** At the head of its part of a sentence it tells of what follows; elsewhere of the whole part. Parts end at semicolons. */
function reachOf(scene: Scene, i: number): ReadonlySet<number> {
  const head = i <= leadOf(scene) + 1;
  let start = i;
  while (start > 0 && word(scene, start - 1) !== ";") start--;
  let end = i;
  while (end < scene.words.length && word(scene, end) !== ";") end++;
  const opens = head || /^(;|but|while|whereas|although|though)$/.test(word(scene, i - 1));
  return range(opens ? i : start, head ? scene.words.length : end);
}

const DASH = /^(-|–|—|--)$/;

/** "Hamas: Israel has broken the truce", "Ten killed in raid - ministry". */
function* headline(scene: Scene): Generator<Saying> {
  const lead = leadOf(scene);
  const colon = scene.words.findIndex((w, i) => i > lead && i - lead <= 7 && w === ":");
  if (colon > 0) {
    const head = scene.groups.find((g) => g.start >= lead && g.start - lead <= 1 && g.end === colon);
    const by = head ? actorsOf(head) : [];
    if (by.length > 0) yield { by, stance: "says", at: lead, covers: range(colon + 1, scene.words.length) };
    return;
  }
  const last = scene.words.length;
  const dash = scene.words.findLastIndex((w, i) => i > lead + 2 && last - i <= 6 && DASH.test(w));
  if (dash < 0 || (scene.tokens[dash]?.start ?? 0) === (scene.tokens[dash - 1]?.end ?? 0)) return;
  const tail = scene.groups.find((g) => g.start - dash <= 2 && g.start > dash && last - g.end <= 1);
  const by = tail ? actorsOf(tail) : [];
  if (by.length > 0) yield { by, stance: "says", at: dash, covers: range(lead, dash) };
}
