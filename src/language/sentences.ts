import { BEFORE_NUMBER, CALENDAR, LEADERS, OPENERS, TITLES } from "./abbreviations.js";
import { isLower, isUpper } from "./characters.js";
import type { Token } from "./types.js";

/** Longer sentences are cut: no parser is asked to read a table or a megabyte without a full stop at one go. */
const MAX_TOKENS = 2000;

/** Tokens that must follow a dateline; fewer are a heading with a dash in it. */
const SHORTEST_STORY = 3;

const TERMINAL = /^(?:[.!?]+|…+|[。！？؟۔])$/;
const CLOSING = /^["”’')\]}»]|^''$/;
const OPENING = /^(?:["“‘'([{«„]|``|‘‘)$/;

/** The index after the last token of each sentence, ascending; the last is `tokens.length`. */
export function sentenceEnds(tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  let start = 0;
  const close = (end: number) => {
    while (end - start > MAX_TOKENS) {
      start += MAX_TOKENS;
      ends.push(start);
    }
    if (end > start) ends.push(end);
    start = end;
  };
  const head = datelineLength(tokens);
  if (head > 0 && tokens.length - head >= SHORTEST_STORY) close(head);
  for (let i = start; i < tokens.length; i++) {
    if (!mayEnd(tokens, i)) continue;
    const end = withClosers(tokens, i + 1);
    if (end < tokens.length && breaksAt(tokens, i, end, start)) {
      close(end);
      i = end - 1;
    }
  }
  close(tokens.length);
  return ends;
}

const at = (tokens: readonly Token[], i: number): string => tokens[i]?.text ?? "";
const spaced = (tokens: readonly Token[], i: number): boolean => (tokens[i]?.start ?? 0) > (tokens[i - 1]?.end ?? 0);
const isAbbreviation = (word: string): boolean => word.length > 1 && word.endsWith(".") && !TERMINAL.test(word);

/** Most tokens end in a letter of small code: they are not looked at further. */
function mayEnd(tokens: readonly Token[], i: number): boolean {
  const word = at(tokens, i);
  const last = word.charCodeAt(word.length - 1);
  if (last >= 0x30 && last < 0x600 && last !== 0x3f) return false;
  return TERMINAL.test(word) || isAbbreviation(word);
}

/** Quotes and brackets that close right after the stop, and a footnote mark `[17]`, still belong to the sentence. */
function withClosers(tokens: readonly Token[], from: number): number {
  let i = from;
  while (i < tokens.length && !spaced(tokens, i) && CLOSING.test(at(tokens, i))) i++;
  while (at(tokens, i) === "[" && /^\d+$/.test(at(tokens, i + 1)) && at(tokens, i + 2) === "]") i += 3;
  return i;
}

function breaksAt(tokens: readonly Token[], stop: number, next: number, start: number): boolean {
  const word = at(tokens, stop);
  const opens = OPENING.test(at(tokens, next)) ? at(tokens, next + 1) : at(tokens, next);
  const first = opens.charAt(0);
  if (isAbbreviation(word)) {
    const bare = word.slice(0, -1).toLowerCase();
    if (TITLES.has(bare) || LEADERS.has(bare) || BEFORE_NUMBER.has(bare) || CALENDAR.has(bare)) return false;
    if (/^\p{Lu}\.$/u.test(word)) return false;
    return isUpper(first) && (OPENERS.has(opens.toLowerCase()) || OPENING.test(at(tokens, next)));
  }
  if (stop === start + 1 && /^(?:\d{1,3}|\p{L})$/u.test(at(tokens, start))) return false; // "1. First of a list"
  if (!spaced(tokens, next)) return word === "." && isUpper(first) && /^\p{Ll}+$/u.test(at(tokens, stop - 1));
  if (TERMINAL.test(at(tokens, next))) return false; // ". . ."
  // A small letter opens a sentence only after a plain word: `the accord. al-Shabaab`, not `Rs. five`, `so... we`.
  if (isLower(first)) return word === "." && /^\p{Ll}{3,}$/u.test(at(tokens, stop - 1));
  if (/^[,;:)\]}–—-]/.test(at(tokens, next))) return false;
  return true;
}

/**
 * Tokens of a leading dateline: `STEPANAKERT/BAKU, Oct 11 -`, `GAZA (AP) —`, or a leading `date 2020-10-12`; 0 where there is none.
 * It is a sentence of its own, so that the first sentence proper parses.
 */
function datelineLength(tokens: readonly Token[]): number {
  const heading = timeOrLabel(tokens);
  if (heading > 0) return heading;
  if (at(tokens, 0) === "date" && /^\d{4}-\d\d-\d\d$/.test(at(tokens, 1))) return 2;
  if (!/^\p{Lu}{2,}$/u.test(at(tokens, 0))) return 0;
  for (let i = 1; i < Math.min(tokens.length, 16); i++) {
    const word = at(tokens, i);
    if (/^(?:-+|–|—)$/.test(word) && spaced(tokens, i) && spaced(tokens, i + 1))
      return isUpper(at(tokens, i + 1).charAt(0)) ? i + 1 : 0;
    if (!/^(?:\p{Lu}.*|\d+|[,./()'’-])$/u.test(word)) return 0;
  }
  return 0;
}

/** "10.50", "11:42 GMT -" before the words of a live page, "Spokesman:" before those of a transcript. */
function timeOrLabel(tokens: readonly Token[]): number {
  let i = 0;
  if (/^\d{1,2}[.:h]\d\d$/.test(at(tokens, 0))) {
    i = 1;
    while (/^(?:GMT|UTC|BST|EST|EDT|CET|CEST|IST|a\.?m\.?|p\.?m\.?|hrs|local|time|[-–—|:])$/i.test(at(tokens, i))) i++;
  } else if (SPEAKERS.test(at(tokens, 0)) && at(tokens, 1) === ":") i = 2;
  const first = at(tokens, i);
  return i > 0 && /^(?:\p{Lu}|["“‘'«])/u.test(first) ? i : 0;
}

const SPEAKERS =
  /^(?:question|q|answer|a|spokes(?:man|woman|person)|interviewer|presenter|host|reporter|correspondent|anchor|moderator|journalist|newsreader)$/i;
