import type { Day, Span } from "../model/index.js";
import { featuresOf } from "./features.js";
import { type NameSpan, namesInText } from "./names/index.js";
import type { MaskClass, ParsedSentence, Parser } from "./parser/index.js";
import { segment } from "./segment.js";
import { findTimes } from "./times.js";
import type { Sentence, TimeExpression, Token } from "./types.js";
import { lengthened, type Shortened, shortened } from "./wholeNames.js";

/** A token with its place in the tree. `head` counts the sentence's tokens from 1, 0 is the root. */
export interface ParsedToken extends Token {
  readonly upos: string;
  readonly xpos: string;
  /** `Name=Value|...`, `_` for none. */
  readonly feats: string;
  readonly lemma: string;
  readonly head: number;
  /** Universal Dependencies relation with its subtype. */
  readonly deprel: string;
  /** The arc's share among all heads the token could have, 0 to 1. */
  readonly confidence: number;
}

export interface ParsedText extends Sentence {
  /** False where no tree was asked for: tags and heads then mean nothing. */
  readonly parsed: boolean;
  readonly tokens: readonly ParsedToken[];
}

export type NameKind = "person" | "organisation" | "group" | "place" | "nationality" | "other";

/** Somebody or somewhere by name; whom it means is not said here. */
export interface Name extends Span {
  readonly text: string;
  readonly kind: NameKind;
  /** Its most telling word. */
  readonly head: Span;
  /** The whole phrase the name heads: "Armenian forces in the south" for "Armenian forces". */
  readonly extent: Span;
}

/** A name known before reading; token indexes of its sentence, half-open. */
export interface KnownName {
  readonly start: number;
  readonly end: number;
  readonly mask: MaskClass;
}

export interface Analysis {
  readonly sentences: readonly ParsedText[];
  readonly names: readonly Name[];
  readonly times: readonly TimeExpression[];
}

const KIND: Readonly<Record<MaskClass, NameKind>> = {
  state: "place",
  place: "place",
  person: "person",
  organization: "organisation",
  group: "group",
  nationality: "nationality",
  demonym: "nationality",
  thing: "other",
};

export interface AnalyseOptions {
  /** Names known in a sentence: they reach the parser as neutral tokens of their class, so that it is their kind and not
   * their letters that steers the tree. */
  readonly known?: (sentence: Sentence) => readonly KnownName[];
  /** The text is one sentence, whatever stands in it. */
  readonly whole?: true;
}

/** A text cut into sentences, its known names found, before any tree is made. */
export interface Prepared {
  readonly text: string;
  readonly date: Day | null;
  readonly sentences: readonly Sentence[];
  /** Known names, by sentence. */
  readonly known: readonly (readonly KnownName[])[];
  /** Which sentences to parse, ascending; the others come with `parsed: false` and no more than their tokens. */
  readonly wanted: readonly number[];
}

/** All layers of a text. */
export function analyse(text: string, date: Day | null, parser: Parser, options: AnalyseOptions = {}): Analysis {
  const { known = () => [], whole } = options;
  const sentences = whole ? asOne(segment(text)) : segment(text);
  const prepared = { text, date, sentences, known: sentences.map(known), wanted: [...sentences.keys()] };
  return analyseAll([prepared], parser)[0] as Analysis;
}

/**
 * All layers of many texts. Their sentences go to the parser together, which fills its batches; the trees are the same.
 * Where nobody asks for features (`feats` is "_" then), they are not made.
 */
export function analyseAll(texts: readonly Prepared[], parser: Parser, withFeatures = true): Analysis[] {
  const short = texts.flatMap(({ sentences, known, wanted }) =>
    wanted.map((i) => {
      const forms = (sentences[i]?.tokens ?? []).map(formOf);
      return { forms, input: shortened(forms, known[i] ?? []) };
    }),
  );
  const trees = parser
    .parse(short.map(({ input }) => input))
    .map((tree, i) => lengthened(tree, short[i]?.forms ?? [], short[i]?.input as Shortened));
  let next = 0;
  return texts.map((text) => {
    const from = next;
    next += text.wanted.length;
    return layersOf(text, trees.slice(from, next), withFeatures);
  });
}

function layersOf(
  { text, date, sentences, known, wanted }: Prepared,
  made: readonly ParsedSentence[],
  withFeatures: boolean,
): Analysis {
  const parsed = sentences.map((): ParsedSentence | undefined => undefined);
  for (const [n, i] of wanted.entries()) parsed[i] = made[n];
  const trees = sentences.map((s, i) => treeOf(s, parsed[i], withFeatures));
  const found = namesInText(
    trees.map(({ tokens }, i) => ({
      forms: tokens.map((t) => t.text),
      upos: parsed[i]?.upos ?? [],
      xpos: parsed[i]?.xpos ?? [],
      head: parsed[i]?.head ?? [],
      deprel: parsed[i]?.deprel ?? [],
      names: parsed[i]?.names ?? [],
    })),
  );
  return {
    sentences: trees,
    names: trees.flatMap((tree, i) => namesOf(text, tree, known[i] ?? [], found[i] ?? [])),
    times: findTimes(text, sentences, date, (i) => (trees[i]?.parsed ? trees[i].tokens : null)),
  };
}

function asOne(sentences: readonly Sentence[]): Sentence[] {
  const [first] = sentences;
  const last = sentences.at(-1);
  return first && last ? [{ start: first.start, end: last.end, tokens: sentences.flatMap((s) => s.tokens) }] : [];
}

/** A token as the parser sees it: soft hyphens are no letters. */
const formOf = ({ text }: Token): string => (text.includes("\u00AD") ? text.replaceAll("\u00AD", "") || text : text);

function treeOf(sentence: Sentence, parsed: ParsedSentence | undefined, withFeatures: boolean): ParsedText {
  if (!parsed) return { ...sentence, parsed: false, tokens: sentence.tokens.map(unparsed) };
  const feats = withFeatures ? featuresOf({ ...parsed, forms: sentence.tokens.map((t) => t.text) }) : [];
  const tokens = sentence.tokens.map(({ start, end, text }, i) => ({
    start,
    end,
    text,
    upos: parsed.upos[i] ?? "X",
    xpos: parsed.xpos[i] ?? "",
    feats: feats[i] ?? "_",
    lemma: parsed.lemma[i] ?? text,
    head: parsed.head[i] ?? 0,
    deprel: parsed.deprel[i] ?? "dep",
    confidence: parsed.confidence[i] ?? 0,
  }));
  return { ...sentence, parsed: true, tokens };
}

/** Fields are written out: tokens are many, and objects made by spreading cost several times as much. */
const unparsed = ({ start, end, text }: Token): ParsedToken => ({
  start,
  end,
  text,
  upos: "X",
  xpos: "",
  feats: "_",
  lemma: "",
  head: 0,
  deprel: "dep",
  confidence: 0,
});

/** Known names, and those the parser saw that touch none of them. */
function namesOf(
  text: string,
  { tokens }: ParsedText,
  known: readonly KnownName[],
  found: readonly NameSpan[],
): Name[] {
  const seen = found.filter((f) => !known.some((k) => k.start < f.end && f.start < k.end));
  const all = [...known.map(({ start, end, mask }) => ({ start, end, kind: KIND[mask] })), ...seen].sort(
    (a, b) => a.start - b.start,
  );
  const spread = spreadOf(tokens);
  return all.flatMap(({ start, end, kind }) => {
    const [first, last] = [tokens[start], tokens[end - 1]];
    if (!first || !last) return [];
    const top = topOf(tokens, start, end);
    const head = tokens[top] ?? first;
    return {
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      kind,
      head: { start: head.start, end: head.end },
      extent: {
        start: Math.min(first.start, tokens[spread.from[top] ?? start]?.start ?? first.start),
        end: Math.max(last.end, tokens[spread.to[top] ?? end]?.end ?? last.end),
      },
    };
  });
}

/** The token of a span that hangs on one outside it. */
function topOf(tokens: readonly ParsedToken[], start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const head = (tokens[i]?.head ?? 0) - 1;
    if (head < start || head >= end) return i;
  }
  return start;
}

/** The first and last token below each in the tree, itself included. */
function spreadOf(tokens: readonly ParsedToken[]): { from: number[]; to: number[] } {
  const from = [...tokens.keys()];
  const to = [...tokens.keys()];
  for (const i of tokens.keys()) {
    // Upwards until an ancestor reaches as far already: so do all above it.
    for (let at = (tokens[i]?.head ?? 0) - 1; at >= 0; at = (tokens[at]?.head ?? 0) - 1) {
      if ((from[at] ?? 0) <= i && i <= (to[at] ?? 0)) break;
      from[at] = Math.min(from[at] ?? 0, i);
      to[at] = Math.max(to[at] ?? 0, i);
    }
  }
  return { from, to };
}
