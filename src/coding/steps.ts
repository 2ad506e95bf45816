import { type Scene, word } from "./scene.js";
import { isSpeechVerb } from "./speech.js";
import { headOf, isVerb, relationOf, topOf } from "./tree.js";
import type { Trigger } from "./triggers.js";

/** What hangs on another clause's verb is this much farther. */
const OTHER_CLAUSE = 8;
const FARTHEST = OTHER_CLAUSE + 4;
const MAX_CLIMB = 8;

/** Where a clause has its place and time from the one it hangs on; what is said happened elsewhere than the saying. */
const SHARES =
  /^(conj|xcomp|advcl|acl|nsubj|nsubj:pass|obj|iobj|obl|obl:agent|nmod|nmod:poss|appos|amod|compound|dep)$/;

/**
 * How far a place or time (tokens, half-open) hangs from the trigger in the tree, in steps; infinite where it is another
 * clause's. What opens a sentence holds for all of it: "In Hakkari three villagers were detained".
 */
export function stepsBetween(
  scene: Scene,
  { head, start, end }: Pick<Trigger, "head" | "start" | "end">,
  span: { readonly start: number; readonly end: number },
): number {
  const { tree } = scene;
  const chain: number[] = [];
  for (let at = topOf(tree, span.start, span.end); at >= 0; at = headOf(tree, at)) chain.push(at);
  let climb = 0;
  for (let at = head, n = 0; at >= 0 && n < MAX_CLIMB; at = headOf(tree, at), n++) {
    const joint = chain.indexOf(at);
    if (joint >= 0) {
      // Whoever reports an act may stand elsewhere.
      const branch = chain[joint - 1] ?? -1;
      if (isSpeechVerb(word(scene, at)) && /^nsubj/.test(relationOf(tree, branch))) break;
      // "the accord concluded at Abidjan": the participle is the noun's own, no other clause.
      const isOwn = (i: number): boolean => relationOf(tree, i) === "acl" && headOf(tree, i) === head;
      const verbs = chain.slice(0, joint).filter((i) => isVerb(tree, i) && (i < start || i >= end) && !isOwn(i)).length;
      const total = joint + climb + verbs * OTHER_CLAUSE;
      return total < FARTHEST ? total : Number.POSITIVE_INFINITY;
    }
    if (!SHARES.test(relationOf(tree, at))) break;
    climb += isVerb(tree, at) ? 2 : 1;
  }
  return span.start <= 2 && span.start < start ? OTHER_CLAUSE : Number.POSITIVE_INFINITY;
}
