import {
  type Actor,
  asSide,
  compareAscii,
  type Day,
  type EventType,
  firstDay,
  type Place,
  placeKey,
  sideKey,
} from "../model/index.js";
import { type Gathered, gather } from "./attach.js";
import { type Blocks, blocksOf, type Placed, placedFrom, touchedBy, withJoins } from "./blocks.js";
import type { Bonds } from "./cluster.js";
import { attested, gradeOf, inOrder, isDisputed } from "./grade.js";
import type { Incident } from "./incident.js";
import type { Known } from "./join.js";
import { originsOf } from "./origins.js";
import type { Sides, Voices } from "./standpoints.js";
import { isKnown } from "./ties.js";
import { tollOf } from "./tolls.js";
import type { SourcedFinding } from "./view.js";

/** What joining needs beside the findings of a block: the same for all blocks of one record and clock. */
export interface IncidentContext extends Known, Bonds {
  readonly voices: Voices;
  /** The origin of a report's text, by report id; left out, the sketches of an incident's own reports tell. */
  readonly originOf?: (report: string) => string;
  /** Ids of findings whose happening an analyst vouches for. */
  readonly verified: ReadonlySet<string>;
}

/**
 * The incidents of one block, in order of id: a function of the findings placed in it and in the blocks beside it
 * (`touchedBy`), whatever their order. Others may be given too, and change nothing.
 */
export const incidentsOf = (block: Day, near: readonly Placed[], context: IncidentContext): Incident[] =>
  incidentsIn([block], near, context).get(block) ?? [];

/** All incidents of a record, by block and then id: what the blocks give one by one. */
export function allIncidents(findings: readonly SourcedFinding[], context: IncidentContext): Incident[] {
  const days = blocksOf(withJoins(placedFrom(findings, context.terrain), context.joins));
  const made = [...incidentsInRuns([...days.keys()].sort(compareAscii), days, context)];
  return made.flatMap((run) => [...run.values()].flat());
}

/** Blocks joined in one go, which saves joining their neighbours again; more of them take more memory. */
const RUN = 14;

/** The incidents of some blocks, some blocks at a time. @param wanted in order */
export function* incidentsInRuns(
  wanted: readonly Day[],
  blocks: Blocks,
  context: IncidentContext,
): Generator<ReadonlyMap<Day, Incident[]>> {
  for (let i = 0; i < wanted.length; i += RUN) {
    const run = wanted.slice(i, i + RUN);
    const near = [...new Set(run.flatMap(touchedBy))].flatMap((day) => blocks.get(day) ?? []);
    yield incidentsIn(run, near, context);
  }
}

/** Of each of the blocks, in order, its incidents in order of id. */
function incidentsIn(
  blocks: readonly Day[],
  near: readonly Placed[],
  context: IncidentContext,
): ReadonlyMap<Day, Incident[]> {
  const of = new Map(blocks.map((day) => [day, [] as Incident[]] as const));
  for (const g of gather(blocks, near, context, context)) of.get(g.block)?.push(incidentFrom(g, context));
  for (const incidents of of.values()) incidents.sort((a, b) => compareAscii(a.id, b.id));
  return of;
}

/** Ids of findings that tell of an incident under another id, to that id: a finding's own address keeps leading there. */
export function redirectsOf(incidents: readonly Incident[]): Map<string, string> {
  const pairs = incidents.flatMap(({ id, findings }) =>
    findings.flatMap(({ finding }) => (finding.id === id ? [] : [[finding.id, id] as const])),
  );
  return new Map(pairs.sort(([a], [b]) => compareAscii(a, b)));
}

function incidentFrom({ told, denials, because, mutual }: Gathered, context: IncidentContext): Incident {
  const findings = told.map((t) => t.finding);
  const accused = sidesOf(findings.flatMap((f) => f.actor));
  const doers = new Set(accused.map(sideKey));
  const target = sidesOf(findings.flatMap((f) => f.recipient)).filter((a) => !doers.has(sideKey(a)));
  // "Gunmen" and "residents" are shown, and are nobody's side.
  const keys = (actors: readonly Actor[]): Set<string> => new Set(actors.filter(isKnown).map(sideKey));
  const sides: Sides = { accused: keys(accused), target: keys(target) };
  const all = [...told, ...denials].sort(inOrder);
  const voices = attested(all, sides, context.ties, context.voices);
  const origins = originsIn(all, context);
  const dates = all.flatMap(({ report }) => report.date ?? []).sort(compareAscii);
  return {
    // The first is told: a happening has one account at least.
    id: findings[0]?.id ?? "",
    type: findings[0]?.type as EventType,
    mode: [...new Set(findings.flatMap((f) => f.mode ?? []))].sort(compareAscii),
    ...daysOf(told),
    accused,
    target,
    place: placesOf(
      findings.flatMap((f) => f.place),
      context,
    ),
    grade: gradeOf(voices, mutual, origins),
    disputed: isDisputed(voices, sides, context.ties),
    verified: findings.some((f) => context.verified.has(f.id)),
    ...tollOf(voices),
    findings: all.map(bare),
    origins: new Set(told.map(({ report }) => origins.get(report.id))).size,
    firstReport: told.flatMap(({ report }) => report.date ?? [])[0] ?? null,
    lastReport: dates.at(-1) ?? null,
    joined: all.flatMap(({ finding: { id } }) => {
      const why = because.get(id);
      return why === undefined ? [] : [{ finding: id, because: why }];
    }),
  };
}

/** The origin of each report that tells of it. */
function originsIn(all: readonly Placed[], { originOf }: IncidentContext): ReadonlyMap<string, string> {
  const heads = all.map(({ report }) => report);
  return originOf ? new Map(heads.map(({ id }) => [id, originOf(id)])) : originsOf(heads);
}

/** Without what only joining needed. */
const bare = ({ block, from, to, dated, denies, charge, ...told }: Placed): SourcedFinding => told;

/** The days most accounts can agree on: single days told, else what spans of days have in common, else the report's. */
function daysOf(told: readonly Placed[]): Pick<Incident, "day" | "until" | "dated"> {
  const dated = told.filter((p) => p.dated === "text");
  const single = dated.filter((p) => p.from === p.to);
  if (single.length > 0)
    return { day: least(single.map((p) => p.from)), until: most(single.map((p) => p.to)), dated: "text" };
  if (dated.length > 0) {
    const [from, to] = [most(dated.map((p) => p.from)), least(dated.map((p) => p.to))];
    return from <= to
      ? { day: from, until: to, dated: "text" }
      : { day: least(dated.map((p) => p.from)), until: most(dated.map((p) => p.to)), dated: "text" };
  }
  const day = least(told.map((p) => p.to));
  return { day, until: day, dated: "report" };
}

const least = (days: readonly Day[]): Day => firstDay([...days].sort(compareAscii)[0] ?? "");
const most = (days: readonly Day[]): Day => firstDay([...days].sort(compareAscii).at(-1) ?? "");

/** The sides behind some actors, each once, in order of key; those without a name of their own only where nobody has one. */
function sidesOf(actors: readonly Actor[]): Actor[] {
  const named = actors.filter(isKnown);
  const byKey = new Map<string, Actor>();
  for (const actor of named.length > 0 ? named : actors)
    if (!byKey.has(sideKey(actor))) byKey.set(sideKey(actor), asSide(actor));
  return [...byKey].sort(([a], [b]) => compareAscii(a, b)).map(([, actor]) => actor);
}

/** Where, each place once, in order of key; a wide area only where nothing nearer is told. */
function placesOf(places: readonly Place[], { terrain }: IncidentContext): Place[] {
  const spots = places.filter((p) => !terrain.isWide(p));
  const byKey = new Map<string, Place>();
  for (const place of spots.length > 0 ? spots : places)
    if (!byKey.has(placeKey(place))) byKey.set(placeKey(place), place);
  return [...byKey].sort(([a], [b]) => compareAscii(a, b)).map(([, place]) => place);
}
