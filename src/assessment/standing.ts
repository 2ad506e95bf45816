import { addDays, type Day, firstDay, lastDay, sideKey } from "../model/index.js";
import { dayOf } from "./belongs.js";
import { type FoundTruce, isReplacedBy } from "./truces.js";
import type { SourcedFinding, Standing } from "./view.js";

/** Whether it binds as of a day, apart from how it is kept; `since` is the first day of that standing where it is over. */
export interface Stand {
  readonly standing: Standing;
  readonly since: Day | null;
  /** The last day after which it does not bind: told, or by an extension; `null` is unsaid. */
  readonly end: Day | null;
}

/**
 * In this order: not begun is announced; a later truce of the same parties, once begun, replaces it; a party that says it
 * is over ends it; the end told, or told anew by an extension, expires it. One told of only as to come stays announced
 * until a report speaks of it as in force.
 */
export function standingOf(
  { truce, about }: FoundTruce,
  all: readonly FoundTruce[],
  mine: readonly SourcedFinding[],
  asOf: Day,
): Stand {
  const start = firstDay(truce.start);
  const judged = mine.filter(
    (f) => f.finding.type === "compliance" && f.finding.status === "actual" && dayOf(f) <= asOf,
  );
  const extended = judged.filter((f) => f.finding.kind?.includes("extended") && f.finding.claim.stance !== "denies");
  const newEnd = extended.flatMap(({ finding: { time } }) =>
    time.end !== null && time.end !== time.start ? [lastDay(time.end)] : [],
  );
  const told = truce.end === null ? null : lastDay(truce.end);
  // Extended until nobody says when: open.
  const end = extended.length === 0 ? told : (newEnd.sort().at(-1) ?? null);
  if (asOf < start) return { standing: "announced", since: null, end };
  const isSeen =
    !truce.planned || judged.some((f) => dayOf(f) >= start) || about.some((f) => (f.report.date ?? "") > start);
  if (!isSeen) return { standing: "announced", since: null, end };
  const heir = all
    .filter((other) => isReplacedBy(truce, other.truce) && firstDay(other.truce.start) <= asOf)
    .map((other) => firstDay(other.truce.start))
    .sort()[0];
  const renounced = judged
    .filter((f) => isRenounced(f, truce))
    .map(dayOf)
    .sort()[0];
  const lapsed = judged
    .filter((f) => f.finding.kind?.includes("expired") && f.finding.claim.stance !== "denies")
    .map(dayOf)
    .sort()[0];
  const over = [
    ...(heir === undefined ? [] : [{ standing: "replaced" as const, since: heir }]),
    ...(renounced === undefined ? [] : [{ standing: "ended" as const, since: renounced }]),
    ...(lapsed === undefined || (end !== null && end > lapsed)
      ? []
      : [{ standing: "expired" as const, since: lapsed }]),
    ...(end === null || asOf <= end ? [] : [{ standing: "expired" as const, since: addDays(end, 1) }]),
  ].sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  if (over[0]) return { ...over[0], end };
  return { standing: extended.length > 0 ? "extended" : "in force", since: null, end };
}

/** A party says that it is over, as its own word and not as a charge against the other. */
const isRenounced = ({ finding: f }: SourcedFinding, { parties }: FoundTruce["truce"]): boolean =>
  (f.kind?.includes("collapsed") || f.kind?.includes("expired") || false) &&
  f.claim.stance !== "accuses" &&
  f.claim.stance !== "denies" &&
  f.claim.by.some(
    (by) => parties.some((p) => sideKey(p) === sideKey(by)) && f.actor.some((a) => sideKey(a) === sideKey(by)),
  );
