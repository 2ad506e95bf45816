import type { FindingDraft } from "../model/index.js";
import type { Scene } from "./scene.js";
import { below, casesOf, isVerb, lemmaOf } from "./tree.js";

const VERBS = /^(attack|assail|assault|savage|blast|hit|slam|target|hammer|bash|strike|fall|fire|turn|hit)$/;
const OFFICIAL = new Set(["GOV", "LEG", "JUD", "IGO", "NGO", "MED", "DIP", "REL", "BUS"]);

/** "attacked the government for going soft": those in office are attacked in words where it is said what for. */
export function isRhetoric(
  scene: Scene,
  head: number,
  { type, recipient, killed, injured, place }: FindingDraft,
): boolean {
  const { tree } = scene;
  if (type !== "ASSAULT" || !VERBS.test(lemmaOf(tree, head)) || killed !== undefined || injured !== undefined)
    return false;
  const isOfficial = recipient.length > 0 && recipient.every((a) => a.side !== undefined || OFFICIAL.has(a.role ?? ""));
  if (!isOfficial || place.length > 1) return false;
  return below(tree, head, /^(advcl|obl)/).some((c) => {
    const [preposition = ""] = casesOf(tree, c);
    return (preposition === "for" && (isVerb(tree, c) || place.length === 0)) || /^(over|as)$/.test(preposition);
  });
}
