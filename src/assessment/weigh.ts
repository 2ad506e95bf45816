import { firstDay, lastDay } from "../model/index.js";
import { shareParty } from "./party.js";
import type { SourcedFinding, Truce } from "./view.js";

/** How a finding bears on a truce: `against` or `for` it, and why, in a few words. `null`: it does not. */
export type Bearing = { readonly side: "for" | "against"; readonly because: string } | null;

/**
 * Weighs one finding against one truce. Only what is said to have happened inside the term counts, by a party or by
 * nobody named; a denial speaks for the truce as far as it goes.
 */
export function bearingOf({ finding, report }: SourcedFinding, truce: Truce): Bearing {
  if (finding.status !== "actual" && !(finding.type === "ASSAULT" && finding.status === "negated")) return null;
  const denied = finding.claim.stance === "denies";
  switch (finding.type) {
    case "compliance": {
      if (finding.truce !== undefined) return null;
      const kind = finding.kind?.[0];
      if (kind === "holds" || kind === "extended")
        return { side: denied ? "against" : "for", because: denied ? "said not to hold" : "said to hold" };
      if (kind === "partly-holds") return { side: "against", because: "said to hold in part only" };
      if (kind === "collapsed") return { side: "against", because: "said to have collapsed" };
      if (kind === "violated")
        return denied ? { side: "for", because: "a breach denied" } : { side: "against", because: "a breach alleged" };
      return null;
    }
    case "ASSAULT": {
      if (!isWithin(finding.time.start, truce)) return null;
      const attributed = shareParty(finding.actor, truce.parties);
      if (finding.actor.length > 0 && !attributed) return null;
      if (finding.status === "negated") return { side: "for", because: "no violence reported" };
      if (denied) return { side: "for", because: "an attack denied" };
      const because = attributed ? "violence in its term" : "violence in its term, nobody named";
      return { side: "against", because: report.date === null ? `${because}, report undated` : because };
    }
    default:
      return null;
  }
}

function isWithin(when: string | null, truce: Truce): boolean {
  if (when === null || when.length < 10 || truce.start === null) return false;
  const day = firstDay(when);
  return day >= firstDay(truce.start) && (truce.end === null || day <= lastDay(truce.end));
}
