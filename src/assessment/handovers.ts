import { addDays, type Day, firstDay, type Place, sideKey } from "../model/index.js";
import { actsFor } from "./allies.js";
import { dayOf } from "./belongs.js";
import type { Incident } from "./incident.js";
import { kmBetween, type Term } from "./term.js";
import type { SourcedFinding } from "./view.js";
import { partiesBehind } from "./voice.js";

/** Around a promised day, or after the other side left: how many days entering a place is its handover. */
const DAYS = 3;
/** Places handed over under one truce lie no farther from each other, kilometres. */
const NEAR_KM = 100;

/** Places promised or left, when and by whom: what makes of "troops entered the town" a handover, not a capture. */
export interface Leaving {
  readonly place: Place | null;
  readonly day: Day;
  /** Keys of who is to leave, or left; empty: not said. */
  readonly by: readonly string[];
  /** The report that tells of it, where it names no place. */
  readonly report: string;
}

/** Withdrawals that findings promise for a day, or tell of. */
export function leavingsIn(findings: readonly SourcedFinding[], term: Term): Leaving[] {
  return findings.flatMap((one) => {
    const { finding: f, report } = one;
    const isLeft = f.type === "RETREAT" && f.status === "actual" && f.mode?.includes("withdraw");
    const isDue = f.type === "provision" && f.kind?.includes("withdrawal");
    if (!isLeft && !isDue) return [];
    const by = f.actor.flatMap((a) => actsFor(a, term.parties, term.patrons) ?? []);
    const end = f.time.end ?? f.time.start;
    const day = isDue && end !== null && end.length >= 10 ? firstDay(end) : dayOf(one);
    const places: (Place | null)[] = f.place.length > 0 ? [...f.place] : isLeft ? [null] : [];
    return places.map((place) => ({ place, day, by, report: report.id }));
  });
}

/**
 * Incidents that are handovers: troops of one party enter, no shot or victim is told of, nobody accuses them, and the place
 * was promised by about that day, or the other side is said to have left it just before. Once a truce has one, another place
 * near it that the same party enters so, later on, is one too.
 */
export function handoversIn(
  incidents: readonly Incident[],
  leavings: readonly Leaving[],
  term: Term,
): ReadonlySet<string> {
  const entries = incidents.flatMap((incident) => {
    const side = entrant(incident, term);
    return side === null ? [] : [{ incident, side }];
  });
  const sure = entries.filter(({ incident, side }) => leavings.some((l) => isOf(incident, side, l)));
  const isAnother = (e: (typeof entries)[number]): boolean =>
    sure.some((s) => s.side === e.side && s.incident.day < e.incident.day && areNear(s.incident, e.incident));
  const handed = entries.filter((e) => sure.includes(e) || isAnother(e));
  return new Set(handed.map((e) => e.incident.id));
}

const areNear = (a: Incident, b: Incident): boolean =>
  a.place.some((p) => b.place.some((q) => (kmBetween(p, q) ?? Number.POSITIVE_INFINITY) <= NEAR_KM));

/** Whose troops enter, if that is all that is told. */
function entrant(i: Incident, term: Term): string | null {
  if (i.type !== "ASSAULT" || i.mode.length > 0 || (i.killed ?? 0) > 0 || (i.injured ?? 0) > 0) return null;
  if (i.day < term.from || i.target.length > 0) return null;
  if (i.disputed || i.findings.some((f) => f.finding.claim.stance === "accuses")) return null;
  const sides = [...new Set(i.accused.flatMap((a) => actsFor(a, term.parties, term.patrons) ?? []))];
  // The other side tells of an attack.
  const tellers = i.findings.flatMap((f) => partiesBehind(f, term));
  return sides.length === 1 && tellers.every((key) => key === sides[0]) ? (sides[0] as string) : null;
}

function isOf(i: Incident, side: string, l: Leaving): boolean {
  const isThere =
    l.place === null
      ? i.findings.some((f) => f.report.id === l.report)
      : i.place.some((p) => isSame(p, l.place as Place));
  return !l.by.includes(side) && isThere && i.day >= addDays(l.day, -DAYS) && i.day <= addDays(l.day, DAYS);
}

const isSame = (a: Place, b: Place): boolean => (a.id !== null && a.id === b.id) || a.name === b.name;

/** Where the others entered, by report, for a withdrawal told of without its place. */
export function takenOverIn(
  incidents: readonly Incident[],
  handovers: ReadonlySet<string>,
): ReadonlyMap<string, Place> {
  return new Map(
    incidents
      .filter((i) => handovers.has(i.id))
      .flatMap((i) => i.findings.flatMap((f) => (i.place[0] ? [[f.report.id, i.place[0]] as const] : []))),
  );
}

/** Keys of the sides of a finding, for comparing directions. */
export const keysOf = (actors: readonly Parameters<typeof sideKey>[0][]): string[] =>
  [...new Set(actors.map(sideKey))].sort();
