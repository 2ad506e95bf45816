import type { Knowledge } from "../knowledge/index.js";
import type { Sentence, TimeExpression, Token } from "../language/index.js";
import type { Group, Mention } from "./mention.js";
import { groupsOf, type Memory, mentionsIn } from "./mentions.js";

/** One sentence with all that is known of it before rules look at it. Token indexes count within the sentence. */
export interface Scene {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** Lower-case token texts, without soft hyphens. */
  readonly words: readonly string[];
  readonly mentions: readonly Mention[];
  readonly groups: readonly Group[];
  readonly times: readonly PlacedTime[];
}

export interface PlacedTime {
  readonly time: TimeExpression;
  /** Tokens it covers, half-open. */
  readonly from: number;
  readonly to: number;
}

export function sceneOf(
  text: string,
  sentence: Sentence,
  times: readonly TimeExpression[],
  knowledge: Knowledge,
  memory: Memory,
): Scene {
  const { tokens, start, end } = sentence;
  const mentions = mentionsIn(text, tokens, knowledge, memory);
  const inside = times.filter((t) => t.start >= start && t.end <= end);
  return {
    text,
    start,
    end,
    tokens,
    words: tokens.map((t) => t.text.toLowerCase().replaceAll("\u00AD", "")),
    mentions,
    groups: groupsOf(mentions, tokens),
    times: inside.map((time) => {
      const from = tokens.findIndex((t) => t.end > time.start);
      const to = tokens.findIndex((t) => t.start >= time.end);
      return { time, from, to: to < 0 ? tokens.length : to };
    }),
  };
}

export const word = (scene: Scene, i: number): string => scene.words[i] ?? "";

/** The text between two tokens, as a span of the report. */
export function spanOf(scene: Scene, from: number, to: number): { start: number; end: number; text: string } {
  const start = scene.tokens[from]?.start ?? scene.start;
  const end = scene.tokens[to - 1]?.end ?? start;
  return { start, end, text: scene.text.slice(start, end) };
}
