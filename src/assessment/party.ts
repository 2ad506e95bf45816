import { type Actor, asSide, compareAscii, sideKey } from "../model/index.js";

/** The parties behind some actors, each once, in order of name. */
export function partiesOf(actors: readonly Actor[]): Actor[] {
  const byKey = new Map(actors.map((actor) => [sideKey(actor), asSide(actor)]));
  return [...byKey.values()].sort((a, b) => compareAscii(a.name, b.name));
}

export const shareParty = (a: readonly Actor[], b: readonly Actor[]): boolean =>
  a.some((x) => b.some((y) => sideKey(x) === sideKey(y)));
