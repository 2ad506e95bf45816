import { type Actor, asSide, sideKey } from "../model/index.js";
import type { Draft } from "./draft.js";

/** How much a finding says that its sides fight or have a truce with each other. */
const WEIGHT: Readonly<Record<string, number>> = {
  ASSAULT: 3,
  truce: 3,
  compliance: 2,
  ACCUSE: 2,
  CONSULT: 2,
  AGREE: 2,
  RETREAT: 1,
};
const MOST = 2;
/** A side is a party by what it does, less so by what its people suffer. */
const VICTIM = 3;
const NO_PARTY = new Set(["IGO", "NGO", "MON", "CVL", "MED", "REL", "BUS", "UAF"]);

/** Who governs is not yet a party: "the government raised taxes". */
const UNNAMED = /^(the )?(government|authorities|officials?|president|parliament|police)$/i;

/**
 * The two sides a report is about: those most often said to fight, accuse or make a truce, the first named first; none,
 * unless there are two; without those left out, if asked so. Mediators and backers are not among them.
 */
export function partiesOf(drafts: readonly Draft[], isLeftOut: (a: Actor) => boolean = () => false): Actor[] {
  const outside = new Set(
    drafts.flatMap(({ finding: f }) =>
      f.type === "mediates" || f.type === "backs" || f.type === "arms" ? f.actor.map(sideKey) : [],
    ),
  );
  const scores = new Map<string, { actor: Actor; score: number; first: number }>();
  for (const { finding } of drafts) {
    const weight = WEIGHT[finding.type] ?? 0;
    if (weight === 0) continue;
    for (const actor of [...finding.actor, ...finding.recipient]) {
      if (isLeftOut(actor)) continue;
      const isArmedBody = actor.role === "UAF" && /^\p{Lu}/u.test(actor.name);
      if (actor.id === null && actor.side === undefined && !/^(REB|SEP)$/.test(actor.role ?? "") && !isArmedBody)
        continue;
      if (actor.role && !isArmedBody && NO_PARTY.has(actor.role) && actor.side === undefined && actor.role !== "CVL")
        continue;
      if (UNNAMED.test(actor.text)) continue;
      const known = scores.get(sideKey(actor));
      scores.set(sideKey(actor), {
        actor: known?.actor ?? asSide(actor),
        score: (known?.score ?? 0) + (actor.role === "CVL" ? weight / VICTIM : weight),
        first: known?.first ?? finding.evidence.start,
      });
    }
  }
  // Backers that fight too keep only their fighting: a backer counts where nobody else is left.
  const ranked = [...scores.entries()].sort(
    ([a, x], [b, y]) => Number(outside.has(a)) - Number(outside.has(b)) || y.score - x.score || x.first - y.first,
  );
  const best = ranked.slice(0, MOST).map(([, s]) => s);
  return best.length < 2 ? [] : best.sort((a, b) => a.first - b.first).map((s) => s.actor);
}
