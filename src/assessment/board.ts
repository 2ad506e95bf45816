import { type Day, type Decision, type Finding, firstDay, lastDay, sideKey, type Watch } from "../model/index.js";
import { type Patrons, patronsIn } from "./allies.js";
import { assess, type Material } from "./assess.js";
import { meantBy } from "./belongs.js";
import { type Contexts, contextsOf } from "./context.js";
import type { Incident } from "./incident.js";
import { allIncidents } from "./incidents.js";
import { bySource } from "./mentions.js";
import { originsOf } from "./origins.js";
import { reviewed } from "./review.js";
import { NO_VOICES, type Voices } from "./standpoints.js";
import type { Contains } from "./term.js";
import { BARE, type Terrain } from "./terrain.js";
import { tiesOf } from "./ties.js";
import { truceIndex } from "./truceIndex.js";
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
  /** Beside those the decisions declare. */
  readonly watches?: readonly Watch[];
  /** Joined already; left out, they are joined here. */
  readonly incidents?: readonly Incident[];
  /** The origin of a report; left out, by the sketches that the heads bear. */
  readonly originOf?: (report: string) => string;
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
  const review = reviewed(reports, decisions);
  const watches = [...review.watches, ...(given.watches ?? [])];
  const findings = [...review.findings].sort(bySource);
  const heads = reports.map((r) => r.report);
  const originOf = given.originOf ?? originsIn(heads);
  const patrons = patronsIn(findings, watches);
  const context = contextsOf(findings);
  const truces = findTruces(findings, { patrons, watches, originOf });
  const ties = () =>
    tiesOf(
      findings.map((f) => f.finding),
      watches,
    );
  const incidents = given.incidents ?? allIncidents(findings, { ...review, ties: ties(), terrain, voices });
  return {
    incidentsOf: bySides(incidents, (i) => sidesOf(i, context), patrons),
    reportsOf: bySides(heads, (r) => context.get(r.id)?.keys ?? [], patrons),
    meant: meantBy(findings, truceIndex(truces, patrons), context),
    truces,
    context,
    patrons,
    originOf,
    voices,
    ...(contains ? { contains } : {}),
  };
}

function originsIn(heads: readonly ReportHead[]): (report: string) => string {
  const origins = originsOf(heads);
  return (report) => origins.get(report) ?? report;
}

/** Keys by which an incident is found: its sides, or everybody its reports name where it has none. */
function sidesOf({ accused, target, findings }: Incident, context: Contexts): Iterable<string> {
  const own = [...accused, ...target].map(sideKey);
  return accused.length > 0 && target.length > 0
    ? own
    : [...own, ...findings.flatMap(({ report }) => [...(context.get(report.id)?.keys ?? [])])];
}

/** Finds things by the sides they name, and by those these fight for; in the order given. */
function bySides<T>(
  things: readonly T[],
  keysOf: (thing: T) => Iterable<string>,
  patrons: Patrons,
): (keys: ReadonlySet<string>) => readonly T[] {
  const by = new Map<string, number[]>();
  things.forEach((thing, i) => {
    for (const key of new Set(keysOf(thing)))
      for (const side of [key, ...(patrons.get(key) ?? [])]) {
        const list = by.get(side);
        if (list === undefined) by.set(side, [i]);
        else if (list.at(-1) !== i) list.push(i);
      }
  });
  return (keys) =>
    [...new Set([...keys].flatMap((key) => by.get(key) ?? []))].sort((a, b) => a - b).map((i) => things[i] as T);
}
