import { type Actor, type Day, firstDay, lastDay, sideKey, type When } from "../model/index.js";
import type { SourcedFinding } from "./view.js";

/** One finding that tells of a truce, with what places it among others. */
export interface Mention {
  readonly told: SourcedFinding;
  /** The sides it names, without those it names as mediators. */
  readonly sides: readonly Actor[];
  readonly keys: ReadonlySet<string>;
  /** From which whole day the truce binds, or was agreed; `null` where the report gives none. */
  readonly day: Day | null;
  /** With its hour, where told. */
  readonly hour: When | null;
  /** A month or year, where no more is told. */
  readonly within: Day | null;
  readonly published: Day;
  /** The report calls it an earlier one than that it is about. */
  readonly isEarlier: boolean;
  /** Agreed, its start to come. */
  readonly isPlanned: boolean;
}

/**
 * The mentions among findings, by date of the report, then id. A truce that is only wished for or talked about is none;
 * one to come needs the day of its start.
 */
export function mentionsIn(findings: readonly SourcedFinding[]): Mention[] {
  return findings.flatMap((told) => mentionOf(told) ?? []).sort(byReport);
}

function mentionOf(told: SourcedFinding): Mention | null {
  const { finding: f, report } = told;
  if (f.type !== "truce" || report.date === null || (f.status !== "actual" && f.status !== "planned")) return null;
  const { start } = f.time;
  const published = lastDay(report.date);
  const day = start !== null && start.length >= 10 ? firstDay(start) : null;
  const isPlanned = f.status === "planned";
  if (isPlanned && (day === null || day < firstDay(report.date))) return null;
  const mediators = new Set((f.mediator ?? []).map(sideKey));
  const sides = f.actor.filter((a) => !mediators.has(sideKey(a)));
  return {
    told,
    sides,
    keys: new Set(sides.map(sideKey)),
    day,
    hour: start !== null && start.length > 10 ? start : null,
    within: start !== null && start.length < 10 ? start : null,
    published,
    isEarlier: f.truce !== undefined,
    isPlanned,
  };
}

/** The earliest report first; the order every list of sourced findings is kept in. */
export const bySource = (a: SourcedFinding, b: SourcedFinding): number =>
  order(a.report.date ?? "", b.report.date ?? "") ||
  order(a.report.id, b.report.id) ||
  order(a.finding.id, b.finding.id);

const byReport = (a: Mention, b: Mention): number => bySource(a.told, b.told);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
