import { type Actor, type FindingDraft, sideKey } from "../model/index.js";
import { beside } from "./beside.js";
import type { Saying } from "./claims.js";
import { type Draft, distinct } from "./draft.js";
import { type Scene, spanOf, word } from "./scene.js";
import { CHARGE, DOING, PART } from "./speech.js";
import type { Heard } from "./voices.js";

const LONGEST = 7;
/** How many sentences back the charge may stand. */
const BACK = 2;
const DEEDS = new Set(["ASSAULT", "COERCE", "compliance", "MOBILIZE", "arms", "backs", "occupies"]);
const CONFIDENCE = 0.6;

/**
 * Denials and claims of responsibility that do not repeat the charge state it all the same: the deed told of just
 * before, where it is laid to whoever denies it, or to nobody yet.
 */
export function answersIn(heard: readonly Heard[], drafts: readonly Draft[]): Draft[] {
  const near = beside(drafts);
  return heard.flatMap(({ scene, sayings }, i) =>
    sayings.flatMap((saying) => {
      const answers = saying.stance === "denies" || (saying.stance === "confirms" && saying.agent !== undefined);
      const found = answers && !saying.nominal ? chargeAt(heard, i, saying, near) : undefined;
      return found ? [answerTo(found, scene, saying)] : [];
    }),
  );
}

function chargeAt(
  heard: readonly Heard[],
  i: number,
  saying: Saying,
  near: ReturnType<typeof beside>,
): Draft | undefined {
  const scene = heard[i]?.scene;
  const covered = [...saying.covers].map((t) => (scene ? word(scene, t) : ""));
  if (!scene || covered.length > LONGEST || near({ scene }).some((d) => saying.covers.has(d.start))) return undefined;
  const isPart = covered.some((w) => PART.test(w) || (w === "so" && covered.some((v) => DOING.test(v))));
  if (!isPart && !covered.some((w) => CHARGE.test(w))) return undefined;
  const told = heard.slice(Math.max(0, i - BACK), i + 1).flatMap(near);
  const charges = told.filter(
    ({ finding: f, scene: at, start }) =>
      (at !== scene || start < saying.at) &&
      DEEDS.has(f.type) &&
      f.claim.stance !== saying.stance &&
      !(f.type === "compliance" && f.kind?.[0] === "holds") &&
      (isPart && f.actor.length === 0 ? true : f.actor.some((a) => isBy(saying, a))) &&
      !f.claim.by.some((a) => saying.by.some((b) => sideKey(b) === sideKey(a))),
  );
  // Somebody's charge is what is answered, rather than what the report says by the way.
  return charges.findLast((d) => d.finding.claim.by.length > 0) ?? charges.at(-1);
}

/** The one it is laid to answers, or an organ ("the Defence Ministry") of which nobody has told whose it is. */
const isBy = ({ by }: Saying, actor: FindingDraft["actor"][number]): boolean =>
  by.some((b) => sideKey(b) === sideKey(actor) || (isNobodysOrgan(b) && actor.id !== null));

const isNobodysOrgan = ({ id, side, role }: Actor): boolean =>
  id === null && side === undefined && role !== undefined && /^(GOV|MIL|COP)$/.test(role);

function answerTo(charge: Draft, scene: Scene, saying: Saying): Draft {
  const { numbers: _, ...finding } = charge.finding;
  const covered = [...saying.covers];
  const start = Math.min(saying.at, ...covered);
  const end = Math.max(saying.at, ...covered) + 1;
  return {
    ...charge,
    scene,
    start: saying.at,
    end: saying.at + 1,
    collective: { actor: false, recipient: false },
    finding: {
      ...finding,
      actor: finding.actor.length > 0 ? finding.actor : distinct(saying.by),
      status: "actual",
      claim: { by: [...saying.by], stance: saying.stance, ...(saying.when ? { when: saying.when } : {}) },
      confidence: CONFIDENCE,
      evidence: spanOf(scene, start, end),
      sentence: { start: scene.start, end: scene.end },
      rule: saying.stance === "denies" ? "denial.of-charge" : "admission.of-deed",
    },
  };
}
