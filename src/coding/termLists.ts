import type { Token } from "../language/index.js";
import { DEALS } from "./frameWords.js";

/** What marks an item of a list: a bullet, a number, a letter. */
const ITEM = /^([•*·▪►–-]|\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]?)$/;
interface Sentence {
  /** Lower case. */
  readonly words: readonly string[];
  readonly tokens: readonly Token[];
}

/** How far into a sentence the colon may stand after which its list begins, in tokens. */
const HEADING = 16;
const NEGATED = /^(no|not|never|reject|rejects|rejected|denies|denied)$/;

/**
 * Where the terms of a deal are listed in each sentence: from this token on, `null` where none are. "The plan: a halt to
 * all fighting; free access for aid", or a line "Under the agreement:" and the items below it.
 */
export function termListsIn(sentences: readonly Sentence[]): readonly (number | null)[] {
  let isOpen = false;
  return sentences.map(({ words, tokens }) => {
    const colon = words.indexOf(":", 1);
    const isHeading =
      colon > 0 &&
      colon <= HEADING &&
      words.slice(0, colon).some((w) => DEALS.has(w)) &&
      !words.slice(0, colon).some((w) => NEGATED.test(w));
    const isItem =
      isOpen && (ITEM.test(words[0] ?? "") || /^[a-z]/.test(tokens[0]?.text ?? "") || words.at(-1) === ";");
    isOpen = (isHeading && colon === words.length - 1) || isItem;
    if (isItem) return 0;
    return isHeading && colon < words.length - 1 && isList(words.slice(colon + 1)) ? colon + 1 : null;
  });
}

/** Two items or more, without anybody's words quoted. */
const isList = (words: readonly string[]): boolean => words.includes(";") && !words.some((w) => /^["“”]$/.test(w));
