import { addDays, compareAscii, type Day, daysBetween, type Finding, firstDay, lastDay } from "../model/index.js";
import { comparableOf, fits, PLAIN } from "./join.js";
import type { Terrain } from "./terrain.js";
import { isKnown } from "./ties.js";
import { type Told, toldFrom } from "./told.js";
import type { ReportHead, SourcedFinding } from "./view.js";

/** A happening told as longer than this many days is a period, not one happening. */
export const LONGEST = 3;
/** Findings of a block may join happenings of this many blocks before it (a night, a day that no report tells). */
export const REACH = 1;

/** What is said rather than done; an accusation is a claim about a happening, and is told as one. */
const WORDS: ReadonlySet<string> = new Set(["ACCUSE", "REQUEST", "REJECT", "SUPPORT"]);
const EVENT = /^[A-Z]/;

/** A finding of a single happening, and where it is looked for: all that joining needs to know about its report. */
export interface Placed extends SourcedFinding {
  /** The day whose block holds it: its last day, or the day of its report where no day is told. */
  readonly block: Day;
  /** First and last day it can have happened. */
  readonly from: Day;
  readonly to: Day;
  /** `text`: the report tells the day; `report`: it does not. */
  readonly dated: "text" | "report";
  /** It denies; `charge` is the finding of the same report that states what is denied, where there is one. */
  readonly denies: boolean;
  readonly charge: string | null;
}

/** True for a finding of an actual, single event: not of words, totals, or what is only feared or planned. */
export const isHappening = (f: Finding): boolean =>
  EVENT.test(f.type) && !WORDS.has(f.type) && f.status === "actual" && f.summary !== true;

/**
 * The happenings one report tells of, each in its block. Where the report tells no day for one, the day of a finding of
 * the same happening in the same report stands in, and else the report's own. Periods, and what an undated report
 * leaves without a day, make none; nor does what has neither a day nor a place to hold on to (`isAdrift`). All findings
 * given are of one report. Leaving out findings of other blocks changes nothing for those that stay.
 */
export function placedIn(sourced: readonly SourcedFinding[], terrain: Terrain): Placed[] {
  const report = sourced[0]?.report;
  if (!report) return [];
  const happenings = sourced.filter(({ finding }) => isHappening(finding)).sort(inTextOrder);
  const charges = happenings.map((h) => h.finding).filter((f) => !isDenial(f));
  const told = new Map(happenings.map(({ finding: f }) => [f.id, spanOf(f, report)] as const));
  const dated = charges.filter((f) => isSpan(told.get(f.id)));
  /** As told, else as lent by `lender`, else by the report's date. */
  const spanFor = (f: Finding, lender: Span | null): Span | null => {
    const own = told.get(f.id) ?? null;
    if (own !== UNTOLD) return own;
    const span = lender ?? byReport(report);
    return span === null || (span.dated === "report" && isAdrift(f, terrain)) ? null : span;
  };
  const spans = new Map(
    charges.map((f) => {
      const lender = told.get(f.id) === UNTOLD ? likest(f, dated, false) : null;
      const lent = lender === null ? null : told.get(lender.id);
      return [f.id, spanFor(f, isSpan(lent) ? lent : null)] as const;
    }),
  );
  return happenings.flatMap((one) => {
    const { finding } = one;
    const denies = isDenial(finding);
    const own = told.get(finding.id);
    const near = charges.filter((f) => overlap(own, spans.get(f.id)));
    const charge = denies ? likest(finding, near, true) : null;
    // A denial is looked for where its charge is.
    const span = denies
      ? ((charge && spans.get(charge.id)) ?? spanFor(finding, null))
      : (spans.get(finding.id) ?? null);
    return span === null ? [] : [{ ...one, ...span, block: span.to, denies, charge: charge?.id ?? null }];
  });
}

const isDenial = (f: Finding): boolean => f.claim.stance === "denies";

/**
 * Told without a day, and either with a toll and no place nearer than a region, as running totals are; or without any
 * place or side. Nothing would tell it from others, and a total must not be taken for a massacre.
 */
function isAdrift(f: Finding, terrain: Terrain): boolean {
  if (f.place.some((p) => !terrain.isWide(p))) return false;
  const sides = [...f.actor, ...f.recipient].some(isKnown);
  return f.killed !== undefined || f.injured !== undefined || (f.place.length === 0 && !sides);
}

/** A denial that tells its day denies what was then; one that does not, anything that has a day. */
const overlap = (own: Span | typeof UNTOLD | null | undefined, other: Span | null | undefined): boolean =>
  isSpan(other) && (!isSpan(own) || (own.from <= other.to && other.from <= own.to));

const inTextOrder = (a: SourcedFinding, b: SourcedFinding): number =>
  a.finding.evidence.start - b.finding.evidence.start || compareAscii(a.finding.id, b.finding.id);

type Span = Pick<Placed, "from" | "to" | "dated">;

/** No day is told. */
const UNTOLD = "untold";
const isSpan = (span: Span | typeof UNTOLD | null | undefined): span is Span =>
  typeof span === "object" && span !== null;

/** `null`: a period, or a day after the report's. */
function spanOf({ type, time }: Finding, report: ReportHead): Span | typeof UNTOLD | null {
  const { start, end } = time;
  if (start === null) return end === null ? UNTOLD : null;
  if (start.length < 10 || (end !== null && end.length < 10)) return null;
  const from = firstDay(start);
  const published = report.date === null ? null : lastDay(report.date);
  // "Shelled since Monday" runs on until it is told; "held since Monday" began then.
  const open = end === null && type === "ASSAULT" && start.length === 10 && published !== null && published > from;
  const to = open && published ? published : lastDay(end ?? start);
  if (to < from || daysBetween(from, to) >= LONGEST) return null;
  // A report can be a day behind the place it tells of, no more.
  if (published !== null && from > addDays(published, 1)) return null;
  return { from, to, dated: "text" };
}

function byReport({ date }: ReportHead): Span | null {
  if (date === null || date.length < 10) return null;
  return { from: addDays(date, -REACH), to: date, dated: "report" };
}

/**
 * The finding of the report that tells of the same happening, best first, of equals the nearest before it; a denial needs
 * only its accused in common. `others` come in order of text.
 */
function likest(finding: Finding, others: readonly Finding[], denial: boolean): Finding | null {
  const linked = others.find((o) => o.id === finding.same || o.same === finding.id);
  if (linked) return linked;
  const own = comparableOf(finding, null);
  const offers = others.flatMap((f) => {
    if (f.id === finding.id || f.type !== finding.type) return [];
    const match = fits(own, comparableOf(f, null), PLAIN);
    if (match === null || !(match.enough || (denial && match.sameAccused))) return [];
    return [{ f, score: match.score, after: f.evidence.start > finding.evidence.start }];
  });
  const best = Math.max(...offers.map((o) => o.score));
  const equal = offers.filter((o) => o.score === best);
  return (equal.filter((o) => !o.after).at(-1) ?? equal[0])?.f ?? null;
}

/** The happenings that findings of many reports tell of, each in its block. */
export const placedFrom = (findings: readonly SourcedFinding[], terrain: Terrain): Placed[] =>
  toldFrom(findings).flatMap((told: Told) => placedIn(told.findings, terrain));

/** What is placed in each block. */
export type Blocks = ReadonlyMap<Day, readonly Placed[]>;

export function blocksOf(placed: Iterable<Placed>): Map<Day, Placed[]> {
  const blocks = new Map<Day, Placed[]>();
  for (const p of placed) {
    const block = blocks.get(p.block);
    if (block) block.push(p);
    else blocks.set(p.block, [p]);
  }
  return blocks;
}

/** The blocks whose incidents a finding placed in `block` can change. */
export const touchedBy = (block: Day): Day[] =>
  Array.from({ length: 2 * REACH + 1 }, (_, i) => addDays(block, i - REACH));

/**
 * Findings that a reviewer joins are looked at together, in the earliest block of theirs, as if the day had been told.
 * `placed` must hold all findings of a join.
 */
export function withJoins(placed: readonly Placed[], joins: readonly (readonly [string, string])[]): Placed[] {
  if (joins.length === 0) return [...placed];
  const byId = new Map(placed.map((p) => [p.finding.id, p] as const));
  const block = new Map<string, Day>();
  const of = (id: string): Day | undefined => block.get(id) ?? byId.get(id)?.block;
  for (let changed = true; changed; ) {
    changed = false;
    for (const [a, b] of joins) {
      const [x, y] = [of(a), of(b)];
      if (x === undefined || y === undefined) continue;
      const [earliest = x] = [x, y].sort(compareAscii);
      for (const id of [a, b]) {
        if (block.get(id) === earliest) continue;
        block.set(id, earliest);
        changed = true;
      }
    }
  }
  return placed.map((p) => {
    const day = block.get(p.finding.id);
    return day === undefined ? p : { ...p, block: day };
  });
}
