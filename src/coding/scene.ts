import type { Knowledge, NameMatch } from "../knowledge/index.js";
import type { Name, ParsedText, ParsedToken, TimeExpression } from "../language/index.js";
import { groupsOf } from "./groups.js";
import { mendedTree } from "./mending.js";
import type { Group, Mention } from "./mention.js";
import { type Memory, mentionsIn } from "./mentions.js";
import { withPlaceNames } from "./placeNames.js";
import { type Tree, treeOf } from "./tree.js";

/** One sentence with all that is known of it before rules look at it. Token indexes count within the sentence. */
export interface Scene {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly ParsedToken[];
  readonly tree: Tree;
  /** False where no rule's words stand, and so no tree was made. */
  readonly parsed: boolean;
  /** Lower-case token texts, without soft hyphens. */
  readonly words: readonly string[];
  readonly mentions: readonly Mention[];
  readonly groups: readonly Group[];
  readonly times: readonly PlacedTime[];
  /** The words of this sentence and the last ones before it, made when asked for: what may be left unsaid here. */
  readonly recent?: () => ReadonlySet<string>;
  /** From this token on the terms of a deal are listed (termLists.ts). */
  readonly listed?: number;
}

/** So many sentences back a noun may stand that later ones leave out. */
export const RECENT = 2;

export interface PlacedTime {
  readonly time: TimeExpression;
  /** Tokens it covers, half-open. */
  readonly from: number;
  readonly to: number;
}

export function sceneOf(
  text: string,
  sentence: ParsedText,
  times: readonly TimeExpression[],
  knowledge: Knowledge,
  memory: Memory,
  names: readonly Name[],
  matches?: readonly NameMatch[],
  words?: readonly string[],
): Scene {
  const { tokens, start, end } = sentence;
  const inside = times.filter((t) => t.start >= start && t.end <= end);
  // "Thursday" is no place, whatever the parser took it for.
  const own = names.filter(
    (n) =>
      n.start >= start &&
      n.end <= end &&
      n.kind !== "nationality" &&
      n.kind !== "other" &&
      !inside.some((t) => t.start < n.end && n.start < t.end),
  );
  const unknown = own.map(({ kind, ...span }) => ({ kind, ...tokensOf(tokens, span) }));
  const mentions = mentionsIn(
    text,
    tokens,
    knowledge,
    memory,
    unknown,
    inside.map((t) => tokensOf(tokens, t)),
    matches,
  );
  // Where there is no tree, there is nothing to mend.
  const tree = sentence.parsed ? mendedTree(tokens) : treeOf(tokens);
  return withPlaceNames({
    text,
    start,
    end,
    tokens: tree.tokens,
    tree,
    words: words ?? tokens.map(wordOf),
    parsed: sentence.parsed,
    mentions,
    groups: groupsOf(mentions, tree.tokens),
    times: inside.map((time) => {
      const { start: from, end: to } = tokensOf(tokens, time);
      return { time, from, to };
    }),
  });
}

/** The tokens a span of the text covers, half-open. */
function tokensOf(
  tokens: readonly ParsedToken[],
  span: { start: number; end: number },
): { start: number; end: number } {
  const end = tokens.findIndex((t) => t.start >= span.end);
  return { start: tokens.findIndex((t) => t.end > span.start), end: end < 0 ? tokens.length : end };
}

/** A token as rules see it: lower case, without soft hyphens. */
export function wordOf({ text }: { readonly text: string }): string {
  const known = lowered.get(text);
  if (known !== undefined) return known;
  const lower = text.toLowerCase();
  const made = lower.includes("\u00AD") ? lower.replaceAll("\u00AD", "") : lower;
  if (lowered.size >= MAX_WORDS) lowered.clear();
  lowered.set(text, made);
  return made;
}

/** Texts repeat their words: each is lowered once, and the words that rules are looked up by are the same strings. */
const lowered = new Map<string, string>();
const MAX_WORDS = 20_000;

export const word = (scene: Scene, i: number): string => scene.words[i] ?? "";

/** Inside a name, past its first word: the "and" of "Trinidad and Tobago" ends no clause. */
export const isInName = ({ mentions }: Scene, i: number): boolean =>
  mentions.some((m) => m.named && m.start < i && i < m.end);

/** How many words lie between two tokens, where a name is one, however long it is. */
export function stretch(scene: Scene, from: number, to: number): number {
  let length = 0;
  for (let i = from; i < to; i++) if (i === from || !isInName(scene, i)) length++;
  return length;
}

/** The text between two tokens, as a span of the report. */
export function spanOf(scene: Scene, from: number, to: number): { start: number; end: number; text: string } {
  const start = scene.tokens[from]?.start ?? scene.start;
  const end = scene.tokens[to - 1]?.end ?? start;
  return { start, end, text: scene.text.slice(start, end) };
}

/** The token belongs to the name of a work in quotation marks: "The Truce", a drama. */
export function isTitle({ tokens }: { readonly tokens: readonly { readonly text: string }[] }, i: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[i]?.text ?? "")) return false;
  const before = tokens.slice(Math.max(0, i - 3), i).map((t) => t.text);
  const quote = before.findLastIndex((t) => /^["“'‘«]$/.test(t));
  return quote >= 0 && before.slice(quote + 1).every((t) => /^\p{Lu}/u.test(t)) && i > 1;
}
