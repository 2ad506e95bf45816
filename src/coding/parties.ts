import type { Knowledge } from "../knowledge/index.js";
import { type Actor, asSide, type FindingDraft, sideKey } from "../model/index.js";
import type { Draft } from "./draft.js";
import type { Scene } from "./scene.js";

/** How much a finding says that its sides fight or have a truce with each other. */
const WEIGHT: Readonly<Record<string, number>> = {
  ASSAULT: 3,
  truce: 3,
  compliance: 2,
  ACCUSE: 2,
  CONSULT: 2,
  AGREE: 2,
  RETREAT: 1,
};
/** How much it says that who does it and to whom it is done are against each other. */
const AGAINST: Readonly<Record<string, number>> = { ASSAULT: 3, COERCE: 2, compliance: 2, ACCUSE: 2, THREATEN: 2 };
/** How much it says that those who do it together, or are brought together, are. */
const TOGETHER: Readonly<Record<string, number>> = {
  ASSAULT: 3,
  truce: 3,
  compliance: 2,
  ACCUSE: 2,
  AGREE: 1,
  CONSULT: 1,
};
const BROUGHT_TOGETHER = 3;
const BLAMED = 2;
const NAMED_TOGETHER = 3;
/** A group is likely to fight the state in which it is. */
const AT_HOME = 2;
/** What two do to each other says more than what each of them does. */
const PAIR = 2;
/** A side is a party by what it does, less so by what its people suffer. */
const VICTIM = 3;
/** Whoever mediates or backs is a party only if he does much else. */
const OUTSIDE = 3;
const NO_PARTY = new Set(["IGO", "NGO", "MON", "CVL", "MED", "REL", "BUS", "UAF"]);

/** Who governs is not yet a party: "the government raised taxes". */
const UNNAMED = /^(the )?(government|authorities|officials?|president|parliament|police)$/i;

interface Candidate {
  readonly key: string;
  readonly actor: Actor;
  readonly score: number;
  readonly first: number;
}

/**
 * The two sides a report is about, the first named first: those most often said to fight, accuse or make a truce, above
 * all with each other; none, unless there are two; without those left out, if asked so.
 */
export function partiesOf(
  drafts: readonly Draft[],
  scenes: readonly Scene[],
  { byId }: Pick<Knowledge, "byId">,
  isLeftOut: (a: Actor) => boolean = () => false,
): Actor[] {
  const findings = drafts.map((d) => d.finding);
  const candidates = candidatesIn(findings, byId, isLeftOut);
  const between = againstEachOther(findings, scenes);
  let best: readonly [Candidate, Candidate] | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [i, a] of candidates.entries())
    for (const b of candidates.slice(i + 1)) {
      const home = isHome(a, b, byId) || isHome(b, a, byId) ? AT_HOME : 0;
      const score = a.score + b.score + PAIR * (Math.max(between.get(pairKey(a.key, b.key)) ?? 0, 0) + home);
      if (score > most) [best, most] = [[a, b], score];
    }
  return best === null ? [] : [...best].sort((a, b) => a.first - b.first).map((c) => c.actor);
}

const pairKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

const isHome = (group: Candidate, { actor }: Candidate, byId: Knowledge["byId"]): boolean =>
  actor.id !== null && (byId.get(group.actor.id ?? "")?.country ?? []).includes(actor.id);

function candidatesIn(
  findings: readonly FindingDraft[],
  byId: Knowledge["byId"],
  isLeftOut: (a: Actor) => boolean,
): Candidate[] {
  const outside = new Set(
    findings.flatMap((f) =>
      f.type === "mediates" || f.type === "backs" || f.type === "arms" ? f.actor.map(sideKey) : [],
    ),
  );
  const found = new Map<string, Candidate>();
  for (const { type, actor, recipient, claim, evidence } of findings) {
    const weight = WEIGHT[type] ?? 0;
    if (weight === 0) continue;
    // Who owns up to violence, or denies it, is asked for it.
    const answers = type in AGAINST && /^(confirms|denies)$/.test(claim.stance) ? claim.by : [];
    for (const a of [...actor, ...recipient, ...answers]) {
      if (isLeftOut(a) || !mayBeParty(a, byId)) continue;
      const key = sideKey(a);
      const known = found.get(key);
      const share = (a.role === "CVL" ? weight / VICTIM : weight) / (outside.has(key) ? OUTSIDE : 1);
      found.set(key, {
        key,
        actor: known?.actor ?? asSide(a),
        score: (known?.score ?? 0) + share,
        first: known?.first ?? evidence.start,
      });
    }
  }
  return [...found.values()].sort((a, b) => b.score - a.score || a.first - b.first);
}

function mayBeParty(a: Actor, byId: Knowledge["byId"]): boolean {
  const isArmedBody = a.role === "UAF" && /^\p{Lu}/u.test(a.name);
  if (isArmedBody) return true;
  if (a.id === null && a.side === undefined && a.role !== "REB" && a.role !== "SEP") return false;
  // Whoever speaks or stands for a body is no more a party than it.
  const role = a.side ? byId.get(a.side.id ?? "")?.role : a.role;
  return (
    !(role !== undefined && NO_PARTY.has(role) && !(role === "CVL" && a.side === undefined)) && !UNNAMED.test(a.text)
  );
}

/** How much the findings say of each pair that the two are against each other. */
function againstEachOther(findings: readonly FindingDraft[], scenes: readonly Scene[]): Map<string, number> {
  const scores = new Map<string, number>();
  const add = (these: readonly Actor[], those: readonly Actor[], weight: number): void => {
    for (const a of these)
      for (const b of those) {
        const [x, y] = [sideKey(a), sideKey(b)];
        if (x !== y) scores.set(pairKey(x, y), (scores.get(pairKey(x, y)) ?? 0) + weight);
      }
  };
  for (const { type, actor, recipient, claim } of findings) {
    add(actor, recipient, AGAINST[type] ?? 0);
    // Who blames another for violence, or is blamed and denies it, is most often the other side of it.
    if (claim.stance === "accuses" && claim.by.length === 1) add(claim.by, actor, BLAMED);
    const together = type === "mediates" ? recipient : recipient.length === 0 ? actor : [];
    const weight = type === "mediates" ? BROUGHT_TOGETHER : (TOGETHER[type] ?? 0);
    for (const [i, a] of together.entries()) add([a], together.slice(i + 1), weight);
  }
  for (const [a, b] of scenes.flatMap(namedTogether)) add([a], [b], NAMED_TOGETHER);
  return scores;
}

const THEIRS =
  /^(ceasefires?|cease|truces?|wars?|conflict|fighting|clashes|hostilities|talks|peace|border|front|armistice)$/;

/** "the Israel-Hezbollah truce", "fighting between the army and the rebels". */
function namedTogether({ mentions, words }: Scene): (readonly [Actor, Actor])[] {
  return mentions.flatMap((m, i) => {
    const next = mentions[i + 1];
    const [a, b] = [m.actors[0], next?.actors[0]];
    if (!next || !a || !b || m.actors.length > 1 || next.actors.length > 1) return [];
    const between = words.slice(m.end, next.start).join(" ");
    const isCompound = /^[-–—/]$/.test(between) && THEIRS.test(words[next.end] ?? "");
    const isBetween =
      /^and( the)?$/.test(between) && words.slice(Math.max(0, m.start - 3), m.start).includes("between");
    return isCompound || isBetween ? [[a, b] as const] : [];
  });
}
