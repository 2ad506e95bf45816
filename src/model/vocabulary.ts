/** The closed vocabularies of a finding. Events and modes are PLOVER's (manual of 2022 and the 2023-24 revision). */

export const EVENT_TYPES = [
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const RELATION_TYPES = [
  "backs",
  "arms",
  "mediates",
  "administers",
  "occupies",
  "member-of",
  "holds-office",
  "claims-territory",
] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

export const TERM_TYPES = ["truce", "provision", "compliance", "position"] as const;
export type TermType = (typeof TERM_TYPES)[number];

export const FINDING_TYPES = [...EVENT_TYPES, ...RELATION_TYPES, ...TERM_TYPES] as const;
export type FindingType = (typeof FINDING_TYPES)[number];

/** PLOVER modes by event; events not listed have none. */
export const MODES: Readonly<Partial<Record<EventType, readonly string[]>>> = {
  CONSULT: ["visit", "third-party", "multilateral", "phone"],
  RETREAT: ["withdraw", "release", "return", "disarm", "ceasefire", "access", "resign"],
  REQUEST: ["assist", "change", "yield", "meet"],
  REJECT: ["assist", "change", "yield", "meet"],
  ACCUSE: ["disapprove", "investigate", "allege"],
  THREATEN: ["restrict", "arrest", "relations", "expel", "territory", "violence"],
  PROTEST: ["demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"],
  SANCTION: ["convict", "expel", "withdraw", "discontinue"],
  MOBILIZE: ["troops", "weapons", "police", "militia"],
  COERCE: [
    "seize",
    "restrict",
    "ban",
    "censor",
    "curfew",
    "martial-law",
    "arrest",
    "deport",
    "withhold",
    "misinformation",
    "cyber",
  ],
  ASSAULT: [
    "abduct",
    "beat",
    "torture",
    "execute",
    "sexual",
    "assassinate",
    "destroy",
    "primitive",
    "firearms",
    "explosives",
    "suicide-attack",
    "aerial",
    "drone",
    "heavy-weapons",
    "crowd-control",
    "cleansing",
    "massacre",
    "unconventional",
    "sideAB",
  ],
};

/** What a truce, provision, compliance or position finding is about; other types have no kind. */
export const KINDS: Readonly<Record<TermType, readonly string[]>> = {
  truce: ["humanitarian", "unilateral", "bilateral", "general", "local", "temporary"],
  provision: [
    "prisoner-exchange",
    "prisoner-release",
    "body-exchange",
    "humanitarian-access",
    "withdrawal",
    "disarmament",
    "cessation",
    "talks",
    "monitoring",
    "peacekeeping",
    "territorial-status",
    "extension",
    "return-of-displaced",
    "corridor",
    "other",
  ],
  compliance: ["holds", "partly-holds", "violated", "collapsed", "extended", "expired"],
  position: ["supports", "opposes"],
};

/** Whether the thing stated is real; the second group is for provisions (codebook, "Is it real"). */
export const STATUSES = [
  "actual",
  "negated",
  "planned",
  "demanded",
  "hypothetical",
  "conditional",
  "historical",
  "promised",
  "scheduled",
  "delayed",
  "under-way",
  "partial",
  "done",
  "unfulfilled",
  "blocked",
  "lapsed",
  "open",
] as const;
export type Status = (typeof STATUSES)[number];

export const STANCES = ["reports", "says", "accuses", "denies", "confirms"] as const;
export type Stance = (typeof STANCES)[number];

/** What kind of organ or group an actor is (codebook, "Who"). */
export const ROLES = [
  "GOV",
  "MIL",
  "COP",
  "JUD",
  "LEG",
  "DIP",
  "INT",
  "REB",
  "SEP",
  "PAR",
  "CVL",
  "MED",
  "IGO",
  "NGO",
  "MON",
  "REL",
  "BUS",
  "UAF",
] as const;
export type Role = (typeof ROLES)[number];
