import { type Day, firstDay, lastDay, sideKey } from "../model/index.js";
import type { Contexts } from "./context.js";
import { shareParty } from "./party.js";
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
 * its report does where it names none ("the truce is not observed"), or other reports of its outlet where that names no
 * party of any (a mission's bulletin), if these speak of one conflict only. Of several the latest begun by then; a promise is of
 * one its report announces. `null`: of none, or it is not that kind of finding.
 */
export function truceMeant(one: SourcedFinding, all: readonly FoundTruce[], context: Contexts): FoundTruce | null {
  const { finding, report } = one;
  if (report.date === null || !(OF_A_TRUCE.has(finding.type) || isQuiet(one))) return null;
  const published = lastDay(report.date);
  // A term's day is when it is due.
  const day = finding.type === "provision" && dayOf(one) > published ? published : dayOf(one);
  const own = [...finding.actor, ...finding.recipient];
  const named = own.length > 0 ? own : (context.get(report.id)?.actors ?? []);
  const isTold = ({ about }: FoundTruce): boolean => about.some((a) => a.report.id === report.id);
  const byDay = all.find((t) => finding.truce !== undefined && firstDay(t.truce.start) === finding.truce);
  if (byDay) return byDay;
  const fits = all.filter((t) => isTold(t) || (firstDay(t.truce.start) <= day && shareParty(named, t.truce.parties)));
  if (fits.length === 0 && isNameless(one, all, context)) fits.push(...ofSource(one, all, context, day));
  const told = fits.filter(isTold);
  // `all` has the latest start first.
  const list = told.length > 0 ? told : likely(fits, day);
  const coming = list.filter(({ truce }) => firstDay(truce.start) > published);
  if (PROMISES.has(finding.status) && finding.type === "provision" && coming.length > 0) return coming.at(-1) ?? null;
  const begun = list.filter(({ truce }) => firstDay(truce.start) <= day);
  const at = finding.truce === "earlier" ? 1 : 0;
  return begun[at] ?? (at === 0 ? (list[0] ?? null) : null);
}

/** Neither it nor its report names a party of any truce. */
function isNameless({ report }: SourcedFinding, all: readonly FoundTruce[], context: Contexts): boolean {
  const keys = context.get(report.id)?.keys ?? new Set();
  return !all.some(({ truce }) => truce.parties.some((p) => keys.has(sideKey(p))));
}

/** Truces begun between parties that the outlet's reports name, if all between the same. */
function ofSource({ report }: SourcedFinding, all: readonly FoundTruce[], context: Contexts, day: Day): FoundTruce[] {
  const keys = context.get(report.id)?.source ?? new Set();
  const near = all.filter((t) => firstDay(t.truce.start) <= day && t.truce.parties.some((p) => keys.has(sideKey(p))));
  return new Set(near.map((t) => t.truce.parties.map(sideKey).join())).size === 1 ? near : [];
}

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
