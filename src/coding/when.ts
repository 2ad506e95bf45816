import type { Day, TimeSpan } from "../model/index.js";
import { type PlacedTime, type Scene, word } from "./scene.js";
import { isSpeechVerb } from "./speech.js";
import { stepsBetween } from "./steps.js";
import type { Trigger } from "./triggers.js";
import { STOPS } from "./words.js";

const UNTOLD: TimeSpan = { start: null, end: null, text: null };
/** A comma or a stop between trigger and time weighs as much as this many words. */
const COMMA = 6;
const STOP = 14;
const REACH = 36;
/** In the tree, this close is the same clause; by position alone, a time is this much less sure. */
const NEAR_STEPS = 6;
const FLAT = 6;

/** When the trigger's act happened: the nearest time of its sentence that does not date somebody's words. */
export function timeFor(scene: Scene, trigger: Trigger): TimeSpan {
  const candidates = scene.times
    .filter(({ time }) => time.type === "DATE" || time.type === "TIME")
    .filter((placed) => !datesSpeech(scene, placed, trigger))
    .map((placed) => ({ placed, distance: farness(scene, trigger, placed) }))
    .filter(({ distance: d }) => d <= REACH)
    .sort((a, b) => untold(a.placed) - untold(b.placed) || a.distance - b.distance || a.placed.from - b.placed.from);
  const best = candidates[0]?.placed.time;
  return best ? { start: best.from, end: best.to, text: best.text } : UNTOLD;
}

// "Earlier" and "in recent years" date nothing where a day is told too.
const untold = ({ time }: PlacedTime): number => Number(time.from === null && time.to === null);

/** By the tree where it joins the two in one clause, else by position. */
function farness(scene: Scene, trigger: Trigger, placed: PlacedTime): number {
  const steps = stepsBetween(scene, trigger, { start: placed.from, end: placed.to });
  const flat = distance(scene, trigger, placed);
  return steps <= NEAR_STEPS ? Math.min(steps, flat) : flat + FLAT;
}

function distance(scene: Scene, trigger: Trigger, { from, to }: PlacedTime): number {
  const [a, b] = from >= trigger.end ? [trigger.end, from] : [to, trigger.start];
  let total = 0;
  for (let i = a; i < b; i++) {
    const w = word(scene, i);
    total += w === "," ? COMMA : STOPS.has(w) ? STOP : 1;
  }
  // A time at the head of its sentence sets the scene for all of it.
  return from <= 2 && to <= trigger.start ? Math.min(total, COMMA + 1) : total;
}

/** "said on Saturday that": the time belongs to the saying, unless the saying is what the trigger tells of. */
function datesSpeech(scene: Scene, { from }: PlacedTime, trigger: Trigger): boolean {
  for (let i = from - 1; i >= 0 && from - i <= 3; i--) {
    if (i >= trigger.start && i < trigger.end) return false;
    if (isSpeechVerb(word(scene, i))) return true;
  }
  return false;
}

/** A length of time in days, weeks or months. */
export const DURATION = /^P(\d+)([DWM])$/;

/** A judgement in the present tense is the report's day's. */
export const judgedOn = (time: TimeSpan, reportDate: Day | null): TimeSpan =>
  time.start === null && time.end === null && time.text === null
    ? { start: reportDate, end: reportDate, text: null }
    : time;
