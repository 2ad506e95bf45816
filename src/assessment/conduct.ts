import { addDays, type Day, dayInWords, daysBetween } from "../model/index.js";
import type { Statement } from "./statements.js";
import { THRESHOLDS, type Thresholds, WEIGHT, WHOLE } from "./thresholds.js";
import type { Conduct, CountedIncident, Sensitivity } from "./view.js";

/** All that conduct rests on: what happened against the truce, what is said of it, what was promised and not done. */
export interface Evidence {
  readonly from: Day;
  /** The last day judged: the date asked for, or the last of the term. */
  readonly to: Day;
  readonly incidents: readonly CountedIncident[];
  readonly statements: readonly Statement[];
  /** Days on which a term was reported not kept, or kept. */
  readonly unkept: readonly Day[];
  readonly kept: readonly Day[];
}

export interface Verdict {
  readonly conduct: Conduct;
  readonly why: readonly string[];
}

/**
 * How a truce is kept, judged on the last days of its term (`windowDays`). Where nobody says anything in those, on the
 * last days that somebody does, until that is too long ago. In this order:
 * - **broken**: somebody besides one party says that it has collapsed; or violence between the parties goes on (on
 *   `brokenDays` days and `brokenShare` of the window, `brokenRate` a day), told of not by one party alone; or one
 *   happening killed `brokenKilled` within `memoryDays`, and not one party alone says so;
 * - **strained**: what speaks against it weighs `strainedWeight`, or nothing speaks for it, or such a blow is remembered;
 * - **holding**: somebody says that it holds, or a term was carried out, and little speaks against it;
 * - **no reports**: nobody says anything of it.
 * Once broken it is not mended by firing less: it stays broken until it is holding again.
 */
export const conductOf = (evidence: Evidence, t: Thresholds = THRESHOLDS): Verdict => verdictOf(ordered(evidence), t);

function verdictOf(evidence: Ordered, t: Thresholds): Verdict {
  const { days } = evidence;
  const now = judge(evidence, evidence.to, days.at(-1) ?? null, t);
  if (now.conduct !== "strained") return now;
  for (let i = days.length - 1; i >= 0; i--) {
    const day = days[i] as Day;
    const then = judge(evidence, day, day, t);
    if (then.conduct === "holding") return now;
    if (then.conduct === "broken")
      return {
        conduct: "broken",
        why: [`broken by ${dayInWords(day)} (${then.why.join(", ")}), and not holding since`, ...now.why],
      };
  }
  return now;
}

/** Evidence in order of day: windows of it are laid for every day that it tells of, and every threshold moved. */
interface Ordered extends Pick<Evidence, "from" | "to" | "unkept" | "kept"> {
  readonly against: readonly CountedIncident[];
  readonly statements: readonly Statement[];
  /** Days from `from` to `to` on which anything tells for or against it. */
  readonly days: readonly Day[];
}

const ordered = (e: Evidence): Ordered => ({
  from: e.from,
  to: e.to,
  against: [...e.incidents.filter((i) => i.bearing === "against")].sort(byDay),
  statements: [...e.statements].sort(byDay),
  unkept: [...e.unkept].sort(),
  kept: [...e.kept].sort(),
  days: evidenceDays(e),
});

const byDay = (a: { readonly day: Day }, b: { readonly day: Day }): number =>
  a.day < b.day ? -1 : a.day > b.day ? 1 : 0;

/** Those of a list in order of day that fall from one day to another. */
function within<T>(list: readonly T[], from: Day, to: Day, dayOf: (one: T) => Day): readonly T[] {
  const firstFrom = (isThere: (day: Day) => boolean): number => {
    let [low, high] = [0, list.length];
    while (low < high) {
      const mid = (low + high) >> 1;
      if (isThere(dayOf(list[mid] as T))) high = mid;
      else low = mid + 1;
    }
    return low;
  };
  return list.slice(
    firstFrom((day) => day >= from),
    firstFrom((day) => day > to),
  );
}

const ownDay = ({ day }: { readonly day: Day }): Day => day;
const itself = (day: Day): Day => day;

/** @param last the last day by `to` that anything tells of */
function judge(evidence: Ordered, to: Day, last: Day | null, t: Thresholds): Verdict {
  const { from } = evidence;
  if (last === null || daysBetween(last, to) >= t.staleDays) return { conduct: "no reports", why: [] };
  const end = daysBetween(last, to) < t.windowDays ? to : last;
  const start = later(from, addDays(end, 1 - t.windowDays));
  const days = daysBetween(start, end) + 1;
  const recent = within(evidence.against, start, end, ownDay);
  const said = within(evidence.statements, start, end, ownDay);

  const over = said.filter((s) => s.collapsed);
  if (over.some((s) => s.voice !== "party") || new Set(over.flatMap((s) => s.by)).size > 1)
    return { conduct: "broken", why: ["said to have collapsed, and not by one party alone"] };
  const bloody = new Set(recent.map((i) => i.day)).size;
  const goesOn = bloody >= t.brokenDays && bloody / days >= t.brokenShare && recent.length / days >= t.brokenRate;
  const isAttested = recent.some(isTwoSided) || new Set(recent.flatMap((i) => i.accused)).size > 1;
  if (goesOn && isAttested)
    return {
      conduct: "broken",
      why: [`violence between its parties on ${bloody} of the last ${days} days, ${recent.length} incidents`],
    };
  const remembered = within(evidence.against, addDays(end, 1 - t.memoryDays), end, ownDay);
  const blows = remembered.filter((i) => (i.killed ?? 0) >= t.brokenKilled);
  if (blows.some(isTwoSided))
    return { conduct: "broken", why: [`${Math.max(...blows.map((i) => i.killed ?? 0))} killed in one happening`] };

  const contra =
    weightOf(recent) +
    sum(said.filter((s) => s.side === "against").map((s) => s.weight)) +
    inDays(evidence.unkept, start, end);
  const pro = sum(said.filter((s) => s.side === "for").map((s) => s.weight)) + inDays(evidence.kept, start, end);
  const why = whyOf(recent, said, evidence, start, end);
  if (contra >= t.strainedWeight || blows.length > 0 || (contra > 0 && pro === 0))
    return { conduct: "strained", why: goesOn ? [...why, "told of by one party only"] : why };
  return pro > 0 ? { conduct: "holding", why } : { conduct: "no reports", why };
}

/** Not only the side it was done to tells of it. */
const isTwoSided = (i: CountedIncident): boolean => i.grade !== "alleged";

const weightOf = (incidents: readonly CountedIncident[]): number =>
  sum(
    incidents.map((i) => (isTwoSided(i) ? WEIGHT.full : WEIGHT.oneSided) * ((i.killed ?? 0) > 0 ? WEIGHT.deadly : 1)),
  );

/** Days up to the last judged on which anything tells for or against it, in order. */
function evidenceDays(e: Evidence): Day[] {
  const days = [
    ...e.incidents.filter((i) => i.bearing === "against").map((i) => i.day),
    ...e.statements.filter((s) => s.weight > 0).map((s) => s.day),
    ...e.unkept,
    ...e.kept,
  ];
  return [...new Set(days.filter((d) => d <= e.to && d >= e.from))].sort();
}

function whyOf(
  recent: readonly CountedIncident[],
  said: readonly Statement[],
  e: Ordered,
  start: Day,
  end: Day,
): string[] {
  const n = (of: number, one: string, many: string): string[] => (of === 0 ? [] : [`${of} ${of === 1 ? one : many}`]);
  const count = (side: Statement["side"]): number => said.filter((s) => s.side === side && s.weight > 0).length;
  return [
    ...n(recent.length, "incident against it", "incidents against it"),
    ...n(count("against"), "statement that it is not kept", "statements that it is not kept"),
    ...n(inDays(e.unkept, start, end), "term not kept", "terms not kept"),
    ...n(count("for"), "statement that it is kept", "statements that it is kept"),
    ...n(inDays(e.kept, start, end), "step of a term done", "steps of terms done"),
  ];
}

/** Conduct with each threshold at half and at one and a half of what it is; those that change nothing too. */
export function conductIf(evidence: Evidence, base: Thresholds = THRESHOLDS): Sensitivity[] {
  const inOrder = ordered(evidence);
  return (Object.keys(base) as (keyof Thresholds)[]).map((threshold) => {
    const at = (factor: number) => {
      const moved = base[threshold] * factor;
      const value = WHOLE.has(threshold) ? Math.max(1, Math.round(moved)) : moved;
      return { value, conduct: verdictOf(inOrder, { ...base, [threshold]: value }).conduct };
    };
    return { threshold, value: base[threshold], low: at(0.5), high: at(1.5) };
  });
}

const sum = (ns: readonly number[]): number => ns.reduce((a, b) => a + b, 0);
const inDays = (days: readonly Day[], from: Day, to: Day): number => within(days, from, to, itself).length;
const later = (a: Day, b: Day): Day => (a > b ? a : b);
