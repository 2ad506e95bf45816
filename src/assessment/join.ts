import { distance } from "../knowledge/distance.js";
import { compareAscii } from "../model/index.js";
import type { Comparable, Spot } from "./comparable.js";
import { BARE, type Terrain } from "./terrain.js";
import { areAllied, NO_TIES, type Ties } from "./ties.js";

export { comparableOf } from "./comparable.js";

/** What comparing two findings needs to know beside them. */
export interface Known {
  readonly ties: Ties;
  readonly terrain: Terrain;
}

export const PLAIN: Known = { ties: NO_TIES, terrain: BARE };

/** How two findings of the same type and day may tell of one happening. */
export interface Match {
  /** The sum of what speaks for it; what is not said adds nothing. */
  readonly score: number;
  /** It suffices to take them for one happening. */
  readonly enough: boolean;
  readonly sameAccused: boolean;
  /** What they have in common, in words. */
  readonly because: readonly string[];
  /** They blame each other for it: one happening only if somebody tells of both fighting. */
  readonly blamedOnEachOther: boolean;
}

/**
 * Kilometres within which two named places may be one scene, a town and the village whose outskirts were hit; and then
 * only with the same figures or hour, as neighbouring towns are often struck on one day.
 */
export const NEAR_KM = 30;
/** Kilometres around the middle of a wide area that may still belong to it, where nothing else tells. */
const WIDE_KM = 150;
/** Hours that differ by more are two happenings; by no more than the lesser, one. */
const OTHER_HOUR = 120;
const SAME_HOUR = 60;
/** Counts of the freed or the delivered that differ by no more are one, rounded. */
const ROUNDED = 0.1;

/** The share by which a later account may fall short of an earlier one of somebody else. */
const FALL = 0.5;

const POINTS = { spot: 3, within: 2, wide: 1, hour: 2, figure: 2, side: 1, mode: 1 } as const;

/** Points that make one happening: violence is frequent, so that its sides alone tell nothing; meetings are rare. */
const ENOUGH: Readonly<Record<string, number>> = { ASSAULT: 4, COERCE: 3, MOBILIZE: 3, THREATEN: 3 };
const ENOUGH_ELSE = 2;

/** Means that reports take for each other. Outcomes (a massacre, a thing destroyed) fit every means. */
const ALIKE: readonly (readonly string[])[] = [
  ["aerial", "drone", "explosives"],
  ["heavy-weapons", "explosives", "aerial"],
  ["firearms", "assassinate", "execute", "beat"],
  ["demo", "riot", "obstruct", "vandalize"],
  ["troops", "weapons", "militia", "police"],
  ["withdraw", "disarm"],
  ["release", "return"],
  ["visit", "third-party", "multilateral"],
];
const OUTCOMES: ReadonlySet<string> = new Set(["destroy", "massacre", "cleansing", "sideAB"]);

/** `null`: something tells them apart. Both must be of the same type; days are the caller's business. */
export function fits(a: Comparable, b: Comparable, { ties }: Known): Match | null {
  if (a.minute !== null && b.minute !== null && Math.abs(a.minute - b.minute) > OTHER_HOUR) return null;
  const toll = tollFits(a, b);
  const mode = modeFits(a.modes, b.modes);
  if (toll === null || mode === null || !peopleFit(a, b)) return null;
  const place = placeFits(a.places, b.places);
  const accused = sidesFit(a.accused, b.accused, ties);
  const target = sidesFit(a.target, b.target, ties);
  const hour = a.minute !== null && b.minute !== null && Math.abs(a.minute - b.minute) <= SAME_HOUR;
  if (place === null || (place.near && !hour && toll.points === 0)) return null;
  const blamedOnEachOther = (accused === null || target === null) && blameEachOther(a, b);
  if ((accused === null || target === null) && !blamedOnEachOther) return null;
  const because = [
    place.words,
    hour ? "same hour" : null,
    accused ? (a.mutual && b.mutual ? "same sides" : "same side accused") : null,
    target && !(a.mutual && b.mutual) ? "same side struck or dealt with" : null,
    mode ? "same means" : null,
    toll.words,
  ].filter((w) => w !== null);
  const score =
    place.points +
    (hour ? POINTS.hour : 0) +
    (accused ? POINTS.side : 0) +
    (target ? POINTS.side : 0) +
    (mode ? POINTS.mode : 0) +
    toll.points;
  const vague = isVague(a) && isVague(b) && isToldAlike(a, b);
  const enough =
    !blamedOnEachOther && (place.points === POINTS.spot || score >= (ENOUGH[a.type] ?? ENOUGH_ELSE) || vague);
  return { score, enough, sameAccused: accused === true, because, blamedOnEachOther };
}

/** Names no place, hour or figure: "shelling continued". Such findings join only those that say no more. */
const isVague = (c: Comparable): boolean =>
  c.places.every((p) => p.wide) && c.minute === null && c.killed === null && c.injured === null && c.count === null;

const isToldAlike = (a: Comparable, b: Comparable): boolean =>
  a.accused.length > 0 &&
  a.accused.join() === b.accused.join() &&
  a.target.join() === b.target.join() &&
  a.modes.join() === b.modes.join() &&
  keys(a.places) === keys(b.places);

const keys = (places: readonly Spot[]): string => places.map((p) => p.key).join();

const blameEachOther = (a: Comparable, b: Comparable): boolean =>
  !a.mutual &&
  !b.mutual &&
  a.accused.length > 0 &&
  b.accused.length > 0 &&
  (b.target.length === 0 || b.target.some((t) => a.accused.includes(t))) &&
  (a.target.length === 0 || a.target.some((t) => b.accused.includes(t)));

/** True: a side in common; false: unsaid, or allies; `null`: others. */
function sidesFit(a: readonly string[], b: readonly string[], ties: Ties): boolean | null {
  if (a.length === 0 || b.length === 0) return false;
  if (a.some((x) => b.includes(x))) return true;
  return a.some((x) => b.some((y) => areAllied(ties, x, y))) ? false : null;
}

function modeFits(a: readonly string[], b: readonly string[]): boolean | null {
  if (a.length === 0 || b.length === 0) return false;
  if (a.some((x) => b.includes(x))) return true;
  const alike = (x: string, y: string): boolean =>
    OUTCOMES.has(x) || OUTCOMES.has(y) || ALIKE.some((group) => group.includes(x) && group.includes(y));
  return a.some((x) => b.some((y) => alike(x, y))) ? false : null;
}

/** Two foreign ministers on the phone are not two presidents on the phone. */
function peopleFit(a: Comparable, b: Comparable): boolean {
  if (a.type !== "CONSULT") return true;
  return a.people.every(([side]) => {
    const theirs = b.people.filter(([other]) => other === side).map(([, person]) => person);
    return theirs.length === 0 || a.people.some(([own, person]) => own === side && theirs.includes(person));
  });
}

interface Points {
  readonly points: number;
  readonly words: string | null;
  /** Neighbouring places: on their own no sign of one happening. */
  readonly near?: true;
}
const NONE: Points = { points: 0, words: null };

function placeFits(a: readonly Spot[], b: readonly Spot[]): Points | null {
  if (a.length === 0 || b.length === 0) return NONE;
  let best: Points | null = null;
  for (const x of a)
    for (const y of b) {
      const one = spotFits(x, y);
      if (one && (best === null || one.points > best.points || (best.near && !one.near))) best = one;
    }
  return best;
}

function spotFits(a: Spot, b: Spot): Points | null {
  const same = a.key === b.key || a.name.toLowerCase() === b.name.toLowerCase();
  const apart = kilometres(a, b);
  // Places nobody has coordinates for are told apart by their names, unless one name holds the other.
  if (same && (apart === null || apart <= NEAR_KM))
    return a.wide
      ? { points: POINTS.wide, words: `same area (${a.name})` }
      : { points: POINTS.spot, words: `same place (${a.name})` };
  if (a.wide || b.wide) {
    const holds = a.countries.some((c) => c === b.key || b.countries.includes(c)) || b.countries.includes(a.key);
    return holds || apart === null || apart <= WIDE_KM ? NONE : null;
  }
  if (apart !== null && apart > NEAR_KM) return null;
  if (isWithin(a.name, b.name) || isWithin(b.name, a.name))
    return { points: POINTS.within, words: `one place within the other (${names(a, b)})` };
  if (apart === null) return null;
  return { points: 0, near: true, words: `places ${Math.round(apart)} km apart (${names(a, b)})` };
}

const names = (a: Spot, b: Spot): string => [a.name, b.name].sort(compareAscii).join(", ");

/** "Terter" in "Terter district". */
const isWithin = (a: string, b: string): boolean => ` ${b.toLowerCase()} `.includes(` ${a.toLowerCase()} `);

const kilometres = (a: Spot, b: Spot): number | null =>
  a.lat === null || a.lon === null || b.lat === null || b.lon === null
    ? null
    : distance({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon });

/** Tolls rise: a later report may say more; far less, or less by the same speaker, is of another happening. Other counts must agree. */
function tollFits(a: Comparable, b: Comparable): Points | null {
  if (a.count !== null && b.count !== null && Math.abs(a.count - b.count) > ROUNDED * Math.max(a.count, b.count))
    return null;
  const pairs = [
    [a.killed, b.killed],
    [a.injured, b.injured],
  ] as const;
  for (const [x, y] of pairs) {
    if (x === null || y === null || x === y) continue;
    const later =
      (a.published ?? "") < (b.published ?? "") ? y - x : (a.published ?? "") > (b.published ?? "") ? x - y : 0;
    if (a.speaker === b.speaker && a.report === b.report) return null;
    if (later < 0 && ((a.speaker === b.speaker && a.speaker !== "") || -later > FALL * Math.max(x, y))) return null;
  }
  const equal = [
    a.killed !== null && a.killed > 0 && a.killed === b.killed ? "same number killed" : null,
    a.injured !== null && a.injured > 0 && a.injured === b.injured ? "same number injured" : null,
    a.count !== null && a.count > 0 && b.count !== null && b.count > 0 ? "same number" : null,
  ].filter((w) => w !== null);
  return { points: equal.length > 0 ? POINTS.figure + equal.length - 1 : 0, words: equal.join(", ") || null };
}
