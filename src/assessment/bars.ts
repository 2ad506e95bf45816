import type { Day } from "../model/index.js";
import type { Bar, DayCount } from "./view.js";

/** Bars of a chart, at most. */
const MOST_BARS = 80;

/** Days as bars, at most `most` of them; a bar never holds days of before the truce and of since together. */
export function barsOf(days: readonly DayCount[], start: Day | null, most = MOST_BARS): Bar[] {
  const each = Math.max(1, Math.ceil(days.length / most));
  const turn = start === null ? -1 : days.findIndex(({ day }) => day >= start);
  // Counted from the start outwards, so that it always stands between two bars.
  const offset = turn <= 0 ? 0 : turn % each;
  const bars: Bar[] = [];
  if (offset > 0) bars.push(barOf(days.slice(0, offset)));
  for (let at = offset; at < days.length; at += each) bars.push(barOf(days.slice(at, at + each)));
  return bars;
}

function barOf(days: readonly DayCount[]): Bar {
  const sides = days[0]?.bySide.length ?? 0;
  const parts = [
    ...Array.from({ length: sides }, (_, side) => sum(days.map(({ bySide }) => bySide[side] ?? 0))),
    sum(days.map(({ nobody }) => nobody)),
  ];
  return { from: days[0]?.day ?? "", to: days.at(-1)?.day ?? "", parts, total: sum(parts) };
}

const sum = (ns: readonly number[]): number => ns.reduce((a, b) => a + b, 0);
