import type { FindingType, Status } from "../model/index.js";
import { type Scene, word } from "./scene.js";
import type { Trigger } from "./triggers.js";
import { DEMANDS, GRANTS, HYPOTHETICALS, NEGATIONS, PLANS, PROMISES, STOPS } from "./words.js";

const REACH_BACK = 9;
const REACH_ON = 10;

/**
 * Whether what a trigger says is real, from the words that govern it: those before it in its clause, and a condition
 * after it. The nearest decides.
 */
export function statusOf(scene: Scene, trigger: Trigger, type: FindingType): Status {
  if (isConditional(scene, trigger)) return "conditional";
  const governing = governingWords(scene, trigger);
  for (const w of governing) {
    if (NEGATIONS.has(w)) return type === "provision" ? "unfulfilled" : "negated";
    if (type === "provision" && GRANTS.has(w)) return "promised";
    if (DEMANDS.has(w)) return "demanded";
    if (PROMISES.has(w)) return type === "provision" ? "promised" : "planned";
    if (PLANS.has(w)) return type === "provision" ? "promised" : "planned";
    if (HYPOTHETICALS.has(w)) return "hypothetical";
  }
  return type === "provision" ? "promised" : "actual";
}

/** Words before the trigger in its clause, nearest first; a noun is governed from its own phrase and verb. */
function governingWords(scene: Scene, trigger: Trigger): string[] {
  const words: string[] = [];
  for (let i = trigger.start - 1; i >= 0 && trigger.start - i <= REACH_BACK; i--) {
    const w = word(scene, i);
    if ((STOPS.has(w) && w !== "if" && w !== "that") || w === ",") break;
    words.push(w);
    // What somebody said, did or met ends the reach of what stands before it.
    if (trigger.kind === "noun" && /^(said|says|met|had|has|signed|reached|held|of)$/.test(w)) break;
  }
  return words;
}

function isConditional(scene: Scene, trigger: Trigger): boolean {
  const after = scene.words.slice(trigger.end, trigger.end + REACH_ON);
  const stop = after.findIndex((w) => w === "." || w === ";");
  const clause = stop < 0 ? after : after.slice(0, stop);
  return clause.some(
    (w, i) => w === "if" || w === "unless" || (w === "once" && i > 0) || (w === "provided" && clause[i + 1] === "that"),
  );
}
