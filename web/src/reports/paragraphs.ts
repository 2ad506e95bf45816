import type { Span } from "../model.js";

/** `wrapped`: broken into lines by a machine at a fixed width, so that the breaks mean nothing. */
export interface Paragraph extends Span {
  readonly wrapped: boolean;
}

/** The paragraphs of a text, parted by blank lines, with their offsets in it; the white space between them is left out. */
export function paragraphsOf(text: string): Paragraph[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/g)].map(({ 0: body, index }) => {
    const words = body.trimEnd();
    return { start: index, end: index + words.length, wrapped: isWrapped(words) };
  });
}

/** Lines of a hard-wrapped paragraph are all but the last about equally long; verses, lists and addresses are not. */
function isWrapped(words: string): boolean {
  const lines = words.split("\n").map((line) => line.trim().length);
  const full = lines.slice(0, -1);
  return full.length >= 1 && full.every((length) => length >= 50 && length <= 120);
}
