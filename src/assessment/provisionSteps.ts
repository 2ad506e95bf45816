import { type Finding, type Place, sideKey } from "../model/index.js";
import type { Term } from "./term.js";
import type { SourcedFinding } from "./view.js";

/** What a finding does to a term of a truce: to which, and what state it leaves it in. */
export interface Step {
  readonly kind: string;
  readonly place: Place | null;
  readonly status: Finding["status"];
  /** Said of the term itself, not seen from what was done. */
  readonly isSaid: boolean;
  readonly step: SourcedFinding;
}

/** Terms that differ by where they bind: to leave one town is not to leave another. */
const BY_PLACE: ReadonlySet<string> = new Set(["withdrawal", "corridor", "territorial-status"]);

/** The dead handed over are told of as a return, like the displaced and like territory. */
const THE_DEAD = /\b(bod(y|ies)|remains|corpses?|dead|fallen)\b/i;

/**
 * Steps a finding is: one for each place it names, where places are terms of their own. `takenOver` is the place that
 * others entered when this finding's side left it, where the finding names none.
 */
export function stepsOf(step: SourcedFinding, term: Term, takenOver: Place | null): Step[] {
  const { finding: f } = step;
  if (f.type === "provision")
    return (f.kind ?? ["other"]).flatMap((kind) => placed(kind, f, f.status, true, step, term, null));
  if (f.status !== "actual" || f.claim.stance === "denies") return [];
  const [kind, status] = doneBy(f) ?? [];
  return kind === undefined || status === undefined ? [] : placed(kind, f, status, false, step, term, takenOver);
}

function placed(
  kind: string,
  f: Finding,
  status: Finding["status"],
  isSaid: boolean,
  step: SourcedFinding,
  term: Term,
  takenOver: Place | null,
): Step[] {
  const places = BY_PLACE.has(kind) ? f.place.filter((p) => !isParty(p, term)) : [];
  const own = places.length > 0 ? places : BY_PLACE.has(kind) ? [takenOver] : [null];
  return own.map((place) => ({ kind, place, status, isSaid, step }));
}

/** "Agreed with Armenia" has a state for its place; nobody withdraws from all of that. */
const isParty = (p: Place, { parties, truce }: Term): boolean =>
  (p.id !== null && parties.has(p.id)) || truce.mediators.some((m) => sideKey(m) === p.id);

const isOfTheDead = (f: Finding): boolean => THE_DEAD.test(f.evidence.text);

/** Which kind of term an act moves, and how far. A release is a part of an exchange: how much is all, no report knows. */
function doneBy(f: Finding): readonly [string, Finding["status"]] | null {
  const has = (mode: string): boolean => f.mode?.includes(mode) ?? false;
  switch (f.type) {
    case "RETREAT":
      if (has("release")) return [isOfTheDead(f) ? "body-exchange" : "prisoner-exchange", "partial"];
      if (has("withdraw")) return ["withdrawal", "done"];
      if (has("disarm")) return ["disarmament", "partial"];
      if (has("access")) return ["humanitarian-access", "under-way"];
      if (has("return")) return isOfTheDead(f) ? ["body-exchange", "partial"] : ["return-of-displaced", "under-way"];
      return null;
    case "AID":
      return ["humanitarian-access", "under-way"];
    case "CONSULT":
      return ["talks", "under-way"];
    case "COERCE":
      return has("restrict") ? ["humanitarian-access", "blocked"] : null;
    case "ASSAULT":
      // Only those that are a handover get here (handovers.ts).
      return ["withdrawal", "done"];
    default:
      return null;
  }
}
