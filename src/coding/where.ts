import type { Place } from "../model/index.js";
import { isElsewhere } from "./islands.js";
import type { Group } from "./mention.js";
import { isInName, type Scene, word } from "./scene.js";
import { stepsBetween } from "./steps.js";
import { below, headOf, lemmaOf, relationOf, topOf } from "./tree.js";
import type { Trigger } from "./triggers.js";
import { PLACE_PREPOSITIONS, STOPS } from "./words.js";

const REACH = 14;
const MOTION = new Set(["from", "to", "toward", "towards", "into", "through", "along"]);
const MOVES = new Set<string>(["RETREAT", "MOBILIZE"]);

/**
 * Where the trigger's act happened: what it takes hold of, where that is a place; the place led in by a preposition that
 * stands closest to the trigger in the tree; by position where the tree has none.
 */
export function placesFor(scene: Scene, trigger: Trigger, patient: Group | null): Place[] {
  const led = scene.groups.filter(
    (g) =>
      (PLACE_PREPOSITIONS.has(g.preposition) || isReached(scene, g)) &&
      isPlace(g) &&
      !isElsewhere(scene, trigger, g, "place"),
  );
  const taken = takenPlace(scene, trigger);
  // "accused Kigali of sending troops": a capital that stands for its state is nowhere.
  const isWhere = taken !== null && (patient !== null || !taken.mentions.some((m) => m.place && m.actors.length > 0));
  const byTree =
    (isWhere || LASTING.has(trigger.rule.type) ? taken : null) ?? nearest(led, (g) => steps(scene, trigger, g));
  const best =
    byTree ??
    (isSpot(patient) ? patient : null) ??
    scene.groups.find((g) => isPlace(g) && ofWitness(scene, g)) ??
    nearest(led, (g) => within(distance(scene, trigger, g))) ??
    patient;
  // In "the city of Ganja in Azerbaijan" the first says most.
  return best ? best.mentions.flatMap((m) => m.place ?? []) : [];
}

/** What is held is a place, whoever it may stand for. */
const LASTING = new Set<string>(["administers", "occupies", "claims-territory", "truce", "compliance", "provision"]);

/** "kept them from entering Pervomaisk": what somebody moves into is where, without a preposition too. */
const REACHING = /^(enter|reach|leave|approach|access|visit|cross)$/;
function isReached({ tree, mentions }: Scene, g: Group): boolean {
  const spot = g.preposition === "" ? mentions.find((m) => m.start === g.start && m.place !== null) : undefined;
  if (!spot) return false;
  let at = topOf(tree, spot.start, spot.end);
  for (let n = 0; n < MAX_INSIDE && INSIDE.test(relationOf(tree, at)); n++) at = headOf(tree, at);
  return relationOf(tree, at) === "obj" && REACHING.test(lemmaOf(tree, headOf(tree, at)));
}

/** A town or district, rather than a state that may be struck anywhere. */
const isSpot = (g: Group | null): boolean =>
  g?.mentions.some((m) => m.place !== null && m.place.id !== m.actors[0]?.id) ?? false;

const isPlace = (g: Group): boolean => g.mentions.some((m) => m.place);

function nearest(groups: readonly Group[], measure: (g: Group) => number): Group | null {
  let best: Group | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const g of groups) {
    const d = measure(g);
    if (d < least) [best, least] = [g, d];
  }
  return best;
}

const within = (d: number): number => (d <= REACH ? d : Number.POSITIVE_INFINITY);

/** What the act itself takes hold of: a verb's object, a noun's "of Olding", "on Goma". */
export function takenPlace(scene: Scene, { head, kind }: Trigger): Group | null {
  // "Badme, which Ethiopia had governed".
  if (kind === "active" && below(scene.tree, head, /^obj$/).some((o) => /^(which|that)$/.test(word(scene, o)))) {
    const noun = headOf(scene.tree, head);
    return scene.groups.find((g) => isPlace(g) && g.start <= noun && noun < g.end) ?? null;
  }
  const takes = kind === "noun" ? /^(of|on|against)$/ : /^(|of)$/;
  const first = kind === "noun" ? /^nmod/ : /^(obj|nsubj:pass)$/;
  return (
    scene.groups.find((g) => {
      const spot = g.mentions.find((m) => m.place);
      if (!spot || !takes.test(g.preposition)) return false;
      let at = topOf(scene.tree, spot.start, spot.end);
      for (let n = 0; n < MAX_INSIDE && headOf(scene.tree, at) !== head; n++) {
        if (!INSIDE.test(relationOf(scene.tree, at))) return false;
        at = headOf(scene.tree, at);
      }
      return headOf(scene.tree, at) === head && first.test(relationOf(scene.tree, at));
    }) ?? null
  );
}

/** The relations inside one noun phrase: "the port of Hodeidah", "the village of Racak". */
const INSIDE = /^(nmod|nmod:poss|nmod:desc|appos|compound|flat|conj|amod)$/;
const MAX_INSIDE = 3;

/** How far a place hangs from the trigger; "from X" and "to Y" say where, but "in Z" says it better. */
function steps(scene: Scene, trigger: Trigger, g: Group): number {
  const first = g.mentions.find((m) => m.place);
  if (!first) return Number.POSITIVE_INFINITY;
  const motion = MOTION.has(g.preposition) && !MOVES.has(trigger.rule.type) ? 2 : 0;
  return stepsBetween(scene, trigger, first) + motion;
}

const WITNESS =
  /^(resident|inhabitant|villager|witness|eyewitness|doctor|medic|local|activist|reporter|correspondent|people|hospital|official|farmer)$/;

/** "Residents of Omdurman reported air strikes": who sees it is there. */
const ofWitness = (scene: Scene, g: Group): boolean => {
  const first = g.mentions.find((m) => m.place);
  const noun = first ? headOf(scene.tree, topOf(scene.tree, first.start, first.end)) : -1;
  return /^(of|in|from|near|at)$/.test(g.preposition) && noun >= 0 && WITNESS.test(lemmaOf(scene.tree, noun));
};

function distance(scene: Scene, trigger: Trigger, { start, end }: Group): number {
  const [a, b] = start >= trigger.end ? [trigger.end, start] : [end, trigger.start];
  let total = start >= trigger.end ? 0 : 4;
  for (let i = a; i < b; i++)
    if (!isInName(scene, i)) total += STOPS.has(word(scene, i)) || word(scene, i) === "," ? 6 : 1;
  return total;
}
