import type { Actor, Change, Finding, FindingType, Place, Stance, Status } from "../model.js";
import { FINDING_TYPES, isDay, KINDS, MODES } from "../model.js";

/** A finding as a form holds it: dates and figures as they are typed. */
export interface Draft {
  readonly type: FindingType;
  /** Its modes, or kinds where its type has kinds. */
  readonly variety: readonly string[];
  readonly actor: readonly Actor[];
  readonly recipient: readonly Actor[];
  readonly mediator: readonly Actor[];
  readonly place: readonly Place[];
  readonly start: string;
  readonly end: string;
  readonly by: readonly Actor[];
  readonly stance: Stance;
  readonly status: Status;
  readonly killed: string;
  readonly injured: string;
  readonly count: string;
}

type CorrectReview = Extract<Change<"decide">["review"], { kind: "correct" }>;
/** What differs, as the record takes it. */
export type Fields = CorrectReview["fields"];

const shown = (n: number | undefined): string => (n === undefined ? "" : String(n));

export const draftOf = (f: Finding): Draft => ({
  type: f.type,
  variety: f.mode ?? f.kind ?? [],
  actor: f.actor,
  recipient: f.recipient,
  mediator: f.mediator ?? [],
  place: f.place,
  start: f.time.start ?? "",
  end: f.time.end ?? "",
  by: f.claim.by,
  stance: f.claim.stance,
  status: f.status,
  killed: shown(f.killed),
  injured: shown(f.injured),
  count: shown(f.count),
});

/** The kinds or modes there are of a type. */
export const varietiesOf = (type: FindingType): readonly string[] =>
  (MODES as Varieties)[type] ?? (KINDS as Varieties)[type] ?? [];
type Varieties = Readonly<Partial<Record<FindingType, readonly string[]>>>;

export const TYPES = FINDING_TYPES;

/** Only what differs from the finding as read; and what cannot be, by field, in words for beside it. */
export function fieldsOf(
  finding: Finding,
  draft: Draft,
): { readonly fields: Fields; readonly problems: Readonly<Partial<Record<keyof Draft, string>>> } {
  const read = draftOf(finding);
  const differs = (key: keyof Draft): boolean => JSON.stringify(draft[key]) !== JSON.stringify(read[key]);
  const problems: Partial<Record<keyof Draft, string>> = {};
  for (const key of ["start", "end"] as const)
    if (draft[key] !== "" && !isWhen(draft[key])) problems[key] = "write a date as 2020-10-12, 2020-10 or 2020";
  const [start, end] = [draft.start || null, draft.end || null];
  const areDates = problems.start === undefined && problems.end === undefined;
  if (areDates && start !== null && end !== null && end.slice(0, 10) < start.slice(0, Math.min(10, end.length)))
    problems.end = "the end is before the beginning";
  const figures = FIGURES.filter(differs);
  for (const key of figures)
    if (draft[key].trim() !== "" && !/^\d{1,9}$/.test(draft[key].trim()))
      problems[key] = "a whole number, 0 or more; nothing where none is told";
  const fields = {
    ...(differs("type") && { type: draft.type }),
    ...((differs("type") || differs("variety")) && varietyFields(finding, draft)),
    ...Object.fromEntries(LISTS.filter(differs).map((key) => [key, draft[key]])),
    ...((differs("start") || differs("end")) && { time: { start, end, text: finding.time.text } }),
    ...((differs("by") || differs("stance")) && { claim: { by: [...draft.by], stance: draft.stance } }),
    ...(differs("status") && { status: draft.status }),
    ...Object.fromEntries(figures.map((key) => [key, draft[key].trim() === "" ? null : Number(draft[key])])),
  } as Fields;
  return { fields, problems };
}

const FIGURES = ["killed", "injured", "count"] as const;
const LISTS = ["actor", "recipient", "mediator", "place"] as const;

/** A type has modes or kinds, never both: what the old type had is emptied where the new one has the other. */
function varietyFields(finding: Finding, { type, variety }: Draft): object {
  const hasKinds = type in KINDS;
  const fitting = variety.filter((v) => varietiesOf(type).includes(v));
  return hasKinds
    ? { kind: fitting, ...(finding.mode !== undefined && { mode: [] }) }
    : { mode: fitting, ...(finding.kind !== undefined && { kind: [] }) };
}

/** A Day, a year or month of one, or a Day with its hour. */
const isWhen = (text: string): boolean => {
  const [, day = "", hour] = /^(\d{4}(?:-\d{2}){0,2})(T(?:[01]\d|2[0-3]):[0-5]\d)?$/.exec(text) ?? [];
  return isDay(day + "-01-01".slice(day.length - 4)) && (hour === undefined || day.length === 10);
};
