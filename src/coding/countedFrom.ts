import { addDays, addMonths, type Day, type TimeSpan } from "../model/index.js";
import { type PlacedTime, type Scene, spanOf, word } from "./scene.js";
import { headOf, isUnder, isVerb, relationOf, tagOf } from "./tree.js";
import type { Trigger } from "./triggers.js";

const LENGTH = /^P(\d+)([DWMY])$/;

/**
 * "pulled out on Saturday, eleven days after they seized the town": what the clause tells of lies so long before or after
 * the day of the one it hangs on; `null` where the trigger stands in no such clause, or no day is told.
 */
export function countedFrom(scene: Scene, { head, start }: Trigger): TimeSpan | null {
  for (const length of scene.times) {
    const [, n, unit] = LENGTH.exec(length.time.value ?? "") ?? [];
    const way = word(scene, length.to);
    if (!n || !unit || !/^(after|before)$/.test(way) || start <= length.to) continue;
    if (!isInClause(scene, head, length)) continue;
    // A day told within the clause says it better.
    if (scene.times.some((t) => t.from > length.to && isDay(t))) continue;
    const base = scene.times.findLast((t) => t.to <= length.from && isDay(t))?.time.from?.slice(0, 10);
    if (!base) continue;
    const day = moved(base, Number(n) * (way === "after" ? -1 : 1), unit);
    return { start: day, end: day, text: spanOf(scene, length.from, length.to + 1).text };
  }
  return null;
}

const isDay = ({ time }: PlacedTime): boolean => /^\d{4}-\d\d-\d\d/.test(time.from ?? "");

/** Under the verb that the conjunction leads in; behind a comma, where the parser took it for a preposition, after a verb. */
function isInClause({ tree, words, tokens }: Scene, head: number, { from, to }: PlacedTime): boolean {
  if (relationOf(tree, to) === "mark") return isUnder(tree, head, headOf(tree, to));
  const verb = tokens.findIndex((_, i) => i > to && isVerb(tree, i) && /^VB[DPZ]$/.test(tagOf(tree, i)));
  return words[from - 1] === "," && verb >= 0;
}

/** As exactly as the unit tells: months after is a month. */
function moved(day: Day, n: number, unit: string): Day {
  if (unit === "Y") return addMonths(day, 12 * n).slice(0, 4);
  if (unit === "M") return addMonths(day, n).slice(0, 7);
  return addDays(day, n * (unit === "W" ? 7 : 1));
}
