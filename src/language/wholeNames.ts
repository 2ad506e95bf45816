import type { KnownName } from "./analyse.js";
import type { MaskClass, ParsedSentence, SentenceInput } from "./parser/index.js";

/** A sentence as the parser gets it: each known name is one token, however many words it has. */
export interface Shortened extends SentenceInput {
  readonly forms: readonly string[];
  readonly masks: readonly (MaskClass | null)[];
  /** For each token of the sentence, the one that stands for it. */
  readonly at: readonly number[];
  /** For each token that the parser gets, the last one it stands for. */
  readonly last: readonly number[];
}

/** Names in place of each other must not move the words around them: "Timor-Leste" and "Mali" are one token each. */
export function shortened(forms: readonly string[], names: readonly KnownName[]): Shortened {
  const out: { form: string; mask: MaskClass | null; last: number }[] = [];
  const at: number[] = [];
  for (const [i, form] of forms.entries()) {
    const name = names.find((n) => n.start <= i && i < n.end);
    const isInside = name !== undefined && i > name.start;
    if (isInside) out[out.length - 1] = { form, mask: name.mask, last: i };
    else out.push({ form, mask: name?.mask ?? null, last: i });
    at.push(out.length - 1);
  }
  return { forms: out.map((o) => o.form), masks: out.map((o) => o.mask), at, last: out.map((o) => o.last) };
}

/** The tree of the whole sentence: a name's last word stands in its place, the others hang on it. */
export function lengthened(parsed: ParsedSentence, forms: readonly string[], { at, last }: Shortened): ParsedSentence {
  if (forms.length === last.length) return parsed;
  const isHead = (i: number): boolean => last[at[i] ?? 0] === i;
  const own = <T>(values: readonly T[], i: number, other: T): T => (isHead(i) ? (values[at[i] ?? 0] ?? other) : other);
  const each = <T>(make: (i: number) => T): T[] => forms.map((_, i) => make(i));
  const upTo = (head: number): number => (head === 0 ? 0 : (last[head - 1] ?? 0) + 1);
  return {
    upos: each((i) => own(parsed.upos, i, "PROPN")),
    xpos: each((i) => own(parsed.xpos, i, "NNP")),
    lemma: each((i) => own(parsed.lemma, i, forms[i] ?? "")),
    head: each((i) => (isHead(i) ? upTo(parsed.head[at[i] ?? 0] ?? 0) : (last[at[i] ?? 0] ?? 0) + 1)),
    deprel: each((i) => own(parsed.deprel, i, "compound")),
    confidence: each((i) => own(parsed.confidence, i, 1)),
    names: parsed.names.map((n) => ({
      ...n,
      start: at.indexOf(n.start),
      end: (last[n.end - 1] ?? n.end - 1) + 1,
    })),
  };
}
