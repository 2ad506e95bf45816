import { countBefore, countOf } from "./numbers.js";
import type { NounSpan } from "./roles.js";
import { type Scene, word } from "./scene.js";
import { below, casesOf, headOf, relationOf, topOf } from "./tree.js";
import type { Trigger } from "./triggers.js";

/** How many captives, or breaches: only of what is counted in the field. */
export function counted(scene: Scene, trigger: Trigger, noun: NounSpan | null): number | null {
  const times = timesOf(scene, trigger);
  if (times !== null) return times;
  const { about, kind, type, mode } = trigger.rule;
  if (COUNTED.has(type) || mode === "abduct") {
    const counted = countOfPatient(scene, trigger, SINGLED.has(mode ?? ""));
    if (counted !== null) return counted;
  }
  if (type === "ASSAULT" && mode !== undefined && WEAPONS.has(mode)) return shotsOf(scene, trigger, noun);
  if (trigger.kind === "noun" && kind === "violated") {
    const at = Math.min(noun?.start ?? trigger.start, trigger.start);
    return scene.words.slice(Math.max(0, at - 3), at).some((w) => /^(no|zero|nil)$/.test(w))
      ? 0
      : countBefore(scene, at);
  }
  if (!noun) return null;
  if (about === "captives" || about === "bodies" || SINGLED.has(mode ?? ""))
    return (
      countOf(scene, topOf(scene.tree, noun.start, noun.end), SINGLED.has(mode ?? ""))?.value ??
      countBefore(scene, noun.start)
    );
  if (trigger.rule.framed)
    return countOf(scene, topOf(scene.tree, noun.start, noun.end), false)?.value ?? countBefore(scene, noun.start);
  return null;
}

/** "violated it 27 times", "attacked more than a hundred times": what is counted is the act itself. */
function timesOf(scene: Scene, { rule, kind, head }: Trigger): number | null {
  if (kind === "noun" || !(rule.type === "ASSAULT" || rule.type === "compliance")) return null;
  const [times] = below(scene.tree, head, /^(obl|advmod|nmod|obj|dep)/).filter((t) => word(scene, t) === "times");
  return times === undefined ? null : (countOf(scene, times, false)?.value ?? countBefore(scene, times));
}

/** What is counted of fire is fire: "23 explosions", "fired 3,000 shells". */
const WEAPONS = new Set(["heavy-weapons", "aerial", "drone", "explosives", "firearms"]);
function shotsOf(scene: Scene, { kind, start, head }: Trigger, noun: NounSpan | null): number | null {
  const at = noun ? topOf(scene.tree, noun.start, noun.end) : kind === "noun" ? head : null;
  if (at === null || (noun && noun.start < start && kind === "active")) return null;
  const [up] = [headOf(scene.tree, at)];
  return (
    countOf(scene, at, false)?.value ??
    (up !== undefined && word(scene, up) === "total" ? (countOf(scene, up, false)?.value ?? null) : null)
  );
}

/** Whose victims, freed and forces are counted. */
const COUNTED = new Set<string>(["COERCE", "RETREAT", "MOBILIZE"]);
/** Where one who has no number is one: "a priest was freed". */
const SINGLED = new Set(["arrest", "release", "abduct", "execute", "deport"]);

/** "freed 17 more hostages", "12 soldiers were captured": the number on the object, or of what the noun is made of. */
function countOfPatient(scene: Scene, { head, kind, end }: Trigger, singles: boolean): number | null {
  const { tree } = scene;
  const [patient] =
    kind === "noun"
      ? below(tree, head, /^nmod/).filter((n) => casesOf(tree, n).includes("of"))
      : [...below(tree, head, kind === "passive" ? /^nsubj:pass$/ : /^obj$/), ...ofParticle(tree, end)];
  return patient === undefined ? null : (countOf(scene, patient, singles)?.value ?? null);
}

/** "handed over the bodies": the parser may take the particle for a preposition. */
export const ofParticle = (tree: Scene["tree"], end: number): number[] =>
  relationOf(tree, end - 1) === "case" ? [headOf(tree, end - 1)] : [];
