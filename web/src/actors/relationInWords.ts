import type { Hostility, Relation } from "../model.js";
import { type Naming, placeName } from "../places/naming.js";
import { capital } from "../words/text.js";

type Kind = Relation["type"];

/** "Russia backs Armenia": what stands between the two ends. */
const VERB: Readonly<Record<Kind, string>> = {
  backs: "backs",
  arms: "arms",
  mediates: "mediates for",
  administers: "administers",
  occupies: "occupies",
  "member-of": "is a member of",
  "holds-office": "holds office in",
  "claims-territory": "claims territory of",
};

export const verbOf = ({ type, office }: Pick<Relation, "type" | "office">): string =>
  type === "holds-office" && office !== null ? `is ${office} of` : VERB[type];

/** As a choice of the filter: "who backs whom". */
export const kindInWords: Readonly<Record<Kind, string>> = {
  backs: "who backs whom",
  arms: "who arms whom",
  mediates: "who mediates for whom",
  administers: "who administers what",
  occupies: "who occupies what",
  "member-of": "who is a member of what",
  "holds-office": "who holds which office",
  "claims-territory": "who claims what territory",
};

/** As the heading of a group: "Who backs whom"; "open" are those of which no report tells the other end. */
export const groupInWords = (kind: Kind | "open"): string =>
  kind === "open" ? "Told without the other end" : capital(kindInWords[kind]);

export const stateInWords: Readonly<Record<Relation["state"], string>> = {
  current: "standing",
  over: "past",
  planned: "to come",
};

/** "Russia mediates for Armenia" */
export const relationInWords = (relation: Relation, naming: Naming): string =>
  [
    relation.from.name,
    verbOf(relation),
    relation.to?.name,
    relation.place ? placeName(relation.place, naming) : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(" ");

/** What the one end of violence is said to have done to the other. */
export const hostilityVerb = ({ kind }: Pick<Hostility, "kind">): string =>
  kind === "clashes" ? "fought with" : "attacked";

/** "Armenia, said to have attacked Azerbaijan" */
export const hostilityInWords = (hostility: Hostility): string =>
  `${hostility.from.name}, said to have ${hostilityVerb(hostility)} ${hostility.to?.name ?? "no party that is named"}`;
