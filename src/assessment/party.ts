import { type Actor, compareAscii } from "../model/index.js";

/** Whom an actor counts as: the side it acts for, else itself; by id, else by name. */
export const partyKey = (actor: Actor): string => {
  const who = actor.side ?? actor;
  return who.id ?? who.name;
};

/** The side an actor acts for as an actor of its own, so that a ministry and its army are one party. */
const asParty = (actor: Actor): Actor =>
  actor.side ? { ...actor.side, text: actor.text } : { id: actor.id, name: actor.name, text: actor.text };

/** The parties behind some actors, each once, in order of name. */
export function partiesOf(actors: readonly Actor[]): Actor[] {
  const byKey = new Map(actors.map((actor) => [partyKey(actor), asParty(actor)]));
  return [...byKey.values()].sort((a, b) => compareAscii(a.name, b.name));
}

export const shareParty = (a: readonly Actor[], b: readonly Actor[]): boolean =>
  a.some((x) => b.some((y) => partyKey(x) === partyKey(y)));
