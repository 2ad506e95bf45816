import { compareAscii, type Day, type FindingType, firstDay, lastDay, sideKey } from "../model/index.js";
import type { Incident } from "./incident.js";
import type { SourcedFinding } from "./view.js";
import { incidentTitle } from "./words.js";

/** The lanes of a timeline: what was agreed, violence by the side it is ascribed to, talks, terms, and what is said. */
export const LANES = ["truce", "violence", "talks", "provisions", "statements"] as const;
export type Lane = (typeof LANES)[number];

/** One mark of a timeline: an incident, or a finding that makes none. */
export interface TimelineEntry {
  readonly day: Day;
  readonly until: Day;
  readonly lane: Lane;
  /** Violence only: the key of the one side it is ascribed to, or `null` where nobody or several are named. */
  readonly side: string | null;
  readonly title: string;
  readonly incident: Incident | null;
  readonly findings: readonly SourcedFinding[];
}

const LANE_OF: Readonly<Partial<Record<FindingType, Lane>>> = {
  truce: "truce",
  compliance: "statements",
  position: "statements",
  provision: "provisions",
  RETREAT: "provisions",
  AID: "provisions",
  CONSULT: "talks",
  AGREE: "talks",
  COOPERATE: "talks",
  CONCEDE: "talks",
  ASSAULT: "violence",
  COERCE: "violence",
  MOBILIZE: "violence",
  THREATEN: "statements",
  ACCUSE: "statements",
  REQUEST: "statements",
  REJECT: "statements",
  SUPPORT: "statements",
  PROTEST: "statements",
  SANCTION: "statements",
};

/**
 * Incidents, and findings that belong to none, in order of day. A finding without a day of its own stands on the day of
 * its report; one whose report has none is left out.
 */
export function timelineOf(incidents: readonly Incident[], findings: readonly SourcedFinding[]): TimelineEntry[] {
  const joined = new Set(incidents.flatMap((i) => i.findings.map(({ finding }) => finding.id)));
  const alone = findings.filter(({ finding }) => !joined.has(finding.id)).flatMap(entryOf);
  return [...incidents.flatMap(incidentEntry), ...alone].sort(inOrder);
}

function incidentEntry(i: Incident): TimelineEntry[] {
  const lane = LANE_OF[i.type];
  if (lane === undefined) return [];
  const sides = [...new Set(i.accused.map(sideKey))];
  const side = lane === "violence" && sides.length === 1 ? (sides[0] ?? null) : null;
  return [{ day: i.day, until: i.until, lane, side, title: incidentTitle(i), incident: i, findings: i.findings }];
}

function entryOf(one: SourcedFinding): TimelineEntry[] {
  const { finding: f, report } = one;
  const lane = LANE_OF[f.type];
  // Violence that makes no incident is a total, a threat or a denial: a series or a statement, not a mark of its own day.
  if (lane === undefined || lane === "violence" || f.summary) return [];
  const start = f.time.start ?? f.time.end ?? report.date;
  if (start === null) return [];
  const day = firstDay(start);
  const until = f.time.end !== null && f.time.start !== null ? lastDay(f.time.end) : day;
  return [
    {
      day,
      until: compareAscii(until, day) < 0 ? day : until,
      lane,
      side: null,
      title: f.evidence.text,
      incident: null,
      findings: [one],
    },
  ];
}

const inOrder = (a: TimelineEntry, b: TimelineEntry): number =>
  compareAscii(a.day, b.day) ||
  LANES.indexOf(a.lane) - LANES.indexOf(b.lane) ||
  compareAscii(a.findings[0]?.finding.id ?? "", b.findings[0]?.finding.id ?? "");
