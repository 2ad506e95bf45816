import { type Scene, word } from "./scene.js";
import { below, casesOf, headOf, isVerb, relationOf } from "./tree.js";
import type { Trigger } from "./triggers.js";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Words of weapons, and the mode of an attack with them. The first class that has the word counts. */
const MODES: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    "aerial",
    set(
      `airstrike airstrikes air-strike air-strikes warplane warplanes jet jets aircraft plane planes helicopter helicopters gunship
       gunships bomber bombers airforce aerial sortie sorties fighter-bomber fighter-bombers airplane airplanes aeroplane aeroplanes`,
    ),
  ],
  ["drone", set("drone drones uav uavs quadcopter quadcopters unmanned")],
  [
    "heavy-weapons",
    set(
      `artillery mortar mortars shell shells rocket rockets missile missiles howitzer howitzers tank tanks grad grads cannon cannons
       rpg rpgs gunboat gunboats warship warships katyusha katyushas shellfire anti-tank anti-aircraft projectile projectiles
       launcher launchers howitzer cannonade battery batteries`,
    ),
  ],
  [
    "firearms",
    set(
      `sniper snipers rifle rifles small-arms machine-gun machine-guns gunfire bullet bullets gunshot gunshots pistol pistols
       kalashnikov kalashnikovs ak-47 ak-47s shotgun shotguns`,
    ),
  ],
  [
    "explosives",
    set(
      `bomb bombs ied ieds mine mines landmine landmines grenade grenades explosive explosives detonation explosion explosions
       blast blasts dynamite`,
    ),
  ],
];
/** Two words that mean another weapon than either. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  ["air", "force", "aerial"],
  ["air", "strike", "aerial"],
  ["air", "strikes", "aerial"],
  ["air", "raid", "aerial"],
  ["air", "raids", "aerial"],
  ["barrel", "bombs", "aerial"],
  ["barrel", "bomb", "aerial"],
  ["cluster", "bombs", "aerial"],
  ["grenade", "launcher", "heavy-weapons"],
  ["grenade", "launchers", "heavy-weapons"],
  ["rocket-propelled", "grenade", "heavy-weapons"],
  ["rocket-propelled", "grenades", "heavy-weapons"],
  ["propelled", "grenade", "heavy-weapons"],
  ["propelled", "grenades", "heavy-weapons"],
  ["mortar", "bomb", "heavy-weapons"],
  ["mortar", "bombs", "heavy-weapons"],
  ["heavy", "weapons", "heavy-weapons"],
  ["heavy", "weaponry", "heavy-weapons"],
  ["small", "arms", "firearms"],
  ["machine", "gun", "firearms"],
  ["machine", "guns", "firearms"],
  ["automatic", "weapons", "firearms"],
];
/** Prepositions that lead a weapon in; after others it is what was hit, or where. */
const WITH = /^(with|by|from|using|in|of|through|via)$/;
const DEEP = 4;

/** What an attack was made with, by the weapon that strikes ("its jets bombed"), or that it is done with ("in sniper fire"). */
export function weaponMode(scene: Scene, trigger: Trigger): string | null {
  const { tree } = scene;
  const roots = [trigger.head, ...scene.words.keys()].filter(
    (i, n) => n === 0 || (i >= trigger.start && i < trigger.end),
  );
  const up = headOf(tree, trigger.head);
  // "carried out attacks with drones": the weapon may hang on the verb.
  if (
    trigger.kind === "noun" &&
    up >= 0 &&
    isVerb(tree, up) &&
    /^(obj|nsubj|obl|nsubj:pass)/.test(relationOf(tree, trigger.head))
  )
    roots.push(up);
  const found = roots.flatMap((r) => [r, ...around(scene, r, trigger, 0)]);
  const near = [...new Set(found)].sort((a, b) => Math.abs(a - trigger.head) - Math.abs(b - trigger.head) || a - b);
  for (const at of near) {
    const mode = modeAt(scene, at);
    if (mode) return mode;
  }
  return null;
}

function around(scene: Scene, at: number, trigger: Trigger, depth: number): number[] {
  if (depth >= DEEP) return [];
  const { tree } = scene;
  const struck = trigger.kind === "passive" ? /^nsubj:pass$/ : /^(obj|iobj)$/;
  return below(tree, at, /^(nsubj|obl|nmod|compound|amod|obj|conj|appos|flat|advcl|xcomp)/).flatMap((c) => {
    const relation = relationOf(tree, c);
    if (isVerb(tree, c) && !(word(scene, c) === "using" && relation === "advcl")) return [];
    if (struck.test(relation) && isVerb(tree, at) && word(scene, at) !== "using") return [];
    if (/^(obl|nmod$|nmod:(?!poss))/.test(relation)) {
      const cases = casesOf(tree, c);
      if (cases.length > 0 && !cases.some((p) => WITH.test(p))) return [];
    }
    return [c, ...around(scene, c, trigger, depth + 1)];
  });
}

function modeAt(scene: Scene, at: number): string | null {
  const w = word(scene, at);
  for (const [first, second, mode] of PAIRS)
    if ((w === second && word(scene, at - 1) === first) || (w === first && word(scene, at + 1) === second)) return mode;
  return MODES.find(([, words]) => words.has(w))?.[0] ?? null;
}
