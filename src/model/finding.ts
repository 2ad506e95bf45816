import type { Day, When } from "./day.js";
import type { FindingType, Role, Stance, Status } from "./vocabulary.js";

/** UTF-16 code units into the report's text, 0-based, half-open. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share a character. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export interface Evidence extends Span {
  readonly text: string;
}

/** `id`: ISO 3166-1 alpha-3 for states, else a stable id of ours, `null` where knowledge has none. */
export interface Actor {
  readonly id: string | null;
  readonly name: string;
  /** The form the report used, or the nearest mention where the clause leaves the actor out. */
  readonly text: string;
  readonly role?: Role;
  /** Whom a person or organ acts for. */
  readonly side?: { readonly id: string | null; readonly name: string };
}

/** Whom an actor counts as: the side it acts for, else itself; by id, else by name. */
export const sideKey = ({ id, name, side }: Actor): string => side?.id ?? side?.name ?? id ?? name;

/** The side an actor acts for as an actor of its own, so that a ministry and its army are one. */
export const asSide = ({ id, name, side, text }: Actor): Actor => (side ? { ...side, text } : { id, name, text });

/** Coordinates are WGS84 degrees. */
export interface Place {
  readonly id: string | null;
  readonly name: string;
  readonly text: string;
  readonly lat?: number;
  readonly lon?: number;
}

/** Tells a place from every other: the id that knowledge gives it, else its name, in any case. */
export const placeKey = ({ id, name }: Pick<Place, "id" | "name">): string => id ?? name.toLowerCase();

/** A one-day happening has `end` = `start`; a `null` end beside a start is open or unsaid. */
export interface TimeSpan {
  readonly start: When | null;
  readonly end: When | null;
  readonly text: string | null;
}

/** Who says it; `by: []` is the report in its own voice. `via` passed it on. */
export interface Claim {
  readonly by: readonly Actor[];
  readonly stance: Stance;
  readonly via?: readonly Actor[];
  readonly when?: Day;
  readonly unverified?: true;
}

export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly bound: "exact" | "at-least" | "at-most" | "about";
  readonly of: string | null;
}

/** What one report says, once: the contract of `trucewatch read --json` (design.md; docs/finding.md). */
export interface Finding {
  readonly id: string;
  readonly report: string;
  readonly type: FindingType;
  readonly mode?: readonly string[];
  readonly kind?: readonly string[];
  readonly actor: readonly Actor[];
  readonly recipient: readonly Actor[];
  readonly mediator?: readonly Actor[];
  readonly place: readonly Place[];
  readonly time: TimeSpan;
  readonly claim: Claim;
  readonly status: Status;
  readonly killed?: number;
  readonly injured?: number;
  readonly count?: number;
  readonly numbers?: readonly Figure[];
  readonly summary?: true;
  /** Which truce is meant, where it is not the report's own. */
  readonly truce?: string;
  /** Id of the finding of this report that tells of the same happening. */
  readonly same?: string;
  readonly office?: string;
  readonly principle?: string;
  /** 0..1 */
  readonly confidence: number;
  readonly evidence: Evidence;
  readonly sentence: Span;
  readonly rule: string;
}

export type FindingDraft = Omit<Finding, "id">;

/**
 * Gives findings of one report their ids and order. An id is built from report, evidence span, type, mode, kind and an
 * ordinal among equals, never from roles, time or rule: re-reading with better rules keeps it.
 * @throws RangeError if the evidence is not the text at its span, or lies outside its sentence: a finding
 *   without proof is a defect of the reader, and must never be stored.
 */
export function withIds(text: string, drafts: readonly FindingDraft[]): Finding[] {
  const seen = new Map<string, number>();
  return [...drafts].sort(inTextOrder).map((draft) => {
    const { evidence, sentence } = draft;
    if (text.slice(evidence.start, evidence.end) !== evidence.text || evidence.text.length === 0)
      throw new RangeError(`rule ${draft.rule}: evidence is not the text at ${evidence.start}-${evidence.end}`);
    if (sentence.start > evidence.start || sentence.end < evidence.end)
      throw new RangeError(`rule ${draft.rule}: evidence ${evidence.start}-${evidence.end} lies outside its sentence`);
    const key = `${draft.report}:${evidence.start}-${evidence.end}:${variety(draft)}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    return { id: ordinal === 1 ? key : `${key}#${ordinal}`, ...draft };
  });
}

const variety = (f: FindingDraft): string => [f.type, ...(f.kind ?? []), ...(f.mode ?? [])].join(".");

const inTextOrder = (a: FindingDraft, b: FindingDraft): number =>
  a.evidence.start - b.evidence.start ||
  a.evidence.end - b.evidence.end ||
  compareAscii(variety(a), variety(b)) ||
  compareAscii(a.rule, b.rule);

/** Code-unit order, the only order used for keys: the same on every machine and in SQL `COLLATE "C"` for ASCII. */
export const compareAscii = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
