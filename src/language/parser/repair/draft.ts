/** A tree under repair. Tokens count from 0; `head` counts from 1, 0 for the root, as in a parsed sentence. */
export interface Draft {
  /** Lower case; empty where a name is masked, whose letters must not steer the tree. */
  readonly words: readonly string[];
  /** Whether a word is printed in lower case. */
  readonly plain: readonly boolean[];
  readonly lemma: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly head: number[];
  readonly deprel: string[];
  /** Gives token i another tag, and the lemma that goes with it. */
  readonly tag: (i: number, tag: `${string}|${string}`) => void;
}

/** Index of a token's head, -1 for the root. */
export const above = ({ head }: Draft, i: number): number => (head[i] ?? 0) - 1;

export function childrenOf(draft: Draft, i: number): number[] {
  const out: number[] = [];
  for (let c = 0; c < draft.head.length; c++) if (draft.head[c] === i + 1) out.push(c);
  return out;
}

/** The one preposition of a phrase, by its first word's token; null where there is none or a compound one. */
export function caseOf(draft: Draft, i: number): number | null {
  const found = childrenOf(draft, i).filter((c) => draft.deprel[c] === "case" && c < i);
  return found.length === 1 && !childrenOf(draft, found[0] as number).some((c) => draft.deprel[c] === "fixed")
    ? (found[0] as number)
    : null;
}

export const isNominal = ({ upos }: Draft, i: number): boolean => /^(?:NOUN|PROPN|PRON|NUM)$/.test(upos[i] ?? "");

/** A token's lemma in lower case; nothing of a masked name. */
export const lemmaOf = ({ words, lemma }: Draft, i: number): string => (words[i] ? (lemma[i] ?? "").toLowerCase() : "");
