import { compareAscii, type Figure, type FindingDraft, sideKey } from "../model/index.js";
import type { Draft } from "./draft.js";
import { headOf, relationOf, tagOf } from "./tree.js";

/** White space between a sentence and the next, in characters. */
const NEXT_SENTENCE = 3;
/** Words for one act of violence stand this close, in tokens. */
const ONE_ACT = 8;
/** Rules that tell of violence only by whom it hurt, and the one that says it hurt nobody. */
const TOLLS = new Set(["assault.kill", "assault.die", "assault.fall", "assault.hurt", "assault.unhurt"]);
export const UNHURT = "assault.unhurt";

const isTollRule = ({ rule }: Draft): boolean => TOLLS.has(rule?.id ?? "");

/** "Two civilians were injured.": those hurt by nobody named are the toll of the violence told just before. */
export function withTolls(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  let told = { by: -1, until: 0 };
  for (const draft of drafts) {
    const home = isToll(draft, drafts) ? kept.findLastIndex((k) => takesToll(k)) : -1;
    const violence = kept[home];
    const until = violence && told.by === home ? told.until : violence?.finding.sentence.end;
    if (
      violence &&
      until !== undefined &&
      violence.scene !== draft.scene &&
      draft.finding.sentence.start - until <= NEXT_SENTENCE &&
      !contradict(violence.finding, draft.finding)
    ) {
      kept[home] = { ...violence, finding: plusToll(violence.finding, draft.finding) };
      told = { by: home, until: draft.finding.sentence.end };
    } else kept.push(draft);
  }
  return kept;
}

const takesToll = ({ finding: f }: Draft): boolean => f.type === "ASSAULT" && f.status === "actual" && !f.summary;

/** Nobody is named for it, and its sentence tells of no violence of its own. */
const isToll = (draft: Draft, all: readonly Draft[]): boolean =>
  isTollRule(draft) &&
  draft.finding.actor.length === 0 &&
  !draft.finding.summary &&
  (draft.finding.status === "actual" || draft.rule?.id === UNHURT) &&
  !all.some((d) => d !== draft && d.scene === draft.scene && d.finding.type === "ASSAULT" && !isTollRule(d));

function contradict(a: FindingDraft, b: FindingDraft): boolean {
  const elsewhere =
    a.place.length > 0 &&
    b.place.length > 0 &&
    !a.place.some((p) => b.place.some((q) => (p.id ?? p.name) === (q.id ?? q.name)));
  return (
    differ(a.killed, b.killed) ||
    differ(a.injured, b.injured) ||
    (a.time.start !== null && b.time.start !== null && a.time.start !== b.time.start) ||
    elsewhere
  );
}

const plusToll = (violence: FindingDraft, toll: FindingDraft): FindingDraft => ({
  ...violence,
  ...figures(violence, toll),
  recipient: violence.recipient.length > 0 ? violence.recipient : toll.recipient,
  place: violence.place.length > 0 ? violence.place : toll.place,
  time: violence.time.start === null ? toll.time : violence.time,
});

/** What two tellings of one act say of its dead and hurt. */
function figures(a: FindingDraft, b: FindingDraft): Pick<FindingDraft, "killed" | "injured" | "numbers"> {
  const killed = a.killed ?? b.killed;
  const injured = a.injured ?? b.injured;
  const of = (f: Figure): string => `${f.what} ${f.value} ${f.bound}`;
  const numbers = [...(a.numbers ?? []), ...(b.numbers ?? [])].filter(
    (f, i, all) => all.findIndex((g) => of(g) === of(f)) === i,
  );
  return {
    ...(killed === undefined ? {} : { killed }),
    ...(injured === undefined ? {} : { injured }),
    ...(numbers.length > 0 ? { numbers } : {}),
  };
}

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

/** One sentence's violence by the same hand is one happening, however many words tell of it; so are it and its toll. */
function isOneAct(a: Draft, b: Draft): boolean {
  if (a.scene !== b.scene || (!sameHand(a.finding, b.finding) && !isOutcome(a, b) && !isOutcome(b, a))) return false;
  const isUnhurt = a.rule?.id === UNHURT || b.rule?.id === UNHURT;
  if (!isUnhurt && a.finding.status !== b.finding.status) return false;
  if (isTollRule(a) || isTollRule(b)) {
    const [x, y] = [a.finding, b.finding];
    const apart = x.time.start !== null && y.time.start !== null && x.time.start !== y.time.start;
    return !apart && !differ(x.killed, y.killed) && !differ(x.injured, y.injured);
  }
  return Math.abs(a.start - b.start) <= ONE_ACT;
}

const differ = (x: number | undefined, y: number | undefined): boolean => x !== undefined && y !== undefined && x !== y;

/** ", killing nine and wounding 34": what the act above came to, whoever seems to be its subject. */
function isOutcome(toll: Draft, act: Draft): boolean {
  const { tree } = toll.scene;
  if (!isTollRule(toll) || tagOf(tree, toll.start) !== "VBG") return false;
  for (let at = toll.start; at >= 0; at = headOf(tree, at)) {
    if (at >= act.start && at < act.end) return true;
    if (!/^(advcl|conj|acl|xcomp|dep)/.test(relationOf(tree, at))) return false;
  }
  return false;
}

function sameHand({ actor: these }: FindingDraft, { actor: those }: FindingDraft): boolean {
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
    ...(first.type === "ASSAULT" ? figures(first, echo) : {}),
    actor: first.actor.length > 0 ? first.actor : echo.actor,
    recipient: first.type === "ASSAULT" && first.recipient.length === 0 ? echo.recipient : first.recipient,
    place: first.place.length > 0 ? first.place : echo.place,
    time: first.time.start === null && echo.time.start !== null ? echo.time : first.time,
  };
}

/** How much a draft says: sides above all; a verb above a noun; what killed above that somebody died. */
function richness({ finding: f, end, start, rule, kind }: Draft): number {
  const sides = 2 * (f.actor.length + f.recipient.length);
  const details = [f.mode, f.kind, f.killed].filter((x) => x !== undefined).length;
  return (
    sides +
    details +
    (kind === "noun" ? 0 : 2) -
    (rule?.id === UNHURT ? 9 : TOLLS.has(rule?.id ?? "") ? 5 : 0) +
    (end - start) / 10
  );
}
