import { type Actor, type Change, isDay, type Place } from "../model.js";

/** A truce to watch as a form holds it: dates as they are typed. */
export interface WatchDraft {
  readonly name: string;
  readonly parties: readonly Actor[];
  readonly area: readonly Place[];
  readonly start: string;
  readonly end: string;
  readonly terms: readonly string[];
}

export const EMPTY_WATCH: WatchDraft = { name: "", parties: [], area: [], start: "", end: "", terms: [] };

type Watch = Extract<Change<"decide">["review"], { kind: "watch" }>["watch"];

/** The watch as the record takes it; `null` where something is amiss, which is told by field, in words for beside it. */
export function watchOf(draft: WatchDraft): {
  readonly watch: Watch | null;
  readonly problems: Readonly<Partial<Record<keyof WatchDraft, string>>>;
} {
  const [name, start, end] = [draft.name.trim(), draft.start.trim(), draft.end.trim()];
  const problems: Partial<Record<keyof WatchDraft, string>> = {};
  if (name === "") problems.name = "a name to know it by";
  if (draft.parties.length < 2) problems.parties = "at least two parties";
  if (!isDay(start)) problems.start = "write a day as 2020-10-10";
  if (end !== "" && !isDay(end)) problems.end = "write a day as 2020-10-10, or nothing";
  else if (end !== "" && end < start) problems.end = "the last day is before the first";
  if (Object.keys(problems).length > 0) return { watch: null, problems };
  const { parties, area, terms } = draft;
  return {
    watch: { name, parties: [...parties], area: [...area], start, end: end === "" ? null : end, terms: [...terms] },
    problems,
  };
}
