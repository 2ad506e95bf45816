import type { NameToken } from "../../src/knowledge/index.js";

/** Much as UD English cuts: hyphens and the possessive 's apart, "U.S." whole. */
export function udTokens(text: string): NameToken[] {
  return tokens(text, /(?:\p{L}\.){2,}|['’]s\b|[\p{L}\p{N}\p{M}\u00AD]+|[^\s]/gu);
}

/** Cut at spaces only, punctuation left on: the worst a tokeniser may do. */
export const roughTokens = (text: string): NameToken[] => tokens(text, /\S+/g);

function tokens(text: string, pattern: RegExp): NameToken[] {
  return [...text.matchAll(pattern)].map((m) => ({ text: m[0], start: m.index, end: m.index + m[0].length }));
}
