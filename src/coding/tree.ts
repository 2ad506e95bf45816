import type { ParsedToken } from "../language/index.js";

/** A sentence's dependency tree, walked downwards. Token indexes from 0; -1 is above the root. */
export interface Tree {
  readonly tokens: readonly ParsedToken[];
  readonly children: readonly (readonly number[])[];
}

export function treeOf(tokens: readonly ParsedToken[]): Tree {
  const children: (readonly number[])[] = new Array(tokens.length).fill(NONE);
  for (let i = 0; i < tokens.length; i++) {
    const over = (tokens[i]?.head ?? 0) - 1;
    const own = children[over];
    if (own === undefined) continue;
    if (own === NONE) children[over] = [i];
    else (own as number[]).push(i);
  }
  return { tokens, children };
}

/** What a repair changes of a token. */
export type Change = Partial<Pick<ParsedToken, "head" | "deprel" | "upos" | "xpos">>;

/** The tokens with some of them changed, by index; the very same where none is. */
export const changed = (
  tokens: readonly ParsedToken[],
  changes: ReadonlyMap<number, Change>,
): readonly ParsedToken[] => (changes.size === 0 ? tokens : tokens.map((t, i) => ({ ...t, ...changes.get(i) })));

/** Most tokens have nothing below them. */
const NONE: readonly number[] = [];

export const headOf = ({ tokens }: Tree, i: number): number => (tokens[i]?.head ?? 0) - 1;
export const relationOf = ({ tokens }: Tree, i: number): string => tokens[i]?.deprel ?? "";
export const lemmaOf = ({ tokens }: Tree, i: number): string => (tokens[i]?.lemma ?? "").toLowerCase();
export const tagOf = ({ tokens }: Tree, i: number): string => tokens[i]?.xpos ?? "";
export const isVerb = ({ tokens }: Tree, i: number): boolean => /^(VERB|AUX)$/.test(tokens[i]?.upos ?? "");

export function below({ tokens, children }: Tree, i: number, relation: RegExp): number[] {
  const found: number[] = [];
  for (const c of children[i] ?? NONE) if (relation.test(tokens[c]?.deprel ?? "")) found.push(c);
  return found;
}

/** The prepositions that lead a noun in: its case words, a fixed phrase as one ("on behalf of"). */
export const casesOf = (tree: Tree, i: number): string[] =>
  below(tree, i, /^(case|mark)$/).map((c) =>
    [c, ...below(tree, c, /^fixed$/)].map((n) => tree.tokens[n]?.text.toLowerCase()).join(" "),
  );

/** A token and those coordinated with it, in the order of the text. */
export function coordinated(tree: Tree, i: number): number[] {
  return [i, ...below(tree, i, /^conj$/).flatMap((c) => coordinated(tree, c))].sort((a, b) => a - b);
}

/** The token of a span that hangs on one outside it. */
export function topOf(tree: Tree, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const head = headOf(tree, i);
    if (head < start || head >= end) return i;
  }
  return start;
}

/** True where `top` is the token or stands above it. */
export function isUnder(tree: Tree, i: number, top: number): boolean {
  for (let at = i; at >= 0; at = headOf(tree, at)) if (at === top) return true;
  return false;
}

/** A noun at the root, with nothing finite about it. */
export const isWhole = (tree: Tree, i: number): boolean =>
  i >= 0 && relationOf(tree, i) === "root" && !isVerb(tree, i) && below(tree, i, /^(cop|nsubj|parataxis)/).length === 0;
