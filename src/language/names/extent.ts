import type { FoundName } from "../parser/index.js";
import { BODIES, OF_RANK, PLACES, TITLES } from "./words.js";

/** As much of a parsed sentence as names need; heads count from 1. */
export interface NamedSentence {
  readonly forms: readonly string[];
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly head: readonly number[];
  readonly deprel: readonly string[];
  readonly names: readonly FoundName[];
}

const isCapital = (form: string | undefined): boolean => /^\p{Lu}/u.test(form ?? "");
const bare = (form: string | undefined): string => (form ?? "").toLowerCase().replace(/\.$/, "");
const OF = /^(?:of|for)$/i;
const ABOVE_OF = new Set([...BODIES, ...PLACES, ...OF_RANK]);

/** The parser's names, joined where they are parts of one, and nouns printed as names though tagged as none. */
export function spansOf(sentence: NamedSentence): FoundName[] {
  const { forms } = sentence;
  const all = [...sentence.names, ...capitals(sentence)].sort((a, b) => a.start - b.start);
  const out: FoundName[] = [];
  for (const name of all) {
    const last = out.at(-1);
    if (last !== undefined && isOne(sentence, last, name)) {
      const isTitle = TITLES.has(bare(forms[last.end - 1])) && last.end === name.start;
      out[out.length - 1] = { start: last.start, end: name.end, kind: isTitle ? "person" : last.kind };
    } else out.push(name);
  }
  return out;
}

function isOne({ forms, head }: NamedSentence, a: FoundName, b: FoundName): boolean {
  const between = forms.slice(a.end, b.start).map((form) => form.toLowerCase());
  if (between.length === 0) return TITLES.has(bare(forms[a.end - 1])) && a.end - a.start <= 3;
  // "King 's College", "Bay of Bengal", "House of Representatives", "President of the United States"
  if (between.length === 1 && /^['’]s$/.test(between[0] ?? "")) return BODIES.has(bare(forms[b.end - 1]));
  if (!OF.test(between[0] ?? "") || between.length > 2 || (between.length === 2 && between[1] !== "the")) return false;
  const under = (head[headOf(head, b)] ?? 0) - 1;
  return ABOVE_OF.has(bare(forms[a.end - 1])) && under >= a.start && under < a.end;
}

/** Common nouns with a capital within a sentence that is not all in capitals: "Athens" taken for a plural. */
function capitals({ forms, upos, names }: NamedSentence): FoundName[] {
  const letters = forms.filter((form) => /^\p{L}/u.test(form));
  if (letters.length < 4 || letters.filter(isCapital).length > letters.length / 2) return [];
  const out: FoundName[] = [];
  for (let i = 1; i < forms.length; i++) {
    if (upos[i] !== "NOUN" || !/^\p{Lu}\p{Ll}{2,}/u.test(forms[i] ?? "") || /^["“‘(:.!?–—-]$/.test(forms[i - 1] ?? ""))
      continue;
    if (names.some((n) => n.start <= i + 1 && i <= n.end) || isCapital(forms[i - 1])) continue;
    out.push({ start: i, end: i + 1, kind: "thing" });
  }
  return out;
}

/** The token of a span that hangs outside it. */
export function headOf(
  head: readonly number[],
  { start, end }: { readonly start: number; readonly end: number },
): number {
  for (let i = start; i < end; i++) {
    const at = (head[i] ?? 0) - 1;
    if (at < start || at >= end) return i;
  }
  return start;
}
