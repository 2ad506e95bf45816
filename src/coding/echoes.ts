import { compareAscii, type Figure, type FindingDraft, overlap, sideKey } from "../model/index.js";
import { beside } from "./beside.js";
import type { Draft } from "./draft.js";
import type { Scene } from "./scene.js";
import { below, headOf, isVerb, relationOf, tagOf, topOf } from "./tree.js";

/** White space between a sentence and the next, in characters. */
const NEXT_SENTENCE = 3;
/** Words for one act of violence stand this close, in tokens. */
const ONE_ACT = 8;
/** Characters of an act and its toll together. */
const MAX_EVIDENCE = 220;
/** Rules that tell of violence only by whom it hurt, and the one that says it hurt nobody. */
const TOLLS = new Set([
  "assault.kill",
  "assault.die",
  "assault.fall",
  "assault.hurt",
  "assault.lives",
  "assault.roll",
  "assault.unhurt",
]);
/** Rules that tell of nothing but how many have died. */
export const COUNTS = new Set(["assault.lives", "assault.roll"]);
export const UNHURT = "assault.unhurt";

const isTollRule = ({ rule }: Draft): boolean => TOLLS.has(rule?.id ?? "");

/** "Two civilians were injured.": those hurt by nobody named are the toll of the violence told just before. */
export function withTolls(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const near = beside(drafts);
  let told = { by: -1, until: 0 };
  let last = -1;
  for (const draft of drafts) {
    const home = isToll(draft, near(draft)) ? last : -1;
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
    } else {
      if (takesToll(draft)) last = kept.length;
      kept.push(draft);
    }
  }
  return kept;
}

const takesToll = ({ finding: f }: Draft): boolean => f.type === "ASSAULT" && f.status === "actual" && !f.summary;

/** Nobody is named for it, and its sentence tells of no violence of its own. */
const isToll = (draft: Draft, near: readonly Draft[]): boolean =>
  isTollRule(draft) &&
  draft.finding.actor.length === 0 &&
  !draft.finding.summary &&
  (draft.finding.status === "actual" || draft.rule?.id === UNHURT) &&
  !near.some((d) => d !== draft && d.finding.type === "ASSAULT" && !isTollRule(d));

const elsewhere = ({ place: here }: FindingDraft, { place: there }: FindingDraft): boolean =>
  here.length > 0 && there.length > 0 && !here.some((p) => there.some((q) => (p.id ?? p.name) === (q.id ?? q.name)));

function contradict(a: FindingDraft, b: FindingDraft): boolean {
  return (
    differ(a.killed, b.killed) ||
    differ(a.injured, b.injured) ||
    (a.time.start !== null && b.time.start !== null && a.time.start !== b.time.start) ||
    elsewhere(a, b) ||
    isOtherVoice(a, b) ||
    isOwn(a, b)
  );
}

/** Each side counts its own: a toll that another tells than who told of the violence is of something else. */
function isOtherVoice({ claim: a }: FindingDraft, { claim: b }: FindingDraft): boolean {
  const [these, those] = [a.by.map(sideKey), b.by.map(sideKey)];
  return these.length > 0 && those.length > 0 && !these.some((key) => those.includes(key));
}

/** Nobody's fire is told by his own dead: those of the side that fired are another's toll. */
const isOwn = ({ actor }: FindingDraft, { recipient }: FindingDraft): boolean =>
  recipient.length > 0 &&
  new Set(actor.map(sideKey)).size === 1 &&
  recipient.every((r) => actor.some((a) => sideKey(a) === sideKey(r)));

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
  const keptIn = new Map<Scene, Draft[]>();
  for (const draft of richestFirst) {
    const kept = keptIn.get(draft.scene) ?? [];
    keptIn.set(draft.scene, kept);
    // A toll is of the act it stands closest to.
    const near = (k: Draft): number => (isOutcome(draft, k) ? -1 : Math.abs(k.start - draft.start));
    const [first] = kept.filter((k) => isEcho(k, draft)).sort((a, b) => (isTollRule(draft) ? near(a) - near(b) : 0));
    if (first) kept[kept.indexOf(first)] = { ...first, finding: merged(first, draft) };
    else kept.push(draft);
  }
  return [...keptIn.values()].flat().sort((a, b) => startOf(a) - startOf(b));
}

const startOf = ({ finding }: Draft): number => finding.evidence.start;

/** Provisions and judgements of another kind are other statements, even in the same words. */
const KINDS_APART = new Set<string>(["provision", "compliance"]);

function isEcho(a: Draft, b: Draft): boolean {
  const { type, kind, evidence } = a.finding;
  if (type !== b.finding.type || (KINDS_APART.has(type) && kind?.[0] !== b.finding.kind?.[0])) return false;
  return overlap(evidence, b.finding.evidence) || type === "truce" || (type === "ASSAULT" && isOneAct(a, b));
}

/** One sentence's violence by the same hand is one happening, however many words tell of it; so are it and its toll. */
function isOneAct(a: Draft, b: Draft): boolean {
  if (!sameHand(a.finding, b.finding) && !isOutcome(a, b) && !isOutcome(b, a)) return false;
  const isUnhurt = a.rule?.id === UNHURT || b.rule?.id === UNHURT;
  if (!isUnhurt && a.finding.status !== b.finding.status) return false;
  if (isTollRule(a) || isTollRule(b)) {
    const [x, y] = [a.finding, b.finding];
    if (differ(x.killed, y.killed) || differ(x.injured, y.injured)) return false;
    if (isOutcome(a, b) || isOutcome(b, a)) return true;
    const apart = x.time.start !== null && y.time.start !== null && x.time.start !== y.time.start;
    return !apart && !elsewhere(x, y) && x.summary === y.summary;
  }
  return Math.abs(a.start - b.start) <= ONE_ACT && !areTwo(a, b) && !isGapped(a.finding, b.finding);
}

/** "shelled Goma on Friday and Bukavu on Saturday". */
const isGapped = (a: FindingDraft, b: FindingDraft): boolean =>
  elsewhere(a, b) && a.time.start !== null && b.time.start !== null && a.time.start !== b.time.start;

/** "carried out air strikes and fired shells": two verbs side by side, each with a weapon of its own. */
function areTwo(a: Draft, b: Draft): boolean {
  const [these, those] = [a.finding.mode, b.finding.mode];
  if (!these || !those || these.some((m) => those.includes(m))) return false;
  const [x, y] = [verbOf(a), verbOf(b)];
  const { tree } = a.scene;
  return (
    x !== y && (headOf(tree, x) === y || headOf(tree, y) === x) && [x, y].some((v) => relationOf(tree, v) === "conj")
  );
}

/** The verb that an act is, or is told by. */
function verbOf({ scene: { tree }, start, end }: Draft): number {
  let at = topOf(tree, start, end);
  while (at >= 0 && !isVerb(tree, at)) at = headOf(tree, at);
  return at;
}

const differ = (x: number | undefined, y: number | undefined): boolean => x !== undefined && y !== undefined && x !== y;

/** ", killing nine and wounding 34", "and killed two": what the act before came to, whoever seems to be its subject. */
function isOutcome(toll: Draft, act: Draft): boolean {
  const { tree } = toll.scene;
  if (!isTollRule(toll) || toll.scene !== act.scene || !/^VB[GDN]$/.test(tagOf(tree, toll.start))) return false;
  if (below(tree, toll.start, /^(nsubj|aux)/).length > 0) return false;
  // "of opening fire and killing": of one form, whatever the parser hung the second on.
  const isAlike = tagOf(tree, toll.start) === "VBG" && tagOf(tree, act.start) === "VBG" && act.start < toll.start;
  for (let at = toll.start; at >= 0; at = headOf(tree, at)) if (at >= act.start && at < act.end) return true;
  return isAlike;
}

function sameHand({ actor: these }: FindingDraft, { actor: those }: FindingDraft): boolean {
  return these.length === 0 || those.length === 0 || these.some((x) => those.some((y) => sideKey(x) === sideKey(y)));
}

/** What the echo tells and the first does not. */
function merged({ finding: first, scene }: Draft, { finding: echo, scene: other }: Draft): FindingDraft {
  const kind = [...new Set([...(first.kind ?? []), ...(echo.kind ?? [])])].sort(compareAscii);
  return {
    ...first,
    ...(kind.length > 0 ? { kind } : {}),
    ...(first.mode === undefined && echo.mode ? { mode: echo.mode } : {}),
    ...(first.mediator === undefined && echo.mediator ? { mediator: echo.mediator } : {}),
    ...(first.type === "ASSAULT" ? figures(first, echo) : {}),
    ...(first.killed === undefined && echo.killed !== undefined && echo.summary ? { summary: true } : {}),
    ...(first.type === "ASSAULT" && other === scene && TOLLS.has(first.rule) !== TOLLS.has(echo.rule)
      ? { evidence: spanned(scene, first, echo) }
      : {}),
    actor: first.actor.length > 0 ? first.actor : echo.actor,
    recipient: first.type === "ASSAULT" && first.recipient.length === 0 ? echo.recipient : first.recipient,
    place: first.place.length > 0 ? first.place : echo.place,
    time: first.time.start === null && echo.time.start !== null ? echo.time : first.time,
  };
}

/** An act and its toll are stated by both, where that is not too long. */
function spanned(
  { text }: Scene,
  { evidence: a }: FindingDraft,
  { evidence: b }: FindingDraft,
): FindingDraft["evidence"] {
  const [start, end] = [Math.min(a.start, b.start), Math.max(a.end, b.end)];
  return end - start <= MAX_EVIDENCE ? { start, end, text: text.slice(start, end) } : a;
}

/** How much a draft says: sides above all; a verb above a noun; what killed above that somebody died. */
function richness({ finding: f, end, start, rule, kind }: Draft): number {
  // The two sides of "after heavy fighting" are the report's; those of a verb are its own.
  const sides = (rule?.fill && kind === "noun" ? 1 : 2) * (f.actor.length + f.recipient.length);
  const details = [f.mode, f.kind, f.killed].filter((x) => x !== undefined).length;
  return (
    sides +
    details +
    (kind === "noun" ? 0 : 2) -
    (rule?.id === UNHURT ? 9 : COUNTS.has(rule?.id ?? "") ? 7 : TOLLS.has(rule?.id ?? "") ? 5 : 0) +
    (end - start) / 10
  );
}
