import type { Actor } from "../model/index.js";
import { casualtiesIn } from "./casualties.js";
import { actorsOf, type Group } from "./mention.js";
import { moodOf } from "./moods.js";
import type { Rule } from "./rule.js";
import { type Scene, word } from "./scene.js";
import { below, headOf, lemmaOf, relationOf, tagOf } from "./tree.js";
import type { Trigger } from "./triggers.js";

/* What a rule needs and its clause may leave out all the same. */

/** What is told to be over did not happen there. */
export const ENDED = new Set<string>(["ASSAULT", "COERCE"]);
const ARMED = new Set(["MIL", "REB", "SEP", "PAR", "UAF", "GOV", "COP"]);

/** Somebody of knowledge, or armed, or acting for a known side: no striker or trader. */
export const isParty = (a: Actor): boolean =>
  a.id !== null || a.side != null || (a.role !== undefined && ARMED.has(a.role));

/** A state, a side or its forces: whoever can hold a town and leave it, but no one man, no civilians and no charity. */
export const isForce = (a: Actor): boolean =>
  a.side === undefined && (a.role === undefined ? a.id !== null : ARMED.has(a.role));

/** What a report of fighting may tell without naming a party: it is kept where others are named (consolidate.ts). */
export const WEAK = new Set<string>(["ASSAULT", "COERCE", "RETREAT"]);

/** Where the words of war are borrowed most. */
export const SPORT = new Set(
  `match matches league goal goals cup final finals semi-final semifinal champion champions championship coach team teams tournament
   season scored score victory win wins won title club football soccer chess game games olympic olympics striker rugby cricket film
   movie novel play theatre theater album box-office shares market company profits`.split(/\s+/),
);

/** Nobody need be a known party, and nobody need be told to do what was suffered. */
export const mayLack = (
  lacking: readonly string[],
  { kind, rule, turned }: Trigger,
  sides: readonly Actor[],
): boolean =>
  lacking.every((need) => need === "party" || (need === "actor" && (kind === "passive" || isOfWeapon(rule)))) &&
  (sides.some((a) => a.role !== undefined || a.id !== null) ||
    (kind !== "noun" && isOfWeapon(rule)) ||
    (kind === "passive" && (rule.about !== undefined || rule.mode !== undefined || turned === true)));

/** What it is about is the weapon: "mortar rounds landed at the checkpoint". */
const isOfWeapon = ({ type, id, mode, about }: Rule): boolean =>
  type === "ASSAULT" && about !== undefined && (id === "assault.weapon-hit" || mode === "heavy-weapons");

/** What one is for or against, and how one keeps to a truce, a "not to" tells too. */
export const STANCES = new Set<string>(["provision", "compliance", "position", "REJECT", "THREATEN", "REQUEST"]);

/** "urged all states not to send weapons", "undertook not to recruit": nothing was sent, and nobody denies it. */
export const isForbidden = ({ tree, words }: Scene, { head }: Trigger): boolean =>
  below(tree, head, /^mark$/).some((m) => words[m] === "to") &&
  below(tree, head, /^advmod$/).some((a) => /^(not|never)$/.test(words[a] ?? "")) &&
  /^(xcomp|advcl|ccomp|acl)$/.test(relationOf(tree, head));

/** What a report about two sides may leave to its reader, by type: "We call on the government to", "barred from delivering food". */
const PLAIN: Readonly<Record<string, readonly string[]>> = {
  ASSAULT: ["recipient"],
  COERCE: ["recipient"],
  RETREAT: ["actor"],
  REQUEST: ["actor"],
  ACCUSE: ["actor"],
  THREATEN: ["actor"],
  SANCTION: ["party"],
  CONSULT: ["party"],
};
export const mayGoUnsaid = (type: string, need: string): boolean => PLAIN[type]?.includes(need) ?? false;
export const isPlain = ({ tree }: Scene, { kind, rule, head }: Trigger, lacking: readonly string[]): boolean =>
  kind !== "noun" &&
  lacking.every((need) => mayGoUnsaid(rule.type, need)) &&
  (!lacking.includes("actor") || below(tree, head, /^nsubj$/).length > 0);

/** "Shelling was heard near Goma", "an attack left six dead": fighting of nobody named, but somewhere or with its dead. */
export const isToldOf = (scene: Scene, { kind, rule, head }: Trigger, hasPlace: boolean): boolean =>
  kind === "noun" &&
  rule.type === "ASSAULT" &&
  !below(scene.tree, head, /^(det|nmod:poss)$/).some((d) =>
    /^(the|this|that|these|those|such|its|their|any)$/.test(word(scene, d)),
  ) &&
  (hasPlace || casualtiesIn(scene).length > 0);

/**
 * Whom a passive leaves out, and to whom a thing is done, need not be said for it to be done. A principle is somebody's,
 * but where it must be upheld it is the speaker's own.
 */
export const isForgiven = (
  need: NonNullable<Rule["needs"]>[number],
  scene: Scene,
  { kind, rule, head }: Trigger,
  struck: Group | null,
): boolean =>
  (need === "recipient" && DONE_TO.has(rule.type)) ||
  // "Individuals in civilian clothes blocked a patrol of the UN": somebody did it to one who is known.
  (need === "actor" &&
    kind === "active" &&
    ENDED.has(rule.type) &&
    below(scene.tree, head, /^nsubj$/).some((s) => /^NNS?$/.test(tagOf(scene.tree, s))) &&
    struck !== null &&
    actorsOf(struck).some(isParty)) ||
  // "welcomed the release of 30 hostages": that it has happened is taken as known, whoever did it.
  (need === "actor" && kind === "noun" && rule.type === "RETREAT" && struck !== null && isTakenAsKnown(scene, head)) ||
  (need === "actor" && kind === "passive" && (rule.type !== "position" || moodOf(scene, head).duty));

/** What is welcomed, or dates something else, has happened. */
const isTakenAsKnown = ({ tree, words }: Scene, head: number): boolean => {
  const up = headOf(tree, head);
  return (
    (up >= 0 &&
      relationOf(tree, head) === "obj" &&
      /^(welcome|hail|applaud|praise|salute|celebrate|confirm|note)$/.test(lemmaOf(tree, up))) ||
    below(tree, head, /^case$/).some((c) => /^(after|following|since)$/.test(words[c] ?? ""))
  );
};

/** ... where what is done shows in the words; of a request or a meeting, only the other side shows that it is one. */
export const DONE_TO = new Set<string>([
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "SANCTION",
  "RETREAT",
  "AID",
  "SUPPORT",
  "arms",
  "administers",
  "occupies",
]);
