import type { Instant } from "./clock.js";
import type { When } from "./day.js";
import type { Actor, Finding, Place, Span } from "./finding.js";
import type { FindingType } from "./vocabulary.js";

/**
 * Where a decision about a finding holds on to: the words of the report, not a finding's id, so that it outlives a
 * re-reading. It attaches to the finding of that type whose evidence overlaps `span` most; where none does, it is listed
 * to be decided again.
 */
export interface Anchor {
  readonly report: string;
  readonly span: Span;
  readonly type: FindingType;
}

/** What a reviewer may set right in a finding; a field left out stays as read, a figure that is `null` is taken out. */
export type Correction = Partial<
  Pick<
    Finding,
    "type" | "mode" | "kind" | "actor" | "recipient" | "mediator" | "place" | "time" | "claim" | "status" | "summary"
  >
> & { readonly [K in "killed" | "injured" | "count"]?: number | null };

/** A truce declared by hand: what to watch, whatever reports tell of it. */
export interface Watch {
  readonly name: string;
  readonly parties: readonly Actor[];
  /** Whose acts count as a party's, by its key: { "AZE": [Turkey] }. */
  readonly allies: Readonly<Record<string, readonly Actor[]>>;
  /** Where it binds; empty is everywhere. */
  readonly area: readonly Place[];
  readonly start: When;
  /** Last day it binds, or `null`. */
  readonly end: When | null;
  /** Provision kinds it promises. */
  readonly terms: readonly string[];
}

/** What a reviewer decides. `name` holds for all reports: that a name as reports write it is this actor or place. */
export type Verdict =
  | { readonly kind: "accept"; readonly anchor: Anchor; readonly saw: Finding }
  | { readonly kind: "reject"; readonly anchor: Anchor; readonly saw: Finding }
  | { readonly kind: "correct"; readonly anchor: Anchor; readonly saw: Finding; readonly fields: Correction }
  | { readonly kind: "note"; readonly anchor: Anchor; readonly saw: Finding }
  /** The findings tell of one happening ... */
  | { readonly kind: "join"; readonly anchors: readonly Anchor[] }
  /** ... or the first does not tell of the same as the others. */
  | { readonly kind: "split"; readonly anchors: readonly Anchor[] }
  /** An analyst vouches for the happening the finding tells of. */
  | { readonly kind: "verify"; readonly anchor: Anchor }
  | { readonly kind: "name"; readonly name: string; readonly is: Pick<Actor, "id" | "name" | "role" | "side"> }
  | { readonly kind: "watch"; readonly watch: Watch }
  /** Takes an earlier decision back. */
  | { readonly kind: "undo"; readonly decision: string };

export const VERDICT_KINDS = [
  "accept",
  "reject",
  "correct",
  "note",
  "join",
  "split",
  "verify",
  "name",
  "watch",
  "undo",
] as const satisfies readonly Verdict["kind"][];

/** An entry of the review: who decided what, when, and why. Appended, never changed. */
export interface Decision {
  /** `d1`, `d2`, ... in order of recording. */
  readonly id: string;
  readonly by: string;
  readonly recorded: Instant;
  readonly verdict: Verdict;
  readonly note: string | null;
}
