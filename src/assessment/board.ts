import { type Day, firstDay, sideKey, type Watch } from "../model/index.js";
import { type Patrons, patronsIn } from "./allies.js";
import { type Assessor, assessorOf, type Judged, type Material } from "./assess.js";
import { type Meant, meaner } from "./belongs.js";
import { foesIn } from "./camps.js";
import { type Contexts, contextsOf } from "./context.js";
import type { Incident } from "./incident.js";
import type { Voices } from "./standpoints.js";
import type { Contains } from "./term.js";
import { byPublication, once, type Told } from "./told.js";
import { truceIndex } from "./truceIndex.js";
import { findTruces } from "./truces.js";
import type { Board } from "./view.js";

/** What the board rests on beside what is told. */
interface BoardInput {
  readonly asOf: Day;
  /** By block and then id. */
  readonly incidents: readonly Incident[];
  readonly originOf: (report: string) => string;
  readonly watches: readonly Watch[];
  readonly voices: Voices;
  readonly contains?: Contains | undefined;
  readonly hindsight: boolean;
}

/** The board, and each of its truces as judged, in its order. */
export interface Judgement {
  readonly board: Board;
  readonly judged: readonly Judged[];
}

/** Judges every truce, yielding between steps. @param told by report id, undated ones too */
export type Boarder = (told: readonly Told[], input: BoardInput) => Generator<void, Judgement>;

/** Asks and judges anew only what something touched since the last time. */
export function boarderOf(): Boarder {
  const meanings = meaner();
  const assessor = assessorOf();
  return function* (told, input) {
    const { asOf, hindsight } = input;
    const dated = told.filter(({ report }) => report.date !== null);
    const published = dated.filter(({ report }) => firstDay(report.date ?? "") <= asOf);
    const material = yield* materialOf(hindsight ? dated : published, input, meanings);
    const known = material.truces.filter(
      (t) => (t.truce.announced ?? t.truce.start) <= asOf || firstDay(t.truce.start) <= asOf,
    );
    const judged = yield* each(known, assessor, material, asOf);
    const truces = judged.map(({ row }) => row);
    return { board: { asOf, truces, reports: published.length, undated: told.length - dated.length }, judged };
  };
}

function* each(
  known: Material["truces"],
  assessor: Assessor,
  material: Material,
  asOf: Day,
): Generator<void, readonly Judged[]> {
  const judged: Judged[] = [];
  for (const truce of known) {
    judged.push(assessor(truce, material, asOf));
    yield;
  }
  return judged;
}

/** What truces are judged from, gathered once for all of them. */
function* materialOf(
  reports: readonly Told[],
  { incidents, originOf, watches, voices, contains }: BoardInput,
  meanings: (...args: Parameters<ReturnType<typeof meaner>>) => Meant,
): Generator<void, Material> {
  const told = [...reports].sort(byPublication);
  const patrons = patronsIn(told, watches);
  yield;
  const context = contextsOf(told);
  yield;
  const foes = foesIn(told);
  yield;
  const truces = findTruces(told, { patrons, watches, originOf, foes, context });
  yield;
  const meant = meanings(told, truceIndex(truces, patrons), context);
  yield;
  const incidentsOf = bySides(incidents, (i) => sidesOf(i, context), patrons);
  yield;
  const reportsOf = bySides(
    reports.map((r) => r.report),
    (r) => context.get(r.id)?.keys ?? [],
    patrons,
  );
  return {
    incidentsOf,
    reportsOf,
    meant,
    truces,
    context,
    patrons,
    originOf,
    voices,
    ...(contains ? { contains } : {}),
  };
}

const ownSides = once(({ accused, target }: Incident): readonly string[] => [...accused, ...target].map(sideKey));

/** Keys by which an incident is found: its sides, or everybody its reports name where it has none. */
function sidesOf(incident: Incident, context: Contexts): Iterable<string> {
  const { accused, target, findings } = incident;
  const own = ownSides(incident);
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
