import { mendChains } from "./chains.js";
import type { Draft } from "./draft.js";

export type { Draft } from "./draft.js";

/** Mends what the parser is known to get wrong as a class; the heads stay those of a tree. */
export function mend(draft: Draft): void {
  mendChains(draft);
}
