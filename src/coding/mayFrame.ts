import { DEALS, DOINGS, LATENESS, NOUN_STANDING, SHORTFALL, VERB_STANDING } from "./frameWords.js";
import type { Rule } from "./rule.js";
import type { Pattern } from "./triggers.js";
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
  if (!isVerbLike(words[next] ?? "")) return false;
  const after = words.slice(i, next + ON);
  if (after.some((w) => LATENESS.has(w))) return true;
  return words.slice(i, next + DENIED_ON).some((w) => SHORTFALL.has(w)) && after.some((w) => DOINGS.has(w));
}

/** How far after its verb's beginning a denial may stand. */
const DENIED_ON = 5;
const BETWEEN =
  /ly$|^(also|still|too|again|now|then|so|far|in|turn|never|not|soon|once|just|of|these|those|them|the|two)$/;
const isVerbLike = (w: string): boolean =>
  BE.has(w) ||
  HAVE.has(w) ||
  MODALS.has(w) ||
  /^(did|does|do|wo|ca|,|-|–)$/.test(w) ||
  DOINGS.has(w) ||
  LATENESS.has(w);
