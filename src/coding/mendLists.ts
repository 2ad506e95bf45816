import type { ParsedToken } from "../language/index.js";
import { below, headOf, relationOf, type Tree } from "./tree.js";

const isName = ({ tokens }: Tree, i: number): boolean => tokens[i]?.upos === "PROPN";
const textAt = ({ tokens }: Tree, i: number): string => tokens[i]?.text ?? "";
const JOINED = /^(flat|flat:name|compound|punct|nmod:desc|amod|det|case)$/;

/** The last token of a name: its head with what is joined to it right behind. */
function endOf(tree: Tree, head: number): number {
  let end = head;
  while (headOf(tree, end + 1) === head && /^flat/.test(relationOf(tree, end + 1))) end++;
  return end;
}

/** Where a name and the little words before it begin. */
function startOf(tree: Tree, head: number): number {
  let start = head;
  while (
    start > 0 &&
    headOf(tree, start - 1) === head &&
    JOINED.test(relationOf(tree, start - 1)) &&
    textAt(tree, start - 1) !== ","
  )
    start--;
  return start;
}

/**
 * "signed by Ilham Aliyev, Nikol Pashinyan and Vladimir Putin": the parser takes the second of three names for what the
 * first is called. Between bare names, with "and" before a third and no comma to close it, it is one of the list.
 */
export function namesInList(tree: Tree): readonly ParsedToken[] {
  for (const [b, { deprel }] of tree.tokens.entries()) {
    const a = headOf(tree, b);
    if (deprel !== "appos" || a < 0 || a > b || !isName(tree, a) || !isName(tree, b)) continue;
    if (endOf(tree, a) + 2 !== startOf(tree, b) || textAt(tree, endOf(tree, a) + 1) !== ",") continue;
    const c = [...below(tree, a, /^conj$/), ...below(tree, b, /^conj$/)].find((t) => t > b && isName(tree, t));
    if (c === undefined || !below(tree, c, /^cc$/).some((t) => t === endOf(tree, b) + 1)) continue;
    return tree.tokens.map((t, i) => (i === b ? { ...t, deprel: "conj" } : i === c ? { ...t, head: a + 1 } : t));
  }
  return tree.tokens;
}
