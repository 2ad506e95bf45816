import type { Role } from "../model/index.js";

/**
 * Somebody or somewhere the lists know. All kinds share one shape, so that a user's list is one file of one form:
 * - `state` has its ISO 3166-1 alpha-3 code as id (XKX for Kosovo); `former-state` its ISO 3166-3 alpha-3 code;
 * - `de-facto` runs territory and acts for itself, recognised or not, autonomous regions too: never its parent or patron;
 * - `group` is an armed or political group or coalition that is no state's;
 * - `force` (military) and `organ` (any other) belong to the `side` they act for, and stand for it with their `role`;
 * - `organisation`, `mission` (a body's people in the field), `format` (states that mediate together: `members`);
 * - `person` acts for a `side`; `outlet` writes the news, and may belong to one; `place` has WGS84 degrees.
 */
export const ENTITY_KINDS = [
  "state",
  "former-state",
  "de-facto",
  "group",
  "force",
  "organ",
  "organisation",
  "mission",
  "format",
  "person",
  "outlet",
  "place",
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const PLACE_TYPES = ["city", "region", "area", "camp", "crossing", "river", "site"] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

export const OWNERS = ["state", "party", "public", "private"] as const;
export type Owner = (typeof OWNERS)[number];

/** A name that stands for somebody else: Baku or the Kremlin for the government, the Pentagon for the military. */
export interface Metonym {
  readonly name: string;
  readonly role: Role;
}

export interface Entity {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** Other names, in any spelling a report may use; the name itself is not repeated. */
  readonly aliases: readonly string[];
  readonly adjectives?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly metonyms?: readonly Metonym[];
  /** The name of the seat of government, as the list of places has it. */
  readonly capital?: string;
  readonly role?: Role;
  /** Id of the entity it belongs to or acts for; `null` says that it is known to act for none. */
  readonly side?: string | null;
  /** Ids of the states where it is, acts or lives; a disputed place may have several. */
  readonly country?: readonly string[];
  /** Ids of those who make up a body or a mediation format. */
  readonly members?: readonly string[];
  readonly owner?: Owner;
  readonly lat?: number;
  readonly lon?: number;
  readonly type?: PlaceType;
}
