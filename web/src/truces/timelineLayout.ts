import { addDays, type Day, daysBetween, type Lane, type TimelineEntry } from "../model.js";

/** A lane as drawn: violence has one for each side and one for the rest. */
export interface LaneKey {
  readonly lane: Lane;
  /** Violence only: whose, by place among the parties (0, 1), or `null` for nobody or several. */
  readonly side: number | null;
}

export interface Mark {
  readonly entry: TimelineEntry;
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** More marks of some days than there is room for. */
interface Overflow {
  readonly x: number;
  readonly y: number;
  readonly n: number;
  readonly from: Day;
  readonly to: Day;
}

export interface LaneLayout extends LaneKey {
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly overflows: readonly Overflow[];
}

export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** Pixels: the room of one mark, and the most marks that stand one above the other. */
const SLOT = 14;
const ROWS = 6;
const LEAST_RADIUS = 4.4;
const MORE_RADIUS = 2.2;
/** From this toll on a mark grows no more. */
const GRAVE = 25;

/** Square root of the deaths told of; unknown and none are the smallest. */
export const radiusOf = (killed: number | null): number =>
  LEAST_RADIUS + Math.min(1, Math.sqrt((killed ?? 0) / GRAVE)) * MORE_RADIUS;

export const xOf = ({ from, to }: Stretch, day: Day, width: number): number =>
  (daysBetween(from, day) / (daysBetween(from, to) + 1)) * width;

/** Marks of one lane, in columns of a day, or of some days where a day is narrower than a mark. */
export function layLane(key: LaneKey, entries: readonly TimelineEntry[], stretch: Stretch, width: number): LaneLayout {
  const days = daysBetween(stretch.from, stretch.to) + 1;
  const dayWidth = width / days;
  const binDays = Math.max(1, Math.ceil(SLOT / dayWidth));
  const columns = Math.max(1, Math.floor((dayWidth * binDays) / SLOT));
  const bins = new Map<number, TimelineEntry[]>();
  for (const entry of entries) {
    const bin = Math.floor(daysBetween(stretch.from, entry.day) / binDays);
    const own = bins.get(bin);
    if (own) own.push(entry);
    else bins.set(bin, [entry]);
  }
  const tallest = Math.max(1, ...[...bins.values()].map((own) => Math.min(ROWS, Math.ceil(own.length / columns))));
  const height = tallest * SLOT;
  const marks: Mark[] = [];
  const overflows: Overflow[] = [];
  for (const [bin, own] of bins) {
    const left = bin * binDays * dayWidth;
    const place = (i: number) => ({
      x: left + ((i % columns) + 0.5) * SLOT,
      y: height - (Math.floor(i / columns) + 0.5) * SLOT,
    });
    const room = columns * ROWS;
    const shown = own.length > room ? room - 1 : own.length;
    const gravest = [...own].sort((a, b) => (b.incident?.killed ?? 0) - (a.incident?.killed ?? 0));
    for (const [i, entry] of gravest.slice(0, shown).entries())
      marks.push({ entry, ...place(i), r: radiusOf(entry.incident?.killed ?? null) });
    if (own.length > shown) {
      const from = addDays(stretch.from, bin * binDays);
      overflows.push({ ...place(shown), n: own.length - shown, from, to: addDays(from, binDays - 1) });
    }
  }
  return { ...key, height, marks, overflows };
}

export interface Tick {
  readonly day: Day;
  readonly x: number;
}

const STEPS = [1, 2, 7, 14, 28, 91, 182, 365, 730] as const;
const LABEL_WIDTH = 58;

/** Days to name under the lanes, evenly, as many as have room. */
export function ticksOf(stretch: Stretch, width: number): Tick[] {
  const days = daysBetween(stretch.from, stretch.to) + 1;
  const step = STEPS.find((n) => (n / days) * width >= LABEL_WIDTH) ?? days;
  const ticks: Tick[] = [];
  for (let at = 0; at < days; at += step) {
    const day = addDays(stretch.from, at);
    const x = xOf(stretch, day, width);
    if (x + LABEL_WIDTH <= width) ticks.push({ day, x });
  }
  return ticks;
}
