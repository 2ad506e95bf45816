import type { Actor } from "../model/index.js";
import { range } from "./claims.js";
import { actorsOf, type Group } from "./mention.js";
import { commaSpan, hasFinite, isBreak, sentencePart } from "./phrase.js";
import { type Scene, word } from "./scene.js";
import { type Floor, leadOf, whoIs } from "./speakers.js";
import { lemmaOfVerb } from "./speech.js";
import { below, casesOf, headOf, isVerb, relationOf, tagOf } from "./tree.js";
import { BE, HAVE, MODALS, PREPOSITIONS, RELATIVES } from "./words.js";

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
export function isInsertion(scene: Scene, verb: number): boolean {
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
export function subjectToken(scene: Scene, verb: number, depth = 0): number {
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
export function afterVerb(scene: Scene, verb: number): number {
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

export function antecedentOf({ tree }: Scene, verb: number, relative: number): number {
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

export function agentOf(scene: Scene, verb: number, floor: Floor): Actor[] {
  const [agent] = below(scene.tree, verb, /^obl:agent$/);
  const by = agent ?? below(scene.tree, verb, /^(obl|nmod)/).find((c) => casesOf(scene.tree, c).includes("by"));
  if (by === undefined || scene.times.some((t) => t.from <= by && by < t.to)) return [];
  return whoIs(scene, by, floor);
}
