import {
  type Actor,
  addDays,
  addMonths,
  type Day,
  type FindingDraft,
  firstDay,
  groupBy,
  sideKey,
  type TimeSpan,
} from "../model/index.js";
import type { Scene } from "./scene.js";
import { DURATION } from "./when.js";

const TRUCE = /^(truces?|ceasefires?|cease-?fires?|armistice|pause|lull|cessation|halt|moratorium|silence)$/;
/** Said of a truce that is not the one the report is about. */
const EARLIER =
  /^(earlier|previous|prior|former|past|last|preceding|failed|collapsed|latest-but-one|similar|another|historic)$/;
/** Rules that tell from when a truce binds; those of its making tell when it was signed. */
const BINDING = new Set(["truce.in-force", "truce.silence"]);

/**
 * A report's truce findings complete each other: the start, end, sides and mediators told with one hold for those that
 * lack them. Earlier truces, and such as are only wished for, are other ones.
 */
export function asOneTruce(
  findings: readonly FindingDraft[],
  scenes: readonly Scene[],
  reportDate: Day | null,
): FindingDraft[] {
  const sceneOf = new Map(scenes.map((s) => [s.start, s]));
  const marked = findings.map((f) => {
    if (f.type !== "truce") return f;
    // "A ceasefire begins on 1 February": what is told for a day to come is planned.
    const isToCome =
      f.status === "actual" &&
      BINDING.has(f.rule ?? "") &&
      reportDate !== null &&
      (f.time.start ?? "") > `${reportDate}T24`;
    const status = isToCome ? ("planned" as const) : f.status;
    return isEarlier(f, sceneOf.get(f.sentence.start)) ? { ...f, status, truce: "earlier" as const } : { ...f, status };
  });
  const isOne = (f: FindingDraft): boolean =>
    f.type === "truce" && f.truce === undefined && (f.status === "actual" || f.status === "planned");
  const ones = marked.filter(isOne);
  const told = ones.filter((f) => f.status === "actual");
  const made = told.find((f) => f.rule && !BINDING.has(f.rule) && f.time.start !== null)?.time.start ?? null;
  // A truce does not bind before it is made: that is another one.
  const binding = ones.find(
    (f) => f.rule && BINDING.has(f.rule) && f.time.start !== null && (made === null || f.time.start >= made),
  )?.time;
  const dated = binding ?? told.find((f) => f.time.start !== null)?.time;
  const sided = told.find((f) => f.actor.length >= 2)?.actor;
  const length = lengthIn(scenes);
  const mediations = groupBy(
    marked.filter((f) => f.type === "mediates"),
    (f) => f.sentence.start,
  );
  return marked.map((f) => {
    if (f.type === "truce" && f.mediator === undefined) f = withMediator(f, mediations.get(f.sentence.start) ?? []);
    if (!isOne(f)) return f;
    const around = f.time.start ?? reportDate;
    const isToldFrom = f.time.start !== null && bindsFrom(f, sceneOf.get(f.sentence.start));
    const own =
      binding && f.rule && !BINDING.has(f.rule) && !isToldFrom && isNear(binding.start, around) ? binding : f.time;
    const time = own.start === null && dated && isNear(dated.start, reportDate) ? dated : own;
    const span = ended({ ...time, text: f.time.text ?? time.text }, length);
    // A truce of an armed group that has no part in the report's is its own; who helped to make it is no side to it.
    const isOfSides = f.actor.every(
      (a) => !/^(REB|SEP|PAR)$/.test(a.role ?? "") || (sided?.some((s) => sideKey(s) === sideKey(a)) ?? true),
    );
    return f.status === "planned"
      ? { ...f, time: span }
      : { ...f, time: span, actor: f.actor.length < 2 && sided && isOfSides && !isUnilateral(f) ? sided : f.actor };
  });
}

/** "agreed on a ceasefire from noon on Saturday": the day it binds from, told with its making. */
function bindsFrom({ time }: FindingDraft, scene: Scene | undefined): boolean {
  const placed = scene?.times.find((t) => t.time.text === time.text);
  return placed !== undefined && /^(from|effective|starting|beginning|of)$/.test(scene?.words[placed.from - 1] ?? "");
}

/** One side's own truce needs no other. */
const isUnilateral = ({ kind, actor }: FindingDraft): boolean =>
  actor.length === 1 && (kind?.includes("unilateral") ?? false);

/** So long, in days, after it is made a truce may begin to bind, and be told of anew. */
const NEAR = 60;

const isNear = (a: string | null, b: string | null): boolean =>
  a === null || b === null || a.length < 10 || b.length < 10
    ? true
    : addDays(firstDay(a), NEAR) >= firstDay(b) && addDays(firstDay(b), NEAR) >= firstDay(a);

/** "the previous ceasefire": beside a truce word of the evidence. */
function isEarlier({ evidence }: FindingDraft, scene: Scene | undefined): boolean {
  if (!scene) return false;
  return scene.words.some(
    (w, i) =>
      TRUCE.test(w) &&
      (scene.tokens[i]?.start ?? -1) >= evidence.start &&
      (scene.tokens[i]?.end ?? 0) <= evidence.end &&
      scene.words.slice(Math.max(0, i - 3), i).some((b) => EARLIER.test(b)),
  );
}

/** Who is told in the same sentence to have mediated. */
function withMediator(truce: FindingDraft, mediations: readonly FindingDraft[]): FindingDraft {
  const isSide = (a: Actor): boolean => truce.actor.some((b) => sideKey(a) === sideKey(b));
  const by = mediations.find((f) => f.actor.length > 0 && !f.actor.some(isSide));
  return by ? { ...truce, mediator: by.actor } : truce;
}

/** "a seven-day ceasefire": how long the report's truce is to last. */
function lengthIn(scenes: readonly Scene[]): string | null {
  for (const { times, words } of scenes)
    for (const { time, from, to } of times) {
      const isOfTruce =
        words.slice(to, to + 3).some((w) => TRUCE.test(w)) ||
        (/^(for|lasting|last|of)$/.test(words[from - 1] ?? "") &&
          words.slice(Math.max(0, from - 6), from).some((w) => TRUCE.test(w)));
      if (time.value && DURATION.test(time.value) && isOfTruce) return time.value;
    }
  return null;
}

/** A day told is that on which a truce began; only a length, or another day, says when it ends. */
function ended(time: TimeSpan, length: string | null): TimeSpan {
  if (time.start === null || (time.end !== null && time.end !== time.start)) return time;
  return { ...time, end: length === null || time.start.length < 10 ? null : lastDay(time, length) };
}

/** The last day a truce of a length binds; its first counts, unless it begins in the evening (codebook, "When"). */
function lastDay({ start, text }: TimeSpan, length: string): string | null {
  const [, n, unit] = DURATION.exec(length) ?? [];
  if (start === null || n === undefined) return null;
  const first = firstDay(start);
  if (unit === "M") return addMonths(first, Number(n));
  const days = Number(n) * (unit === "W" ? 7 : 1);
  const evening = start.slice(11) >= "18:00" || /evening|night/i.test(text ?? "");
  return addDays(first, evening ? days : days - 1);
}
