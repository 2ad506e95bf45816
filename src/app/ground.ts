import { type Ground, terrainOf, voicesOf } from "../assessment/index.js";
import { type ExtraFile, loadGazetteer, loadKnowledge } from "../knowledge/index.js";

/** Whose outlet a source is and what lies where, from our lists and the user's; loaded on first use. */
export function groundOf(lists: readonly ExtraFile[] = []): () => Ground {
  let ground: Ground | null = null;
  return () => {
    const { knowledge } = loadKnowledge(lists);
    ground ??= { voices: voicesOf(knowledge), terrain: terrainOf(knowledge, loadGazetteer()) };
    return ground;
  };
}
