import type { Day, TimeSpan } from "../model/index.js";
import { countedFrom } from "./countedFrom.js";
import { isElsewhere } from "./islands.js";
import { isInName, type PlacedTime, type Scene, word } from "./scene.js";
import { isSpeechVerb } from "./speech.js";
import { stepsBetween } from "./steps.js";
import { below, headOf, isUnder, relationOf } from "./tree.js";
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
  const counted = countedFrom(scene, trigger);
  if (counted) return counted;
  const candidates = scene.times
    .filter(({ time }) => time.type === "DATE" || time.type === "TIME")
    .filter((placed) => !datesSpeech(scene, placed, trigger))
    .filter(({ from, to }) => !isElsewhere(scene, trigger, { start: from, end: to }, "time"))
    .map((placed) => ({ placed, distance: farness(scene, trigger, placed) }))
    .filter(({ distance: d }) => d <= REACH)
    .sort(
      (a, b) =>
        vagueness(scene, a.placed) - vagueness(scene, b.placed) ||
        a.distance - b.distance ||
        a.placed.from - b.placed.from,
    );
  const best = candidates[0]?.placed;
  if (!best) return UNTOLD;
  const span = withOthers(scene, best);
  // "was over by Friday, when jets struck": they struck that day.
  return span.start === null && isWhen(scene, trigger.head) ? { ...span, start: span.end } : span;
}

const isWhen = ({ tree, words }: Scene, head: number): boolean =>
  relationOf(tree, head) === "advcl" && below(tree, head, /^(mark|advmod)$/).some((m) => words[m] === "when");

/** "Earlier" and "in recent years" date nothing where a day is told too, nor does the clock before a live report. */
const vagueness = (scene: Scene, { time, from }: PlacedTime): number =>
  time.from === null && time.to === null ? 2 : from === 0 && isStamp(scene) ? 1 : 0;

/** "15:10 -" at the head of a sentence: when it was written. */
const isStamp = (scene: Scene): boolean => /^\d{1,2}[:.h]\d{2}$/.test(word(scene, 0));

/** "on 14 and 15 April", "from 18:00 on Saturday until midnight on Sunday": as one span. */
function withOthers({ times, words }: Scene, best: PlacedTime): TimeSpan {
  const dated = times.filter(({ time }) => time.type === "DATE" || time.type === "TIME");
  const isJoined = (a: PlacedTime | undefined, b: PlacedTime | undefined): boolean => {
    if (!a || !b) return false;
    const between = words.slice(a.to, b.from).join(" ");
    const isList = /^(,|and|, and)$/.test(between) && isWholeDay(a) && isWholeDay(b);
    const isSpan = words[a.from - 1] === "from" && /^(until|till|to)$/.test(between);
    return (isList || isSpan) && (a.time.from ?? "") < (b.time.to ?? "");
  };
  const at = dated.indexOf(best);
  let [first, last] = [at, at];
  while (isJoined(dated[first - 1], dated[first])) first--;
  while (isJoined(dated[last], dated[last + 1])) last++;
  const [from, to] = [dated[first] ?? best, dated[last] ?? best];
  return first === last
    ? { start: best.time.from, end: best.time.to, text: best.time.text }
    : { start: from.time.from, end: to.time.to, text: from.time.text };
}

const isWholeDay = ({ time }: PlacedTime): boolean => /^\d{4}-\d\d-\d\d$/.test(time.value ?? "");

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
    if (isInName(scene, i)) continue;
    const w = word(scene, i);
    total += w === "," ? COMMA : STOPS.has(w) ? STOP : 1;
  }
  // A time at the head of its sentence sets the scene for all of it.
  return from <= 2 && to <= trigger.start ? Math.min(total, COMMA + 1) : total;
}

/**
 * "said on Saturday that": the time belongs to the saying, unless the saying is what the trigger tells of, or does to what
 * the trigger names: "the truce that the rebels declared on November 16".
 */
function datesSpeech(scene: Scene, { from }: PlacedTime, trigger: Trigger): boolean {
  for (let i = from - 1; i >= 0 && from - i <= 3; i--) {
    if (i >= trigger.start && i < trigger.end) return false;
    const w = word(scene, i);
    if (w === "," || w === "that") return false;
    if (isSpeechVerb(w)) return !isDoneTo(scene, i, trigger);
  }
  return false;
}

/** What is declared, announced, is the trigger's own noun: no clause tells what is said. */
function isDoneTo({ tree }: Scene, verb: number, { head }: Trigger): boolean {
  if (below(tree, verb, /^(ccomp|parataxis)$/).length > 0) return false;
  const noun = /^acl/.test(relationOf(tree, verb)) ? headOf(tree, verb) : -1;
  return noun >= 0 && (noun === head || isUnder(tree, noun, head)) && relationOf(tree, noun) !== "obl";
}

/** A length of time in days, weeks or months. */
export const DURATION = /^P(\d+)([DWM])$/;

/** A judgement in the present tense is the report's day's. */
export const judgedOn = (time: TimeSpan, reportDate: Day | null): TimeSpan =>
  time.start === null && time.end === null && time.text === null
    ? { start: reportDate, end: reportDate, text: null }
    : time;
