import { type Actor, asSide, sideKey } from "../model.js";
import { withName } from "./withName.js";

/**
 * An actor as the report put it, with the record's name where the words alone do not tell: "Azerbaijan's prosecutor
 * general's office", "Yerevan (Armenia)", "Sergey Lavrov, for Russia". Names are never translated.
 */
export function actorInWords(actor: Actor): string {
  const said = withName(actor.text.trim().replace(/^(?:The|An?) /, lower), actor.name);
  const { side } = actor;
  return side === undefined || includes(said, side.name) ? said : `${said}, for ${side.name}`;
}

/** Each actor in words. "Both sides" said once of two is no name for either: there the record's names stand. */
export function actorsInWords(actors: readonly Actor[]): string[] {
  return actors.map((actor) => {
    const shared = actors.some((other) => other !== actor && other.text === actor.text);
    return shared ? actor.name : actorInWords(actor);
  });
}

/** The sides that actors are or act for, each once: a row names Azerbaijan, not its ministry and its minister. */
export const sidesOnce = (actors: readonly Actor[]): Actor[] => [
  ...new Map(actors.map((actor) => [sideKey(actor), asSide(actor)])).values(),
];

const lower = (text: string): string => text.toLowerCase();

const includes = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());
