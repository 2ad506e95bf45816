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

/** An incident of before the truce began, which has no grade here. */
interface Dot {
  readonly id: string;
  readonly day: Day;
  readonly x: number;
  readonly y: number;
}

/** Incidents of a day before the truce began, as its page counts them. */
export interface EarlierCount {
  readonly day: Day;
  readonly n: number;
  /** Of those the page knows apart; of very many it has the latest alone. */
  readonly ids: readonly string[];
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
  readonly dots: readonly Dot[];
  /** Earlier incidents of some days that there is no room for. */
  readonly dotsOver: readonly Overflow[];
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

/** Marks of one lane, in columns of a day, or of some days where a day is narrower than a mark; dots for what was before. */
export function layLane(
  key: LaneKey,
  entries: readonly TimelineEntry[],
  stretch: Stretch,
  width: number,
  earlier: readonly EarlierCount[] = [],
): LaneLayout {
  const days = daysBetween(stretch.from, stretch.to) + 1;
  const dayWidth = width / days;
  const binDays = Math.max(1, Math.ceil(SLOT / dayWidth));
  const columns = Math.max(1, Math.floor((dayWidth * binDays) / SLOT));
  const binOf = (day: Day): number => Math.floor(daysBetween(stretch.from, day) / binDays);
  const bins = new Map<
    number,
    { readonly own: TimelineEntry[]; before: number; readonly apart: { id: string; day: Day }[] }
  >();
  const into = (day: Day) => {
    const bin = bins.get(binOf(day)) ?? { own: [], before: 0, apart: [] };
    bins.set(binOf(day), bin);
    return bin;
  };
  for (const entry of entries) into(entry.day).own.push(entry);
  for (const { day, n, ids } of earlier) {
    if (day < stretch.from || n === 0) continue;
    const bin = into(day);
    bin.before += n;
    bin.apart.push(...ids.map((id) => ({ id, day })));
  }
  const rows = [...bins.values()].map(({ own, before }) => Math.min(ROWS, Math.ceil((own.length + before) / columns)));
  const height = Math.max(1, ...rows) * SLOT;
  const marks: Mark[] = [];
  const overflows: Overflow[] = [];
  const dots: Dot[] = [];
  const dotsOver: Overflow[] = [];
  for (const [bin, { own, before, apart }] of bins) {
    const left = bin * binDays * dayWidth;
    const place = (i: number) => ({
      x: left + ((i % columns) + 0.5) * SLOT,
      y: height - (Math.floor(i / columns) + 0.5) * SLOT,
    });
    const from = addDays(stretch.from, bin * binDays);
    const to = addDays(from, binDays - 1);
    // Marks need theirs first: they are of the truce's own days. A dot that opened nothing would be none.
    const freeForDots = columns * ROWS - Math.min(own.length, columns * ROWS - 1);
    const dotted = Math.min(before > freeForDots ? freeForDots - 1 : before, apart.length);
    for (const [i, one] of apart.slice(0, dotted).entries()) dots.push({ ...one, ...place(i) });
    if (before > dotted) dotsOver.push({ ...place(dotted), n: before - dotted, from, to });
    const taken = before > dotted ? dotted + 1 : dotted;
    const room = columns * ROWS - taken;
    const shown = own.length > room ? room - 1 : own.length;
    const gravest = [...own].sort((a, b) => (b.incident?.killed ?? 0) - (a.incident?.killed ?? 0));
    for (const [i, entry] of gravest.slice(0, shown).entries())
      marks.push({ entry, ...place(taken + i), r: radiusOf(entry.incident?.killed ?? null) });
    if (own.length > shown) overflows.push({ ...place(taken + shown), n: own.length - shown, from, to });
  }
  return { ...key, height, marks, overflows, dots, dotsOver };
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
