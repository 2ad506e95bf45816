import { addDays, addMonths, type Day, type TimeSpan } from "../model/index.js";
import { type Scene, word } from "./scene.js";

const UNTIL = /^(to|until|till)$/;
const WEEKDAY = /^(mon|tues|wednes|thurs|fri|satur|sun)day$/i;
/** A day so far back, in days, is next year's where something is put off to it. */
const LONG_AGO = 200;

/**
 * When a term is due that was put off "from 15 to 25 November", "from Monday to Thursday": on the later day, which lies
 * ahead. What is told without such a pair stays as it is.
 */
export function putOffTo(scene: Scene, told: TimeSpan, report: Day | null): TimeSpan {
  for (const { time, from, to } of scene.times) {
    if (word(scene, from - 1) !== "from") continue;
    const isPair = time.from !== null && time.to !== null && time.from !== time.to && / (to|until) /.test(time.text);
    const next = scene.times.find((t) => t.from === to + 1 && UNTIL.test(word(scene, to)));
    const later = isPair ? time.to : (next?.time.to ?? next?.time.from ?? null);
    if (later === null) continue;
    const day = ahead(later, next?.time.text ?? time.text, report);
    return { start: day, end: day, text: isPair ? time.text : (next?.time.text ?? time.text) };
  }
  return told;
}

const PENDING = new Set<string>(["promised", "scheduled", "conditional", "demanded"]);

/** "is to leave by 7 March", told in November: what is still to be done lies ahead, where no year is told. */
export function dueAhead(told: TimeSpan, status: string, report: Day | null): TimeSpan {
  if (!PENDING.has(status) || told.text === null || /\d{4}/.test(told.text)) return told;
  const next = (day: string | null): string | null => (day === null ? null : ahead(day, "", report));
  return { ...told, start: next(told.start), end: next(told.end) };
}

function ahead(day: string, text: string, report: Day | null): string {
  if (report === null || day.length < 10 || day >= report) return day;
  if (WEEKDAY.test(text)) return addDays(day.slice(0, 10), 7);
  return addDays(day.slice(0, 10), LONG_AGO) < report ? addMonths(day.slice(0, 10), 12) : day;
}
