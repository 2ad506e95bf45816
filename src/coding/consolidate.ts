import type { Knowledge } from "../knowledge/index.js";
import { type Actor, asSide, type FindingDraft, overlap, type Report } from "../model/index.js";
import { beside } from "./beside.js";
import { withDealTerms } from "./dealTerms.js";
import type { Draft } from "./draft.js";
import { COUNTS, UNHURT, withoutEchoes, withTolls } from "./echoes.js";
import { withGapped } from "./gapped.js";
import { lastNamed } from "./lastNamed.js";
import { asOneTruce } from "./oneTruce.js";
import { doersBefore, isSaidByNeither, withOthers } from "./others.js";
import { isCommon } from "./owners.js";
import { partiesOf } from "./parties.js";
import { isBorrowed } from "./relevance.js";
import { withoutRetellings } from "./retelling.js";
import type { Scene } from "./scene.js";
import { withOwnVictims, withSides, withStance } from "./sides.js";
import { withTerms } from "./terms.js";
import { isFight, withoutPapers, withThirdParties } from "./thirdParties.js";
import { withFigures } from "./tolls.js";

/** The drafts of a whole report made into its findings: sides filled in, one finding a statement, one truce. */
export function consolidate(
  drafts: readonly Draft[],
  scenes: readonly Scene[],
  report: Pick<Report, "date">,
  knowledge: Knowledge,
): FindingDraft[] {
  const all = drafts.filter((d) => !isSaidByNeither(d));
  const strong = all.filter((d) => !d.weak);
  const common = isCommon(knowledge);
  const parties = partiesOf(strong, scenes, knowledge);
  const named = partiesOf(strong, scenes, knowledge, common);
  const fighters = partiesOf(strong.filter(isFight), scenes, knowledge, common);
  // Two that only quarrel ("Turkey accused Canada") are not those between whom "the fighting" is.
  const belligerents = partiesOf(strong.filter(isOfWar), scenes, knowledge);
  const known = withFigures(parties.length < 2 ? strong : all);
  const words = lastNamed(scenes);
  const told = withoutPapers(withGapped(withTerms(withDealTerms(known, scenes, parties))));
  const near = beside(told);
  const sided = told.map((d) => ({
    ...d,
    finding: withOwnVictims(
      withStance(
        withOthers(
          withThirdParties(withSides(d, d.finding.type === "ASSAULT" ? belligerents : parties, words), fighters),
          parties,
          doersBefore(d, near(d)),
        ),
      ),
    ),
  }));
  const borrowed = isBorrowed(scenes.map((s) => s.words));
  const kept = withoutRetellings(withTolls(withoutEchoes(withoutThreatened(sided)))).filter(
    (d) => saysSomething(d, named, common) && !(borrowed && isNameless(d)),
  );
  return asOneTruce(
    kept.map((d) => asJudged(d.finding)),
    scenes,
    report.date,
  ).map((f) => asHistory(f, report));
}

const OF_WAR = new Set<string>(["ASSAULT", "truce", "compliance", "AGREE", "CONSULT"]);
const isOfWar = ({ finding }: Draft): boolean => OF_WAR.has(finding.type);

/** "warned it would hit back": what is threatened is no violence of its own. */
function withoutThreatened(drafts: readonly Draft[]): readonly Draft[] {
  const near = beside(drafts);
  return drafts.filter(
    (draft) =>
      draft.finding.type !== "ASSAULT" ||
      !/^(planned|conditional|hypothetical)$/.test(draft.finding.status) ||
      !near(draft).some((d) => d.finding.type === "THREATEN" && overlap(d.finding.evidence, draft.finding.evidence)),
  );
}

/** Nobody of knowledge does it, suffers it or says it. */
const isNameless = ({ finding: { actor, recipient, mediator = [], claim } }: Draft): boolean =>
  [...actor, ...recipient, ...mediator, ...claim.by].every((a) => a.id === null && a.side === undefined);

/**
 * A judgement of what is not real judges nothing, and fighting of nobody, nowhere, that hurt nobody, in a report
 * without parties is no fighting: "fans clashed over the price of tickets".
 */
function saysSomething({ finding: f }: Draft, parties: readonly Actor[], common: (a: Actor) => boolean): boolean {
  // "ran out and was not renewed": that it ran out says it all.
  if (f.type === "compliance") return f.status === "actual" || (f.status === "negated" && f.kind?.[0] !== "extended");
  if (f.type !== "ASSAULT") return true;
  if (f.rule === UNHURT) return f.place.length > 0;
  if (COUNTS.has(f.rule)) return parties.length > 1 && (f.killed ?? 0) > 1;
  const hurt = f.killed !== undefined || f.injured !== undefined;
  return (
    hurt ||
    parties.length > 0 ||
    f.actor.length > 0 ||
    f.recipient.some((a) => !common(a) && (a.id !== null || a.side !== undefined)) ||
    f.place.length > 0
  );
}

/** Who denies a breach of nobody denies his own; a count of none is nought. */
function asJudged(f: FindingDraft): FindingDraft {
  if (f.type !== "compliance") return f;
  const denied = f.claim.stance === "denies" && f.actor.length === 0 ? { actor: f.claim.by.map(asSide) } : {};
  const none = f.kind?.includes("holds") && NONE.test(f.evidence.text) ? { count: 0 } : {};
  return { ...f, ...denied, ...none };
}

const NONE =
  /^(no|none|zero|without|not a)\b|\b(no|zero|not a single|not one) (violation|breach|infringement|incident|infraction)/i;

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** What was over before the calendar year before the report's is history, not its news. */
function asHistory(finding: FindingDraft, { date }: Pick<Report, "date">): FindingDraft {
  const { end } = finding.time;
  const isOver = date !== null && end !== null && yearOf(end) < yearOf(date) - 1;
  return isOver && finding.status === "actual" ? { ...finding, status: "historical" } : finding;
}
