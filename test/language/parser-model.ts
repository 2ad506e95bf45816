import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { loadParser, type ParsedSentence } from "../../src/language/parser/index.js";

const packed = readFileSync(new URL("../../data/language/english.bin.gz", import.meta.url));
export const modelBytes: Uint8Array = gunzipSync(packed);
export const simd = loadParser(modelBytes);
export const plain = loadParser(modelBytes, { simd: false });

export const words = (text: string): { forms: string[] } => ({ forms: text.split(" ") });

/** What keeps a parse from being a tree of its tokens, or null. */
export function treeFault(tree: ParsedSentence, tokens: number): string | null {
  for (const list of [tree.upos, tree.xpos, tree.lemma, tree.head, tree.deprel, tree.confidence])
    if (list.length !== tokens) return `a list of ${list.length} for ${tokens} tokens`;
  if (tokens > 0 && tree.head.filter((h) => h === 0).length !== 1) return "not one root";
  for (let i = 0; i < tokens; i++) {
    if ((tree.head[i] === 0) !== (tree.deprel[i] === "root")) return `token ${i}: root and head disagree`;
    let at = i + 1;
    for (let steps = 0; at !== 0; steps++) {
      if (steps > tokens) return `token ${i} hangs in a cycle`;
      at = tree.head[at - 1] ?? 0;
    }
  }
  if (tree.confidence.some((c) => !(c >= 0 && c <= 1))) return "a confidence outside 0 to 1";
  if (tree.names.some((n) => n.start < 0 || n.end > tokens || n.start >= n.end)) return "a name outside the sentence";
  return null;
}
