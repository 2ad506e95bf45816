import { hardSpans } from "./lines.js";
import { sentenceEnds } from "./sentences.js";
import { tokenize } from "./tokenize.js";
import type { Sentence } from "./types.js";

/**
 * Sentences of a text with their tokens, in order. Spans are UTF-16 offsets into the text as given; nothing but white
 * space lies outside tokens.
 */
export function segment(text: string): Sentence[] {
  const out: Sentence[] = [];
  for (const span of hardSpans(text)) {
    const tokens = tokenize(text, span.start, span.end);
    let from = 0;
    for (const to of sentenceEnds(tokens)) {
      const inside = tokens.slice(from, to);
      out.push({ start: inside[0]?.start ?? span.start, end: inside.at(-1)?.end ?? span.end, tokens: inside });
      from = to;
    }
  }
  return out;
}
