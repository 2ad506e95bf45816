import { fold } from "./runs.js";

/** Words that reports and gazetteers shorten at will at the front of a name. */
const SHORT: Readonly<Record<string, string>> = { st: "saint", ste: "sainte", mt: "mount", ft: "fort" };

/**
 * The form under which the gazetteer holds a name: folded, in lower case, what is no letter or digit one space, and
 * "St. Paul" as "Saint Paul". Letters that do not fold to a-z stay, so that such names compare equal to themselves.
 */
export function placeKey(name: string): string {
  const key = fold(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return joinKey(key.split(" "));
}

/** The same from words already folded and in lower case. */
export function joinKey(words: readonly string[]): string {
  const first = words[0] ?? "";
  const long = words.length > 1 ? SHORT[first] : undefined;
  return long === undefined ? words.join(" ") : [long, ...words.slice(1)].join(" ");
}
