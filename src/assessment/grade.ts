import { compareAscii, sideKey } from "../model/index.js";
import type { Grade, Standpoint } from "./incident.js";
import { campOf, type Sides, standpointsOf, type Voices } from "./standpoints.js";
import { areAllied, type Ties } from "./ties.js";
import type { SourcedFinding } from "./view.js";

/** A finding with those who stand behind it. */
export interface Attested {
  readonly told: SourcedFinding;
  readonly standpoints: readonly Standpoint[];
  readonly camps: ReadonlySet<"accused" | "other">;
}

export function attested(told: readonly SourcedFinding[], sides: Sides, ties: Ties, voices: Voices): Attested[] {
  return told.map((t) => ({
    told: t,
    standpoints: standpointsOf(t.finding, t.report.source, sides, ties, voices),
    camps: campOf(t.finding, t.report.source, sides, ties, voices),
  }));
}

const INDEPENDENT: ReadonlySet<Standpoint> = new Set(["independent", "witness", "monitor"]);

/** How well the happening is attested (incident.ts); `origins` gives each report's origin. Denials attest nothing. */
export function gradeOf(all: readonly Attested[], mutual: boolean, origins: ReadonlyMap<string, string>): Grade {
  const telling = all.filter(({ told }) => told.finding.claim.stance !== "denies");
  const denying = new Set(
    all.filter((a) => !telling.includes(a)).flatMap(({ told }) => told.finding.claim.by.map(sideKey)),
  );
  if (telling.some((a) => isAdmission(a, mutual, denying))) return "admitted";
  if (telling.some((a) => a.standpoints.includes("monitor"))) return "observed";
  const sources = new Map(all.map(({ told: { report } }) => [report.id, report.source] as const));
  const independent = new Set(telling.flatMap((a) => independentOrigins(a, origins, sources)));
  const camps = mutual ? partiesIn(telling) : new Set(telling.flatMap((a) => [...a.camps]));
  if (independent.size >= 2 || camps.size >= 2) return "corroborated";
  return independent.size === 1 || telling.some((a) => a.standpoints.includes("unknown outlet"))
    ? "reported"
    : "alleged";
}

/**
 * A side says that it did it. That it took part in fighting that it describes is no admission; nor is it one where the
 * same side denies it too, unless it is said to own up.
 */
function isAdmission(
  { told: { finding }, standpoints }: Attested,
  mutual: boolean,
  denying: ReadonlySet<string>,
): boolean {
  if (mutual || finding.claim.by.length === 0 || !standpoints.includes("accused")) return false;
  const doers = new Set(finding.actor.map(sideKey));
  const { by, stance } = finding.claim;
  if (stance === "accuses") return false;
  return by.map(sideKey).some((key) => doers.has(key) && (stance === "confirms" || !denying.has(key)));
}

/**
 * Named bodies are one origin however many reports quote them, an outlet is one however often it tells of it, and so is
 * what copies carry.
 */
function independentOrigins(
  { told, standpoints }: Attested,
  origins: ReadonlyMap<string, string>,
  sources: ReadonlyMap<string, string | null>,
): string[] {
  const text = origins.get(told.report.id) ?? told.report.id;
  return standpoints.flatMap((s, i) => {
    if (!INDEPENDENT.has(s)) return [];
    const by = told.finding.claim.by[i];
    return s === "witness" || by === undefined
      ? [`outlet ${sources.get(text) ?? text}`]
      : [`voice ${by.id ?? by.name}`];
  });
}

const partiesIn = (telling: readonly Attested[]): Set<string> =>
  new Set(
    telling.flatMap((a) =>
      a.told.finding.claim.by
        .filter((_, i) => a.standpoints[i] === "accused" || a.standpoints[i] === "party")
        .map(sideKey),
    ),
  );

/** A side it is ascribed to, its ally or its outlet, denies it. */
export function isDisputed(all: readonly Attested[], sides: Sides, ties: Ties): boolean {
  return all.some(({ told: { finding }, camps }) => {
    if (finding.claim.stance !== "denies") return false;
    const keys = finding.claim.by.map(sideKey);
    const near = (key: string): boolean => [...sides.accused].some((a) => a === key || areAllied(ties, a, key));
    return keys.some(near) || camps.has("accused");
  });
}

/** Best attested first: whose account is taken where several differ. */
const RANKS: readonly (readonly Standpoint[])[] = [
  ["monitor"],
  ["independent", "witness"],
  ["unknown outlet"],
  ["accused", "party", "backer", "outlet of a side"],
];

/** 0 is best. */
export const rankOf = ({ standpoints }: Attested): number =>
  Math.min(...standpoints.map((s) => RANKS.findIndex((rank) => rank.includes(s))));

/** By publication, undated last, then by id: the canonical order of findings. */
export const inOrder = (a: SourcedFinding, b: SourcedFinding): number =>
  compareAscii(a.report.date ?? "~", b.report.date ?? "~") || compareAscii(a.finding.id, b.finding.id);
