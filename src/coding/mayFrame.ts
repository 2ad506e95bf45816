import { DEALS, DOINGS, LATENESS, NOUN_STANDING, PARTICLES, SHORTFALL, VERB_STANDING } from "./frameWords.js";
import type { Rule } from "./rule.js";
import type { Pattern } from "./triggerIndex.js";
import { BE, HAVE, MODALS } from "./words.js";

/** "It was put off": of a term told before, without which it says nothing (dealTerms.ts). */
export const isAnaphor = ({ framed, kind }: Rule): boolean => framed === true && kind === undefined;

/** How far before a verb, and after "it", the words may stand that say how a term stands, in tokens. */
const BACK = 16;
const ON = 16;

/** False where no tree could make anything say how the term stands that the words from token `i` on tell of (frames.ts). */
export function mayFrame(words: readonly string[], i: number, { rule, form, rest }: Pattern): boolean {
  if (isAnaphor(rule) && form === "noun") return isToldOf(words, i);
  if (isUndone(rule) && !words.some((w) => SHORTFALL.has(w))) return false;
  // A fixed phrase may turn out to be a verb.
  const asNoun = form === "noun" && words.some((w) => NOUN_STANDING.has(w));
  const asVerb = (form === "verb" || rest.length > 0) && mayGovern(words, i);
  return asNoun || asVerb;
}

const isUndone = ({ states }: Rule): boolean => states?.every((s) => s === "delayed" || s === "unfulfilled") === true;

const mayGovern = (words: readonly string[], i: number): boolean =>
  words.slice(Math.max(0, i - BACK), i).some((w) => VERB_STANDING.has(w)) || words.some((w) => DEALS.has(w));

/** "It was put off", "neither has been done": what is said of it follows at once. */
function isToldOf(words: readonly string[], i: number): boolean {
  let next = i + 1;
  while (BETWEEN.test(words[next] ?? "")) next++;
  if (!opensVerb(words, next)) return false;
  for (let at = i; at < next + ON; at++) if (isAny(LATENESS, words, at) || isYet(words, at)) return true;
  if (!words.slice(i, next + DENIED_ON).some((w) => DENIALS.test(w))) return false;
  for (let at = next; at < next + ON; at++) if (isAny(DOINGS, words, at)) return true;
  return false;
}

/** How far after its verb's beginning a denial may stand. */
const DENIED_ON = 5;
const DENIALS = /^(not|n't|never|no|none|nobody|nothing|neither|nor|cannot)$/;
const BETWEEN =
  /ly$|^(also|still|too|again|now|then|so|far|in|turn|never|not|soon|once|just|of|these|those|them|the|two)$/;

/** One of the words stands there, with its particle where it needs one. */
const isAny = ({ alone, led }: typeof DOINGS, words: readonly string[], at: number): boolean =>
  alone.has(words[at] ?? "") ||
  (led.has(words[at] ?? "") && words.slice(at + 1, at + 4).some((w) => PARTICLES.test(w)));

/** "Has yet to begin", "remains to be done". */
const isYet = (words: readonly string[], at: number): boolean =>
  /^(yet|still|remain(s|ed)?)$/.test(words[at] ?? "") && words.slice(at + 1, at + 4).includes("to");

function opensVerb(words: readonly string[], at: number): boolean {
  const w = words[at] ?? "";
  const isAuxiliary = BE.has(w) || HAVE.has(w) || MODALS.has(w) || /^(did|does|do|wo|ca|,|-|–)$/.test(w);
  return isAuxiliary || isYet(words, at) || isAny(DOINGS, words, at) || isAny(LATENESS, words, at);
}
