import type { Token } from "../language/index.js";
import type { Group, Mention } from "./mention.js";
import { lowerAt, type MaybeTagged } from "./tokens.js";
import { ADVERBS_BETWEEN, DETERMINERS, HAVE, PREPOSITIONS } from "./words.js";

/** Joins "A, B and C" into one group, and says which preposition leads it in. */
export function groupsOf(mentions: readonly Mention[], tokens: readonly MaybeTagged[]): Group[] {
  const lists: { end: number; mentions: Mention[] }[] = [];
  for (const mention of mentions) {
    const last = lists.at(-1);
    if (last && (isJoined(tokens, last, mention.start) || isNextPlace(tokens, last, mention))) {
      last.mentions.push(mention);
      last.end = mention.end;
    } else lists.push({ end: mention.end, mentions: [mention] });
  }
  const adjectives = adjectivesIn(mentions);
  const groupOf = (list: readonly Mention[]): Group => {
    const start = list[0]?.start ?? 0;
    const preposition = prepositionBefore(tokens, start, adjectives);
    return { start, end: list.at(-1)?.end ?? start, preposition, mentions: list };
  };
  return lists.flatMap(({ mentions: list }) => (isList(list, tokens) ? groupOf(list) : list.map((m) => groupOf([m]))));
}

/** Tokens of names that are no place: "Azerbaijani", "Saudi", "Sri Lankan" before "town". Whose name it is must not matter. */
const adjectivesIn = (mentions: readonly Mention[]): ReadonlySet<number> =>
  new Set(
    mentions.flatMap((m) =>
      m.named && m.place === null ? Array.from({ length: m.end - m.start }, (_, k) => m.start + k) : [],
    ),
  );

/** Commas alone join the items of a list in brackets; elsewhere they set clauses and appositions apart. */
function isList(mentions: readonly Mention[], tokens: readonly Token[]): boolean {
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (!first || !last || mentions.length < 2) return false;
  const inner = tokens.slice(mentions.at(-2)?.end, last.start).map((t) => t.text.toLowerCase());
  return inner.some((w) => /^(and|or|&|\/)$/.test(w)) || tokens[first.start - 1]?.text === "(";
}

// "A and B", "A, B and C"; a comma before the first "and" ends an apposition or a clause instead: "A, ally of B, and C".
function isJoined(tokens: readonly Token[], last: { end: number; mentions: readonly Mention[] }, to: number): boolean {
  const between = tokens.slice(last.end, to).map((t) => t.text.toLowerCase());
  if (between[0] === "," && between.includes("and") && last.mentions.length < 2) return false;
  if (between.length === 0 || between.length > 4) return false;
  const glue = between.filter((w) => !DETERMINERS.has(w) && w !== "of" && w !== "between" && w !== "with");
  return (
    glue.length > 0 &&
    glue.every((w) => w === "," || w === "and" || w === "or" || w === "&" || w === "/") &&
    between.includes("of") === false
  );
}

/** "Donetsk airport and the village of Spartak": what a place is stands before its name. */
function isNextPlace(
  tokens: readonly Token[],
  last: { end: number; mentions: readonly Mention[] },
  next: Mention,
): boolean {
  if (next.place === null || last.mentions.some((m) => m.place === null)) return false;
  const between = tokens.slice(last.end, next.start).map((t) => t.text.toLowerCase());
  const [glue, ...rest] = between[0] === "," && between[1] === "and" ? between.slice(1) : between;
  const [part, of] = DETERMINERS.has(rest[0] ?? "") ? rest.slice(1) : rest;
  const isLast = rest.length === (DETERMINERS.has(rest[0] ?? "") ? 3 : 2);
  return /^(and|or|&)$/.test(glue ?? "") && isLast && PART.test(part ?? "") && of === "of";
}

/** "on the outskirts of Ganja", "in the village of X": what leads in the part leads in the whole. */
const PART =
  /^(cit(y|ies)|towns?|villages?|hamlets?|regions?|districts?|provinces?|areas?|settlements?|ports?|governorates?|count(y|ies)|capital|outskirts|suburbs?|cent(re|er)|heart|streets?|vicinity|edges?|parts?|enclave|airport|island|camp|localit(y|ies)|municipality|department|prefecture|countryside|banks?|shores?|coast|slopes|neighbou?rhoods?)$/;
/** "20 kilometres east of Mariupol" is near it. */
const SIDE = /^(north|south|east|west|northeast|northwest|southeast|southwest)$/;

/** The preposition right before a phrase, past determiners, numbers and adjectives; "" where there is none. */
function prepositionBefore(tokens: readonly MaybeTagged[], start: number, adjectives: ReadonlySet<number>): string {
  if (/^(there|here)$/.test(lowerAt(tokens, start))) return "in";
  const isName = (i: number): boolean => adjectives.has(i) && /^\p{Lu}/u.test(tokens[i]?.text ?? "");
  for (let i = start - 1, steps = 0; i >= 0 && steps < 5; i--, steps++) {
    if (isName(i)) {
      while (isName(i - 1)) i--;
      continue;
    }
    const word = lowerAt(tokens, i);
    if (word === "of" && SIDE.test(lowerAt(tokens, i - 1))) return "near";
    // "on the city of Ganja" is on Ganja.
    if (word === "of" && PART.test(lowerAt(tokens, i - 1))) {
      i--;
      continue;
    }
    // "has since abandoned Sake" leads nothing in.
    if (word === "since" && HAVE.has(lowerAt(tokens, i - 1))) return "";
    // The "over" of "handed over Goma" is its verb's.
    if (PREPOSITIONS.has(word)) return tokens[i]?.deprel === "compound:prt" ? "" : word;
    const modifies =
      DETERMINERS.has(word) ||
      /^(\d[\d,.]*|-|self|proclaimed|two|three|several|many|most|other|more|town|city|village|port|border|nearby|neighbou?ring)$/.test(
        word,
      ) ||
      ADVERBS_BETWEEN.has(word) ||
      /(al|ous|ic|ive|ern|ary|ed)$/.test(word) ||
      (tokens[i]?.upos === "ADJ" && /^\p{Lu}/u.test(tokens[i]?.text ?? ""));
    if (!modifies) return "";
  }
  return "";
}
