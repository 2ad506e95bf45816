import { type Actor, asSide, type Day, firstDay, lastDay, sideKey, type When } from "../model/index.js";
import type { Patrons } from "./allies.js";
import { areFoes, type Foes } from "./camps.js";
import type { Contexts } from "./context.js";
import { FOE_SHARE } from "./thresholds.js";
import type { Told } from "./told.js";
import type { SourcedFinding } from "./view.js";

/** One finding that tells of a truce, with what places it among others. */
export interface Mention {
  readonly told: SourcedFinding;
  /** The sides it names that fight, without those it names as mediators. */
  readonly sides: readonly Actor[];
  /** Who is told to mediate, or named as a side and fights nobody. */
  readonly brokers: readonly Actor[];
  readonly keys: ReadonlySet<string>;
  /** From which whole day the truce binds, or was agreed; `null` where the report gives none. */
  readonly day: Day | null;
  /** With its hour, where told. */
  readonly hour: When | null;
  /** A month or year, where no more is told. */
  readonly within: Day | null;
  readonly published: Day;
  /** The report calls it an earlier one than that it is about. */
  readonly isEarlier: boolean;
  /** Agreed, its start to come. */
  readonly isPlanned: boolean;
}

/** What tells the sides of a truce from those that only sign or comment. */
export interface Who {
  readonly foes: Foes;
  readonly context: Contexts;
  readonly patrons: Patrons;
}

/**
 * The mentions among findings, by date of the report, then id. A truce that is only wished for or talked about is none;
 * one to come needs the day of its start.
 */
export function mentionsIn(told: readonly Told[], who: Who): Mention[] {
  return told.flatMap(({ findings }) => findings.flatMap((one) => mentionOf(one, who) ?? [])).sort(byReport);
}

function mentionOf(told: SourcedFinding, who: Who): Mention | null {
  const { finding: f, report } = told;
  if (f.type !== "truce" || report.date === null || (f.status !== "actual" && f.status !== "planned")) return null;
  const { start } = f.time;
  const published = lastDay(report.date);
  const day = start !== null && start.length >= 10 ? firstDay(start) : null;
  const isPlanned = f.status === "planned";
  if (isPlanned && (day === null || day < firstDay(report.date))) return null;
  const { sides, brokers } = rolesOf(told, published, who);
  return {
    told,
    sides,
    brokers,
    keys: new Set(sides.map(sideKey)),
    day,
    hour: start !== null && start.length > 10 ? start : null,
    within: start !== null && start.length < 10 ? start : null,
    published,
    isEarlier: f.truce !== undefined,
    isPlanned,
  };
}

type Roles = Pick<Mention, "sides" | "brokers">;

/**
 * A truce stops those who fight. Of the sides a finding names, those that the record tells of fighting each other are its
 * sides, others brokers. Where it names one that fights, and declares no truce of its own, the other is whom it fights:
 * somebody its report names too, else its main foe. A record that tells of no fighting leaves the sides as named.
 */
function rolesOf({ finding: f, report }: SourcedFinding, by: Day, who: Who): Roles {
  const { foes } = who;
  const mediators = f.mediator ?? [];
  const named = f.actor.filter((a) => !mediators.some((m) => sideKey(m) === sideKey(a)));
  const keys = [...new Set(named.map(sideKey))];
  const fights = (key: string): number => foes.of(key, by).reduce((sum, [, n]) => sum + n, 0);
  const most = Math.max(0, ...keys.map(fights));
  if (most === 0) return { sides: named, brokers: mediators };
  const split = (sides: readonly string[], added: readonly Actor[] = []): Roles => ({
    sides: [...named.filter((a) => sides.includes(sideKey(a))), ...added],
    brokers: [...mediators, ...named.filter((a) => !sides.includes(sideKey(a)))],
  });
  const fighting = keys.filter((a) => keys.some((b) => areFoes(a, b, foes, by)));
  if (fighting.length > 1) return split(fighting);
  const own = keys.filter((key) => fights(key) >= most * FOE_SHARE);
  if (own.length !== 1 || f.kind?.includes("unilateral")) return split(own);
  const foe = foeOf(own[0] as string, who.context.get(report.id)?.actors ?? [], by, who);
  return split(own, foe ? [foe] : []);
}

/** Whom a side fights: of those a report names, else the one that with its camp has most of its fighting. */
function foeOf(side: string, others: readonly Actor[], by: Day, { foes, patrons }: Who): Actor | null {
  const list = foes.of(side, by);
  const named = list.find(([foe]) => others.some((o) => sideKey(o) === foe) && areFoes(side, foe, foes, by));
  if (named) return asSide(others.find((o) => sideKey(o) === named[0]) as Actor);
  const [main] = list[0] ?? [];
  if (main === undefined) return null;
  const all = list.reduce((sum, [, n]) => sum + n, 0);
  const camp = list.filter(([foe]) => foe === main || patrons.get(foe)?.has(main)).reduce((sum, [, n]) => sum + n, 0);
  return camp * 2 >= all ? foes.actor(main) : null;
}

/** The earliest report first; the order every list of sourced findings is kept in. */
export const bySource = (a: SourcedFinding, b: SourcedFinding): number =>
  order(a.report.date ?? "", b.report.date ?? "") ||
  order(a.report.id, b.report.id) ||
  order(a.finding.id, b.finding.id);

const byReport = (a: Mention, b: Mention): number => bySource(a.told, b.told);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
