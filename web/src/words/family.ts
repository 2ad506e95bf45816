import type { FindingType } from "../model.js";

/** The four families a reader tells apart by colour and line in the margin of a report. */
export const FAMILIES = ["truce", "force", "talks", "relations"] as const;
export type Family = (typeof FAMILIES)[number];

export const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  truce: "Truce and terms",
  force: "Violence and force",
  talks: "Talks and statements",
  relations: "Relations and support",
};

export const FAMILY_OF: Readonly<Record<FindingType, Family>> = {
  truce: "truce",
  provision: "truce",
  compliance: "truce",
  // Withdrawals, releases and access given are what truces promise.
  RETREAT: "truce",
  ASSAULT: "force",
  COERCE: "force",
  MOBILIZE: "force",
  THREATEN: "force",
  PROTEST: "force",
  CONSULT: "talks",
  AGREE: "talks",
  CONCEDE: "talks",
  REQUEST: "talks",
  REJECT: "talks",
  ACCUSE: "talks",
  position: "talks",
  SUPPORT: "relations",
  COOPERATE: "relations",
  AID: "relations",
  SANCTION: "relations",
  backs: "relations",
  arms: "relations",
  mediates: "relations",
  administers: "relations",
  occupies: "relations",
  "member-of": "relations",
  "holds-office": "relations",
  "claims-territory": "relations",
};
