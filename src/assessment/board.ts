import { type Day, type Decision, type Finding, firstDay, lastDay } from "../model/index.js";
import { patronsIn } from "./allies.js";
import { assess, type Material } from "./assess.js";
import { contextsOf } from "./context.js";
import { allIncidents } from "./incidents.js";
import { bySource } from "./mentions.js";
import { originsOf } from "./origins.js";
import { reviewed } from "./review.js";
import { NO_VOICES, type Voices } from "./standpoints.js";
import type { Contains } from "./term.js";
import { BARE, type Terrain } from "./terrain.js";
import { tiesOf } from "./ties.js";
import { findTruces } from "./truces.js";
import type { Board, ReportHead } from "./view.js";

/** What the record hands over: a report's head with its findings. */
export interface ReadReport {
  readonly report: ReportHead;
  readonly findings: readonly Finding[];
}

/** What else an answer may rest on. */
export interface Given {
  readonly decisions?: readonly Decision[];
  /** Whose each outlet is; left out, every outlet is one of unknown owner. */
  readonly voices?: Voices;
  readonly terrain?: Terrain;
  readonly contains?: Contains;
  /** True: from all reports, also those published after the day asked for. */
  readonly hindsight?: boolean;
}

/**
 * The truce board as of a day, from the reports published by then. `asOf: null` takes the day of the latest report: what
 * came after, the record cannot know. Reports without a date are counted, not weighed: nobody knows when they were out.
 */
export function boardOf(reports: readonly ReadReport[], asOf: Day | null, given: Given = {}): Board {
  const dated = reports.filter((r) => r.report.date !== null);
  const day =
    asOf ??
    dated
      .map((r) => lastDay(r.report.date ?? ""))
      .sort()
      .at(-1) ??
    null;
  const undated = reports.length - dated.length;
  if (day === null) return { asOf: null, truces: [], reports: 0, undated };
  const published = dated.filter((r) => firstDay(r.report.date ?? "") <= day);
  const material = materialOf(given.hindsight ? dated : published, given);
  const known = material.truces.filter(
    (t) => (t.truce.announced ?? t.truce.start) <= day || firstDay(t.truce.start) <= day,
  );
  return {
    asOf: day,
    truces: known.map((t) => assess(t, material, day)),
    reports: published.length,
    undated,
  };
}

/** What truces are judged from, gathered once for all of them. Reports must be dated. */
export function materialOf(reports: readonly ReadReport[], given: Given = {}): Material {
  const { decisions = [], voices = NO_VOICES, terrain = BARE, contains } = given;
  const { findings: left, watches, ...review } = reviewed(reports, decisions);
  const findings = [...left].sort(bySource);
  const heads = reports.map((r) => r.report);
  const origins = originsOf(heads);
  const originOf = (report: string): string => origins.get(report) ?? report;
  const patrons = patronsIn(findings, watches);
  const ties = tiesOf(
    findings.map((f) => f.finding),
    watches,
  );
  return {
    findings,
    incidents: allIncidents(findings, { ...review, ties, terrain, voices }),
    reports: heads,
    truces: findTruces(findings, { patrons, watches, originOf }),
    context: contextsOf(findings),
    patrons,
    originOf,
    voices,
    ...(contains ? { contains } : {}),
  };
}
