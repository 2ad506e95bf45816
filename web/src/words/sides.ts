import type { Actor } from "../model.js";

/** Which party of the truce an actor is or acts for, counted by order of appearance; `null` for everyone else. */
export type Side = 1 | 2 | null;

export function sideOf(actor: Actor, parties: readonly Actor[]): Side {
  const at = parties.findIndex((party) => same(party, actor) || (actor.side !== undefined && same(party, actor.side)));
  return at === 0 ? 1 : at === 1 ? 2 : null;
}

const same = (a: Pick<Actor, "id" | "name">, b: Pick<Actor, "id" | "name">): boolean =>
  a.id === null && b.id === null ? a.name === b.name : a.id === b.id;
