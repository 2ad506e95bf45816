import { fnv1a, mixed } from "./hash.js";

/**
 * A sketch of a text, by which near-identical texts are told without keeping the texts at hand: the least 32-bit hash
 * of its word 4-grams under each of 32 permutations (Broder, "On the resemblance and containment of documents", 1997).
 */
const SIZE = 32;
const GRAM = 4;

/** 32 hashes of 32 bits, as 256 hexadecimal digits; equal texts but for case, spacing and punctuation have equal ones. */
export function sketchOf(text: string): string {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const least = new Uint32Array(SIZE).fill(0xffffffff);
  for (let i = 0; i < Math.max(1, words.length - GRAM + 1); i++) {
    const hash = fnv1a(words.slice(i, i + GRAM).join(" "));
    for (let k = 0; k < SIZE; k++) {
      const value = mixed(hash ^ Math.imul(k + 1, 0x9e3779b1));
      if (value < (least[k] as number)) least[k] = value;
    }
  }
  return [...least].map((n) => n.toString(16).padStart(8, "0")).join("");
}

/** The share of 4-grams that two texts have in common (Jaccard), as their sketches tell: 0..1 in steps of 1/32. */
export function resemblance(a: string, b: string): number {
  let same = 0;
  for (let k = 0; k < SIZE; k++) if (a.slice(k * 8, k * 8 + 8) === b.slice(k * 8, k * 8 + 8)) same++;
  return same / SIZE;
}
