import type { EventType, FindingType, Status } from "../model/index.js";
import type { Link } from "./relate.js";
import { lemmaOf } from "./tree.js";

/**
 * PLOVER's relation set codes some things otherwise than Trucewatch's findings do; this is where the two part, and
 * findings never come through here. In the set
 *
 * - what is good and lies ahead (a meeting planned, aid promised, "agreed to", "is ready to") is AGREE, refused REJECT,
 *   asked for REQUEST; what is bad and lies ahead, or is called for, is THREATEN;
 * - an accord signed or reached is SUPPORT, as backing is; arms provided are AID; brokering is CONSULT;
 * - a truce, like all giving way, is YIELD (here CONCEDE or RETREAT);
 * - sanctions imposed are COERCE; what SANCTION keeps is aid, talks, envoys and observers withdrawn;
 * - courts and investigators ACCUSE, also when they convict;
 * - breaches of a truce, blockades, human shields and attacks over networks are ASSAULT.
 */
export function setCode(link: Link): EventType | null {
  const type = plain(link);
  if (type === null) return null;
  const { status } = link;
  if (isAgreed(link) && (GOOD.has(type) || type === "MOBILIZE")) return "AGREE";
  if (GOOD.has(type)) {
    if (status === "negated" || status === "unfulfilled") return "REJECT";
    if (status === "demanded") return "REQUEST";
    return AHEAD.has(status) || isReported(link) ? "AGREE" : type;
  }
  if (BAD.has(type) && (AHEAD.has(status) || status === "demanded" || isReported(link))) return "THREATEN";
  return type;
}

const GOOD = new Set<EventType>(["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT"]);
const BAD = new Set<EventType>(["PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT", "THREATEN"]);
const AHEAD = new Set<Status>(["planned", "promised", "scheduled", "conditional"]);

/** Where a finding's type has no place in the set. */
const RELATIONS: Readonly<Partial<Record<FindingType, EventType | null>>> = {
  backs: "SUPPORT",
  arms: "AID",
  mediates: "CONSULT",
  truce: "CONCEDE",
  administers: "COERCE",
  occupies: "COERCE",
  "member-of": null,
  "holds-office": null,
  "claims-territory": null,
  position: null,
};

/** The set's code for what happens, whether or not it is real. */
function plain({ type, mode, kind, status, rule, evidence }: Link): EventType | null {
  const said = evidence.text.toLowerCase();
  switch (type) {
    case "AGREE":
      return /^agree\.(sign|peace|reach|on)/.test(rule.id) ? "SUPPORT" : "AGREE";
    case "CONCEDE":
      return rule.id === "concede.agree" ? "AGREE" : type;
    case "RETREAT":
      return mode === "withdraw" && /peacekeepers|observers|monitors|inspectors|diplomats/.test(said)
        ? "SANCTION"
        : type;
    case "SANCTION":
      if (mode === "convict") return "ACCUSE";
      return /^sanction\.(impose|blacklist)/.test(rule.id) ? "COERCE" : type;
    case "ACCUSE":
      return rule.id === "accuse.seek-sanctions" ? "THREATEN" : type;
    case "COERCE":
      if (mode === "cyber" || /blockad/.test(said)) return "ASSAULT";
      if (mode === "withhold" || (mode === "deport" && /workers|diplomat|inspector|envoy|staff/.test(said)))
        return "SANCTION";
      return /^(den|refus)/.test(said) ? "REJECT" : type;
    case "REJECT":
      if (/^(suspend|end|halt|freez|paus)\w* .*(talks|negotiations)/.test(said)) return "SANCTION";
      return /boycott/.test(said) && (AHEAD.has(status) || status === "hypothetical") ? "THREATEN" : type;
    case "provision":
      return status === "under-way" || status === "done" || status === "partial" ? "RETREAT" : "AGREE";
    case "compliance":
      return kind === "violated" || kind === "collapsed" ? "ASSAULT" : "CONCEDE";
    case "backs":
    case "arms":
    case "mediates":
    case "truce":
    case "administers":
    case "occupies":
    case "member-of":
    case "holds-office":
    case "claims-territory":
    case "position": {
      if (type === "backs" && /assistance|aid\b|fund|money/.test(said)) return "AID";
      return RELATIONS[type] ?? null;
    }
    default:
      return type;
  }
}

const AGREEING = new Set(
  "agree ready willing prepared consent pledge promise offer commit volunteer undertake".split(" "),
);

/** "agreed to ...", "is ready to ...": said of something else that the trigger names. */
const isAgreed = ({ governors, scene }: Link): boolean => governors.some((g) => AGREEING.has(lemmaOf(scene.tree, g)));

/** "said they would boycott": ahead of when it was said. */
const isReported = ({ governors, status, scene }: Link): boolean =>
  status === "hypothetical" &&
  governors.some((g) => /^(say|announce|declare|vow|threaten|warn)$/.test(lemmaOf(scene.tree, g)));
