import { type Actor, compareAscii, type Day, firstDay, sideKey } from "../model/index.js";
import type { SeriesPoint } from "./incident.js";
import { isFigure, type Series, seriesOf } from "./series.js";
import type { Terrain } from "./terrain.js";
import type { Assessment, SourcedFinding } from "./view.js";
import { eventNoun, listed, sideNames } from "./words.js";

/**
 * The totals and counts that stand beside a truce: told by reports that name one of its parties or bear on it, of these or
 * of whoever incidents against it name (or of nobody), and of days that reach into its term. A total may have begun before it.
 */
export function seriesOfTruce(
  findings: readonly SourcedFinding[],
  terrain: Terrain,
  { truce, incidents, days, asOf, ...page }: Assessment,
): Series[] {
  const parties = new Set(truce.parties.map(sideKey));
  const sides = new Set([...parties, ...incidents.flatMap((i) => [...i.accused, ...i.target.map(sideKey)])]);
  const from = firstDay(truce.start ?? truce.announced ?? asOf);
  const to = days.at(-1)?.day ?? asOf;
  const isWithin = (one: SourcedFinding): boolean => {
    const { start, end } = one.finding.time;
    const last = end ?? one.report.date ?? start;
    const first = start ?? last;
    return last !== null && first !== null && firstDay(last) >= from && firstDay(first) <= to;
  };
  const isOf = ({ finding: { actor, recipient } }: SourcedFinding): boolean =>
    actor.length + recipient.length === 0 || [...actor, ...recipient].some((a) => sides.has(sideKey(a)));
  const isBeside = (one: SourcedFinding): boolean => isFigure(one.finding) && isWithin(one) && isOf(one);

  const telling = new Set(findings.filter(isBeside).map(({ report }) => report.id));
  const told = findings.filter(({ report }) => telling.has(report.id));
  const naming = told.filter((one) => named(one).some((a) => parties.has(sideKey(a))));
  const near = new Set([...naming, ...page.about, ...page.for, ...page.against].map(({ report }) => report.id));
  return seriesOf(
    told.filter(({ report }) => near.has(report.id)),
    terrain,
  )
    .map((series) => ({ ...series, points: series.points.filter((point) => isBeside(point.finding)) }))
    .filter(({ points }) => points.length > 0);
}

const named = ({ finding: { actor, recipient, claim } }: SourcedFinding): readonly Actor[] => [
  ...actor,
  ...recipient,
  ...claim.by,
];

/** A series with the latest of its figures, by the day of their reports. */
export interface SeriesTold extends Series {
  /** "killed, of the Republic of Artsakh, in Stepanakert": what is counted, whose, where. */
  readonly name: string;
  /** How many figures told before these were left out. */
  readonly earlier: number;
}

/** @param most figures of each, at most */
export function latestTold(series: Series, most: number): SeriesTold {
  const points = [...series.points].sort(byPublication);
  const earlier = Math.max(0, points.length - most);
  return { ...series, name: seriesName(series), points: points.slice(earlier), earlier };
}

const dateOf = ({ finding: { report } }: SeriesPoint): Day => report.date ?? "";

const byPublication = (a: SeriesPoint, b: SeriesPoint): number =>
  compareAscii(dateOf(a), dateOf(b)) ||
  compareAscii(a.from ?? "", b.from ?? "") ||
  compareAscii(a.finding.finding.id, b.finding.finding.id);

/** What a series counts, in words: every figure in it is of the same sides and places. */
function seriesName({ what, type, points }: Series): string {
  const finding = points[0]?.finding.finding;
  if (finding === undefined) return what;
  const of = type === "compliance" ? finding.actor : finding.recipient;
  const places = [...new Set(finding.place.map((p) => p.name))];
  return [
    what === "count" ? countNoun(type, finding.mode ?? []) : what,
    ...(of.length === 0 ? [] : [`${type === "compliance" ? "by" : "of"} ${sideNames(of)}`]),
    ...(places.length === 0 ? [] : [`in ${listed(places)}`]),
  ].join(", ");
}

const countNoun = (type: Series["type"], mode: readonly string[]): string =>
  type === "compliance" ? "breaches counted" : `counted at ${eventNoun(type as Parameters<typeof eventNoun>[0], mode)}`;
