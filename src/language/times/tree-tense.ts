import type { Tense } from "./tense.js";

/** As much of a parsed token as tense needs; heads count from 1. */
export interface TreeToken {
  readonly text: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly head: number;
  readonly deprel: string;
  /** The arc's share among all heads it could have. */
  readonly confidence: number;
}

/** A time that may as well hang elsewhere tells nothing: words near it then do. */
const SURE = 0.7;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** An infinitive under one of these, verb or noun, has yet to happen. */
const LOOKS_AHEAD = words(`
  agree aim arrange ask call commit consent decide demand due expect fail hope instruct intend invite likely oblige offer order plan
  pledge prepare promise propose ready refuse require schedule set threaten undertake urge vow want willing
  agreement appeal attempt bid commitment deadline decision demand intention invitation order proposal readiness request threat
  ultimatum
`);
/** As participles: "planned for Monday"; those of the second list only with `for` or `until`, for one may announce on Monday. */
const ARRANGED = words("schedule slate plan expect set reschedule due");
const ARRANGED_FOR = words("call postpone adjourn announce fix move");
/** Nobody sets a day for these: "agreed to stop shooting after clashes on Tuesday". */
const UNPLANNED = words(
  "clash attack ambush firefight skirmish shelling bombardment blast explosion shooting killing massacre bombing violence incident violation breach escalation",
);
/** In the present they tell what is arranged: "talks resume on Monday", "the truce expires on Friday". */
const APPOINTED = words(
  "begin start resume open reopen end expire close meet arrive return travel visit depart leave convene commence finish reconvene host hold",
);

/**
 * Tense of the clause a time stands in: of the verb the time hangs on, with its auxiliaries; an infinitive or participle
 * asks what governs it. null where no verb tells.
 */
export function treeTense(tokens: readonly TreeToken[], from: number, to: number): Tense {
  let at = topOf(tokens, from, to);
  if ((tokens[at]?.confidence ?? 0) < SURE) return null;
  const isFor = /^(?:for|until|till)$/i.test(tokens[from - 1]?.text ?? "");
  for (let steps = 0; at >= 0 && steps < tokens.length; steps++) {
    const tense = tenseOf(tokens, at, isFor);
    if (tense !== "ask") return tense;
    at = (tokens[at]?.head ?? 0) - 1;
  }
  return null;
}

/**
 * True where a time stands in what tells which thing is meant: "the ceasefire signed in June 2018", "what we signed in
 * January 2024". A clause set off by a comma goes on telling.
 */
export function namesItsNoun(tokens: readonly TreeToken[], from: number, to: number): boolean {
  const verb = (tokens[topOf(tokens, from, to)]?.head ?? 0) - 1;
  const { deprel = "", xpos = "", head = 0 } = tokens[verb] ?? {};
  if (deprel === "acl") return xpos === "VBN" && verb === head;
  return deprel === "acl:relcl" && !tokens.slice(head, verb).some((t) => t.text === ",");
}

function tenseOf(tokens: readonly TreeToken[], at: number, isFor: boolean): Tense | "ask" {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.upos === "NOUN" && UNPLANNED.has(token.lemma.toLowerCase())) return "past";
  const under = tokens.flatMap((t, i) => (t.head === at + 1 ? [{ ...t, i }] : []));
  const helpers = under.filter((t) => /^(?:aux|cop)/.test(t.deprel));
  const lemma = token.lemma.toLowerCase();
  const arranged = ARRANGED.has(lemma) || (isFor && ARRANGED_FOR.has(lemma));
  if (token.upos !== "VERB" && helpers.length === 0) return "ask";
  const modal = helpers.find((t) => t.xpos === "MD" && t.text.toLowerCase() !== "can");
  // What would, could or should be may as well be told of the past: the words around say more.
  if (modal && !/^(?:will|['’]ll|wo|shall|must|may)$/i.test(modal.text)) return null;
  if (modal) return helpers.some((t) => t.lemma === "have") ? "past" : "future";
  if (helpers.some((t) => t.xpos === "VBD")) {
    // "was due on Friday", "were scheduled for Monday" look ahead from then; whether it came is not said, but for "had been due".
    return arranged && !helpers.some((t) => t.text.toLowerCase() === "had") ? null : "past";
  }
  const present = helpers.some((t) => /^VB[ZP]$/.test(t.xpos));
  if (present && arranged) return "future";
  if (present && helpers.some((t) => t.lemma === "have")) return "past";
  if (present) return token.xpos === "VBG" ? "future" : null;
  if (token.xpos === "VBD") return "past";
  if (token.xpos === "VBZ" || token.xpos === "VBP") return APPOINTED.has(lemma) ? "future" : null;
  if (token.xpos === "VBN") return arranged ? "future" : "past";
  const infinitive = token.xpos === "VB" && under.some((t) => t.text.toLowerCase() === "to");
  const governor = tokens[token.head - 1];
  if (infinitive && governor && /^(?:xcomp|ccomp|acl|csubj)$/.test(token.deprel))
    return LOOKS_AHEAD.has(governor.lemma.toLowerCase()) ? "future" : "ask";
  return "ask";
}

/** The token of a span that hangs outside it. */
function topOf(tokens: readonly TreeToken[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const head = (tokens[i]?.head ?? 0) - 1;
    if (head < from || head >= to) return i;
  }
  return from;
}
