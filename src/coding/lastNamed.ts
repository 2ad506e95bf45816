import { type Actor, sideKey } from "../model/index.js";
import type { Scene } from "./scene.js";

/** The words by which the report last named a side, up to and with a sentence; nothing where it had not yet. */
export function lastNamed(scenes: readonly Scene[]): (side: Actor, scene: Scene) => string | undefined {
  const order = new Map(scenes.map((s, i) => [s, i]));
  // Of each sentence the first naming, in the order of the text.
  const named = new Map<string, { readonly at: number; readonly text: string }[]>();
  for (const [at, { mentions }] of scenes.entries())
    for (const actor of mentions.flatMap((m) => m.actors)) {
      const key = sideKey(actor);
      const all = named.get(key);
      if (!all) named.set(key, [{ at, text: actor.text }]);
      else if (all.at(-1)?.at !== at) all.push({ at, text: actor.text });
    }
  return (side, scene) => {
    const all = named.get(sideKey(side)) ?? [];
    const until = order.get(scene) ?? -1;
    let [low, high] = [0, all.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.at ?? 0) <= until) low = middle + 1;
      else high = middle;
    }
    return all[low - 1]?.text;
  };
}
