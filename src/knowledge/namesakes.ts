import type { Knowledge } from "./knowledge.js";
import type { NameMatch, NameToken } from "./names.js";
import { findPhrases } from "./phrases.js";
import { FUNCTION, TITLES } from "./placeWords.js";

const NAME_WORD = /^\p{Lu}\p{Ll}[\p{L}’'.]*$/u;

const ARTICLE = /^(?:al|el|ad|an|as|ash|at|az|bin|ibn|ben|de|da|del|van|von)$/i;

/**
 * "Natig Aliyev" is not Ilham Aliyev, nor "Bashir Ahmed" Omar al-Bashir: a surname that a list has, beside a name that is
 * not his, is somebody else's. A given name with his initial may be his in another spelling.
 */
export function withoutNamesakes<Token extends NameToken>(
  matches: NameMatch[],
  tokens: readonly Token[],
  knowledge: Knowledge,
): NameMatch[] {
  return matches.filter((match) => {
    const [own] = match.entities;
    if (match.form !== "person" || match.end - match.start > 1 || own?.kind !== "person") return true;
    const initials = new Set(
      own.name.split(/[\s-]+/).flatMap((w) => (ARTICLE.test(w) ? [] : w.charAt(0).toLowerCase())),
    );
    const isHis = (i: number): boolean => initials.has(tokens[i]?.text.charAt(0).toLowerCase() ?? "");
    const beside = [match.end, ...before(tokens, match.start)].filter((i) => isName(tokens, i, matches, knowledge));
    return beside.length === 0 || beside.some(isHis) || isTitled(tokens);
  });
}

/** The capitalised words right before a token, as many as a name has. */
function before(tokens: readonly NameToken[], start: number): number[] {
  const found: number[] = [];
  for (let i = start - 1; i >= 0 && found.length < MOST && NAME_WORD.test(tokens[i]?.text ?? ""); i--) found.push(i);
  return found;
}
const MOST = 4;

/** A capitalised word that may be a part of somebody's name: no title, no office, no day, and in no list. */
function isName(tokens: readonly NameToken[], i: number, matches: readonly NameMatch[], knowledge: Knowledge): boolean {
  const word = tokens[i]?.text ?? "";
  const lower = word.toLowerCase().replace(/\.$/, "");
  if (!NAME_WORD.test(word) || FUNCTION.has(lower) || TITLES.has(lower)) return false;
  if (i === 0 && /(?:ed|ing|ly)$/.test(lower)) return false;
  if (matches.some((m) => m.start <= i && i < m.end)) return false;
  return ![knowledge.offices, knowledge.generic].some((list) =>
    findPhrases<unknown>(list, tokens).some(({ start, end }) => start <= i && i < end),
  );
}

/** In a Headline Written So every word may look like a name. */
function isTitled(tokens: readonly NameToken[]): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  return words.filter(({ text }) => /^\p{Lu}/u.test(text)).length * 3 > words.length * 2;
}
