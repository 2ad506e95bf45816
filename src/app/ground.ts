import { type Ground, terrainOf, voicesOf } from "../assessment/index.js";
import { type ExtraFile, loadGazetteer, loadKnowledge } from "../knowledge/index.js";
import { demoLists } from "./demo.js";

/** Whose outlet a source is and what lies where, from our lists and the user's; loaded on first use. */
export function groundOf(lists: readonly ExtraFile[] = []): () => Ground {
  let ground: Ground | null = null;
  return () => {
    if (ground !== null) return ground;
    // The demonstration's outlets are marked so in their names: knowing them changes nothing for other reports.
    const { knowledge } = loadKnowledge([...demoLists(), ...lists]);
    ground = { voices: voicesOf(knowledge), terrain: terrainOf(knowledge, loadGazetteer()) };
    return ground;
  };
}
