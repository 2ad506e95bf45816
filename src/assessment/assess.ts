import { type Actor, compareAscii, type Day, type Finding, firstDay, lastDay } from "../model/index.js";
import { answerOf, unknownOf } from "./answer.js";
import { shareParty } from "./party.js";
import { type FoundTruce, findTruces, isReplacedBy } from "./truces.js";
import type {
  Assessment,
  Board,
  Conduct,
  ProvisionState,
  ReportHead,
  SourcedFinding,
  Standing,
  Weighed,
} from "./view.js";
import { bearingOf } from "./weigh.js";

/** A truce is broken once violence is told of on this many different days of its term ... */
export const BROKEN_DAYS = 3;
/** ... or one happening in its term is said to have killed this many. */
export const BROKEN_KILLED = 25;

/** What the record hands over: a report's head with its findings. */
export interface ReadReport {
  readonly report: ReportHead;
  readonly findings: readonly Finding[];
}

/**
 * The truce board as of a day, from the reports published by then. `asOf: null` takes the day of the latest report: what
 * came after, the record cannot know. Reports without a date are counted, not weighed: nobody knows when they were out.
 */
export function boardOf(reports: readonly ReadReport[], asOf: Day | null): Board {
  const dated = reports.filter((r) => r.report.date !== null);
  const day =
    asOf ??
    dated
      .map((r) => lastDay(r.report.date ?? ""))
      .sort(compareAscii)
      .at(-1) ??
    null;
  const undated = reports.length - dated.length;
  if (day === null) return { asOf: null, truces: [], reports: 0, undated };
  const known = dated.filter((r) => firstDay(r.report.date ?? "") <= day);
  const findings = known.flatMap(({ report, findings: fs }) => fs.map((finding) => ({ finding, report })));
  const truces = findTruces(findings);
  const context = contextOf(findings);
  return {
    asOf: day,
    truces: truces.map((t) => assess(t, truces, findings, context, day)),
    reports: known.length,
    undated,
  };
}

function assess(
  found: FoundTruce,
  all: readonly FoundTruce[],
  findings: readonly SourcedFinding[],
  context: Context,
  asOf: Day,
): Assessment {
  const { truce, about } = found;
  const mine = findings.filter((f) => belongsTo(f, found, all, context)).sort(byDay);
  const weighed = mine.flatMap((f) => {
    const bearing = bearingOf(f, truce);
    return bearing ? [{ ...f, ...bearing }] : [];
  });
  const pick = (side: "for" | "against"): Weighed[] =>
    weighed.filter((w) => w.side === side).map(({ finding, report, because }) => ({ finding, report, because }));
  const counted = [...about, ...mine];
  const since = counted.filter(({ report }) => report.date !== null && lastDay(report.date) >= firstDay(truce.start));
  const base = {
    truce: { ...truce, mediators: truce.mediators.length > 0 ? truce.mediators : mediatorsIn(mine) },
    asOf,
    standing: standingOf(found, all, mine, asOf),
    conduct: conductOf(pick("for"), pick("against")),
    about,
    for: pick("for"),
    against: pick("against"),
    provisions: provisionsOf(mine),
    reports: new Set(since.map(({ report }) => report.id)).size,
    lastReport:
      since
        .map(({ report }) => report.date ?? "")
        .sort(compareAscii)
        .at(-1) ?? null,
  };
  return { ...base, answer: answerOf(base), unknown: unknownOf(base) };
}

/**
 * Which truce a finding speaks of: one its own report tells of, else the latest begun by then between parties that the
 * finding names, or that its report does where it names none ("the truce is not observed").
 */
function belongsTo(one: SourcedFinding, found: FoundTruce, all: readonly FoundTruce[], context: Context): boolean {
  if (one.finding.type === "truce") return false;
  const day = dayOf(one);
  const own = [...one.finding.actor, ...one.finding.recipient];
  const named = own.length > 0 ? own : (context.get(one.report.id) ?? []);
  const isTold = ({ about }: FoundTruce): boolean => about.some(({ report }) => report.id === one.report.id);
  const fits = all.filter((t) => isTold(t) || (firstDay(t.truce.start) <= day && shareParty(named, t.truce.parties)));
  const told = fits.filter(isTold);
  // `all` has the latest start first.
  const begun = (told.length > 0 ? told : fits).filter(({ truce }) => firstDay(truce.start) <= day);
  return (begun[0] ?? told[0] ?? fits[0]) === found;
}

/** Everybody whom a report's findings name, by report. */
type Context = ReadonlyMap<string, readonly Actor[]>;

function contextOf(findings: readonly SourcedFinding[]): Context {
  const context = new Map<string, Actor[]>();
  for (const { finding, report } of findings) {
    const actors = context.get(report.id) ?? [];
    actors.push(...finding.actor, ...finding.recipient);
    context.set(report.id, actors);
  }
  return context;
}

const dayOf = ({ finding, report }: SourcedFinding): Day => {
  const { start } = finding.time;
  return start !== null && start.length >= 10 ? firstDay(start) : lastDay(report.date ?? "");
};

function standingOf(
  { truce }: FoundTruce,
  all: readonly FoundTruce[],
  mine: readonly SourcedFinding[],
  asOf: Day,
): Standing {
  if (asOf < firstDay(truce.start)) return "announced";
  if (all.some((other) => isReplacedBy(truce, other.truce) && firstDay(other.truce.start) <= asOf)) return "replaced";
  if (mine.some(({ finding: f }) => f.kind?.includes("expired") && f.status === "actual")) return "expired";
  if (truce.end !== null && asOf > lastDay(truce.end)) return "expired";
  return mine.some(({ finding: f }) => f.kind?.includes("extended") && f.status === "actual") ? "extended" : "in force";
}

function conductOf(pro: readonly Weighed[], contra: readonly Weighed[]): Conduct {
  if (contra.length === 0) return pro.length === 0 ? "no reports" : "holding";
  const violence = contra.filter(({ finding }) => finding.type === "ASSAULT");
  const days = new Set(violence.map(({ finding }) => finding.time.start?.slice(0, 10)));
  const worst = Math.max(0, ...violence.map(({ finding }) => finding.killed ?? 0));
  const collapsed = contra.some(({ finding }) => finding.kind?.includes("collapsed"));
  return collapsed || days.size >= BROKEN_DAYS || worst >= BROKEN_KILLED ? "broken" : "strained";
}

const mediatorsIn = (mine: readonly SourcedFinding[]) =>
  mine
    .filter(({ finding }) => finding.type === "mediates" && finding.status === "actual")
    .flatMap(({ finding }) => finding.actor)
    .filter((a, i, others) => others.findIndex((b) => (b.id ?? b.name) === (a.id ?? a.name)) === i);

function provisionsOf(mine: readonly SourcedFinding[]): ProvisionState[] {
  const told = mine.filter(({ finding }) => finding.type === "provision");
  const kinds = [...new Set(told.map(({ finding }) => finding.kind?.[0] ?? "other"))].sort(compareAscii);
  return kinds.map((kind) => {
    const steps = told.filter(({ finding }) => (finding.kind?.[0] ?? "other") === kind);
    const latest = steps.at(-1)?.finding;
    return { kind, status: latest?.status ?? "open", due: latest?.time.start ?? null, steps };
  });
}

const byDay = (a: SourcedFinding, b: SourcedFinding): number =>
  compareAscii(a.report.date ?? "", b.report.date ?? "") || compareAscii(a.finding.id, b.finding.id);
