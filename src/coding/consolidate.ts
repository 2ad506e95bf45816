import type { Actor, FindingDraft, Report, TimeSpan } from "../model/index.js";
import type { Draft } from "./draft.js";
import { UNHURT, withoutEchoes, withTolls } from "./echoes.js";
import { isCommon } from "./owners.js";
import { partiesOf } from "./parties.js";
import { withoutRetellings } from "./retelling.js";
import type { Scene } from "./scene.js";
import { withSides, withStance } from "./sides.js";
import { withTerms } from "./terms.js";
import { withFigures } from "./tolls.js";

/** The drafts of a whole report made into its findings: sides filled in, one finding a statement, one truce. */
export function consolidate(
  drafts: readonly Draft[],
  scenes: readonly Scene[],
  report: Pick<Report, "date">,
): FindingDraft[] {
  const parties = partiesOf(drafts);
  const named = partiesOf(drafts, isCommon);
  const sided = withTerms(withFigures(drafts)).map((d) => ({
    ...d,
    finding: withStance(withSides(d, parties, scenes)),
  }));
  const kept = withoutRetellings(withTolls(withoutEchoes(sided))).filter((d) => saysSomething(d, named));
  return asOneTruce(kept.map((d) => d.finding)).map((f) => asHistory(f, report));
}

/**
 * A judgement of what is not real judges nothing, and fighting of nobody, nowhere, that hurt nobody, in a report
 * without parties is no fighting: "fans clashed over the price of tickets".
 */
function saysSomething({ finding: f }: Draft, parties: readonly Actor[]): boolean {
  if (f.type === "compliance") return f.status === "actual" || f.status === "negated";
  if (f.type !== "ASSAULT") return true;
  if (f.rule === UNHURT) return f.place.length > 0;
  const hurt = f.killed !== undefined || f.injured !== undefined;
  return (
    hurt ||
    parties.length > 0 ||
    f.actor.length > 0 ||
    f.recipient.some((a) => !isCommon(a) && (a.id !== null || a.side !== undefined)) ||
    f.place.length > 0
  );
}

/** A report's truce findings complete each other: the start, end and sides told with one hold for those that lack them. */
function asOneTruce(findings: readonly FindingDraft[]): FindingDraft[] {
  const isTold = (f: FindingDraft): boolean => f.type === "truce" && f.status === "actual";
  const told = findings.filter(isTold);
  const dated = told.find((f) => f.time.start !== null)?.time;
  const sided = told.find((f) => f.actor.length >= 2)?.actor;
  return findings.map((f) => {
    if (!isTold(f)) return f;
    const time: TimeSpan = f.time.start === null && dated ? { ...dated, text: f.time.text } : f.time;
    return { ...f, time, actor: f.actor.length < 2 && sided ? sided : f.actor };
  });
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** What was over before the calendar year before the report's is history, not its news. */
function asHistory(finding: FindingDraft, { date }: Pick<Report, "date">): FindingDraft {
  const { end } = finding.time;
  const isOver = date !== null && end !== null && yearOf(end) < yearOf(date) - 1;
  return isOver && finding.status === "actual" ? { ...finding, status: "historical" } : finding;
}
