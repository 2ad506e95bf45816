/**
 * Lemmas by rules learnt from the treebanks (`training/lemmas.py`): for each tag, the longest ending of the word that has
 * a rule says how many letters to cut and what to add; `^` before an ending makes it the whole word.
 */
interface Edit {
  readonly cut: number;
  readonly add: string;
}

/** Tags whose lemma keeps its capitals. */
const KEEPS_CASE = /^(?:PROPN|X|SYM)\|/;
const LONGEST_ENDING = 8;

export type Lemmatizer = (form: string, tag: string) => string;

export function lemmatizer(rules: Readonly<Record<string, string>>): Lemmatizer {
  const tables = new Map<string, ReadonlyMap<string, Edit>>();
  for (const [tag, lines] of Object.entries(rules)) tables.set(tag, new Map(lines.split("\n").map(rule)));
  return (form, tag) => {
    const word = form.replace(/[’ʼ]/g, "'");
    const lower = word.toLowerCase();
    const edit = find(tables.get(tag), lower);
    const base = KEEPS_CASE.test(tag) ? word : lower;
    return edit === undefined ? base : base.slice(0, Math.max(0, base.length - edit.cut)) + edit.add;
  };
}

function find(table: ReadonlyMap<string, Edit> | undefined, word: string): Edit | undefined {
  if (table === undefined) return undefined;
  const whole = table.get(`^${word}`);
  if (whole !== undefined) return whole;
  for (let k = Math.min(LONGEST_ENDING, word.length); k >= 0; k--) {
    const edit = table.get(word.slice(word.length - k));
    if (edit !== undefined) return edit;
  }
  return undefined;
}

/** `ied 3 y`: an ending, letters to cut, letters to add. */
function rule(line: string): [string, Edit] {
  const [ending = "", cut = "0", add = ""] = line.split(" ");
  return [ending, { cut: Number(cut), add }];
}
