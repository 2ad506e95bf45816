import { type Counted, countOf, isDate, quantityAt } from "./numbers.js";
import { type Scene, word } from "./scene.js";

/** A list that a side keeps of its dead. */
const LIST = /^(list|roll|register|tally)$/;
const DEAD = /^(killed|dead|fallen|slain|martyrs?|casualties|deaths|died)$/;
const NAME = /^names?$/;
/** How far, in tokens, what the list is of stands behind it, and its length behind that. */
const OF_WHOM = 5;
const LENGTH = 16;
const GROWN = /^(to|at|reached|reaches|of|with|holds|numbers|numbered|has|had|contains|contained|counts|counted)$/;

/** Whether a word is the "list" of a list of dead: "the list of soldiers killed", "its roll of the fallen". */
export const isRoll = ({ words }: Scene, at: number): boolean =>
  LIST.test(words[at] ?? "") && words.slice(at + 1, at + 1 + OF_WHOM).some((w) => DEAD.test(w));

/** Whether a word says of whom such a list is: it is counted by the list, not by what stands before the word. */
export const isOnRoll = (scene: Scene, at: number): boolean =>
  Array.from({ length: OF_WHOM }, (_, i) => at - 1 - i).some((i) => i >= 0 && isRoll(scene, i));

/**
 * How many are on a list of dead, by what is said of the list: "has reached 604 names", "which now stands at 103"; else
 * how many were put on it: "added 45 names to its list of soldiers killed". `null` where neither is told.
 */
export function rollAt(scene: Scene, at: number): Counted | null {
  if (!isRoll(scene, at)) return null;
  return lengthAfter(scene, at) ?? namesBefore(scene, at);
}

function lengthAfter(scene: Scene, at: number): Counted | null {
  for (let i = at + 1; i < scene.words.length && i - at <= LENGTH; i++) {
    const quantity = isDate(scene, i) ? null : quantityAt(scene, i);
    if (!quantity) continue;
    const isLength = GROWN.test(word(scene, quantity.start - 1)) || NAME.test(word(scene, quantity.end));
    return isLength ? countOf(scene, quantity.start, false) : null;
  }
  return null;
}

function namesBefore(scene: Scene, at: number): Counted | null {
  for (let i = at - 1; i > 0 && at - i <= OF_WHOM + 1; i--) {
    if (!NAME.test(word(scene, i))) continue;
    for (const n of [i - 1, i - 2]) if (!isDate(scene, n) && quantityAt(scene, n)) return countOf(scene, n, false);
  }
  return null;
}
