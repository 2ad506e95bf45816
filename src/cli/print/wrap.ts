/** Breaks text into lines of at most `columns` characters at spaces; every line but the first is indented as told. */
export function wrap(text: string, columns: number, first = "", rest = first): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join("\n");
}

const ESCAPES = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Makes untrusted text safe for a terminal: no control or direction characters, white space as single spaces. */
export const plain = (text: string): string => text.replace(/\s+/g, " ").replace(ESCAPES, "\uFFFD").trim();
