import { type Atlas, atlasOf, type Ground, terrainOf, voicesOf } from "../assessment/index.js";
import { type ExtraFile, loadGazetteer, loadKnowledge } from "../knowledge/index.js";
import { demoLists } from "./demo.js";

/** What answers rest on beside the record, and what places are called. */
export interface DeskGround extends Ground {
  readonly atlas: Atlas;
}

/** Whose outlet a source is, what lies where and what it is called, from our lists and the user's; loaded on first use. */
export function groundOf(lists: readonly ExtraFile[] = []): () => DeskGround {
  let ground: DeskGround | null = null;
  return () => {
    if (ground !== null) return ground;
    // The demonstration's outlets are marked so in their names: knowing them changes nothing for other reports.
    const { knowledge } = loadKnowledge([...demoLists(), ...lists]);
    const gazetteer = loadGazetteer();
    ground = {
      voices: voicesOf(knowledge),
      terrain: terrainOf(knowledge, gazetteer),
      atlas: atlasOf(knowledge, gazetteer),
    };
    return ground;
  };
}
