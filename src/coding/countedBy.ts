import type { Saying } from "./claims.js";
import { under } from "./phrase.js";
import { speakerOf } from "./saidBy.js";
import { type Scene, word } from "./scene.js";
import type { Floor } from "./speakers.js";
import { below, headOf, isVerb, relationOf } from "./tree.js";

const COUNT = /^(toll|tally|number|dead|count|estimate|figure|losses|total)$/;
/** What one does to a number of one's own keeping. */
const KEEPS =
  /^(puts?|raised?|raises|places?|placed|revised?|revises|sets?|updated?|updates|lowered|lowers|increased|estimates?|estimated)$/;

/** "The ministry put the toll at 40", "raised its toll to 900 killed": whoever keeps the count tells it. */
export function* countedBy(scene: Scene, floor: Floor): Generator<Saying> {
  if (!scene.parsed) return;
  const { tree } = scene;
  for (const [i, form] of scene.words.entries()) {
    if (!COUNT.test(form) || relationOf(tree, i) !== "obj") continue;
    const verb = headOf(tree, i);
    if (verb < 0 || !isVerb(tree, verb) || !KEEPS.test(word(scene, verb))) continue;
    const rest = below(tree, verb, /^(obj|obl|advcl|xcomp)/);
    const to = scene.words.slice(verb + 1, i + 8).some((w) => w === "at" || w === "to");
    const by = to ? speakerOf(scene, verb, floor) : [];
    if (by.length > 0) yield { by, stance: "says", at: verb, covers: under(scene, rest) };
  }
}
