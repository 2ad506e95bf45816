/**
 * Classes of UTF-16 code units for the tokeniser. A surrogate pair is classed by its code point; a soft hyphen, a joiner or
 * a direction mark belongs to the word around it, so that a word keeps every character it was printed with.
 */
export const SPACE = 0;
export const WORD = 1;
export const MARK = 2;
export type CharClass = typeof SPACE | typeof WORD | typeof MARK;

const WORD_CHAR = /[\p{L}\p{M}\p{N}_\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069]/u;
const SPACE_CHAR = /\s/;
const NOT_A_WORD = "\u00B2\u00B3\u00B9\u00BC\u00BD\u00BE";

const TABLE_SIZE = 0x300;

const classOfString = (s: string): CharClass =>
  SPACE_CHAR.test(s) ? SPACE : WORD_CHAR.test(s) && !NOT_A_WORD.includes(s) ? WORD : MARK;

const TABLE: readonly CharClass[] = Array.from({ length: TABLE_SIZE }, (_, code) =>
  classOfString(String.fromCharCode(code)),
);

/** The class of the character at `i`; past the end is space. */
export function classAt(text: string, i: number): CharClass {
  const code = text.charCodeAt(i);
  if (code < TABLE_SIZE) return TABLE[code] ?? SPACE;
  if (Number.isNaN(code)) return SPACE;
  // The low half of a pair follows the class of the whole pair, so that no pair is ever cut.
  const whole = code >= 0xdc00 && code <= 0xdfff && i > 0 ? text.codePointAt(i - 1) : text.codePointAt(i);
  return classOfString(String.fromCodePoint(whole !== undefined && whole > 0xffff ? whole : code));
}

/** Code units of the character at `i`: 2 for a surrogate pair. */
export const widthAt = (text: string, i: number): 1 | 2 => ((text.codePointAt(i) ?? 0) > 0xffff ? 2 : 1);

export const isDigitAt = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i);
  return code >= 48 && code <= 57;
};

export const isUpper = (ch: string): boolean => ch !== ch.toLowerCase();
export const isLower = (ch: string): boolean => ch !== ch.toUpperCase();
