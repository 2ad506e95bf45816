import { sideKey } from "../model/index.js";
import { partyByKey, partyOf } from "./allies.js";
import type { Voices } from "./standpoints.js";
import type { Term } from "./term.js";
import type { SourcedFinding, Voice } from "./view.js";

/** Who speaks; a report in its own voice speaks for its outlet, which may be a party's or a mission's. */
export function voiceOf({ finding: { claim }, report }: SourcedFinding, term: Term): Voice {
  const isMediator = (key: string): boolean => term.truce.mediators.some((m) => sideKey(m) === key);
  if (claim.by.length > 0) {
    if (claim.by.some((a) => partyOf(a, term.parties, term.patrons) !== null)) return "party";
    if (claim.by.some((a) => isMediator(sideKey(a)))) return "mediator";
    return claim.by.some((a) => a.role === "MON" || a.role === "IGO" || term.voices.isMission(a)) ? "monitor" : "other";
  }
  const outlet = report.source === null ? null : term.voices.outletOf(report.source);
  if (outlet === null) return "other";
  if (outlet.sides.some((key) => partyByKey(key, term.parties, term.patrons) !== null)) return "party";
  if (outlet.kind === "monitor") return "monitor";
  return outlet.sides.some(isMediator) ? "mediator" : "other";
}

/** Parties that say it, themselves or by their outlet. */
export function partiesBehind(
  { finding: { claim }, report }: SourcedFinding,
  { parties, patrons, voices }: Term,
): string[] {
  const keys =
    claim.by.length > 0
      ? claim.by.map(sideKey)
      : report.source === null
        ? []
        : (voices.outletOf(report.source)?.sides ?? []);
  return [...new Set(keys.flatMap((key) => partyByKey(key, parties, patrons) ?? []))].sort();
}

/** Those who study what happened, and tell of it weeks later as of yesterday. */
const STUDENTS: ReadonlySet<string> = new Set(["NGO", "MON", "IGO", "JUD"]);

export function looksBack({ finding: { claim }, report }: SourcedFinding, voices: Voices): boolean {
  if (claim.by.length > 0) return claim.by.every((a) => a.role !== undefined && STUDENTS.has(a.role));
  return report.source !== null && voices.outletOf(report.source)?.kind === "monitor";
}
