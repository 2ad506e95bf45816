import type { ParsedSentence } from "./parser/index.js";

/** A sentence of a CoNLL-U file (universaldependencies.org/format): its tokens, and its lines as they came. */
export interface ConlluSentence {
  readonly forms: readonly string[];
  readonly lines: readonly string[];
}

const COLUMNS = 10;
const TOKEN = /^\d+$/;

/**
 * Sentences of a CoNLL-U text; comments, multiword tokens and empty nodes are kept as lines.
 * @throws RangeError with the number of the first line that is none
 */
export function* parseConllu(text: string): Generator<ConlluSentence> {
  let lines: string[] = [];
  let forms: string[] = [];
  for (const [i, line] of `${text}\n`.split(/\r?\n/).entries()) {
    if (line.trim() === "") {
      if (forms.length > 0) yield { forms, lines };
      lines = [];
      forms = [];
      continue;
    }
    lines.push(line);
    if (line.startsWith("#")) continue;
    const [id = "", form = "", ...rest] = line.split("\t");
    if (rest.length !== COLUMNS - 2) throw new RangeError(`line ${i + 1}: not ten columns parted by tabs`);
    if (!TOKEN.test(id)) continue;
    if (Number(id) !== forms.length + 1)
      throw new RangeError(`line ${i + 1}: token ${id} where ${forms.length + 1} is next`);
    forms.push(form);
  }
}

export type Annotation = Pick<ParsedSentence, "upos" | "xpos" | "lemma" | "head" | "deprel"> & {
  readonly feats: readonly string[];
};

/** A sentence's lines with tags, lemmas and tree put in; ids, forms and the last column stay. */
export function annotatedConllu({ lines }: ConlluSentence, a: Annotation): string {
  const out = lines.map((line) => {
    const [id = "", form = "", ...rest] = line.split("\t");
    if (line.startsWith("#") || !TOKEN.test(id)) return line;
    return columns(Number(id) - 1, form, a, rest.at(-1) ?? "_");
  });
  return `${out.join("\n")}\n\n`;
}

/** A sentence of running text as CoNLL-U; `spaceAfter` tells which tokens a space follows. */
export function textConllu(
  head: { readonly id: string; readonly text: string },
  forms: readonly string[],
  spaceAfter: readonly boolean[],
  a: Annotation,
): string {
  const rows = forms.map((form, i) => columns(i, form, a, spaceAfter[i] === false ? "SpaceAfter=No" : "_"));
  return `# sent_id = ${oneLine(head.id)}\n# text = ${oneLine(head.text)}\n${rows.join("\n")}\n\n`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

function columns(i: number, form: string, a: Annotation, misc: string): string {
  const cell = (values: readonly string[]): string => values[i] || "_";
  const row = [
    i + 1,
    form.replace(/\s/g, " "),
    cell(a.lemma),
    cell(a.upos),
    cell(a.xpos),
    cell(a.feats),
    a.head[i] ?? 0,
  ];
  return [...row, cell(a.deprel), "_", misc].join("\t");
}
