import { findPhrases } from "../knowledge/index.js";
import type { Token } from "../language/index.js";
import type { Actor } from "../model/index.js";
import { type Common, type Named, unsided } from "./names.js";
import type { PeopleSource } from "./people.js";
import { DETERMINERS } from "./words.js";

/** An office in a sentence, and whose it is. Token indexes, half-open. */
export interface Post {
  readonly start: number;
  readonly end: number;
  /** The office's own words, without whose it is. */
  readonly head: number;
  readonly headEnd: number;
  readonly role: NonNullable<Actor["role"]>;
  readonly side: Actor | null;
  /** A state's office, whoever's: a minister, a president, a chief of staff. */
  readonly isNational: boolean;
}

type Tagged = PeopleSource["tokens"];

const MAX_MODIFIERS = 3;
/** Before whose office it is: "leader of the self-proclaimed republic". */
const PASSED =
  /^(self|-|proclaimed|declared|so|called|unrecogni[sz]ed|breakaway|separatist|rebel|internationally|recogni[sz]ed)$/;
/** Between whose office it is and the office: "Nigeria's former head of state". */
const MODIFIERS =
  /^(former|ex|-|acting|interim|deputy|chief|senior|special|new|late|veteran|outgoing|newly|elected|long|time|longtime|top|current|then|transitional|assistant|permanent|national|regional|local|military|political|main|lead|principal|powerful|hardline|exiled|ousted|jailed|de|facto)$/;
const RANK =
  /^(gen|general|col|colonel|lt|lieutenant|maj|major|brig|brigadier|capt|captain|field|marshal|admiral|adm|vice|rear|mr|mrs|ms|dr|prof|ambassador|sheikh|mullah|sir|the|a|an|,|retired|named|called|comrade)\.?$/i;

const NATIONAL =
  /minister|president|chancellor|^king$|crown prince|supreme leader|prosecutor|speaker of parliament|army chief|chief of staff|intelligence chief/;

/** The offices of a sentence: "Armenian Foreign Minister", "the leader of Nagorno-Karabakh", "a spokesman for the rebels". */
export function postsIn({ tokens, named, generic, knowledge, topic }: PeopleSource): Post[] {
  return findPhrases(knowledge.offices, tokens).map(({ start, end, value: { role, name } }) => {
    const base = { head: start, headEnd: end, role, isNational: NATIONAL.test(name) };
    const inside = named.find((n) => n.start >= start && n.end < end && n.actor);
    if (inside) return { ...base, start, end, side: inside.actor };
    const after = ownerAfter(tokens, end, named, generic);
    if (after) return { ...base, start, end: after.end, side: after.side };
    const before = ownerBefore(tokens, start, named, generic, topic);
    return before ? { ...base, start: before.start, end, side: before.side } : { ...base, start, end, side: null };
  });
}

const lower = (tokens: readonly Token[], i: number): string => tokens[i]?.text.toLowerCase() ?? "";

/** "of the Republic of Artsakh", "for the rebels". */
function ownerAfter(
  tokens: Tagged,
  end: number,
  named: readonly Named[],
  generic: readonly Common[],
): { end: number; side: Actor } | null {
  if (!/^(of|for)$/.test(lower(tokens, end))) return null;
  let at = end + 1;
  while (at < end + 5 && (DETERMINERS.has(lower(tokens, at)) || PASSED.test(lower(tokens, at)))) at++;
  const name = named.find((n) => n.start === at && n.actor);
  if (name?.actor) return { end: name.end, side: name.actor };
  const noun = generic.find((c) => c.start === at || (c.start <= at && at < c.end));
  return noun ? { end: noun.end, side: unsided(noun) } : null;
}

/** "Armenian", "Mali's", "whose", "rebel": right before the office, or with a few modifiers between. */
function ownerBefore(
  tokens: Tagged,
  start: number,
  named: readonly Named[],
  generic: readonly Common[],
  topic: Actor | null,
): { start: number; side: Actor } | null {
  let at = start;
  while (start - at < MAX_MODIFIERS && MODIFIERS.test(lower(tokens, at - 1))) at--;
  if (lower(tokens, at - 1) === "whose") {
    const whose = named.findLast((n) => n.actor && n.end < at);
    return whose?.actor ? { start: at, side: whose.actor } : null;
  }
  // "Its jailed leader": whoever was named last before it.
  if (/^(its|their|his|her)$/.test(lower(tokens, at - 1))) {
    const last = named.findLast((n) => n.actor && n.end < at)?.actor ?? topic;
    return last ? { start: at - 1, side: last } : null;
  }
  if (/^['’]s?$/.test(lower(tokens, at - 1))) at--;
  const name = named.find((n) => n.actor && n.end === at && n.form !== "person");
  if (name?.actor) return { start: name.start, side: name.actor };
  const noun = generic.find((c) => c.end === at);
  return noun ? { start: noun.start, side: unsided(noun) } : null;
}

/** "President Petro", "Joe Biden, US president", "the leader of X, Arayik Harutyunyan". */
export function isBeside(post: Post, name: { start: number; end: number }, tokens: Tagged): boolean {
  if (post.end === name.start || name.end === post.start) return true;
  if (post.end < name.start) return reaches(tokens, post, name.start);
  if (lower(tokens, name.end) !== ",") return false;
  let at = name.end + 1;
  while (at < post.start && (DETERMINERS.has(lower(tokens, at)) || MODIFIERS.test(lower(tokens, at)))) at++;
  return at === post.start;
}

const MAX_REST = 8;

/** Nothing but the rest of its phrase ("of the Joint Centre", "team"), a comma and ranks stand between office and holder. */
function reaches(tokens: Tagged, post: Post, to: number): boolean {
  let at = post.end;
  const isRest = (i: number): boolean => {
    const { text = "", upos } = tokens[i] ?? {};
    return !/^[,;:.()“”"]$/.test(text) && upos !== "VERB" && upos !== "AUX" && upos !== "PRON";
  };
  const opens = /^(of|for|in|to|at)$/.test(lower(tokens, at)) || tokens[at]?.upos === "NOUN";
  if (opens) while (at < to && at - post.end < MAX_REST && isRest(at)) at++;
  // "the leader of the Front (F), X"
  if (tokens[at]?.text === "(" && tokens[at + 2]?.text === ")") at += 3;
  const isDefinite = post.side !== null || at > post.end || RANK.test(lower(tokens, post.start - 1));
  if (lower(tokens, at) === "," ? !isDefinite : at > post.end) return false;
  while (at < to && RANK.test(lower(tokens, at))) at++;
  return at === to;
}
