import type { Span } from "../model/index.js";

/** No line of wrapped text is longer; beyond it, every newline was set by someone. */
const WIDEST_WRAP = 120;
const NARROWEST_WRAP = 40;
const BULLET = /^\s*(?:[-*•·●▪◦‣–—►■]\s|\(?(?:\d{1,3}|[a-zA-Z])[.)]\s)/;
const ENDS_OPEN = /[,;(–—-]\s*$/;

/**
 * Spans no sentence crosses: paragraphs, and within them the lines that were not merely wrapped (headlines, list items).
 * A blank line always ends one. A single newline does so unless the line goes on: the next begins with a small letter,
 * or its first word would not have fitted on this one.
 */
export function hardSpans(text: string): Span[] {
  const out: Span[] = [];
  for (const lines of paragraphs(text)) {
    const width = Math.max(...lines.slice(0, 1000).map((line) => line.end - line.start));
    let start = lines[0]?.start ?? 0;
    lines.forEach((line, k) => {
      const next = lines[k + 1];
      if (next !== undefined && continues(text, line, next, width)) return;
      out.push({ start, end: line.end });
      start = next?.start ?? line.end;
    });
  }
  return out;
}

function continues(text: string, line: Span, next: Span, width: number): boolean {
  const following = text.slice(next.start, Math.min(next.end, next.start + 80));
  if (BULLET.test(following)) return false;
  const first = /\S+/.exec(following)?.[0] ?? "";
  if (/^\p{Ll}/u.test(first)) return true;
  if (ENDS_OPEN.test(text.slice(Math.max(line.start, line.end - 20), line.end))) return width <= WIDEST_WRAP;
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return false;
  return line.end - line.start + 1 + first.length > width;
}

const LINE = /[^\n\r\u2028\u2029\v\f]+/g;

function paragraphs(text: string): Span[][] {
  const out: Span[][] = [];
  let current: Span[] = [];
  let last = 0;
  for (const match of text.matchAll(LINE)) {
    const start = match.index;
    const end = start + match[0].length;
    const gap = text.slice(last, start);
    const breaks = gap.replaceAll("\r\n", "\n").length;
    const blank = match[0].trim() === "";
    if ((breaks > 1 || blank) && current.length > 0) {
      out.push(current);
      current = [];
    }
    if (!blank) current.push({ start, end });
    last = end;
  }
  if (current.length > 0) out.push(current);
  return out;
}
