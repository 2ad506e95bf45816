import { type Actor, addDays, asSide, type Day, sideKey } from "../model/index.js";
import { dayOf } from "./belongs.js";
import { FOE_DAYS, FOE_SHARE, SPEAKS_FOR } from "./thresholds.js";
import { once, type Told } from "./told.js";
import type { SourcedFinding } from "./view.js";

/** Who fights whom, as reports tell; each side by its key. */
export interface Foes {
  /** How many findings of violence between two sides fall in the days up to and with `by`. */
  count(a: string, b: string, by: Day): number;
  /** Whom a side is told of fighting most, first. */
  of(side: string, by: Day): readonly (readonly [string, number])[];
  /** A side as an actor, by its key, as the earliest report of its fighting names it. */
  actor(side: string): Actor | null;
}

/**
 * Violence between sides, from either one's doing: what is denied is not counted.
 * @param told dated, the earliest first (`byPublication`)
 */
export function foesIn(told: readonly Told[]): Foes {
  const days = new Map<string, Map<string, Day[]>>();
  const actors = new Map<string, Actor>();
  const add = (a: string, b: string, day: Day) => {
    const of = days.get(a) ?? new Map<string, Day[]>();
    const list = of.get(b);
    if (list) list.push(day);
    else of.set(b, [day]);
    days.set(a, of);
  };
  for (const one of told)
    for (const { day, pairs, fighters } of violenceIn(one)) {
      for (const [key, actor] of fighters) if (!actors.has(key)) actors.set(key, asSide(actor));
      for (const [a, b] of pairs) {
        add(a, b, day);
        add(b, a, day);
      }
    }
  // In order, so that a span of days is found without looking at each.
  for (const of of days.values()) for (const list of of.values()) list.sort();
  const of = remembered((side, by): readonly (readonly [string, number])[] => {
    const from = addDays(by, -FOE_DAYS);
    return [...(days.get(side) ?? [])]
      .map(([foe, list]) => [foe, firstAfter(list, by) - firstAfter(list, addDays(from, -1))] as const)
      .filter(([, n]) => n > 0)
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  });
  return {
    count: (a, b, by) => of(a, by).find(([foe]) => foe === b)?.[1] ?? 0,
    of,
    actor: (side) => actors.get(side) ?? null,
  };
}

/** Where the first day after one stands in an ordered list. */
function firstAfter(list: readonly Day[], day: Day): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((list[mid] as Day) <= day) low = mid + 1;
    else high = mid;
  }
  return low;
}

type Ask<T> = (side: string, by: Day) => T;

/** Asked again for every mention of a day. */
function remembered<T>(ask: Ask<T>): Ask<T> {
  const known = new Map<string, T>();
  return (side, by) => {
    const key = `${by} ${side}`;
    const answer = known.get(key) ?? ask(side, by);
    known.set(key, answer);
    return answer;
  };
}

interface Violence {
  readonly day: Day;
  readonly pairs: readonly (readonly [string, string])[];
  /** Everybody it names, by key. */
  readonly fighters: readonly (readonly [string, Actor])[];
  /** Whose claim it is, by key. */
  readonly speakers: readonly string[];
}

/** Violence between two sides that one report tells of. */
const violenceIn = once(({ findings }: Told): readonly Violence[] =>
  findings.flatMap((one) => {
    const pairs = pairsOf(one);
    if (pairs.length === 0) return [];
    const { actor, recipient, claim } = one.finding;
    return [
      {
        day: dayOf(one),
        pairs,
        fighters: [...actor, ...recipient].map((a) => [sideKey(a), a] as const),
        speakers: [...new Set(claim.by.map(sideKey))],
      },
    ];
  }),
);

function pairsOf({ finding: f }: SourcedFinding): (readonly [string, string])[] {
  if (f.type !== "ASSAULT" || f.status !== "actual" || f.claim.stance === "denies") return [];
  const from = [...new Set(f.actor.map(sideKey))];
  const to = [...new Set(f.recipient.map(sideKey))];
  const pairs =
    to.length > 0
      ? from.flatMap((a) => to.map((b) => [a, b] as const))
      : from.length === 2
        ? [[from[0], from[1]] as [string, string]]
        : [];
  return pairs.filter(([a, b]) => a !== b);
}

/** Whether two sides are told of as fighting: not once beside a war with others. */
export function areFoes(a: string, b: string, foes: Foes, by: Day): boolean {
  const n = foes.count(a, b, by);
  const most = Math.max(foes.of(a, by)[0]?.[1] ?? 0, foes.of(b, by)[0]?.[1] ?? 0);
  return n > 0 && n >= most * FOE_SHARE;
}

/**
 * Sides of one camp, both ways: one that fights a third speaks, time and again, of what that third does to the other, and
 * the two are (all but) never told of as fighting each other. Whoever only comments from outside fights nobody here.
 */
export function campsIn(told: readonly Told[]): ReadonlyMap<string, ReadonlySet<string>> {
  const spoken = new Map<string, number>();
  const fought = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { pairs, speakers } of told.flatMap(violenceIn))
    for (const [a, b] of pairs) {
      count(fought, pair(a, b));
      for (const by of speakers) if (by !== a && by !== b) count(spoken, [by, b, a].join("|"));
    }
  const camps = new Map<string, Set<string>>();
  for (const [key, n] of spoken) {
    const [by = "", of = "", foe = ""] = key.split("|");
    const isFighting = (fought.get(pair(by, foe)) ?? 0) >= SPEAKS_FOR;
    if (n < SPEAKS_FOR || !isFighting || (fought.get(pair(by, of)) ?? 0) * SPEAKS_FOR > n) continue;
    camps.set(of, (camps.get(of) ?? new Set()).add(by));
    camps.set(by, (camps.get(by) ?? new Set()).add(of));
  }
  return camps;
}

const pair = (a: string, b: string): string => (a < b ? `${a}|${b}` : `${b}|${a}`);
