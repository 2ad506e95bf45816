import { type Bar, type Day, daysBetween } from "../model.js";

/** Where the truce begins, as a share of the width of its bars; `null` where that is not among the days shown. */
export function startShare(bars: readonly Bar[], start: Day | null): number | null {
  const [first, last] = [bars[0], bars.at(-1)];
  if (first === undefined || last === undefined || start === null) return null;
  const length = daysBetween(first.from, last.to) + 1;
  const at = daysBetween(first.from, start);
  return at < 0 || at > length ? null : at / length;
}

/** The most incidents in one bar of any of these: the common measure of their charts. */
export const mostIn = (rows: readonly { readonly bars: readonly Bar[] }[]): number =>
  Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ total }) => total)));
