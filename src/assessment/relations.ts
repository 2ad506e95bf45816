import {
  type Actor,
  asSide,
  compareAscii,
  type Day,
  type Finding,
  type Place,
  RELATION_TYPES,
  type RelationType,
  sideKey,
} from "../model/index.js";
import type { SourcedFinding } from "./view.js";

/**
 * One lasting relation as the reports tell it: who backs, arms, mediates, runs or occupies what, with the statements that
 * say so. `to` and `place` may be empty: the report does not say.
 */
export interface Relation {
  /** From its type, ends and place: the same in every record. */
  readonly id: string;
  readonly type: RelationType;
  readonly from: Actor;
  readonly to: Actor | null;
  readonly place: Place | null;
  readonly office: string | null;
  /** `over` where every statement of it speaks of the past; `planned` where none says that it is so. */
  readonly state: "current" | "over" | "planned";
  /** Statements that it is so, and denials of it. */
  readonly findings: readonly SourcedFinding[];
  readonly denials: readonly SourcedFinding[];
  readonly reports: number;
  readonly lastReport: Day | null;
}

const isRelation = (f: Finding): boolean => (RELATION_TYPES as readonly string[]).includes(f.type);

/** Relations told of in some findings, each once, most reported first. The order of the findings does not matter. */
export function relationsOf(findings: readonly SourcedFinding[]): Relation[] {
  const groups = new Map<string, { ends: Ends; told: SourcedFinding[] }>();
  for (const one of findings) {
    if (!isRelation(one.finding)) continue;
    for (const ends of endsOf(one.finding)) {
      const id = keyOf(one.finding, ends);
      const group = groups.get(id);
      if (group) group.told.push(one);
      else groups.set(id, { ends, told: [one] });
    }
  }
  return [...groups].map(([id, group]) => relationOf(id, group.ends, group.told)).sort(mostReported);
}

interface Ends {
  readonly from: Actor;
  readonly to: Actor | null;
  readonly place: Place | null;
}

/** Every pair of an actor and a recipient; people stand for themselves only where they hold an office. */
function endsOf(f: Finding): Ends[] {
  const side = (a: Actor): Actor => (f.type === "holds-office" ? a : asSide(a));
  const tos = f.recipient.length > 0 ? f.recipient.map(asSide) : [null];
  const places = f.place.length > 0 && (f.type === "administers" || f.type === "occupies") ? f.place : [null];
  return f.actor.flatMap((from) => tos.flatMap((to) => places.map((place) => ({ from: side(from), to, place }))));
}

const keyOf = (f: Finding, { from, to, place }: Ends): string =>
  [
    f.type,
    f.type === "holds-office" ? (from.id ?? from.name) : sideKey(from),
    to ? sideKey(to) : "",
    place ? (place.id ?? place.name) : "",
    (f.office ?? "").toLowerCase(),
  ].join("|");

function relationOf(id: string, ends: Ends, told: readonly SourcedFinding[]): Relation {
  const sorted = [...told].sort(earliest);
  const denials = sorted.filter(({ finding: f }) => f.claim.stance === "denies" || f.status === "negated");
  const findings = sorted.filter((one) => !denials.includes(one));
  const statuses = new Set(findings.map(({ finding }) => finding.status));
  return {
    id,
    type: sorted[0]?.finding.type as RelationType,
    ...ends,
    office: sorted[0]?.finding.office ?? null,
    state: statuses.has("actual") ? "current" : statuses.has("historical") ? "over" : "planned",
    findings,
    denials,
    reports: new Set(sorted.map(({ report }) => report.id)).size,
    lastReport:
      sorted
        .map(({ report }) => report.date ?? "")
        .sort(compareAscii)
        .at(-1) || null,
  };
}

const earliest = (a: SourcedFinding, b: SourcedFinding): number =>
  compareAscii(a.report.date ?? "~", b.report.date ?? "~") || compareAscii(a.finding.id, b.finding.id);

const mostReported = (a: Relation, b: Relation): number => b.reports - a.reports || compareAscii(a.id, b.id);
