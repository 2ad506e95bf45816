import type { Actor, Stance } from "../model/index.js";
import { type Scene, word } from "./scene.js";
import { stanceOfVerb } from "./speech.js";
import { below, isUnder, relationOf, tagOf } from "./tree.js";
import { BE, HAVE, MODALS } from "./words.js";

/* What the readers of sayings share: breaks between phrases, passives, the tokens below others. */

/** Somebody with eyes: no region and no year "saw" anything. */
export const isWitness = (a: Actor): boolean =>
  a.side !== undefined ||
  (a.role !== undefined && /^(MON|CVL|MED|NGO|IGO|MIL|COP|UAF)$/.test(a.role)) ||
  (a.id === null && a.role === undefined);

/** A monitor reports what it records. */
export const bulletin = ([first]: readonly Actor[], stance: Stance): Stance =>
  first?.role === "MON" && stance === "says" ? "reports" : stance;

export const isPassive = ({ tree }: Scene, i: number): boolean =>
  below(tree, i, /^(aux:pass|nsubj:pass|obl:agent)$/).length > 0 ||
  (tagOf(tree, i) === "VBN" && /^acl$/.test(relationOf(tree, i)) && below(tree, i, /^(nsubj|aux)$/).length === 0);

export function commaSpan(scene: Scene, verb: number): { from: number; to: number } {
  let from = verb;
  let to = verb + 1;
  while (from > 0 && !isBreak(word(scene, from - 1))) from--;
  while (to < scene.words.length && !isBreak(word(scene, to))) to++;
  return { from, to };
}

export function sentencePart(scene: Scene, from: number): number {
  let start = from;
  while (start > 0 && word(scene, start - 1) !== ";") start--;
  return start;
}

export function under(scene: Scene, tops: readonly number[]): Set<number> {
  const found = new Set<number>();
  for (const top of tops) for (const t of scene.words.keys()) if (isUnder(scene.tree, t, top)) found.add(t);
  return found;
}

export const union = (...sets: readonly ReadonlySet<number>[]): Set<number> => new Set(sets.flatMap((s) => [...s]));

/** Another saying below this one, as the parser hangs "X said, Y added": no content. */
export const isAttribution = (scene: Scene, token: number): boolean =>
  stanceOfVerb(word(scene, token)) !== undefined &&
  relationOf(scene.tree, token) === "parataxis" &&
  below(scene.tree, token, /^(ccomp|xcomp)/).length === 0;

export const isBreak = (w: string): boolean => /^[,;:“”"«»–—]$/.test(w);

export function hasFinite(scene: Scene, from: number, to: number): boolean {
  if (!scene.parsed) return to - from > 3;
  for (let i = from; i < to; i++) {
    const w = word(scene, i);
    if (BE.has(w) || MODALS.has(w) || HAVE.has(w) || /^VB[DZP]$/.test(tagOf(scene.tree, i))) return true;
  }
  return false;
}
