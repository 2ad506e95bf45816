import {
  type Actor,
  compareAscii,
  type Day,
  type Finding,
  firstDay,
  lastDay,
  placeKey,
  sideKey,
} from "../model/index.js";
import { isHappening, placedFrom } from "./blocks.js";
import { inOrder } from "./grade.js";
import type { SeriesPoint } from "./incident.js";
import type { Terrain } from "./terrain.js";
import type { SourcedFinding } from "./view.js";

/** Figures that may be read as one curve: the same thing counted by the same counter in the same place. Never added. */
export interface Series {
  /** From all that sets it apart: `killed ASSAULT ARM osce-smm donetsk`. */
  readonly id: string;
  readonly what: SeriesPoint["what"];
  readonly type: Finding["type"];
  /** Whose losses, or who broke it, by key; empty where nobody is named. */
  readonly of: readonly string[];
  /** Who counts; empty: the report's outlet, `source`. */
  readonly by: readonly Actor[];
  readonly source: string | null;
  /** By first day, then publication. */
  readonly points: readonly SeriesPoint[];
}

const WHATS = ["killed", "injured", "count"] as const;

/** Totals, period figures and monitors' counts: what makes no incident and yet counts, each counter and place apart. */
export function seriesOf(findings: readonly SourcedFinding[], terrain: Terrain): Series[] {
  const happenings = new Set(placedFrom(findings, terrain).map((p) => p.finding.id));
  const series = new Map<string, { head: Omit<Series, "points">; points: SeriesPoint[] }>();
  for (const told of findings.filter((f) => isFigure(f.finding) && !happenings.has(f.finding.id)).sort(inOrder))
    for (const what of WHATS) {
      const value = told.finding[what];
      if (value === undefined) continue;
      const head = headOf(told, what);
      const one = series.get(head.id) ?? { head, points: [] };
      one.points.push({ finding: told, what, value, ...spanOf(told.finding) });
      series.set(head.id, one);
    }
  return [...series.values()]
    .map(({ head, points }) => ({ ...head, points: points.sort(byDay) }))
    .sort((a, b) => compareAscii(a.id, b.id));
}

/** Violations counted, and figures of events: those of a single happening are left to its incident. */
export function isFigure(f: Finding): boolean {
  if (f.status !== "actual" || f.claim.stance === "denies") return false;
  if (WHATS.every((what) => f[what] === undefined)) return false;
  return f.type === "compliance" ? f.count !== undefined : f.summary === true || isHappening(f);
}

function headOf({ finding: f, report }: SourcedFinding, what: SeriesPoint["what"]): Omit<Series, "points"> {
  const of = keys(f.type === "compliance" ? f.actor : f.recipient);
  const by = f.claim.by.length > 0 ? keys(f.claim.by).join("+") : (report.source ?? "?");
  const where = [...new Set(f.place.map(placeKey))].sort(compareAscii).join("+");
  return {
    id: [what, f.type, of.join("+") || "-", by, where || "-"].join(" "),
    what,
    type: f.type,
    of,
    by: f.claim.by,
    source: f.claim.by.length > 0 ? null : report.source,
  };
}

const keys = (actors: readonly Actor[]): string[] => [...new Set(actors.map(sideKey))].sort(compareAscii);

function spanOf({ time: { start, end } }: Finding): { from: Day | null; to: Day | null } {
  return { from: start === null ? null : firstDay(start), to: end === null ? null : lastDay(end) };
}

const byDay = (a: SeriesPoint, b: SeriesPoint): number =>
  compareAscii(a.from ?? "", b.from ?? "") || inOrder(a.finding, b.finding);
