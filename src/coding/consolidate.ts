import { type Actor, compareAscii, type FindingDraft, type Report, type TimeSpan } from "../model/index.js";
import { type Draft, distinct } from "./draft.js";
import { partiesOf } from "./parties.js";
import type { Scene } from "./scene.js";

/** The drafts of a whole report made into its findings: sides filled in, one finding a statement, one truce. */
export function consolidate(
  drafts: readonly Draft[],
  scenes: readonly Scene[],
  report: Pick<Report, "date">,
): FindingDraft[] {
  const parties = partiesOf(drafts);
  const filled = drafts.map((draft) => ({ ...draft, finding: withStance(fillIn(draft, parties, scenes), parties) }));
  const kept = withoutEchoes(withTolls(filled)).filter((d) => saysSomething(d, parties));
  return oneTruce(kept).map(({ finding }) => historical(finding, report));
}

/** Sides that the clause leaves to the report: "both sides", "clashes continued", "the truce". */
function fillIn(
  { finding, rule, collective, scene }: Draft,
  parties: readonly Actor[],
  scenes: readonly Scene[],
): FindingDraft {
  const mention = (party: Actor): Actor => ({ ...party, text: nearestText(party, scene, scenes) });
  const actor = collective.actor || (rule?.fill && finding.actor.length === 0) ? parties.map(mention) : finding.actor;
  const recipient = collective.recipient
    ? parties.filter((p) => !actor.some((a) => key(a) === key(p))).map(mention)
    : finding.recipient;
  return { ...finding, actor: distinct(actor), recipient: distinct(recipient) };
}

function nearestText(party: Actor, scene: Scene, scenes: readonly Scene[]): string {
  const own = [...scenes.slice(0, scenes.indexOf(scene) + 1)].reverse();
  for (const s of own) for (const m of s.mentions) for (const a of m.actors) if (key(a) === key(party)) return a.text;
  return party.text;
}

const key = (a: Actor): string => (a.side?.id ?? a.side?.name ?? a.id ?? a.name).toString();

/** A party that blames another accuses, whatever the verb (codebook, "Who says it"). */
function withStance(finding: FindingDraft, parties: readonly Actor[]): FindingDraft {
  const { claim, actor, type, kind } = finding;
  const harmful = type === "ASSAULT" || type === "COERCE" || (type === "compliance" && kind?.[0] !== "holds");
  const isRival = (a: Actor): boolean => parties.some((p) => key(p) === key(a));
  const [sayer] = claim.by;
  if (!harmful || claim.stance !== "says" || !sayer || actor.length === 0) return finding;
  const blamesOther = isRival(sayer) && actor.every((a) => key(a) !== key(sayer));
  return blamesOther ? { ...finding, claim: { ...claim, stance: "accuses" } } : finding;
}

const overlaps = (a: FindingDraft, b: FindingDraft): boolean =>
  a.evidence.start < b.evidence.end && b.evidence.start < a.evidence.end;

/** "Two civilians were injured.": those hurt by nobody named are the toll of the violence told just before. */
function withTolls(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const { finding } = draft;
    const isToll = draft.rule?.id === "assault.kill" && finding.actor.length === 0 && finding.status === "actual";
    const home = isToll ? kept.findLastIndex((k) => k.finding.type === "ASSAULT" && k.finding.status === "actual") : -1;
    const before = kept[home];
    const sameToll = (a?: number, b?: number): boolean => a === undefined || b === undefined;
    const follows =
      before && before.scene !== draft.scene && finding.sentence.start - before.finding.sentence.end <= NEXT_SENTENCE;
    if (
      !before ||
      !follows ||
      !sameToll(before.finding.killed, finding.killed) ||
      !sameToll(before.finding.injured, finding.injured)
    ) {
      kept.push(draft);
      continue;
    }
    const { killed, injured, numbers = [] } = finding;
    const toll = { ...(killed === undefined ? {} : { killed }), ...(injured === undefined ? {} : { injured }) };
    kept[home] = {
      ...before,
      finding: { ...before.finding, ...toll, numbers: [...(before.finding.numbers ?? []), ...numbers] },
    };
  }
  return kept;
}

/** White space between a sentence and the next, in characters. */
const NEXT_SENTENCE = 3;

/** Two rules that answer to the same words with the same type say one thing: the one that found more stays. */
function withoutEchoes(drafts: readonly Draft[]): Draft[] {
  const best = [...drafts].sort(
    (a, b) => richness(b) - richness(a) || a.finding.evidence.start - b.finding.evidence.start,
  );
  const kept: Draft[] = [];
  for (const draft of best) {
    const twin = kept.findIndex((k) => isEcho(k, draft));
    const first = kept[twin];
    if (first) kept[twin] = { ...first, finding: merged(first.finding, draft.finding) };
    else kept.push(draft);
  }
  return kept.sort((a, b) => a.finding.evidence.start - b.finding.evidence.start);
}

const isEcho = (a: Draft, b: Draft): boolean =>
  a.finding.type === b.finding.type &&
  (a.finding.kind?.[0] === b.finding.kind?.[0] ||
    (a.finding.type !== "provision" && a.finding.type !== "compliance")) &&
  (overlaps(a.finding, b.finding) || isSameAct(a, b) || (a.finding.type === "truce" && a.scene === b.scene));

/** What the echo tells and the first does not. */
function merged(first: FindingDraft, echo: FindingDraft): FindingDraft {
  const kind = [...new Set([...(first.kind ?? []), ...(echo.kind ?? [])])].sort(compareAscii);
  return {
    ...first,
    ...(kind.length > 0 ? { kind } : {}),
    ...(first.mode === undefined && echo.mode ? { mode: echo.mode } : {}),
    ...(first.mediator === undefined && echo.mediator ? { mediator: echo.mediator } : {}),
    actor: first.actor.length > 0 ? first.actor : echo.actor,
    place: first.place.length > 0 ? first.place : echo.place,
    time: first.time.start === null && echo.time.start !== null ? echo.time : first.time,
  };
}

/** One sentence's violence by the same hand is one happening, however many words tell of it. */
const isSameAct = (a: Draft, b: Draft): boolean =>
  a.finding.type === "ASSAULT" &&
  a.scene === b.scene &&
  a.finding.status === b.finding.status &&
  Math.abs(a.start - b.start) <= 8 &&
  (a.finding.actor.length === 0 || b.finding.actor.length === 0 || sameActors(a.finding, b.finding));

const sameActors = (a: FindingDraft, b: FindingDraft): boolean =>
  a.actor.some((x) => b.actor.some((y) => key(x) === key(y)));

const richness = ({ finding: f, end, start, rule, kind }: Draft): number =>
  (kind === "noun" ? 0 : 2) +
  // That somebody died says less than what killed them.
  (rule?.id === "assault.kill" ? -3 : 0) +
  f.actor.length * 2 +
  f.recipient.length * 2 +
  (f.mode ? 1 : 0) +
  (f.kind ? 1 : 0) +
  (f.killed ? 1 : 0) +
  (end - start) / 10;

/**
 * A judgement of what is not real judges nothing, and fighting of nobody, nowhere, that hurt nobody, in a report
 * without parties is no fighting: "fans clashed over the price of tickets".
 */
function saysSomething({ finding: f }: Draft, parties: readonly Actor[]): boolean {
  if (f.type === "compliance") return f.status === "actual" || f.status === "negated";
  if (f.type !== "ASSAULT") return true;
  return (
    parties.length > 0 || f.actor.length > 0 || f.place.length > 0 || f.killed !== undefined || f.injured !== undefined
  );
}

/** A report's truce findings complete each other: the start, end and sides told with one hold for those that lack them. */
function oneTruce(drafts: readonly Draft[]): Draft[] {
  const told = drafts.map((d) => d.finding).filter((f) => f.type === "truce" && f.status === "actual");
  const dated = told.find((f) => f.time.start !== null)?.time;
  const sided = told.find((f) => f.actor.length >= 2)?.actor;
  return drafts.map((draft) => {
    const { finding } = draft;
    if (finding.type !== "truce" || finding.status !== "actual") return draft;
    const time: TimeSpan = finding.time.start === null && dated ? { ...dated, text: finding.time.text } : finding.time;
    const actor = finding.actor.length < 2 && sided ? sided : finding.actor;
    return { ...draft, finding: { ...finding, time, actor } };
  });
}

const YEAR = 4;

/** What was over a calendar year or more before the report is history, not its news. */
function historical(finding: FindingDraft, { date }: Pick<Report, "date">): FindingDraft {
  const end = finding.time.end ?? finding.time.start;
  const old = date !== null && end !== null && Number(end.slice(0, YEAR)) < Number(date.slice(0, YEAR)) - 1;
  return old && finding.status === "actual" && finding.time.end !== null
    ? { ...finding, status: "historical" }
    : finding;
}
