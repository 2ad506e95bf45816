import type { Comparable } from "./comparable.js";
import { type PlaceFit, placeFit } from "./placeFit.js";
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
  /** Only as neither says more than the other: enough on one day, for want of anything that tells. */
  readonly vague: boolean;
  readonly place: PlaceFit;
  readonly sameHour: boolean;
  readonly sameAccused: boolean;
  readonly sameTarget: boolean;
  readonly sameMeans: boolean;
  /** They blame each other for it: one happening only if somebody tells of both fighting. */
  readonly blamedOnEachOther: boolean;
}

/** Hours that differ by more are two happenings; by no more than the lesser, one. */
const OTHER_HOUR = 120;
const SAME_HOUR = 60;
/** Minutes of the day between which it is no longer, or not yet, night by any account. */
const DAWN = 9 * 60;
const DUSK = 17 * 60;
/** Counts of the freed or the delivered that differ by no more are one, rounded. */
const ROUNDED = 0.1;

/** The share by which a later account may fall short of an earlier one of somebody else. */
const FALL = 0.5;

const POINTS = { spot: 3, within: 2, area: 1, near: 0, open: 0, hour: 2, side: 1, mode: 1 } as const;

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
  if (!hoursFit(a, b) || !participantsFit(a, b, ties)) return null;
  const toll = tollFits(a, b);
  const mode = modeFits(a.modes, b.modes);
  if (toll === null || mode === null || !peopleFit(a, b)) return null;
  const accused = sidesFit(a.accused, b.accused, ties);
  const target = sidesFit(a.target, b.target, ties);
  const blamedOnEachOther = (accused === null || target === null) && blameEachOther(a, b);
  if ((accused === null || target === null) && !blamedOnEachOther) return null;
  const place = placeFit(a.places, b.places);
  const sameHour = a.minute !== null && b.minute !== null && Math.abs(a.minute - b.minute) <= SAME_HOUR;
  if (place === null || (place.kind === "near" && !sameHour && toll === 0)) return null;
  const score =
    POINTS[place.kind] +
    (sameHour ? POINTS.hour : 0) +
    (accused ? POINTS.side : 0) +
    (target ? POINTS.side : 0) +
    (mode ? POINTS.mode : 0) +
    toll;
  // "Trump visited", twice on a day, is of two visits as well as of one.
  const tells = target === true || sameHour || toll > 0 || place.kind === "within" || a.type === "ASSAULT";
  const strong = place.kind === "spot" || (tells && score >= (ENOUGH[a.type] ?? ENOUGH_ELSE));
  const vague = !strong && a.vague !== null && a.accused.length > 0 && a.vague === b.vague;
  const enough = !blamedOnEachOther && (strong || vague);
  return {
    score,
    enough,
    vague,
    place,
    sameHour,
    sameAccused: accused === true,
    sameTarget: target === true,
    sameMeans: mode,
    blamedOnEachOther,
  };
}

/** What happened at noon did not happen "during the night". */
function hoursFit(a: Comparable, b: Comparable): boolean {
  if (a.minute !== null && b.minute !== null) return Math.abs(a.minute - b.minute) <= OTHER_HOUR;
  const minute = a.minute ?? b.minute;
  return minute === null || !(a.night || b.night) || minute < DAWN || minute > DUSK;
}

/** Talks of A with B are not those of B with C; of talks of three, two may be told. In a war an ally may be named instead. */
function participantsFit(a: Comparable, b: Comparable, ties: Ties): boolean {
  if (!a.mutual || !b.mutual) return true;
  const has = (many: readonly string[], x: string): boolean =>
    many.includes(x) || (a.type === "ASSAULT" && many.some((y) => areAllied(ties, x, y)));
  return a.accused.every((x) => has(b.accused, x)) || b.accused.every((x) => has(a.accused, x));
}

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

/**
 * Points for equal figures. Tolls rise: a later report may say more; far less, or less by the same speaker, is of
 * another happening, and so are two figures of one speaker in one report. Other counts must agree.
 */
function tollFits(a: Comparable, b: Comparable): number | null {
  if (a.count !== null && b.count !== null && Math.abs(a.count - b.count) > ROUNDED * Math.max(a.count, b.count))
    return null;
  if (!rises(a, b, a.killed, b.killed) || !rises(a, b, a.injured, b.injured)) return null;
  const equal = equalFigures(a, b);
  return equal.length > 0 ? Math.max(...equal.map(({ value }) => pointsFor(value))) + equal.length - 1 : 0;
}

/** One dead is told of many happenings of a day; seventeen dead, of one. */
const pointsFor = (figure: number): number => (figure >= 10 ? 3 : figure >= 3 ? 2 : 1);

function rises(a: Comparable, b: Comparable, x: number | null, y: number | null): boolean {
  if (x === null || y === null || x === y) return true;
  const [first, second] = [a.published ?? "", b.published ?? ""];
  const later = first < second ? y - x : first > second ? x - y : 0;
  if (a.speaker === b.speaker && a.report === b.report) return false;
  return later >= 0 || ((a.speaker !== b.speaker || a.speaker === "") && -later <= FALL * Math.max(x, y));
}

/** Which figures above zero agree. */
export function equalFigures(a: Comparable, b: Comparable): { readonly what: string; readonly value: number }[] {
  const same: { what: string; value: number }[] = [];
  if (a.killed !== null && a.killed > 0 && a.killed === b.killed) same.push({ what: "killed", value: a.killed });
  if (a.injured !== null && a.injured > 0 && a.injured === b.injured) same.push({ what: "injured", value: a.injured });
  if (a.count !== null && a.count > 0 && b.count !== null && b.count > 0)
    same.push({ what: "counted", value: a.count });
  return same;
}
