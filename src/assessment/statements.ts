import type { Day } from "../model/index.js";
import { partyOf } from "./allies.js";
import { dayOf } from "./belongs.js";
import type { Term } from "./term.js";
import { WEIGHT } from "./thresholds.js";
import type { SourcedFinding, Voice } from "./view.js";
import { partiesBehind, voiceOf } from "./voice.js";

/** What somebody says of how a truce is kept. */
export interface Statement {
  readonly said: SourcedFinding;
  readonly day: Day;
  readonly side: "for" | "against";
  readonly because: string;
  readonly voice: Voice;
  /** Parties that say it, by key. */
  readonly by: readonly string[];
  readonly weight: number;
  /** It says that the truce is over in fact. */
  readonly collapsed: boolean;
}

/**
 * Statements on one truce, made within its term by the day asked for. Near-identical reports and repetitions within one
 * are heard once.
 */
export function statementsOf(
  findings: readonly SourcedFinding[],
  term: Term,
  asOf: Day,
  originOf: (report: string) => string,
): Statement[] {
  const heard = new Set<string>();
  return findings.flatMap((said) => {
    const one = statementOf(said, term);
    if (one === null || one.day > asOf || one.day < term.from || (term.to !== null && one.day > term.to)) return [];
    const key = [originOf(said.report.id), one.because, one.voice, one.by.join(), one.day].join("|");
    if (heard.has(key)) return [];
    heard.add(key);
    return [one];
  });
}

function statementOf(said: SourcedFinding, term: Term): Statement | null {
  const { finding: f } = said;
  const bearing = bearingOf(said);
  if (bearing === null) return null;
  // A breach by somebody whom the truce does not bind is none of it.
  if (f.kind?.[0] === "violated" && f.actor.length > 0 && !f.actor.some((a) => partyOf(a, term.parties, term.patrons)))
    return null;
  const voice = voiceOf(said, term);
  const by = partiesBehind(said, term);
  const isNobodys = f.kind?.[0] === "violated" && f.actor.length === 0 && voice === "other";
  const oneSided = (voice === "party" && by.length < 2) || isNobodys;
  const weight = bearing.isDenial ? WEIGHT.denial : oneSided ? WEIGHT.oneSided : WEIGHT.full;
  return {
    said,
    day: dayOf(said),
    voice,
    by,
    weight,
    ...bearing,
    collapsed: f.kind?.[0] === "collapsed" && !bearing.isDenial,
  };
}

type Bearing = Pick<Statement, "side" | "because"> & { readonly isDenial: boolean };

const SAID: Readonly<Record<string, readonly ["for" | "against", string, string]>> = {
  holds: ["for", "said to hold", "said not to hold"],
  extended: ["for", "extended", "said not to be extended"],
  "partly-holds": ["against", "said to hold in part only", "said to hold"],
  violated: ["against", "a breach alleged", "a breach denied"],
  collapsed: ["against", "said to have collapsed", "said not to have collapsed"],
};

function bearingOf({ finding: f }: SourcedFinding): Bearing | null {
  if (f.type === "ASSAULT" && f.status === "negated" && f.claim.stance !== "denies")
    return { side: "for", because: "no violence reported", isDenial: false };
  if (f.type !== "compliance" || (f.status !== "actual" && f.status !== "negated")) return null;
  const [side, because, denied] = SAID[f.kind?.[0] ?? ""] ?? [];
  if (side === undefined || because === undefined || denied === undefined) return null;
  if (f.claim.stance !== "denies" && f.status === "actual") {
    const isObserved = f.kind?.[0] === "violated" && f.claim.stance !== "accuses" && f.claim.by.length !== 1;
    return { side, because: isObserved ? "a breach reported" : because, isDenial: false };
  }
  // Who says that it does not hold speaks against it; who denies a breach only denies.
  const turned = side === "for" ? "against" : "for";
  return { side: turned, because: denied, isDenial: turned === "for" };
}
