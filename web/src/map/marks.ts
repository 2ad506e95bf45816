import { type Actor, MARK_KINDS, type MarkKind, type Tally } from "../model.js";
import { type Side, sideOf } from "../words/sides.js";
import type { Box } from "./boxes.js";

/** One mark of the map: the incidents of a place (or of several near each other) that are of one kind and side. */
export interface PlaceMark {
  readonly kind: MarkKind;
  readonly side: Side;
  readonly tallies: readonly Tally[];
  readonly incidents: number;
  /** How many somebody beside the sides tells of: graded better than alleged. */
  readonly attested: number;
  /** The highest toll of one of them. */
  readonly toll: number | null;
}

/** Marks of some tallies, violence first and side one before side two; laid to both sides or to others counts as neither. */
export function marksOf(tallies: readonly Tally[], parties: readonly Actor[]): PlaceMark[] {
  const groups = new Map<string, { kind: MarkKind; side: Side; tallies: Tally[] }>();
  for (const tally of tallies) {
    const sides = new Set(tally.accused.map((actor) => sideOf(actor, parties)));
    const [only = null] = sides;
    const side = sides.size === 1 ? only : null;
    const key = `${tally.kind} ${side}`;
    const group = groups.get(key);
    if (group) group.tallies.push(tally);
    else groups.set(key, { kind: tally.kind, side, tallies: [tally] });
  }
  return [...groups.values()]
    .map((group) => ({
      ...group,
      incidents: sum(group.tallies.map((t) => t.incidents)),
      attested: sum(group.tallies.filter((t) => t.grade !== "alleged").map((t) => t.incidents)),
      toll: highest(group.tallies.map((t) => t.toll)),
    }))
    .sort((a, b) => MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind) || (a.side ?? 3) - (b.side ?? 3));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, n) => all + n, 0);

function highest(tolls: readonly (number | null)[]): number | null {
  const told = tolls.filter((toll) => toll !== null);
  return told.length === 0 ? null : Math.max(...told);
}

/** CSS pixels: by the square root of the toll, within what can be seen and does not hide its neighbours. */
export const radiusOf = (toll: number | null): number => (toll === null ? 4 : Math.min(9, 4 + 0.6 * Math.sqrt(toll)));

/** What stands around a disc needs so much room on every side, CSS pixels. */
export const AROUND = 6;
/** CSS pixels of a digit beside a mark. */
const DIGIT = 7;
/** Half the room of a place's own dot, and from the dot down to the marks below it. */
const DOT = 6;
/** So many kinds beside each other; the others are counted in one number. */
export const MOST_MARKS = 3;

/** CSS pixels of a row of marks of one side, as the page sets it. */
function rowSize(marks: readonly PlaceMark[]): { width: number; height: number } {
  const shown = marks.slice(0, MOST_MARKS);
  const left = sum(marks.slice(MOST_MARKS).map((mark) => mark.incidents));
  const digits = (n: number): number => DIGIT * `${n}`.length;
  const widths = shown.map(
    (mark) => 2 * (radiusOf(mark.toll) + AROUND) + (mark.incidents > 1 ? digits(mark.incidents) : 0),
  );
  return {
    width: sum(widths) + (left > 0 ? digits(left) + DIGIT : 0),
    height: shown.length === 0 ? 0 : Math.max(...shown.map((mark) => 2 * (radiusOf(mark.toll) + AROUND))),
  };
}

/** What some marks take up about a point: side one to the left of it, side two to the right, the others below. */
export function boxAround(marks: readonly PlaceMark[], { x, y }: { readonly x: number; readonly y: number }): Box {
  const [left, right, below] = ([1, 2, null] as const).map((side) => rowSize(marks.filter((m) => m.side === side)));
  const half = (below?.width ?? 0) / 2;
  const up = Math.max(DOT, (left?.height ?? 0) / 2, (right?.height ?? 0) / 2);
  const west = Math.max(half, DOT + (left?.width ?? 0));
  const east = Math.max(half, DOT + (right?.width ?? 0));
  const down = below === undefined || below.height === 0 ? up : Math.max(up, DOT + below.height);
  return { left: x - west, top: y - up, width: west + east, height: up + down };
}
