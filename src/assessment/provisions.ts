import { asSide, type Day, type Finding, firstDay, lastDay, type When } from "../model/index.js";
import { dayOf } from "./belongs.js";
import { deliveriesOf } from "./deliveries.js";
import { type Step, stepsOf } from "./provisionSteps.js";
import type { Term } from "./term.js";
import { distinct } from "./truceOf.js";
import type { ProvisionState, SourcedFinding } from "./view.js";

type Status = Finding["status"];

/** Said again of a term that has got further, these are the text of the deal, not news of it. */
const RECITED: ReadonlySet<Status> = new Set(["promised", "open", "conditional", "demanded", "planned", "actual"]);
/** Not yet done, so that a due day can pass. */
const WAITING: ReadonlySet<Status> = new Set([
  "promised",
  "scheduled",
  "delayed",
  "under-way",
  "partial",
  "open",
  "conditional",
]);
const NEWS: ReadonlySet<Status> = new Set([
  "scheduled",
  "delayed",
  "under-way",
  "partial",
  "done",
  "unfulfilled",
  "blocked",
  "lapsed",
]);
/** What is only wished for is no term. */
const NO_PROMISE: ReadonlySet<Status> = new Set(["demanded", "hypothetical", "negated", "planned"]);
/** Acts that are terms kept even where no report tells of the promise; others only move a promise. */
const OF_THEMSELVES: ReadonlySet<string> = new Set(["prisoner-exchange", "body-exchange", "withdrawal", "disarmament"]);

/**
 * The terms of a truce with their state by `asOf`, from what is said of them and from what was done; in order of kind
 * and place. `takenOver`: where the others entered, by report.
 */
export function provisionsOf(
  findings: readonly SourcedFinding[],
  term: Term,
  asOf: Day,
  takenOver: ReadonlyMap<string, Step["place"]>,
): ProvisionState[] {
  const steps = findings
    .flatMap((f) => stepsOf(f, term, takenOver.get(f.report.id) ?? null))
    .filter((s) => isBy(s, term, asOf))
    .sort(byDay);
  const said = steps.filter((s) => s.isSaid);
  const known = new Set([...said.map((s) => s.kind), ...term.truce.terms]);
  const groups = new Map<string, Step[]>();
  for (const one of steps) {
    const step = asPromised(one, known);
    if (!step.isSaid && !known.has(step.kind) && !OF_THEMSELVES.has(step.kind)) continue;
    const id = idOf(step);
    const group = groups.get(id);
    if (group) group.push(step);
    else groups.set(id, [step]);
  }
  for (const kind of term.truce.terms) if (![...groups.values()].some((g) => g[0]?.kind === kind)) groups.set(kind, []);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, group]) => stateOf(id, group, asOf, term.truce.terms.includes(kindOf(id))));
}

const idOf = ({ kind, place }: Step): string => (place === null ? kind : `${kind}:${place.id ?? place.name}`);
const kindOf = (id: string): string => id.split(":")[0] ?? id;

/** An act counts from the day the truce began; what is said of its terms, from when it was agreed. */
function isBy({ isSaid, step }: Step, term: Term, asOf: Day): boolean {
  const published = lastDay(step.report.date ?? "");
  if (isSaid) return published <= asOf || dayOf(step) <= asOf;
  const day = dayOf(step);
  return day >= term.from && day <= asOf && (term.to === null || day <= term.to);
}

/** Released prisoners are part of whichever was promised, exchange or release. */
const asPromised = (step: Step, known: ReadonlySet<string>): Step =>
  step.kind === "prisoner-exchange" && !known.has("prisoner-exchange") && known.has("prisoner-release")
    ? { ...step, kind: "prisoner-release" }
    : step;

function stateOf(id: string, steps: readonly Step[], asOf: Day, isDeclared: boolean): ProvisionState {
  let status: Status = "open";
  let due: When | null = null;
  for (const { step, status: next, isSaid } of steps) {
    if (isSaid) due = dueOf(step, next, due);
    if (!(RECITED.has(next) && NEWS.has(status))) status = next;
  }
  if (steps.length === 0) status = "promised";
  const last = steps.filter((s) => NEWS.has(s.status)).at(-1);
  const deadline = due === null ? null : lastDay(due);
  return {
    id,
    kind: kindOf(id),
    place: steps[0]?.place ?? null,
    by: distinct(steps.filter((s) => s.isSaid).flatMap((s) => s.step.finding.actor.map(asSide))),
    status,
    promised: isDeclared || steps.some((s) => s.isSaid && !NO_PROMISE.has(s.status)),
    due,
    overdue: deadline !== null && deadline < asOf && WAITING.has(status) && !(last && newsDay(last.step) > deadline),
    delivered: deliveriesOf(steps, asOf),
    steps: steps.map((s) => s.step),
  };
}

/** A day told with a promise is its due day if it is to come; what puts it off or schedules it anew moves it. */
function dueOf({ finding: f, report }: SourcedFinding, status: Status, due: When | null): When | null {
  const told = f.time.end ?? f.time.start;
  if (told === null || told.length < 7) return due;
  if (status === "delayed" || status === "scheduled") return told;
  return due === null && status === "promised" && firstDay(told) > firstDay(report.date ?? "") ? told : due;
}

const newsDay = (step: SourcedFinding): Day => lastDay(step.report.date ?? "");

/** By the day of the act, or of the report that speaks of the term; then by report. */
function byDay(a: Step, b: Step): number {
  const day = (s: Step): Day => (s.isSaid ? newsDay(s.step) : dayOf(s.step));
  const key = (s: Step): string => [day(s), s.step.report.date, s.step.report.id, s.step.finding.id].join("|");
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

/** Days on which a promise was reported kept, or not kept: what has no due day is not late, only not done yet. */
export function keeping(provisions: readonly ProvisionState[], which: "kept" | "unkept", asOf: Day): Day[] {
  const isLate = ({ due }: ProvisionState, day: Day): boolean => due !== null && lastDay(due) < day;
  return provisions.flatMap((p) => {
    const steps = p.steps.filter((step) => {
      const { status, type } = step.finding;
      return which === "kept"
        ? status === "done" || status === "partial" || (type === "RETREAT" && status === "actual")
        : p.promised &&
            type === "provision" &&
            (status === "blocked" || status === "lapsed" || (status === "unfulfilled" && isLate(p, dayOf(step))));
    });
    return [...new Set(steps.map(dayOf))].filter((day) => day <= asOf);
  });
}
