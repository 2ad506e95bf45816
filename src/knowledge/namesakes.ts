import type { Knowledge } from "./knowledge.js";
import type { NameMatch, NameToken } from "./names.js";
import { findPhrases } from "./phrases.js";
import { FUNCTION, TITLES } from "./placeWords.js";

const NAME_WORD = /^\p{Lu}\p{Ll}[\p{L}’'.]*$/u;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Capitalised before a surname, and no given name: what he is, or what he believes. */
const STYLES =
  words(`comrade comandante commandant subcomandante commodore brigadier marshal field rear vice premier caretaker warlord
  caliph emir sultan shah mufti rabbi hojatoleslam republican democrat democratic islamist sunni shiite shia marxist communist
  socialist conservative liberal labour tory christian muslim jewish catholic orthodox hardline strongman dictator tycoon
  oligarch veteran incoming outgoing opposition rebel supreme crown deputy acting interim`);
/** Capitalised behind one: what is his. */
const HIS =
  words(`administration government regime cabinet army forces militia camp foundation doctrine plan organization
  organisation family house presidency team campaign era`);
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
    const beside = [match.end, ...before(tokens, match.start)].filter((i) =>
      isName(tokens, i, match, matches, knowledge),
    );
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

/**
 * A capitalised word that may be a part of somebody's name: no title, no office, no day, and in no list. A sentence's first
 * word has its capital anyhow: it is a name where what follows is set off as about him ("Natig Aliyev, the minister").
 */
function isName(
  tokens: readonly NameToken[],
  i: number,
  { end }: NameMatch,
  matches: readonly NameMatch[],
  knowledge: Knowledge,
): boolean {
  const word = tokens[i]?.text ?? "";
  const lower = word.toLowerCase().replace(/\.$/, "");
  if (!NAME_WORD.test(word) || FUNCTION.has(lower) || TITLES.has(lower) || STYLES.has(lower)) return false;
  if (i >= end ? HIS.has(lower) : i === 0 && tokens[end]?.text !== ",") return false;
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
