import type { FoundName, NameKind } from "./types.js";

/** Relations that hold the words of one name together. */
const LINK = /^(?:flat|compound|goeswith|amod|nmod:desc)$/;
const PROPER = /^NNPS?$/;
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thurs?|fri|sat|sun)\.?)$/i;

/**
 * Names by the tree: runs of proper nouns that hang together, single days and months left out. The tree finds twice as many
 * of them right as labels learnt from few annotated names do; those labels only tell the kind, by the name's head.
 */
export function namesOf(
  forms: readonly string[],
  xpos: readonly string[],
  head: readonly number[],
  deprel: readonly string[],
  kinds: readonly NameKind[],
): FoundName[] {
  const out: FoundName[] = [];
  const linked = (i: number): boolean => LINK.test(deprel[i] ?? "");
  for (let start = 0, end = 1; start < forms.length; start = end, end = start + 1) {
    if (!PROPER.test(xpos[start] ?? "")) continue;
    while (end < forms.length && PROPER.test(xpos[end] ?? "")) {
      const at = (head[end] ?? 0) - 1;
      const back = linked(end) && at >= start && at < end;
      const onward = linked(end - 1) && (head[end - 1] ?? 0) > end;
      if (!back && !onward) break;
      end++;
    }
    if (end - start === 1 && CALENDAR.test(forms[start] ?? "")) continue;
    out.push({ start, end, kind: kinds[headOf(head, start, end)] ?? "thing" });
  }
  return out;
}

/** The token of a span that hangs outside it. */
function headOf(head: readonly number[], start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const at = (head[i] ?? 0) - 1;
    if (at < start || at >= end) return i;
  }
  return start;
}
