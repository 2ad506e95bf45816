import type { ParsedSentence } from "./types.js";

/** Tokens parsed as one tree. Longer runs are lists, tables or broken text, and the arcs' cost grows with the square. */
export const MAX_TOKENS = 200;
const LOOK_BACK = 60;
const CUT_AFTER: readonly RegExp[] = [/^[.!?;:]+$/, /^[,)\]|–—-]+$/];

/** Where windows begin and end; a cut falls after a strong mark near the end of a window, or after a weak one. */
export function windowsOf(forms: readonly string[]): { readonly start: number; readonly end: number }[] {
  const out: { start: number; end: number }[] = [];
  let start = 0;
  while (forms.length - start > MAX_TOKENS) {
    const end = cut(forms, start + MAX_TOKENS);
    out.push({ start, end });
    start = end;
  }
  out.push({ start, end: forms.length });
  return out;
}

function cut(forms: readonly string[], limit: number): number {
  for (const mark of CUT_AFTER)
    for (let i = limit; i > limit - LOOK_BACK; i--) if (mark.test(forms[i - 1] ?? "")) return i;
  return limit;
}

/** One tree from those of the windows: the first root stays, the later ones hang on it. */
export function joined(parts: readonly ParsedSentence[]): ParsedSentence {
  const [first] = parts;
  if (first === undefined || parts.length === 1) return first ?? EMPTY;
  const root = first.head.indexOf(0) + 1;
  let offset = 0;
  const shifts = parts.map((p) => {
    const shift = offset;
    offset += p.head.length;
    return { part: p, shift };
  });
  return {
    upos: parts.flatMap((p) => p.upos),
    xpos: parts.flatMap((p) => p.xpos),
    lemma: parts.flatMap((p) => p.lemma),
    head: shifts.flatMap(({ part, shift }) => part.head.map((h) => (h > 0 ? h + shift : shift === 0 ? 0 : root))),
    deprel: shifts.flatMap(({ part, shift }) =>
      part.deprel.map((r, i) => (part.head[i] === 0 && shift > 0 ? "parataxis" : r)),
    ),
    confidence: parts.flatMap((p) => p.confidence),
    names: shifts.flatMap(({ part, shift }) =>
      part.names.map((n) => ({ start: n.start + shift, end: n.end + shift, kind: n.kind })),
    ),
  };
}

const EMPTY: ParsedSentence = { upos: [], xpos: [], lemma: [], head: [], deprel: [], confidence: [], names: [] };
