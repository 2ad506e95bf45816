/** What a name stands for where its letters must not steer the tree: one neutral token, or one for each of its words. */
export type MaskClass = "state" | "place" | "person" | "organization" | "group" | "nationality" | "demonym" | "thing";

export interface SentenceInput {
  readonly forms: readonly string[];
  /** Where a class stands, the form at that place is not looked at. */
  readonly masks?: readonly (MaskClass | null)[];
}

export type NameKind = "person" | "place" | "organization" | "thing";

/** A name the parser saw: token offsets, `end` exclusive. Its extent is fair evidence, its kind a guess: `names/` makes both better. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly kind: NameKind;
}

/** A dependency tree by Universal Dependencies, one entry a token. */
export interface ParsedSentence {
  readonly upos: readonly string[];
  /** Penn Treebank tags: `VBN` against `VBD` tells the participle. */
  readonly xpos: readonly string[];
  readonly lemma: readonly string[];
  /** 1-based; 0 is the root, and exactly one token has it. */
  readonly head: readonly number[];
  /** With subtypes: `nsubj:pass`, `obl:agent`, `acl:relcl`. */
  readonly deprel: readonly string[];
  /** The arc's share among all heads its token could have, 0 to 1. */
  readonly confidence: readonly number[];
  readonly names: readonly FoundName[];
}

export interface Parser {
  /** Which products run: WebAssembly SIMD, or plain JavaScript. Both give the same trees. */
  readonly kernel: "simd" | "plain";
  parse(sentences: readonly SentenceInput[]): ParsedSentence[];
}
