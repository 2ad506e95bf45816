import { type Actor, addDays, type Day, firstDay, lastDay, sideKey } from "../model/index.js";
import type { Patrons } from "./allies.js";
import { answerOf } from "./answer.js";
import { barsOf } from "./bars.js";
import { dayOf } from "./belongs.js";
import { conductIf, conductOf, type Evidence } from "./conduct.js";
import type { Contexts } from "./context.js";
import { type Counter, counterOf } from "./counter.js";
import { handoversIn, leavingsIn, takenOverIn } from "./handovers.js";
import type { Incident } from "./incident.js";
import { bySource } from "./mentions.js";
import { keeping, provisionsOf } from "./provisions.js";
import { standingOf } from "./standing.js";
import type { Voices } from "./standpoints.js";
import { type Statement, statementsOf } from "./statements.js";
import { BEFORE_DAYS, statisticsOf } from "./statistics.js";
import { daysOf, symmetryOf, violationsBy } from "./symmetry.js";
import { breachesIn, type Contains, type Term, termOf } from "./term.js";
import { distinct } from "./truceOf.js";
import { type FoundTruce, isBefore } from "./truces.js";
import { unknownOf } from "./unknown.js";
import type {
  Assessment,
  CountedIncident,
  EarlierIncident,
  ReportHead,
  SourcedFinding,
  TruceRow,
  Weighed,
} from "./view.js";

/** All that truces are judged from: what the record knows by some clock. */
export interface Material {
  /** Incidents and dated reports that name one of some sides, or somebody who fights for one. */
  readonly incidentsOf: (keys: ReadonlySet<string>) => readonly Incident[];
  readonly reportsOf: (keys: ReadonlySet<string>) => readonly ReportHead[];
  /** What is said of each truce, and done under it. */
  readonly meant: ReadonlyMap<FoundTruce, readonly SourcedFinding[]>;
  /** Latest start first (`findTruces`). */
  readonly truces: readonly FoundTruce[];
  readonly context: Contexts;
  readonly patrons: Patrons;
  readonly originOf: (report: string) => string;
  readonly voices: Voices;
  readonly contains?: Contains;
}

/** A truce judged: its row on the board, and its page, made when first asked for. */
export interface Judged {
  readonly row: TruceRow;
  page(): Assessment;
}

/** Judges one truce as of a day: a pure function of what is known; the same bytes whatever the order of the material. */
export type Assessor = (found: FoundTruce, material: Material, asOf: Day) => Judged;

/** Weighs an incident anew only where it or the truce is another than the last time. */
export function assessorOf(): Assessor {
  const count = counterOf();
  return (found, material, asOf) => judge(found, material, asOf, count);
}

function judge(found: FoundTruce, material: Material, asOf: Day, count: Counter): Judged {
  const { truces, originOf } = material;
  const mine = (material.meant.get(found) ?? [])
    .filter((f) => f.finding.type === "provision" || dayOf(f) <= asOf)
    .sort(bySource);
  const stand = standingOf(found, truces, mine, asOf);
  const over = stand.since !== null && stand.since > firstDay(found.truce.start) ? stand.since : null;
  const truce = { ...found.truce, end: stand.end, mediators: mediatorsOf(found, mine) };
  const term: Term = { ...termOf(truce, material, over), breaches: breachesIn(mine) };
  const to = term.to !== null && term.to < asOf ? term.to : asOf;

  const known = material.incidentsOf(term.parties).filter((i) => i.day <= asOf);
  const leavings = leavingsIn(mine, term);
  const handovers = handoversIn(known, leavings, term);
  const violent = known.filter((i) => !handovers.has(i.id));
  const incidents = count(violent, term).filter((i) => i.day <= to);
  const earlier = truces.find((t) => !t.truce.candidate && isBefore(t.truce, truce));
  const before = count(violent, beforeOf(term));
  const statements = statementsOf(mine, term, asOf, originOf);
  const handedOver = known.filter((i) => handovers.has(i.id)).flatMap((i) => i.findings);
  const provisions = provisionsOf([...mine, ...handedOver], term, asOf, takenOverIn(known, handovers));

  const evidence: Evidence = {
    from: term.from,
    to,
    incidents,
    statements,
    unkept: keeping(provisions, "unkept", asOf),
    kept: keeping(provisions, "kept", asOf),
  };
  // What is not in force can be neither kept nor broken.
  const isYet = stand.standing === "announced";
  const { conduct, why } = isYet ? NOT_YET : conductOf(evidence);
  const byId = new Map(known.map((i) => [i.id, i]));
  const counted = countedReports(found, mine, incidents, byId, term.from);
  const days = daysOf(truce.parties, [...before, ...incidents], addDays(term.from, -BEFORE_DAYS), to);
  const base = {
    truce,
    asOf,
    standing: stand.standing,
    conduct,
    why,
    counts: countsOf(incidents),
    reports: counted.length,
    origins: new Set(counted.map((r) => originOf(r.id))).size,
    lastReport:
      counted
        .map((r) => r.date ?? "")
        .sort()
        .at(-1) ?? null,
  };
  const sayings = (side: Statement["side"]): number => statements.filter((s) => s.side === side).length;
  const said = { for: sayings("for"), against: sayings("against") };
  const row: TruceRow = {
    ...base,
    answer: answerOf({ ...base, incidents, provisions, said }, to),
    bars: barsOf(days, firstDay(truce.start)),
    statistics: statisticsOf({
      start: term.from,
      to,
      earlier: earlier ? firstDay(earlier.truce.start) : null,
      days: [...before, ...incidents].filter(isViolence).map((i) => i.day),
      reports: material.reportsOf(term.parties).filter((r) => (r.date ?? "") <= asOf),
    }),
    provisions: provisions.map(({ steps: _, delivered: __, ...term }) => term),
  };
  return {
    row,
    page: onceOnly(() => {
      const weighed = [...incidents.flatMap((i) => asWeighed(i, byId.get(i.id))), ...statements.map(asSaid)].sort(
        bySource,
      );
      const page = {
        ...row,
        conductIf: isYet ? [] : conductIf(evidence),
        about: found.about,
        for: weighed.filter((w) => w.side === "for").map(plain),
        against: weighed.filter((w) => w.side === "against").map(plain),
        incidents,
        before: before.filter(isViolence).map(asEarlier),
        violations: violationsBy(truce.parties, incidents),
        symmetry: symmetryOf(truce.parties, incidents),
        days,
        provisions,
      };
      return { ...page, unknown: unknownOf(page) };
    }),
  };
}

function onceOnly<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const NOT_YET = { conduct: "no reports", why: [] } as const;

function countsOf(incidents: readonly CountedIncident[]): TruceRow["counts"] {
  const counts = { against: 0, nobody: 0, "third party": 0, unclear: 0 };
  for (const { bearing } of incidents) counts[bearing]++;
  return counts;
}

/** The four weeks before it between the same parties, judged by the same rule. */
function beforeOf(term: Term): Term {
  const from = addDays(term.from, -BEFORE_DAYS);
  return { ...term, truce: { ...term.truce, start: from }, from, to: addDays(term.from, -1) };
}

const isViolence = (i: CountedIncident): boolean => i.bearing === "against" || i.bearing === "nobody";

const asEarlier = ({ id, day, accused, bearing }: CountedIncident): EarlierIncident => ({
  id,
  day,
  accused: bearing === "nobody" ? [] : accused,
});

type Sided = Weighed & { readonly side: "for" | "against" };

/** The finding that stands for an incident: the earliest that tells of it and does not deny it. */
function asWeighed(i: CountedIncident, incident: Incident | undefined): Sided[] {
  if (i.bearing !== "against" || incident === undefined) return [];
  const told = [...incident.findings].sort(bySource);
  const first = told.find((f) => f.finding.claim.stance !== "denies") ?? told[0];
  const because = i.reports > 1 ? `${i.because}, told of by ${i.reports} reports` : i.because;
  return first
    ? [
        {
          finding: first.finding,
          report: first.report,
          because: `${because}: ${i.grade}${i.disputed ? ", disputed" : ""}`,
          voice: i.accusers.length > 0 ? "party" : "other",
          incident: i.id,
          side: "against",
        },
      ]
    : [];
}

const asSaid = ({ said: { finding, report }, because, voice, side }: Statement): Sided => ({
  finding,
  report,
  because,
  voice,
  side,
});

const plain = ({ side: _, ...weighed }: Sided): Weighed => weighed;

/** Who is told to mediate, where the truce findings do not say. */
function mediatorsOf({ truce }: FoundTruce, mine: readonly SourcedFinding[]): readonly Actor[] {
  if (truce.mediators.length > 0) return truce.mediators;
  const keys = new Set(truce.parties.map(sideKey));
  return distinct(
    mine
      .filter(({ finding: f }) => f.type === "mediates" && f.status === "actual" && f.claim.stance !== "denies")
      .flatMap(({ finding }) => finding.actor)
      .filter((a) => !keys.has(sideKey(a))),
  );
}

/** Reports published since it began that tell of it, of how it is kept, or of what happened against it. */
function countedReports(
  { about }: FoundTruce,
  mine: readonly SourcedFinding[],
  incidents: readonly CountedIncident[],
  byId: ReadonlyMap<string, Incident>,
  from: Day,
): ReportHead[] {
  const heads = new Map<string, ReportHead>();
  const note = (told: readonly SourcedFinding[]): void => {
    for (const { report } of told)
      if (!heads.has(report.id) && report.date !== null && lastDay(report.date) >= from) heads.set(report.id, report);
  };
  note(about);
  note(mine);
  for (const { id } of incidents) note(byId.get(id)?.findings ?? []);
  return [...heads.values()];
}
