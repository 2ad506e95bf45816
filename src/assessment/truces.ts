import {
  type Actor,
  compareAscii,
  type Day,
  dayInWords,
  firstDay,
  type Place,
  sideKey,
  type When,
} from "../model/index.js";
import { partiesOf, shareParty } from "./party.js";
import type { SourcedFinding, Truce } from "./view.js";

/** A truce with the findings that tell of it. */
export interface FoundTruce {
  readonly truce: Truce & { readonly start: When };
  readonly about: readonly SourcedFinding[];
}

/**
 * Truces across reports: truce findings with the same first day and a party in common (or none named) are one. One
 * whose start no report gives is not told from others yet, and makes none. The order of the findings does not matter.
 */
export function findTruces(findings: readonly SourcedFinding[]): FoundTruce[] {
  const told = findings
    .filter(({ finding: f }) => f.type === "truce" && f.status === "actual" && f.truce === undefined)
    .sort(byReport);
  const groups: SourcedFinding[][] = [];
  for (const one of told) {
    const day = startDay(one);
    if (day === null) continue;
    const home = groups.find((group) => group.some((other) => startDay(other) === day && mayAgree(one, other)));
    if (home) home.push(one);
    else groups.push([one]);
  }
  return groups.map((about) => ({ truce: truceOf(about), about })).sort(latestFirst);
}

const startDay = ({ finding }: SourcedFinding): Day | null => {
  const { start } = finding.time;
  return start !== null && start.length >= 10 ? firstDay(start) : null;
};

const mayAgree = (a: SourcedFinding, b: SourcedFinding): boolean =>
  a.finding.actor.length === 0 || b.finding.actor.length === 0 || shareParty(a.finding.actor, b.finding.actor);

function truceOf(about: readonly SourcedFinding[]): Truce & { readonly start: When } {
  const findings = about.map((a) => a.finding);
  const parties = partiesOf(findings.flatMap((f) => f.actor));
  const starts = findings.flatMap((f) => f.time.start ?? []).sort(compareAscii);
  // A clock time says more than its day.
  const start = starts.find((s) => s.length > 10) ?? starts[0] ?? "";
  const kinds = [...new Set(findings.flatMap((f) => f.kind ?? []))].sort(compareAscii);
  const ends = findings.flatMap((f) => f.time.end ?? []).filter((end) => end > firstDay(start));
  const place = distinctPlaces(findings.flatMap((f) => f.place));
  return {
    id: [firstDay(start), ...parties.map(sideKey)].join("-").replaceAll(/[^\p{L}\p{N}-]+/gu, "-"),
    name: `${[...kinds, "truce"].join(" ")} of ${dayInWords(start)}`,
    kinds,
    parties,
    mediators: distinctActors(findings.flatMap((f) => f.mediator ?? [])),
    place,
    start,
    end: ends.sort(compareAscii).at(-1) ?? null,
  };
}

const distinctActors = (actors: readonly Actor[]): Actor[] => [
  ...new Map(actors.map((a) => [a.id ?? a.name, a])).values(),
];

const distinctPlaces = (places: readonly Place[]): Place[] => [
  ...new Map(places.map((p) => [p.id ?? p.name, p])).values(),
];

const byReport = (a: SourcedFinding, b: SourcedFinding): number =>
  compareAscii(a.report.date ?? "", b.report.date ?? "") || compareAscii(a.finding.id, b.finding.id);

const latestFirst = (a: FoundTruce, b: FoundTruce): number =>
  compareAscii(b.truce.start, a.truce.start) || compareAscii(a.truce.id, b.truce.id);

/** Stands before `later` between the same parties, and so gives way to it. */
export const isReplacedBy = (earlier: Truce, later: Truce): boolean =>
  earlier.start !== null &&
  later.start !== null &&
  firstDay(earlier.start) < firstDay(later.start) &&
  earlier.parties.length > 0 &&
  earlier.parties.every((p) => later.parties.some((q) => sideKey(p) === sideKey(q)));
