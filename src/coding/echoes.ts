import { compareAscii, type FindingDraft, sideKey } from "../model/index.js";
import type { Draft } from "./draft.js";

/** White space between a sentence and the next, in characters. */
const NEXT_SENTENCE = 3;
/** Words for one act of violence stand this close, in tokens. */
const ONE_ACT = 8;

/** "Two civilians were injured.": those hurt by nobody named are the toll of the violence told just before. */
export function withTolls(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const home = isToll(draft) ? kept.findLastIndex((k) => takesToll(k.finding)) : -1;
    const violence = kept[home];
    if (violence && follows(violence, draft) && !contradict(violence.finding, draft.finding))
      kept[home] = { ...violence, finding: plusToll(violence.finding, draft.finding) };
    else kept.push(draft);
  }
  return kept;
}

const takesToll = (f: FindingDraft): boolean => f.type === "ASSAULT" && f.status === "actual";

const isToll = ({ rule, finding }: Draft): boolean =>
  rule?.id === "assault.kill" && finding.actor.length === 0 && takesToll(finding);

const follows = (a: Draft, b: Draft): boolean =>
  a.scene !== b.scene && b.finding.sentence.start - a.finding.sentence.end <= NEXT_SENTENCE;

const contradict = (a: FindingDraft, b: FindingDraft): boolean =>
  (a.killed !== undefined && b.killed !== undefined) || (a.injured !== undefined && b.injured !== undefined);

const plusToll = (violence: FindingDraft, { killed, injured, numbers = [] }: FindingDraft): FindingDraft => ({
  ...violence,
  ...(killed === undefined ? {} : { killed }),
  ...(injured === undefined ? {} : { injured }),
  numbers: [...(violence.numbers ?? []), ...numbers],
});

/** Two rules that answer to the same words with the same type say one thing: the one that found more stays. */
export function withoutEchoes(drafts: readonly Draft[]): Draft[] {
  const richestFirst = [...drafts].sort((a, b) => richness(b) - richness(a) || startOf(a) - startOf(b));
  const kept: Draft[] = [];
  for (const draft of richestFirst) {
    const at = kept.findIndex((k) => isEcho(k, draft));
    const first = kept[at];
    if (first) kept[at] = { ...first, finding: merged(first.finding, draft.finding) };
    else kept.push(draft);
  }
  return kept.sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ finding }: Draft): number => finding.evidence.start;

/** Provisions and judgements of another kind are other statements, even in the same words. */
const KINDS_APART = new Set<string>(["provision", "compliance"]);

function isEcho(a: Draft, b: Draft): boolean {
  const { type, kind, evidence } = a.finding;
  if (type !== b.finding.type || (KINDS_APART.has(type) && kind?.[0] !== b.finding.kind?.[0])) return false;
  const overlap = evidence.start < b.finding.evidence.end && b.finding.evidence.start < evidence.end;
  return overlap || (type === "truce" && a.scene === b.scene) || (type === "ASSAULT" && isOneAct(a, b));
}

/** One sentence's violence by the same hand is one happening, however many words tell of it. */
function isOneAct(a: Draft, b: Draft): boolean {
  if (a.scene !== b.scene || a.finding.status !== b.finding.status || Math.abs(a.start - b.start) > ONE_ACT)
    return false;
  const [these, those] = [a.finding.actor, b.finding.actor];
  return these.length === 0 || those.length === 0 || these.some((x) => those.some((y) => sideKey(x) === sideKey(y)));
}

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

/** How much a draft says: sides above all; a verb above a noun; what killed above that somebody died. */
function richness({ finding: f, end, start, rule, kind }: Draft): number {
  const sides = 2 * (f.actor.length + f.recipient.length);
  const details = [f.mode, f.kind, f.killed].filter((x) => x !== undefined).length;
  return sides + details + (kind === "noun" ? 0 : 2) - (rule?.id === "assault.kill" ? 3 : 0) + (end - start) / 10;
}
