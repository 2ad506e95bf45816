/** What stands between quotation marks, marks not counted; characters of the report, half-open. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
}

const OPENING = "“«„";
const CLOSING = "”»";
const FEWEST_WORDS = 5;

/**
 * The quotations of a text that are somebody's speech; a word or two in quotation marks is not. One that is not closed
 * ends with its paragraph, unless the next begins with a mark, as quotations over several paragraphs do.
 */
export function quotationsIn(text: string): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i] ?? "";
    if (open >= 0 && isParagraphEnd(text, i)) {
      if (!opensAgain(text, i)) {
        found.push({ start: open, end: i });
        open = -1;
      } else {
        found.push({ start: open, end: i });
        while (i < text.length && !isMark(text, i)) i++;
        open = i + 1;
      }
      continue;
    }
    if (!isMark(text, i)) continue;
    const closes = open >= 0 && !OPENING.includes(c);
    if (closes) {
      found.push({ start: open, end: i });
      open = -1;
    } else if (!CLOSING.includes(c) && c !== "’") open = i + 1;
  }
  return found.filter((q) => isSpeech(text.slice(q.start, q.end)));
}

/** Double marks; a single one only where it cannot be an apostrophe. */
function isMark(text: string, i: number): boolean {
  const code = text.charCodeAt(i);
  // Most characters are told apart from marks by their code.
  if (code !== 0x22 && (code < 0xab || (code > 0xbb && code < 0x2018) || code > 0x201e)) return false;
  const c = text[i] ?? "";
  if (c === '"' || OPENING.includes(c) || CLOSING.includes(c)) return true;
  const [before, after] = [text[i - 1] ?? " ", text[i + 1] ?? " "];
  if (c === "‘") return /[\s(—–-]/.test(before);
  if (c === "’") return /[.,!?]/.test(before) && /\s/.test(after);
  return false;
}

const isParagraphEnd = (text: string, i: number): boolean =>
  text[i] === "\n" && /^\n[ \t]*\n/.test(text.slice(i, i + 20));
const opensAgain = (text: string, i: number): boolean => /^\s+["“«‘]/.test(text.slice(i, i + 20));

const isSpeech = (words: string): boolean => words.split(/\s+/).filter((w) => /\p{L}/u.test(w)).length >= FEWEST_WORDS;
