import { type Knowledge, lookUp } from "../knowledge/index.js";
import type { Actor, FindingDraft } from "../model/index.js";
import { type Cast, castOf, isState, partOf } from "./cast.js";
import type { Draft } from "./draft.js";
import type { Scene } from "./scene.js";

/** Stands for whose office it is until the whole report is read: "Interior Minister Ahmat Bachir". */
export const SOMEBODYS_GOVERNMENT = { id: null, name: "government" } as const;

/**
 * "The army", "the rebels", "Interior Minister X" that earlier sentences left open: the state's, or the group, that the
 * report as a whole is clearly about; else they stay by their own words.
 */
export function withOwners(drafts: readonly Draft[], scenes: readonly Scene[], knowledge: Knowledge): Draft[] {
  const cast = castOf(scenes, knowledge, drafts);
  return drafts.map((d) => ({ ...d, finding: resolved(d.finding, (a) => owned(a, cast)) }));
}

function owned(a: Actor, cast: Cast): Actor {
  if (a.side === undefined) {
    const part = a.id === null ? partOf(a) : null;
    const owner = part && cast[part];
    return owner ? { ...a, id: owner.id, name: owner.name, ...roleOf(a, owner) } : a;
  }
  if (a.side.id !== null) return a;
  const part = a.side === SOMEBODYS_GOVERNMENT ? "state" : partOf({ name: a.side.name, role: a.role });
  const holder = part && cast[part];
  if (holder) return { ...a, side: { id: holder.id, name: holder.name } };
  if (a.side.name !== SOMEBODYS_GOVERNMENT.name) return a;
  const { side: _, ...person } = a;
  return person as Actor;
}

const roleOf = (a: Actor, owner: Actor): Pick<Actor, "role"> | object =>
  isState(owner) ? { role: a.role ?? "GOV" } : owner.role ? { role: owner.role } : {};

/** Told by a common noun: whoever it is taken for, the clause itself names nobody. */
export const isCommon =
  ({ generic }: Pick<Knowledge, "generic">) =>
  ({ text }: Actor): boolean => {
    const noun = text.toLowerCase().replace(/^(the|a|an) /, "");
    const meaning = lookUp(generic, noun);
    return meaning !== undefined && partOf({ name: noun, role: meaning.role }) !== null;
  };

function resolved(f: FindingDraft, resolve: (a: Actor) => Actor): FindingDraft {
  const all = (actors: readonly Actor[]): Actor[] => actors.map(resolve);
  return {
    ...f,
    actor: all(f.actor),
    recipient: withoutNobody(all(f.recipient)),
    ...(f.mediator ? { mediator: all(f.mediator) } : {}),
    claim: { ...f.claim, by: all(f.claim.by) },
  };
}

/** A government that nobody can be found for is nobody. */
const withoutNobody = (actors: Actor[]): Actor[] =>
  actors.filter((a) => !(a.id === null && a.name === SOMEBODYS_GOVERNMENT.name && a.text === ""));
