import {
  type Actor,
  addDays,
  type Day,
  daysBetween,
  firstDay,
  lastDay,
  sideKey,
  type Watch,
  type When,
} from "../model/index.js";
import { NO_PATRONS, type Patrons } from "./allies.js";
import { type Foes, foesIn } from "./camps.js";
import { distanceTo, type Sign, signsIn } from "./confirm.js";
import { type Contexts, contextsOf } from "./context.js";
import { bySource, type Mention, mentionsIn } from "./mentions.js";
import { LEAD_DAYS, MEANT_DAYS, SLIP_DAYS } from "./thresholds.js";
import { once, type Told } from "./told.js";
import { endOf, truceOf } from "./truceOf.js";
import type { SourcedFinding, Truce } from "./view.js";
import { withWatches } from "./watch.js";

/** A truce with the findings that tell of it, earliest report first. */
export interface FoundTruce {
  readonly truce: Truce & { readonly start: When };
  readonly about: readonly SourcedFinding[];
  /** Whose acts count as a party's, beyond what the record tells: by a watch. */
  readonly watch: Watch | null;
}

export interface TruceSearch {
  readonly patrons?: Patrons;
  readonly watches?: readonly Watch[];
  /** The origin of a report (near-identical texts have one); a report is its own where nothing else is known. */
  readonly originOf?: (report: string) => string;
  /** Known already; left out, they are gathered here. */
  readonly foes?: Foes;
  readonly context?: Contexts;
}

/**
 * Truces across reports, latest start first; the same whatever the order of the findings.
 *
 * Mentions with one first day and agreeing sides are one truce. So are those of a day or two before ("agreed on the
 * 9th") or a day after, if fewer tell of that day and nothing says that the one was over when the other began. A
 * mention without a day means the latest such truce begun by then, "an earlier one" the one before; where there is
 * none, it makes none: a start is never invented.
 * @param told dated, the earliest first (`byPublication`)
 */
export function findTruces(told: readonly Told[], search: TruceSearch = {}): FoundTruce[] {
  const { patrons = NO_PATRONS, watches = [], originOf = (report) => report } = search;
  const context = search.context ?? contextsOf(told);
  const mentions = mentionsIn(told, { foes: search.foes ?? foesIn(told), context, patrons });
  const brokers = new Map(told.map((one) => [one.report.id, brokersIn(one)] as const));
  const groups = merged(sameDay(mentions, patrons), patrons, originOf);
  const dated = groups.map((g) => knownOf(g, originOf));
  for (const mention of mentions.filter((m) => m.day === null)) meant(mention, dated, patrons)?.mentions.push(mention);
  const signs = signsOf(dated, signsIn(told, context));
  const found = dated.map((group) => ({
    truce: truceOf(group.mentions, group.day, {
      originOf,
      brokers,
      patrons,
      confirmedBy: (signs.get(group) ?? []).map(originOf),
    }),
    about: group.mentions.map((m) => m.told).sort(bySource),
    watch: null,
  }));
  return withWatches(found, watches).sort(latestFirst);
}

/** Reports that show signs of each truce; a sign is of the nearest, of two of that best told. */
function signsOf(groups: readonly Known[], signs: readonly Sign[]): ReadonlyMap<Known, readonly string[]> {
  const of = new Map<Known, string[]>();
  const onDay = new Map<Day, Known[]>();
  for (const g of groups) onDay.set(g.day, [...(onDay.get(g.day) ?? []), g]);
  for (const sign of signs) {
    const near = Array.from({ length: LEAD_DAYS + SLIP_DAYS + 1 }, (_, i) => addDays(sign.day, i - SLIP_DAYS))
      .flatMap((day) => onDay.get(day) ?? [])
      .flatMap((g) => {
        const far = distanceTo(sign, g.keys, g.day);
        return far === null ? [] : [{ g, far }];
      })
      .sort((a, b) => a.far - b.far || b.g.told - a.g.told || byDayThenSides(a.g, b.g))[0];
    if (!near) continue;
    const list = of.get(near.g);
    if (list) list.push(sign.report);
    else of.set(near.g, [sign.report]);
  }
  return of;
}

/** Whom a report tells to mediate, or to keep the peace as it is promised: they are no side, whoever signed. */
const brokersIn = once(({ findings }: Told): readonly Actor[] =>
  findings.flatMap(({ finding: f }) => {
    const isBroker = f.type === "mediates" && f.status === "actual" && f.claim.stance !== "denies";
    const isKeeper = f.type === "provision" && f.kind?.includes("peacekeeping") && f.actor.length === 1;
    return isBroker || isKeeper ? f.actor : [];
  }),
);

interface Group {
  readonly day: Day;
  readonly mentions: Mention[];
  /** The different sets of sides its mentions name. */
  readonly sides: Map<string, ReadonlySet<string>>;
}

const groupOf = (day: Day): Group => ({ day, mentions: [], sides: new Map() });

function put(group: Group, mentions: readonly Mention[]): void {
  for (const mention of mentions) {
    group.mentions.push(mention);
    group.sides.set([...mention.keys].sort().join("|"), mention.keys);
  }
}

const mayBeOf = (keys: ReadonlySet<string>, { sides }: Group, patrons: Patrons): boolean =>
  [...sides.values()].every((own) => mayBeOne(own, keys, patrons));

/** Those that name most sides first, so that a mention that names none finds them there. */
function sameDay(mentions: readonly Mention[], patrons: Patrons): Group[] {
  const byDay = new Map<Day, Group[]>();
  for (const mention of [...mentions].sort((a, b) => b.keys.size - a.keys.size)) {
    if (mention.day === null) continue;
    const groups = byDay.get(mention.day) ?? [];
    byDay.set(mention.day, groups);
    const home = groups.find((g) => mayBeOf(mention.keys, g, patrons)) ?? groupOf(mention.day);
    if (home.mentions.length === 0) groups.push(home);
    put(home, [mention]);
  }
  return [...byDay.values()].flat();
}

/** How many origins tell of its day. */
const strengthOf = (g: Group, originOf: (report: string) => string): number =>
  new Set(g.mentions.map((m) => originOf(m.told.report.id))).size;

/** Takes days that are only another word for a neighbour's into it: the day of signing, a day's slip. */
function merged(groups: readonly Group[], patrons: Patrons, originOf: (report: string) => string): Group[] {
  const strongest = groups
    .map((group) => ({
      group,
      strength: strengthOf(group, originOf),
      timed: Number(group.mentions.some((m) => m.hour)),
      sides: sidesOf(group),
    }))
    .sort(
      (a, b) =>
        b.strength - a.strength ||
        b.timed - a.timed ||
        (a.group.day < b.group.day ? 1 : a.group.day > b.group.day ? -1 : 0) ||
        (a.sides < b.sides ? -1 : 1),
    );
  const kept: Group[] = [];
  for (const { group } of strongest) {
    const home = kept.find((k) => isSameTruce(group, k, patrons));
    if (home) put(home, group.mentions);
    else kept.push(group);
  }
  return kept;
}

function isSameTruce(weak: Group, strong: Group, patrons: Patrons): boolean {
  const lead = daysBetween(weak.day, strong.day);
  if (lead < -SLIP_DAYS || lead > LEAD_DAYS) return false;
  const [earlier, later] = lead >= 0 ? [weak, strong] : [strong, weak];
  const isOver = earlier.mentions.some(
    ({ told: { finding: f } }) => f.time.end !== null && endsBy(f.time.end, later.day),
  );
  return !isOver && [...weak.sides.values()].every((keys) => mayBeOf(keys, strong, patrons));
}

const endsBy = (end: When, day: Day): boolean => lastDay(end) <= day;

const sidesOf = (g: Group): string => [...new Set([...g.sides.values()].flatMap((keys) => [...keys]))].sort().join();

/** A group with what asking which one is meant needs of it. */
interface Known extends Group {
  readonly keys: ReadonlySet<string>;
  readonly label: string;
  /** How many origins tell of its day. */
  readonly told: number;
  /** More than one does, or one does before it begins, which no report can mistake for the truce before. */
  readonly isSure: boolean;
  readonly firstKnown: Day;
  /** The last day it is told to bind. */
  readonly end: Day | null;
}

function knownOf(g: Group, originOf: (report: string) => string): Known {
  const told = strengthOf(g, originOf);
  const end = endOf(g.mentions, g.day, originOf);
  return {
    ...g,
    keys: new Set([...g.sides.values()].flatMap((keys) => [...keys])),
    label: sidesOf(g),
    told,
    isSure: told > 1 || g.mentions.some((m) => m.day !== null && m.day > m.published),
    firstKnown: [g.day, ...g.mentions.map((m) => m.published)].sort()[0] ?? g.day,
    end: end === null ? null : lastDay(end),
  };
}

const byDayThenSides = (a: Known, b: Known): number =>
  a.day < b.day ? 1 : a.day > b.day ? -1 : a.label < b.label ? -1 : 1;

/** "The truce", "an earlier truce": which. One that several tell of, before one that a single report does. */
function meant(
  { within, published, keys, isEarlier }: Mention,
  groups: readonly Known[],
  patrons: Patrons,
): Group | null {
  const isNear = (g: Known): boolean =>
    keys.size > 0 &&
    g.firstKnown <= published &&
    daysBetween(g.day, published) <= MEANT_DAYS &&
    (g.end === null || g.end >= published);
  const fits = groups
    .filter((g) => (within === null ? isNear(g) : g.day.startsWith(within)) && mayBeOf(keys, g, patrons))
    .sort(byDayThenSides);
  const begun = fits.filter((g) => g.day <= published);
  const list = begun.length > 0 ? begun : fits;
  const sure = list.filter((g) => g.isSure);
  const best = sure.length > 0 ? sure : list;
  return (isEarlier && within === null ? best[1] : best[0]) ?? null;
}

/** Whether two sets of sides may be the parties of one truce: one in the other, or two in common; allies are one. */
function mayBeOne(a: ReadonlySet<string>, b: ReadonlySet<string>, patrons: Patrons): boolean {
  const rest = new Set([...b].filter((key) => !a.has(key)));
  let common = b.size - rest.size;
  for (const key of a) {
    if (b.has(key)) continue;
    const ally = [...rest].find((other) => patrons.get(key)?.has(other) || patrons.get(other)?.has(key));
    if (ally === undefined) continue;
    rest.delete(ally);
    common++;
  }
  return common >= 2 || common === Math.min(a.size, b.size);
}

const latestFirst = (a: FoundTruce, b: FoundTruce): number =>
  a.truce.start < b.truce.start ? 1 : a.truce.start > b.truce.start ? -1 : a.truce.id < b.truce.id ? -1 : 1;

/** Stands before `later` between the same parties. */
export const isBefore = (earlier: Truce, later: Truce): boolean =>
  earlier.start !== null &&
  later.start !== null &&
  firstDay(earlier.start) < firstDay(later.start) &&
  earlier.parties.length > 0 &&
  earlier.parties.every((p) => later.parties.some((q) => sideKey(p) === sideKey(q)));

/**
 * Gives way to `later` once that begins. What a single report tells of displaces nothing, nor does a lull inside its term:
 * a local one, or one whose end is told and comes first.
 */
export const isReplacedBy = (earlier: Truce, later: Truce): boolean =>
  isBefore(earlier, later) &&
  !later.candidate &&
  (!later.kinds.includes("local") || earlier.kinds.includes("local")) &&
  (later.end === null || (earlier.end !== null && earlier.end <= later.end));
