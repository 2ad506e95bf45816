import { type Actor, type FindingDraft, sideKey } from "../model/index.js";
import { type Draft, distinct } from "./draft.js";
import type { Scene } from "./scene.js";

/** Fills the sides that the clause leaves to the report: "both sides", "clashes continued", "the truce". */
export function withSides(draft: Draft, parties: readonly Actor[], scenes: readonly Scene[]): FindingDraft {
  const { finding, rule, collective, scene } = draft;
  const mention = (party: Actor): Actor => ({ ...party, text: nearestText(party, scene, scenes) });
  const isLeftOut = collective.actor || (rule?.fill === true && finding.actor.length === 0);
  const actor = isLeftOut ? parties.map(mention) : finding.actor;
  const others = parties.filter((p) => !actor.some((a) => sideKey(a) === sideKey(p)));
  const recipient = collective.recipient ? others.map(mention) : finding.recipient;
  return { ...finding, actor: distinct(actor), recipient: distinct(recipient) };
}

/** How the report last named a party, up to the sentence. */
function nearestText(party: Actor, scene: Scene, scenes: readonly Scene[]): string {
  const before = scenes.slice(0, scenes.indexOf(scene) + 1).reverse();
  const named = before.flatMap((s) => s.mentions.flatMap((m) => m.actors)).find((a) => sideKey(a) === sideKey(party));
  return named?.text ?? party.text;
}

/** Who tells of an act without being a side to it. */
const BYSTANDERS = new Set(["CVL", "MED", "IGO", "NGO", "MON", "REL", "BUS"]);

/** A side that blames another accuses, whatever the verb (codebook, "Who says it"). */
export function withStance(finding: FindingDraft): FindingDraft {
  const { claim, actor, type, kind } = finding;
  const [sayer] = claim.by;
  const isHarm = type === "ASSAULT" || type === "COERCE" || (type === "compliance" && kind?.[0] !== "holds");
  if (!isHarm || claim.stance !== "says" || !sayer || actor.length === 0) return finding;
  const takesSides = sayer.side !== undefined || !BYSTANDERS.has(sayer.role ?? "GOV");
  const blamesOthers = takesSides && actor.every((a) => sideKey(a) !== sideKey(sayer));
  return blamesOthers ? { ...finding, claim: { ...claim, stance: "accuses" } } : finding;
}
