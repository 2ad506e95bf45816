import { findPhrases, type Knowledge } from "../knowledge/index.js";
import type { Token } from "../language/index.js";
import type { Actor } from "../model/index.js";
import type { Mention } from "./mention.js";
import type { Named } from "./names.js";

const PARTICLES = new Set([
  "al",
  "el",
  "bin",
  "ibn",
  "van",
  "von",
  "de",
  "da",
  "del",
  "dos",
  "ben",
  "abu",
  "-",
  "’",
  "'",
]);
const NAME_WORD = /^\p{Lu}[\p{L}’'.]*$/u;
const MAX_WORDS = 5;
// Capitalised, and no part of a person's name.
const NOT_NAMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december the a an in on at but and he she it they we i this that these those earlier meanwhile
   however group republic ministry minister president government army forces agreement north south east west northern
   southern eastern western mr mrs ms dr gen col lt general colonel`.split(/\s+/),
);

/** People in a sentence, known or told by an office beside the name; an office gives the side. Left to right. */
export function peopleIn(
  text: string,
  tokens: readonly Token[],
  named: readonly Named[],
  knowledge: Knowledge,
  surnames: Map<string, Actor>,
): Mention[] {
  const offices = findPhrases(knowledge.offices, tokens).map((o) => officeAt(o, tokens, named));
  const people: Mention[] = [];
  for (const name of nameSpans(tokens, named, offices, surnames)) {
    const shown = text.slice(tokens[name.start]?.start, tokens[name.end - 1]?.end);
    const office = offices.find((o) => isBeside(o, name, tokens));
    const known = name.known ?? surnames.get(shown);
    const holder = office?.side ? { id: office.side.id, name: office.side.name } : known?.side;
    const role = office?.side ? office.role : known?.role;
    const person = {
      id: known?.id ?? null,
      name: known?.name ?? shown,
      text: shown,
      ...(role ? { role } : {}),
      ...(holder ? { side: holder } : {}),
    } as Actor;
    surnames.set(shown, person);
    surnames.set(shown.split(/\s+/).at(-1) ?? shown, person);
    const start = withTitles(tokens, Math.min(name.start, office?.start ?? name.start));
    const end = Math.max(name.end, office?.end ?? name.end);
    const officeText = office ? text.slice(tokens[office.head]?.start, tokens[office.headEnd - 1]?.end) : "";
    people.push({
      start,
      end,
      actors: [person],
      place: null,
      named: true,
      person: true,
      ...(office && holder
        ? { holds: { person, side: { ...holder, text: office.side?.text ?? holder.name }, office: officeText } }
        : {}),
    });
  }
  for (const { start, end, side, role } of offices)
    if (side && !people.some((p) => p.start < end && start < p.end))
      people.push({
        start,
        end,
        actors: [officeHolder(side, role, text.slice(tokens[start]?.start, tokens[end - 1]?.end))],
        place: null,
        named: true,
      });
  return people.sort((a, b) => a.start - b.start);
}

/** Ranks and forms of address, which are no part of a name. */
const TITLE =
  /^(mr|mrs|ms|dr|sir|lord|lady|gen|general|lt|lieutenant|col|colonel|maj|major|brig|brigadier|capt|captain|sgt|sergeant|cpl|corporal|adm|admiral|rear|vice|marshal|field|air|sheikh|shaikh|mullah|maulana|ayatollah|commandant|comandante|commander|commodore|prof|professor|rev|reverend|father|monsignor|chairman|comrade|ambassador)\.?$/i;

/** Where a name begins with the titles before it. */
function withTitles(tokens: readonly Token[], start: number): number {
  let at = start;
  while (at > 0 && TITLE.test(tokens[at - 1]?.text ?? "")) at--;
  return at;
}

/** How many tokens of a name are titles. */
export function titlesIn(tokens: readonly Token[], start: number, end: number): number {
  let at = start;
  while (at < end && (TITLE.test(tokens[at]?.text ?? "") || (at > start && tokens[at]?.text === "-"))) at++;
  return at - start;
}

/** "Mali's president" without a name is Mali as its government. */
const officeHolder = (of: Actor, role: NonNullable<Actor["role"]>, text: string): Actor => {
  const { id, name } = of.side ?? of;
  return { id, name, text, role };
};

interface Post {
  readonly start: number;
  readonly end: number;
  /** The office's own words, without whose it is. */
  readonly head: number;
  readonly headEnd: number;
  readonly role: NonNullable<Actor["role"]>;
  readonly side: Actor | null;
}

/** An office with whose it is: "Armenian Foreign Minister", "the leader of Nagorno-Karabakh", "head of Russian diplomacy". */
function officeAt(
  { start, end, value }: { start: number; end: number; value: { role: NonNullable<Actor["role"]> } },
  tokens: readonly Token[],
  named: readonly Named[],
): Post {
  const word = (i: number): string => tokens[i]?.text.toLowerCase() ?? "";
  const base = { head: start, headEnd: end, role: value.role };
  const inside = named.find((n) => n.start > start && n.end < end && n.actor);
  if (inside) return { ...base, start, end, side: inside.actor };
  const afterOf = word(end) === "of" || word(end) === "for" ? end + 1 : -1;
  const after = named.find(
    (n) => n.actor && afterOf > 0 && (n.start === afterOf || (n.start === afterOf + 1 && word(afterOf) === "the")),
  );
  if (after) return { ...base, start, end: after.end, side: after.actor };
  const whose = word(start - 1) === "whose" ? named.findLast((n) => n.actor && n.end < start) : undefined;
  if (whose) return { ...base, start, end, side: whose.actor };
  const before = named.find(
    (n) => n.actor && (n.end === start || (n.end === start - 1 && /^['’]s?$/.test(word(n.end)))),
  );
  if (before) return { ...base, start: before.start, end, side: before.actor };
  return { ...base, start, end, side: null };
}

interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly known: Actor | null;
}

function nameSpans(
  tokens: readonly Token[],
  named: readonly Named[],
  offices: readonly Post[],
  surnames: ReadonlyMap<string, Actor>,
): NameSpan[] {
  const spans: NameSpan[] = named
    .filter((n) => n.form === "person")
    .map((n) => ({ start: n.start, end: n.end, known: n.actor }));
  const taken = (i: number): boolean =>
    named.some((n) => n.start <= i && i < n.end) || offices.some((o) => o.head <= i && i < o.headEnd);
  for (let i = 0; i < tokens.length; i++) {
    let end = i;
    while (end < tokens.length && end - i < MAX_WORDS && !taken(end) && isNamePart(tokens, end, i)) end++;
    while (end > i && PARTICLES.has(tokens[end - 1]?.text.toLowerCase() ?? "")) end--;
    if (end === i) continue;
    const span = { start: i, end, known: null };
    const shown = tokens
      .slice(i, end)
      .map((t) => t.text)
      .join(" ");
    if (offices.some((o) => isBeside(o, span, tokens)) || surnames.has(shown)) spans.push(span);
    i = end - 1;
  }
  return spans.sort((a, b) => a.start - b.start);
}

function isNamePart(tokens: readonly Token[], i: number, from: number): boolean {
  const word = tokens[i]?.text ?? "";
  const lower = word.toLowerCase();
  if (i > from && PARTICLES.has(lower)) return true;
  return NAME_WORD.test(word) && !NOT_NAMES.has(lower);
}

const GENITIVE = new Set(["the", "a", "an"]);

/** "President Petro", "Joe Biden, US president", "the leader of X, Arayik Harutyunyan". */
function isBeside(office: Post, name: { start: number; end: number }, tokens: readonly Token[]): boolean {
  const word = (i: number): string => tokens[i]?.text.toLowerCase() ?? "";
  if (office.end === name.start || name.end === office.start) return true;
  // "the leader of the Front (F), X"
  const after = word(office.end) === "(" && word(office.end + 2) === ")" ? office.end + 3 : office.end;
  if (word(after) === "," && withTitles(tokens, name.start) === after + 1 && office.side) return true;
  if (word(name.end) !== ",") return false;
  const next = name.end + 1;
  return office.start === next || (office.start === next + 1 && GENITIVE.has(word(next)));
}
