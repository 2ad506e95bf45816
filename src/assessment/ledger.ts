import { type Clock, compareAscii, type Day, type Decision, firstDay, lastDay } from "../model/index.js";
import { boardOf, type ReadReport } from "./board.js";
import type { Incident } from "./incident.js";
import { allIncidents } from "./incidents.js";
import { originsOf } from "./origins.js";
import { reviewed } from "./review.js";
import type { Voices } from "./standpoints.js";
import type { Terrain } from "./terrain.js";
import { tiesOf } from "./ties.js";
import type { Board, ReportHead, SourcedFinding } from "./view.js";

/** What answers rest on beside the record: whose outlet a source is, and what lies where. */
export interface Ground {
  readonly voices: Voices;
  readonly terrain: Terrain;
}

/** Everything a record answers by one clock: a view, the same bytes whatever the order of arrival. */
export interface Ledger {
  /** `null`: no dated report is known. */
  readonly asOf: Day | null;
  readonly reports: readonly ReportHead[];
  /** As reviewed, in order of report and finding; those of withdrawn reports, and of days after `asOf`, are not in it. */
  readonly findings: readonly SourcedFinding[];
  /** By day, then id. */
  readonly incidents: readonly Incident[];
  readonly board: Board;
  /** Decisions whose words are not read so any more. */
  readonly again: readonly Decision[];
}

/** @param readings those that the clock's `knownAt` lets through; `asOf` and `hindsight` are heeded here */
export function ledgerOf(
  readings: readonly ReadReport[],
  decisions: readonly Decision[],
  ground: Ground,
  clock: Pick<Clock, "asOf" | "hindsight">,
): Ledger {
  const asOf = clock.asOf ?? latestDay(readings);
  const out = asOf === null || clock.hindsight ? readings : readings.filter((r) => isOut(r.report, asOf));
  const origins = originsOf(out.map((r) => r.report));
  const originOf = (id: string): string => origins.get(id) ?? id;
  // Only origins need the sketch, and answers are the lighter for being without.
  const known = out.map(({ report: { sketch: _, ...report }, findings }) => ({ report, findings }));
  const review = reviewed(known, decisions);
  const findings = asOf === null ? review.findings : review.findings.filter((f) => !isLater(f, asOf));
  const { joins, splits, verified, watches } = review;
  const ties = tiesOf(
    findings.map((f) => f.finding),
    watches,
  );
  const incidents = allIncidents(findings, { ...ground, ties, joins, splits, verified, originOf }).filter(
    (i) => asOf === null || i.day <= asOf,
  );
  const board = boardOf(regrouped(known, findings), asOf, {
    ...ground,
    watches,
    incidents,
    originOf,
    hindsight: clock.hindsight,
  });
  return { asOf, reports: known.map((r) => r.report), findings, incidents, board, again: review.again };
}

const latestDay = (readings: readonly ReadReport[]): Day | null =>
  readings
    .flatMap(({ report }) => (report.date === null ? [] : [lastDay(report.date)]))
    .sort(compareAscii)
    .at(-1) ?? null;

/** Published by the day; an undated report may have been. */
const isOut = ({ date }: ReportHead, day: Day): boolean => date === null || firstDay(date) <= day;

/** In hindsight: told by a report of a later day, of a later day. What a report of the day itself plans is kept. */
function isLater({ finding, report }: SourcedFinding, day: Day): boolean {
  if (report.date === null || firstDay(report.date) <= day) return false;
  return firstDay(finding.time.start ?? finding.time.end ?? report.date) > day;
}

function regrouped(readings: readonly ReadReport[], findings: readonly SourcedFinding[]): ReadReport[] {
  const byReport = new Map<string, SourcedFinding[]>();
  for (const one of findings) {
    const own = byReport.get(one.report.id);
    if (own) own.push(one);
    else byReport.set(one.report.id, [one]);
  }
  return readings.map(({ report }) => ({
    report,
    findings: (byReport.get(report.id) ?? []).map((f) => f.finding),
  }));
}
