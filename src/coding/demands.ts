import { EVENT_TYPES, type FindingType } from "../model/index.js";
import { type Draft, distinct } from "./draft.js";

/** A retreat demanded is a term of its own (terms.ts). */
const EVENTS = new Set<string>(EVENT_TYPES.filter((type) => type !== "RETREAT"));

/** PLOVER's mode of a request, by what is asked for. */
const MODE: Readonly<Partial<Record<FindingType, string>>> = {
  CONCEDE: "yield",
  CONSULT: "meet",
  AID: "assist",
  COOPERATE: "assist",
};

/**
 * An event that is only demanded has not happened; that somebody asks for it is the event. Where no rule has found the
 * asking itself ("Delhi said that Islamabad must stop ..."), whoever is quoted asks it of whoever is to act.
 */
export function asRequests(drafts: readonly Draft[]): Draft[] {
  const isDemanded = ({ finding }: Draft): boolean => EVENTS.has(finding.type) && finding.status === "demanded";
  const asked = new Set(drafts.filter((d) => d.finding.type === "REQUEST" && !isDemanded(d)).map((d) => d.scene));
  return drafts.flatMap((draft) => {
    if (!isDemanded(draft)) return [draft];
    const { finding, scene } = draft;
    if (asked.has(scene) || finding.claim.by.length === 0 || finding.claim.stance !== "says") return [];
    asked.add(scene);
    const { killed: _k, injured: _i, count: _c, numbers: _n, mode: _m, ...rest } = finding;
    const mode = MODE[finding.type];
    return [
      {
        ...draft,
        finding: {
          ...rest,
          type: "REQUEST" as const,
          ...(mode === undefined ? {} : { mode: [mode] }),
          actor: distinct(finding.claim.by),
          recipient: finding.actor,
          place: [],
          status: "actual" as const,
          claim: { by: [], stance: "reports" as const },
        },
      },
    ];
  });
}
