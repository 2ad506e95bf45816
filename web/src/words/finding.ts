import { BOUND_WORDS, type Finding, type Status, type TimeSpan } from "../model.js";
import { written } from "./locale.js";
import { capital, figure } from "./text.js";

/** "Assault, heavy weapons": the codebook's own words, so that an analyst can find them there. */
export function varietyInWords(finding: Pick<Finding, "type" | "mode" | "kind">): string {
  return capital([finding.type, ...(finding.mode ?? []), ...(finding.kind ?? [])].map(termInWords).join(", "));
}

/** A term of the vocabularies as words: `heavy-weapons` as "heavy weapons", `ASSAULT` as "assault". */
export const termInWords = (term: string): string =>
  term === "sideAB" ? "both sides" : term.replaceAll("-", " ").toLowerCase();

const STATUS: Readonly<Partial<Record<Status, string>>> = {
  negated: "said not to be so",
  historical: "of an earlier time",
  hypothetical: "supposed, not said to be so",
  conditional: "on a condition",
  open: "still to be settled",
  "under-way": "under way",
  partial: "done in part",
};

export const statusInWords = (status: Status): string => STATUS[status] ?? status;

/** "10 to 12 October 2020"; `null` where nothing is told. */
export const timeInWords = ({ start, end, text }: TimeSpan): string | null =>
  spanInWords(start, end) ?? (text === null ? null : `“${text}”`);

/** "10 to 12 October 2020", "from 27 September 2020"; `null` where neither end is told. */
export function spanInWords(start: string | null, end: string | null): string | null {
  if (start !== null && end !== null) return start === end ? whenInWords(start) : rangeInWords(start, end);
  if (start !== null) return `from ${whenInWords(start)}`;
  return end === null ? null : `until ${whenInWords(end)}`;
}

const rangeInWords = (start: string, end: string): string =>
  start.length > 10 || end.length > 10 ? `${whenInWords(start)} to ${whenInWords(end)}` : written.days(start, end);

/** A When is a Day, or `YYYY-MM-DDTHH:MM` local time. */
export function whenInWords(when: string): string {
  const hour = when.slice(11);
  return hour === "" ? written.day(when) : `${written.day(when)}, ${written.hour(hour)}`;
}

/** Every figure the finding carries, with its bound and whose it is. */
export function figuresInWords({ numbers = [], killed, injured, count }: Finding): string[] {
  if (numbers.length > 0)
    return numbers.map(
      ({ what, value, bound, of }) =>
        `${BOUND_WORDS[bound]}${figure(value)} ${termInWords(what)}${of === null ? "" : ` (${of})`}`,
    );
  return [
    ...(killed === undefined ? [] : [`${figure(killed)} killed`]),
    ...(injured === undefined ? [] : [`${figure(injured)} injured`]),
    ...(count === undefined ? [] : [`${figure(count)} counted`]),
  ];
}
