import { mendChains } from "./chains.js";
import { mendClauses } from "./clauses.js";
import type { Draft } from "./draft.js";
import { mendHeadline } from "./headlines.js";
import { mendPhrases } from "./phrases.js";

/** Mends what the parser is known to get wrong as a class; the heads stay those of a tree. */
export function mend(draft: Draft): void {
  mendHeadline(draft);
  mendClauses(draft);
  mendChains(draft);
  mendPhrases(draft);
}
