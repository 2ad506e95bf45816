import { type Scene, word } from "./scene.js";
import { below, casesOf, headOf, isVerb, lemmaOf, relationOf } from "./tree.js";
import type { Trigger } from "./triggers.js";

/** Verbs and nouns that end what they govern. */
const STOP_VERBS = new Set(
  `stop halt cease suspend end pause discontinue refrain abstain desist terminate interrupt renounce forgo cancel lift
   ease relax loosen quit curb curtail bar ban prohibit forbid outlaw`.split(/\s+/),
);
const STOP_NOUNS = new Set(
  `end halt cessation stop pause suspension moratorium lull break freeze stoppage interruption ending ceasing halting
   stopping suspending lifting easing`.split(/\s+/),
);
/** What goes on, and so is not told as one act when its end is told. */
const GOING_ON = new Set(
  "hostility hostilities fighting shelling violence clash clashes war bombing bombardment combat gunfire siege".split(
    " ",
  ),
);
const CLIMB = 3;

/** "halted its attacks", "an end to the fighting", "refrain from shelling": violence that is told only to be over. */
export function isStopped(scene: Scene, { head }: Trigger): boolean {
  const { tree } = scene;
  let at = head;
  for (let climbed = 0; climbed < CLIMB; climbed++) {
    const relation = relationOf(tree, at);
    const up = headOf(tree, at);
    if (up < 0) return false;
    const lemma = lemmaOf(tree, up);
    if (isVerb(tree, up) && STOP_VERBS.has(lemma)) {
      if (isRefused(scene, up)) return false;
      if (/^(obj|xcomp|nsubj:pass|advcl)$/.test(relation))
        return !(relation === "advcl" && casesOf(tree, at).length === 0);
      if (relation === "obl") return casesOf(tree, at).includes("from");
      if (relation === "nsubj") return GOING_ON.has(lemmaOf(tree, head)) || GOING_ON.has(word(scene, head));
      return false;
    }
    if (/^(nmod|acl)/.test(relation) && (STOP_NOUNS.has(lemma) || STOP_NOUNS.has(word(scene, up)))) return true;
    // "all attacks and shelling", "acts of violence": what stands around the noun shares its fate.
    if (!/^(conj|nmod|compound|amod)/.test(relation)) return false;
    at = up;
  }
  return false;
}

/** "did not stop shelling" */
const isRefused = (scene: Scene, verb: number): boolean =>
  below(scene.tree, verb, /^advmod$/).some((c) => /^(not|n't|never)$/.test(word(scene, c)));
