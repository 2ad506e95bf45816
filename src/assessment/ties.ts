import { type Actor, type Finding, sideKey, type Watch } from "../model/index.js";
import { once, type Told } from "./told.js";

/**
 * Who stands with whom, by side key. What others allege makes nobody a backer, only what a report says in its own voice or
 * one of the two says itself: else an accusation would silence a witness.
 */
export interface Ties {
  readonly backers: ReadonlyMap<string, ReadonlySet<string>>;
  readonly foes: ReadonlyMap<string, ReadonlySet<string>>;
}

export const NO_TIES: Ties = { backers: new Map(), foes: new Map() };

/** Bodies and people who are struck without being a side. */
const NO_SIDES: ReadonlySet<string> = new Set(["IGO", "MON", "NGO", "MED", "CVL", "REL", "BUS"]);

/**
 * Ties that the record tells of: who backs or arms whom; who fought or made a truce with whom;
 * and what watches declare.
 */
export function tiesOf(told: readonly Told[], watches: readonly Watch[]): Ties {
  const backers = new Map<string, Set<string>>();
  const foes = new Map<string, Set<string>>();
  const note = (to: Map<string, Set<string>>, a: string, b: string): void => {
    if (a !== b) to.set(a, (to.get(a) ?? new Set()).add(b));
  };
  const opposed = (x: string, y: string): void => {
    note(foes, x, y);
    note(foes, y, x);
  };
  for (const one of told) {
    const { backed, foes: own } = tiesIn(one);
    for (const [side, backer] of backed) note(backers, side, backer);
    for (const [x, y] of own) opposed(x, y);
  }
  for (const { parties, allies } of watches) {
    for (const [x, y] of pairs(keysOf(parties), keysOf(parties))) opposed(x, y);
    for (const [side, friends] of Object.entries(allies)) for (const x of keysOf(friends)) note(backers, side, x);
  }
  return { backers, foes };
}

type Pair = readonly [string, string];

const pairs = (a: readonly string[], b: readonly string[]): Pair[] =>
  a.flatMap((x) => b.flatMap((y) => (x === y ? [] : [[x, y] as const])));

/** What one report tells of ties, each once. */
const tiesIn = once(({ findings }: Told): { readonly backed: readonly Pair[]; readonly foes: readonly Pair[] } => {
  const backed: Pair[] = [];
  const foes: Pair[] = [];
  for (const { finding: f } of findings) {
    if (f.status !== "actual" || f.claim.stance === "denies") continue;
    if ((f.type === "backs" || f.type === "arms") && isSaidByThemselves(f))
      backed.push(...pairs(keysOf(f.recipient), keysOf(f.actor)));
    if (f.type === "ASSAULT" || f.type === "truce") {
      const actors = sidesOf(f.actor);
      foes.push(...pairs(actors, f.recipient.length > 0 ? sidesOf(f.recipient) : actors));
    }
  }
  return { backed: distinct(backed), foes: distinct(foes) };
});

const distinct = (all: readonly Pair[]): Pair[] => [...new Map(all.map((p) => [p.join("|"), p])).values()];

function isSaidByThemselves({ actor, recipient, claim }: Finding): boolean {
  const own = new Set([...actor, ...recipient].map(sideKey));
  return claim.by.every((by) => own.has(sideKey(by)));
}

const keysOf = (actors: readonly Actor[]): string[] => actors.filter(isKnown).map(sideKey);
const sidesOf = (actors: readonly Actor[]): string[] =>
  actors.filter((a) => isKnown(a) && !NO_SIDES.has(a.role ?? "")).map(sideKey);

/** Known to the lists, or called by a name of its own; "gunmen" are not. */
export const isKnown = ({ id, name, side }: Actor): boolean =>
  id !== null || side !== undefined || /^\p{Lu}/u.test(name);

export const areAllied = (ties: Ties, a: string, b: string): boolean =>
  ties.backers.get(a)?.has(b) === true || ties.backers.get(b)?.has(a) === true;
