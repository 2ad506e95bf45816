import { groupBy } from "../model/index.js";
import type { Draft } from "./draft.js";

/**
 * What was found in each sentence, in the order given. Whatever looks for what stands beside a draft asks here: going
 * through all of a report's drafts for each of them would make the time grow with the square of its length.
 */
export function beside(drafts: readonly Draft[]): (draft: Pick<Draft, "scene">) => readonly Draft[] {
  const found = groupBy(drafts, (d) => d.scene);
  return ({ scene }) => found.get(scene) ?? [];
}
