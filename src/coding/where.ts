import type { Place } from "../model/index.js";
import type { Group } from "./mention.js";
import { type Scene, word } from "./scene.js";
import type { Trigger } from "./triggers.js";
import { PLACE_PREPOSITIONS, STOPS } from "./words.js";

const REACH = 14;

/** Where the trigger's act happened: the nearest place led in by a preposition of place, else what was struck. */
export function placesFor(scene: Scene, trigger: Trigger, patient: Group | null): Place[] {
  const near = scene.groups
    .filter((g) => PLACE_PREPOSITIONS.has(g.preposition) && g.mentions.some((m) => m.place))
    .map((g) => ({ g, distance: distance(scene, trigger, g) }))
    .filter(({ distance: d }) => d <= REACH)
    .sort((a, b) => a.distance - b.distance);
  const best = near[0]?.g ?? patient;
  // In "the city of Ganja in Azerbaijan" the first says most.
  return best ? best.mentions.flatMap((m) => m.place ?? []) : [];
}

function distance(scene: Scene, trigger: Trigger, { start, end }: Group): number {
  const [a, b] = start >= trigger.end ? [trigger.end, start] : [end, trigger.start];
  let total = start >= trigger.end ? 0 : 4;
  for (let i = a; i < b; i++) total += STOPS.has(word(scene, i)) || word(scene, i) === "," ? 6 : 1;
  return total;
}
