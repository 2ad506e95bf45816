import type { Token } from "../language/index.js";
import type { Mention } from "./mention.js";

const LETTERS = /^\p{Lu}[\p{Lu}]{1,7}$/u;
/** Words that the letters of a name may leave out, of the languages reports keep names in. */
const SMALL =
  /^(of|for|the|and|in|to|de|des|du|la|le|les|l|pour|en|et|el|los|las|del|y|da|do|dos|das|para|por|di|per|und|für|d|a|o|as|os|e)$/i;
/** How many words a name has beyond its letters at most. */
const EXTRA = 6;

/**
 * "the Union pour la paix en Centrafrique (UPC)": words that the letters in brackets after them abbreviate are one name, of
 * whomever the letters name; not the names of others that stand inside it.
 */
export function* spelledOut(tokens: readonly Token[], found: readonly Mention[]): Generator<Mention> {
  for (const [i, { text }] of tokens.entries()) {
    if (!LETTERS.test(text) || tokens[i - 1]?.text !== "(" || tokens[i + 1]?.text !== ")") continue;
    const meant = found.find((m) => m.start === i && m.end === i + 1 && m.actors.length === 1 && !m.person);
    const start = meant ? nameBefore(tokens, i - 1, text) : null;
    const isWhole = start !== null && found.some((m) => m.start <= start && m.end >= i - 1);
    if (!meant || start === null || isWhole) continue;
    const shown = tokens.slice(start, i - 1).map((t) => t.text);
    const [actor] = meant.actors;
    if (actor) yield { ...meant, start, end: i - 1, actors: [{ ...actor, text: shown.join(" ") }], place: null };
  }
}

/** Where the name begins whose initials the letters are, read backwards; `null` where they are none. */
function nameBefore(tokens: readonly Token[], end: number, letters: string): number | null {
  const from = (i: number, left: number): number | null => {
    const text = tokens[i]?.text ?? "";
    if (i < 0 || end - i > letters.length + EXTRA) return null;
    if (/^['’-]$/.test(text)) return from(i - 1, left);
    // "pour" may or may not have a letter of its own.
    const passed = SMALL.test(text) ? from(i - 1, left) : null;
    if (passed !== null || text[0]?.toUpperCase() !== letters[left]) return passed;
    if (left > 0) return from(i - 1, left - 1);
    return /^\p{Lu}/u.test(text) ? i : null;
  };
  return from(end - 1, letters.length - 1);
}
