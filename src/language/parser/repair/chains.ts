import { above, caseOf, type Draft, isNominal, lemmaOf } from "./draft.js";
import { HOSTILE, isEvent, LEADS_TO, MUTUAL, PARTINGS, TRANSFERS, UPON, WORKS } from "./nouns.js";
import { TIMES_AND_MEASURES } from "./verbs.js";

/** The nouns a phrase with this preposition belongs to, and the nearer ones that keep it all the same. */
interface Reach {
  readonly owns: (lemma: string) => boolean;
  readonly keeps: (lemma: string) => boolean;
  /** Prepositions of the phrase between, of which this one is then no part. */
  readonly past: RegExp;
}

const anything = /^(?:of|by|to|from|in|on|at|near|into|against|between|with|over|inside|across|along)$/;
const REACH: Readonly<Record<string, Reach>> = {
  by: { owns: isEvent, keeps: (lemma) => isEvent(lemma) || WORKS.has(lemma), past: anything },
  to: { owns: (n) => TRANSFERS.has(n), keeps: (n) => LEADS_TO.has(n) || isEvent(n), past: anything },
  into: { owns: (n) => TRANSFERS.has(n), keeps: isEvent, past: anything },
  from: { owns: (n) => PARTINGS.has(n), keeps: isEvent, past: /^(?:of|by|to|into)$/ },
  against: { owns: (n) => HOSTILE.has(n), keeps: isEvent, past: anything },
  on: { owns: (n) => UPON.has(n), keeps: isEvent, past: /^(?:by|between|among|with)$/ },
  with: { owns: (n) => MUTUAL.has(n), keeps: isEvent, past: /^(?:of|by|on|over)$/ },
};

/**
 * Phrases behind an event noun that hang on a thing between: "the supply of weapons to Ukraine by Germany" is a supply by
 * Germany. The parser, which sees such chains seldom, hangs each phrase on its neighbour.
 */
export function mendChains(draft: Draft): void {
  for (let i = 0; i < draft.head.length; i++) {
    if (draft.deprel[i] !== "nmod" || !isNominal(draft, i) || draft.upos[i] === "NUM") continue;
    const preposition = caseOf(draft, i);
    if (preposition === null) continue;
    const owner = ownerOf(draft, i, draft.words[preposition] ?? "");
    if (owner !== null) draft.head[i] = owner + 1;
  }
}

/** The event noun further up the chain that the phrase at `i` belongs to. */
function ownerOf(draft: Draft, i: number, preposition: string): number | null {
  const reach = REACH[preposition];
  if (reach === undefined || TIMES_AND_MEASURES.has(lemmaOf(draft, i))) return null;
  for (let at = above(draft, i); at >= 0 && at < i; at = above(draft, at)) {
    const lemma = nounAt(draft, at);
    if (reach.keeps(lemma) && at === above(draft, i)) return null;
    if (at !== above(draft, i) && reach.owns(lemma)) return at;
    const between = caseOf(draft, at);
    if (draft.deprel[at] !== "nmod" || between === null || !reach.past.test(draft.words[between] ?? "")) return null;
  }
  return null;
}

const nounAt = (draft: Draft, i: number): string =>
  draft.xpos[i] === "VBG" ? (draft.words[i] ?? "") : draft.upos[i] === "NOUN" ? lemmaOf(draft, i) : "";
