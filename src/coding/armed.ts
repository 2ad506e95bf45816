import type { Actor } from "../model/index.js";
import { groupsOf } from "./groups.js";
import type { Mention } from "./mention.js";
import { type Scene, word } from "./scene.js";

/** What only an armed body has: "NADK units", "a CPAF post", "troops of the ANKI". */
const FORCE =
  /^(troops?|units?|fighters?|forces?|soldiers?|guerr?illas?|rebels?|militants?|gunmen|militias?|militiamen|combatants?|insurgents?|army|brigades?|battalions?|commanders?|positions?|posts?|outposts?|bases?|camps?|patrols?|trenches|artillery|warplanes?|jets?|snipers?|shelling|attacks?|offensive|stronghold|strongholds|garrisons?|captivity|prisoners)$/;
const OF = /^(of|from|by)$/;

/**
 * A body that no list knows, and whose troops, positions or attacks the report tells of, is an armed one wherever it is
 * named in it.
 */
export function withArmed(scenes: readonly Scene[]): readonly Scene[] {
  const armed = new Set(
    scenes.flatMap((scene) =>
      scene.mentions.flatMap((m) => (isUnits(m) || (isUnknown(m) && hasForce(scene, m)) ? nameOf(m) : [])),
    ),
  );
  if (armed.size === 0) return scenes;
  return scenes.map((scene) => {
    if (!scene.mentions.some((m) => isUnknown(m) && armed.has(nameOf(m)))) return scene;
    const mentions = scene.mentions.map((m) => (isUnknown(m) && armed.has(nameOf(m)) ? withRole(m) : m));
    return { ...scene, mentions, groups: groupsOf(mentions, scene.tokens) };
  });
}

const nameOf = ({ actors: [actor] }: Mention): string => actor?.name ?? "";

/** Somebody with a name, no person, of whom nothing is known. */
function isUnknown({ actors, named, person, place }: Mention): boolean {
  const [actor] = actors;
  return (
    named &&
    person !== true &&
    place === null &&
    actors.length === 1 &&
    actor !== undefined &&
    actor.id === null &&
    actor.role === undefined &&
    actor.side === undefined &&
    /^\p{Lu}/u.test(actor.name)
  );
}

/** "NADK units" as one mention (mentions.ts). */
const isUnits = ({ actors: [a] }: Mention): boolean =>
  a !== undefined && a.id === null && a.role === "UAF" && /^\p{Lu}/u.test(a.name);

function hasForce(scene: Scene, { start, end }: Mention): boolean {
  const next = word(scene, end) === "'s" || word(scene, end) === "’s" ? end + 1 : end;
  if (FORCE.test(word(scene, next))) return true;
  // "NADK mobile units"
  if (FORCE.test(word(scene, next + 1)) && scene.tree.tokens[next]?.upos === "ADJ") return true;
  const before = /^(the|a|an)$/.test(word(scene, start - 1)) ? start - 2 : start - 1;
  return OF.test(word(scene, before)) && FORCE.test(word(scene, before - 1));
}

const withRole = (m: Mention): Mention => ({
  ...m,
  actors: m.actors.map((a): Actor => ({ ...a, role: "UAF" })),
});
