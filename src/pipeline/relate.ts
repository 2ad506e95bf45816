import { type Coder, linksOf, type Pair, setCode } from "../coding/index.js";
import type { EventType, Span } from "../model/index.js";

/** The event that links a pair, by the codes of PLOVER's relation set, and the words that say so; `null`: none does. */
export interface Relation {
  readonly type: EventType | null;
  readonly evidence: (Span & { readonly text: string }) | null;
}

/** Pure: the same pair and version, the same answer. */
export function relatePair(pair: Pair, coder: Coder): Relation {
  for (const link of linksOf(pair, coder)) {
    const type = setCode(link);
    if (type !== null) return { type, evidence: link.evidence };
  }
  return { type: null, evidence: null };
}
