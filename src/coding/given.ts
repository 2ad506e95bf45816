import { analyse, type ParsedText } from "../language/index.js";
import type { Coder } from "./code.js";
import { groupsOf } from "./groups.js";
import { knownNames } from "./knownNames.js";
import type { Mention } from "./mention.js";
import { newMemory } from "./mentions.js";
import { type Scene, sceneOf } from "./scene.js";

/** Two phrases of a sentence between which an event is looked for. */
export interface Pair {
  readonly sentence: string;
  readonly source: string;
  readonly target: string;
}

/** Tokens, half-open. */
export interface TokenSpan {
  readonly start: number;
  readonly end: number;
}

/** A sentence in which source and target are known beforehand: they are its mentions, by these ids. */
export interface GivenScene {
  readonly scene: Scene;
  readonly source: readonly TokenSpan[];
  readonly target: readonly TokenSpan[];
}

export const SOURCE = "given:source";
export const TARGET = "given:target";

/** The scene of a pair's sentence; what segmenting would part is one sentence here, as it was given. */
export function givenScene({ sentence, source, target }: Pair, { parser, knowledge }: Coder): GivenScene {
  const { sentences, times, names } = analyse(sentence, null, parser, { known: knownNames(knowledge), whole: true });
  const [parsed] = sentences;
  const scene = sceneOf(sentence, parsed ?? nothing(sentence), times, knowledge, newMemory(), names);
  const sources = spansOf(scene, source);
  const targets = spansOf(scene, target);
  // Where one phrase lies in the other, the words they share are the longer one's.
  const kept = (own: readonly TokenSpan[], other: readonly TokenSpan[]): TokenSpan[] =>
    own.filter((a) => !other.some((b) => overlaps(a, b) && b.end - b.start > a.end - a.start));
  return withGiven(scene, kept(sources, targets), kept(targets, sources));
}

const nothing = (text: string): ParsedText => ({ start: 0, end: text.length, tokens: [], parsed: false });

const overlaps = (a: TokenSpan, b: TokenSpan): boolean => a.start < b.end && b.start < a.end;

function withGiven(scene: Scene, source: readonly TokenSpan[], target: readonly TokenSpan[]): GivenScene {
  const mention =
    (id: string) =>
    (span: TokenSpan): Mention => ({
      ...span,
      actors: [{ id, name: id, text: id }],
      place: null,
      named: true,
    });
  const given = [...source.map(mention(SOURCE)), ...target.map(mention(TARGET))];
  const others = scene.mentions.filter((m) => !given.some((g) => overlaps(m, g)));
  const mentions = [...others, ...given].sort((a, b) => a.start - b.start);
  return { scene: { ...scene, mentions, groups: groupsOf(mentions, scene.tokens) }, source, target };
}

/** Every place where a phrase stands in a sentence, as the tokens it touches; its outer blanks and quotes do not count. */
function spansOf({ text, tokens }: Scene, phrase: string): TokenSpan[] {
  const wanted = phrase.replace(/^[\s"“”'‘’,]+|[\s"“”'‘’,]+$/gu, "");
  if (wanted === "") return [];
  const out: TokenSpan[] = [];
  const [hay, needle] = text.includes(wanted) ? [text, wanted] : [text.toLowerCase(), wanted.toLowerCase()];
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + needle.length)) {
    const start = tokens.findIndex((t) => t.end > at);
    const next = tokens.findIndex((t) => t.start >= at + needle.length);
    if (start >= 0) out.push({ start, end: next < 0 ? tokens.length : next });
  }
  return out;
}
