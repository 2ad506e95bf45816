import type { Actor } from "../model/index.js";
import { ofParticle } from "./counted.js";
import { countOf } from "./numbers.js";
import { type Scene, word } from "./scene.js";
import { below, casesOf } from "./tree.js";
import type { Trigger } from "./triggers.js";

/** Bodies of the United Nations, and of the Red Cross, that feed, house and heal. */
const AGENCIES = /^(wfp|unhcr|unicef|who|iom|fao|unfpa|unrwa|undp|icrc|ifrc|ocha)$/;
const MASS = /^(food|aid|relief|medicines?|water|fuel|seeds?|blankets|tents|shelter|cash|flour|rice|grain)$/;

/** Somebody whose work it is to give: an agency, a charity, a Red Cross. */
export const isRelief = ({ id, role }: Actor): boolean => role === "NGO" || AGENCIES.test(id ?? "");

/** A word that may count goods, or be some. */
export const mayCount = (w: string): boolean => COUNTS.test(w) || MASS.test(w);
const COUNTS =
  /^\d|^(no|none|nobody|another|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(thir|four|fif|six|seven|eigh|nine)teen|(twen|thir|for|fif|six|seven|eigh|nine)ty.*|dozens?|score|hundreds?|thousands?|millions?)$/;

/** So many of a thing, or so much: "450 shelter kits", "21 t of lentils". */
export function givesGoods(scene: Scene, { head, kind, end }: Trigger): boolean {
  const { tree } = scene;
  const own = below(tree, head, kind === "passive" ? /^nsubj:pass$/ : /^(obj|iobj)$/);
  const things = [
    ...own,
    ...ofParticle(tree, end),
    ...below(tree, head, /^obl/).filter((o) => o >= end && casesOf(tree, o).length === 0),
  ];
  return things.some((o) => countOf(scene, o, false) !== null || MASS.test(word(scene, o)));
}
