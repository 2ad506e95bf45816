import { inflectVerb } from "../language/index.js";
import type { Actor, Claim, Stance } from "../model/index.js";
import { actorsOf, type Group } from "./mention.js";
import { type Scene, word } from "./scene.js";
import { SPEECH, STOPS } from "./words.js";

/** Someone's saying in a sentence, and the tokens it covers, half-open. */
interface Saying {
  readonly by: readonly Actor[];
  readonly stance: Stance;
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

const STANCE_OF = new Map(
  Object.entries(SPEECH).flatMap(([lemma, stance]) =>
    [...new Set(Object.values(inflectVerb(lemma)))].map((form) => [form, stance] as const),
  ),
);

export const isSpeechVerb = (form: string): boolean => STANCE_OF.has(form);

export const OWN_VOICE: Claim = { by: [], stance: "reports" };

/** Who says what happens at a token: the nearest saying that covers it, else the report itself. */
export function claimFor(sayings: readonly Saying[], token: number): Claim {
  const covering = sayings.filter((s) => s.from <= token && token < s.to && s.at !== token);
  const nearest = covering.sort((a, b) => Math.abs(a.at - token) - Math.abs(b.at - token))[0];
  return nearest ? { by: nearest.by, stance: nearest.stance } : OWN_VOICE;
}

export function sayingsIn(scene: Scene): Saying[] {
  return [...accordingTo(scene), ...speech(scene)];
}

function* accordingTo(scene: Scene): Generator<Saying> {
  for (let i = 0; i + 1 < scene.words.length; i++) {
    if (word(scene, i) !== "according" || word(scene, i + 1) !== "to") continue;
    const group = scene.groups.find((g) => g.start >= i + 2 && g.start - i <= 8);
    if (!group) continue;
    const closes = scene.words.slice(group.end).every((w) => !/\p{L}/u.test(w) || w.length <= 2);
    const opens = i === 0;
    yield {
      by: actorsOf(group),
      stance: "says",
      at: i,
      from: closes || opens ? 0 : group.end,
      to: scene.words.length,
    };
  }
}

function* speech(scene: Scene): Generator<Saying> {
  for (const [i, form] of scene.words.entries()) {
    const stance = STANCE_OF.get(form);
    // "the United States": a name says nothing.
    if (scene.mentions.some((m) => m.start <= i && i < m.end)) continue;
    if (!stance || /^(a|the|no|this|report|an)$/.test(word(scene, i - 1)) || scene.words[i - 1] === "be") continue;
    const closing = isClosing(scene, i);
    const who = speaker(scene, i, closing);
    if (!who) continue;
    yield {
      by: actorsOf(who),
      stance,
      at: i,
      from: closing ? 0 : i + 1,
      to: closing ? i : endOfSpeech(scene, i + 1),
    };
  }
}

/** The saying ends its sentence: "..., officials on both sides said." */
function isClosing(scene: Scene, verb: number): boolean {
  const letters = scene.words.slice(verb + 1).filter((w) => /[\p{L}\d]/u.test(w));
  const commaBefore =
    scene.words.slice(0, verb).includes(",") || scene.words.slice(0, verb).some((w) => /["”]/.test(w));
  return commaBefore && letters.length <= 6 && !letters.includes("that");
}

function speaker(scene: Scene, verb: number, closing: boolean): Group | null {
  const before = scene.groups.findLast(
    (g) => g.end <= verb && verb - g.end <= 12 && g.mentions.some((m) => m.actors.length > 0),
  );
  if (before) {
    const between = scene.words.slice(before.end, verb);
    const reaches = between.every((w) => !STOPS.has(w) && w !== "said") && (!closing || !between.includes(","));
    if (reaches) return lead(scene, before, verb);
  }
  const after = scene.groups.find((g) => g.start >= verb + 1 && g.start - verb <= 3 && g.preposition === "");
  return closing && after ? after : null;
}

/** "The leader of X, Y," and "residents of X": the first name of the phrase before the verb that stands free. */
function lead(scene: Scene, nearest: Group, verb: number): Group {
  if (nearest.preposition === "" || nearest.preposition === "for") return nearest;
  const free = scene.groups.findLast((g) => g.end <= nearest.start && g.preposition === "" && verb - g.end <= 12);
  const between = free ? scene.words.slice(free.end, nearest.start) : [];
  return free && !between.includes(",") ? free : nearest;
}

function endOfSpeech(scene: Scene, from: number): number {
  const stop = scene.words.findIndex((w, i) => i > from && w === ";");
  return stop < 0 ? scene.words.length : stop;
}
