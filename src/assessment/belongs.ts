import { type Day, firstDay, lastDay, sideKey } from "../model/index.js";
import type { Contexts } from "./context.js";
import type { Told } from "./told.js";
import type { TruceIndex } from "./truceIndex.js";
import type { FoundTruce } from "./truces.js";
import type { SourcedFinding } from "./view.js";

/** Types of which a report says "the truce", "the exchange", without always saying of which truce. */
const OF_A_TRUCE: ReadonlySet<string> = new Set([
  "compliance",
  "provision",
  "mediates",
  "RETREAT",
  "AID",
  "CONSULT",
  "COERCE",
]);

/**
 * Which truce a finding speaks of: one its own report tells of, else one between parties that the finding names, or that
 * its report does where it names none ("the truce is not observed"). A report that names no party of any truce (a
 * mission's bulletin) speaks of that which its outlet's other reports do, if these are about one conflict. Of several the latest begun by then; a promise is of one its report announces. `null`: of
 * none, or it is not that kind of finding.
 */
function truceMeant(one: SourcedFinding, index: TruceIndex, context: Contexts): FoundTruce | null {
  const { finding, report } = one;
  if (report.date === null || !(OF_A_TRUCE.has(finding.type) || isQuiet(one))) return null;
  const published = lastDay(report.date);
  // A term's day is when it is due.
  const day = finding.type === "provision" && dayOf(one) > published ? published : dayOf(one);
  const own = [...finding.actor, ...finding.recipient].map(sideKey);
  const named = own.length > 0 ? own : (context.get(report.id)?.keys ?? []);
  const isBegun = ({ truce }: FoundTruce): boolean => firstDay(truce.start) <= day;
  const told = index.toldIn(report.id);
  const fits = told.length > 0 ? told : index.of(named).filter(isBegun);
  const near = fits.length > 0 ? fits : unnamed(one, index, context).filter(isBegun);
  const byDay = near.find(({ truce }) => finding.truce !== undefined && firstDay(truce.start) === finding.truce);
  if (byDay) return byDay;
  const list = told.length > 0 ? told : likely(near, day);
  const coming = list.filter(({ truce }) => firstDay(truce.start) > published);
  if (PROMISES.has(finding.status) && finding.type === "provision" && coming.length > 0) return coming.at(-1) ?? null;
  const begun = list.filter(isBegun);
  const at = finding.truce === "earlier" ? 1 : 0;
  return begun[at] ?? (at === 0 ? (list[0] ?? null) : null);
}

/** For a report that names no party of any truce: those its outlet's reports name, if all between the same parties. */
function unnamed({ report }: SourcedFinding, index: TruceIndex, context: Contexts): readonly FoundTruce[] {
  const { keys, source } = context.get(report.id) ?? { keys: new Set<string>(), source: new Set<string>() };
  if (index.of(keys).length > 0) return [];
  const ofOutlet = index.of(source);
  return isOneConflict(ofOutlet) ? ofOutlet : [];
}

const isOneConflict = (truces: readonly FoundTruce[]): boolean =>
  new Set(truces.map((t) => t.truce.parties.map(sideKey).join())).size === 1;

/** Those not over by then, and of these those that more than one report tells of, where there are any. */
function likely(fits: readonly FoundTruce[], day: Day): readonly FoundTruce[] {
  const open = fits.filter(({ truce }) => truce.end === null || lastDay(truce.end) >= day);
  const some = open.length > 0 ? open : fits;
  const sure = some.filter(({ truce }) => !truce.candidate);
  return sure.length > 0 ? sure : some;
}

const PROMISES: ReadonlySet<string> = new Set(["promised", "scheduled", "conditional", "open"]);

/** "No fighting was reported." */
const isQuiet = ({ finding }: SourcedFinding): boolean => finding.type === "ASSAULT" && finding.status === "negated";

/** The day a finding is about, where told whole; else that of its report. */
export function dayOf({ finding, report }: SourcedFinding): Day {
  const { start } = finding.time;
  return start !== null && start.length >= 10 ? firstDay(start) : lastDay(report.date ?? "");
}

/** What each truce is told of beside its own findings, in order of the reports given. */
export type Meant = ReadonlyMap<FoundTruce, readonly SourcedFinding[]>;

/** What each truce is told of beside its own findings: each finding with the one it means. */
export const meantBy = (told: readonly Told[], index: TruceIndex, context: Contexts): Meant =>
  meaner()(told, index, context);

/**
 * As `meantBy`, asking anew only of reports that speak of other truces now, or of which something else is known: which
 * truce is meant depends on the days, parties and standing as a candidate of those it may mean, and on who fights for whom.
 */
export function meaner(): typeof meantBy {
  const kept = new WeakMap<Told, { readonly stamp: string; readonly pairs: readonly (readonly [number, number])[] }>();
  return (told, index, context) => {
    const meant = new Map<FoundTruce, SourcedFinding[]>();
    for (const one of told) {
      const { choice, stamp } = index.choiceFor(one.report.id, context);
      if (choice.length === 0) continue;
      const former = kept.get(one);
      const pairs = former?.stamp === stamp ? former.pairs : pairsIn(one, choice, index, context);
      if (pairs !== former?.pairs) kept.set(one, { stamp, pairs });
      for (const [finding, at] of pairs) {
        const truce = choice[at] as FoundTruce;
        const list = meant.get(truce);
        if (list) list.push(one.findings[finding] as SourcedFinding);
        else meant.set(truce, [one.findings[finding] as SourcedFinding]);
      }
    }
    return meant;
  };
}

/** Each finding of a report that means a truce, and which of the choice it is, both by place. */
function pairsIn(
  { findings }: Told,
  choice: readonly FoundTruce[],
  index: TruceIndex,
  context: Contexts,
): (readonly [number, number])[] {
  return findings.flatMap((one, i) => {
    const truce = truceMeant(one, index, context);
    return truce === null ? [] : [[i, choice.indexOf(truce)] as const];
  });
}
