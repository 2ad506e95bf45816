import { BEFORE_NUMBER, CALENDAR, CLOSERS, LEADERS, OPENERS, TITLES } from "./abbreviations.js";
import { classAt, isDigitAt, isLower, isUpper, MARK, SPACE, WORD, widthAt } from "./characters.js";
import type { Token } from "./types.js";
import { splitWord } from "./words.js";

/**
 * Tokens of `text` between two offsets, by the conventions of the English UD treebanks (EWT, GUM): clitics and the parts
 * of hyphenated compounds are tokens of their own, a run of the same mark is one. Every token is the text at its span,
 * and only white space lies between. One pass; each step looks ahead a bounded number of characters.
 */
export function tokenize(text: string, from: number, to: number): Token[] {
  const out: Token[] = [];
  const emit = (start: number, end: number, word = text.slice(start, end)) =>
    out.push({ start, end, text: oneOf(word) });
  let i = from;
  while (i < to) {
    if (classAt(text, i) === SPACE) {
      i++;
      continue;
    }
    const end = Math.min(to, tokenEnd(text, i, from));
    if (classAt(text, i) === WORD) splitWord(text, i, end, emit);
    else emit(i, end);
    i = end;
  }
  return out;
}

const seen = new Map<string, string>();
const MAX_SEEN = 20_000;

/** Equal words are one string: what later steps keep by word is then found without comparing letters. */
function oneOf(word: string): string {
  const known = seen.get(word);
  if (known !== undefined) return known;
  if (seen.size >= MAX_SEEN) seen.clear();
  seen.set(word, word);
  return word;
}

const PREFIXES = new Set(
  "non pre post anti co re ex pro un multi mid e semi sub inter intra counter micro mini neo pan pseudo quasi socio trans ultra vice over under cross".split(
    " ",
  ),
);
const URL = /(?:(?:https?|ftp):\/\/|www\.)[^\s<>"“”«»]{1,2000}/iy;
const EMAIL = /[\w.+%-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/y;
const TAG = /[#@]\p{L}[\p{L}\p{N}_]{0,100}/uy;
const ISO_TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?(?![\w-])/y;
const NUMBER_RUN = /\d{1,4}(?:-\d{1,4}){2,4}(?![\w-])|\d{3}-\d{4}(?![\w-])/y;
const EMOJI =
  /(?:\p{Regional_Indicator}{2}|\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic}){0,12})/uy;
const SMILEY = /[:;=]-?[)(DP](?![\p{L}\p{N}])/uy;
const CLITIC = /['’ʼ´`](?:s|re|ve|ll|d|m)(?![\p{L}\p{N}])/iuy;
const SHORTENED = /['’](?:\d0s|\d\d|em|tis|twas|til|cause|n)(?![\p{L}\p{N}])/iuy;
const DECADE = /(?:\d\d)?\d0['’]s(?![\p{L}\p{N}])/uy;
/** A quotation mark or apostrophe of UTF-8 read as Windows-1252: `â€™s`. */
const MOJIBAKE = /â€(?:™(?:(?:s|re|ve|ll|d|m|t)(?!\p{L}))?|[œ\u009D˜“”¦])/uy;
const RUN = /[.!?]{2,}|…+|-{2,}|\*{2,}|={2,}|~{2,}|\+{2,}|<{2,}|>{2,}|—+|''|``|’’|‘‘/y;
/** What RUN begins with. */
const REPEATED = new Set(".!?…-*=~+<>—'`’‘");
const MAX_WORD = 1000;

function matchEnd(re: RegExp, text: string, i: number): number {
  re.lastIndex = i;
  return re.test(text) ? re.lastIndex : -1;
}

function tokenEnd(text: string, i: number, from: number): number {
  const broken = text.charAt(i) === "â" ? matchEnd(MOJIBAKE, text, i) : -1;
  if (broken > 0) return broken;
  return classAt(text, i) === WORD ? wordEnd(text, i, from) : markEnd(text, i, from);
}

const ONLY_RUN = [RUN];
const NONE: readonly RegExp[] = [];

function markEnd(text: string, i: number, from: number): number {
  const ch = text.charAt(i);
  const joined = i > from && classAt(text, i - 1) !== SPACE;
  for (const re of ch === "'" || ch === "’" || ch === "`" || ch === "´" || ch === "ʼ"
    ? [joined ? CLITIC : SHORTENED, RUN]
    : REPEATED.has(ch)
      ? ONLY_RUN
      : NONE) {
    const end = matchEnd(re, text, i);
    if (end > 0) return end;
  }
  if ((ch === ":" || ch === ";" || ch === "=") && !joined) {
    const end = matchEnd(SMILEY, text, i);
    if (end > 0) return end;
  }
  if ((ch === "#" || ch === "@") && !joined) {
    const end = matchEnd(TAG, text, i);
    if (end > 0) return end;
  }
  if (ch.charCodeAt(0) > 0xff) {
    const end = matchEnd(EMOJI, text, i);
    if (end > 0) return end;
  }
  return i + widthAt(text, i);
}

function wordEnd(text: string, start: number, from: number): number {
  const first = text.charCodeAt(start) | 32;
  const second = text.charCodeAt(start + 1) | 32;
  // "ht", "ft", "ww"
  if (second === (first === 119 ? 119 : 116) && (first === 104 || first === 102 || first === 119)) {
    const url = matchEnd(URL, text, start);
    if (url > 0) return trimUrl(text, start, url);
  }
  if (isDigitAt(text, start)) {
    const run = Math.max(matchEnd(ISO_TIME, text, start), matchEnd(NUMBER_RUN, text, start));
    if (run > 0) return run;
  }
  let i = start;
  let part = start; // where the part after the last inner stop begins
  for (;;) {
    while (i - start < MAX_WORD && classAt(text, i) === WORD) i += widthAt(text, i);
    if (i - start >= MAX_WORD) return i;
    const next = joins(text, start, part, i, from);
    if (next === i) return text.charAt(i) === "€" && text.charAt(i - 1) === "â" && i - 1 > start ? i - 1 : i;
    if (text.charAt(i) === "$") return next;
    if (text.charAt(i) === ".") part = next;
    i = next;
    if (classAt(text, i) !== WORD) return i;
  }
}

/** Where the word goes on after the mark at `i`, or `i` itself where the word ends before that mark. */
function joins(text: string, start: number, part: number, i: number, from: number): number {
  const mark = text.charAt(i);
  const wordFollows = classAt(text, i + 1) === WORD && !text.startsWith("â€", i + 1);
  const digits = isDigitAt(text, i - 1) && isDigitAt(text, i + 1);
  switch (mark) {
    case ".":
      return digits ? i + 1 : stop(text, start, part, i, wordFollows, from);
    case ",":
      return digits && isDigitAt(text, i + 2) && isDigitAt(text, i + 3) && !isDigitAt(text, i + 4) ? i + 1 : i;
    case ":":
    case "/":
      return digits ? i + 1 : i;
    case "-":
      return wordFollows && PREFIXES.has(text.slice(start, i).toLowerCase()) ? i + 1 : i;
    case "'":
    case "’":
    case "ʼ":
      if (isDigitAt(text, i - 1)) return matchEnd(DECADE, text, start) === i + 2 ? i + 2 : i;
      return wordFollows && isLetter(text, i - 1) && isLetter(text, i + 1) && !clitic(text, i) ? i + 1 : i;
    case "&":
      return wordFollows && isUpper(text.charAt(i - 1)) && isUpper(text.charAt(i + 1)) ? i + 1 : i;
    case "@": {
      const end = matchEnd(EMAIL, text, start);
      return Math.max(end, i);
    }
    case "$":
      return i - start <= 2 && isUpper(text.charAt(start)) ? i + 1 : i;
    default:
      return i;
  }
}

const isLetter = (text: string, i: number): boolean => {
  const ch = text.charAt(i);
  return isUpper(ch) || isLower(ch);
};

/** `'s`, `'ll`, and the `'t` of `n't`, which ends the word one letter earlier. */
const clitic = (text: string, i: number): boolean => matchEnd(CLITIC, text, i) > 0 && !isDigitAt(text, i - 1);

function stop(text: string, start: number, part: number, i: number, wordFollows: boolean, from: number): number {
  const letter = i - part === 1 && isLetter(text, part);
  if (wordFollows) {
    const next = text.charAt(i + 1);
    if (letter && isLetter(text, i + 1)) return i + 1; // U.S, a.m
    if (text.slice(start, i).toLowerCase() === "ph") return i + 1;
    const email = matchEnd(EMAIL, text, start);
    if (email > i) return email;
    if (isUpper(next)) return TITLES.has(text.slice(start, i).toLowerCase()) ? i + 1 : i;
    return isLower(next) && !isDigitAt(text, i - 1) ? i + 1 : i; // example.org
  }
  if (text.charAt(i + 1) === ".") return i;
  if (part > start && letter) return i + 1; // the last stop of U.S.
  return keepsStop(text, start, i, from) ? i + 1 : i;
}

function keepsStop(text: string, start: number, i: number, from: number): boolean {
  const word = text.slice(start, i).toLowerCase();
  const next = following(text, i + 1);
  const capital = isUpper(text.charAt(start));
  if (word.length === 1 && capital)
    return isUpper(next) && (initialBefore(text, start, from) || !OPENERS.has(nextWord(text, i + 1)));
  if (word === "etc") return next !== "" && !isUpper(next) && next !== ")";
  if (TITLES.has(word)) return capital && (isUpper(next) || isDigit(next));
  if (LEADERS.has(word)) return next !== "";
  if (BEFORE_NUMBER.has(word)) return isDigit(next);
  if (CALENDAR.has(word))
    return capital && (isDigit(next) || next === "," || isLower(next) || CALENDAR.has(nextWord(text, i + 1)));
  return CLOSERS.has(word);
}

/** An initial stands at the start, or after a capitalised word or another initial: `J. K. Rowling`, not `vitamin A. The`. */
function initialBefore(text: string, start: number, from: number): boolean {
  let i = start - 1;
  while (i >= from && classAt(text, i) === SPACE) i--;
  if (i < from || classAt(text, i) === MARK) return true;
  while (i > from && classAt(text, i - 1) === WORD) i--;
  return isUpper(text.charAt(i));
}

const isDigit = (ch: string): boolean => ch >= "0" && ch <= "9";

/** The next word, lower case, or what there is of it in reach. */
const nextWord = (text: string, i: number): string =>
  /^\s*(\p{L}*)/u.exec(text.slice(i, i + 24))?.[1]?.toLowerCase() ?? "";

/** The next character that is not a space, within the same line. */
function following(text: string, i: number): string {
  let at = i;
  for (; at < i + 8 && classAt(text, at) === SPACE; at++)
    if (text.charAt(at) === "\n" && text.charAt(at + 1) === "\n") return "";
  return classAt(text, at) === SPACE ? "" : text.charAt(at);
}

function trimUrl(text: string, start: number, end: number): number {
  let at = end;
  const open = text.slice(start, end).includes("(");
  while ((at > start + 1 && /[.,;:!?'’\]}…]/.test(text.charAt(at - 1))) || (text.charAt(at - 1) === ")" && !open)) at--;
  return at;
}
