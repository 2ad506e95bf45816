import { type Actor, asSide, type Finding, sideKey } from "../model.js";

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

/** Places as the reports name them, each form once, with the record's name beside it where that differs. */
export function placesInWords(places: Finding["place"]): string {
  return [...new Set(places.map(({ text, name }) => withName(text.trim(), name)))].join(", ");
}

function withName(text: string, name: string): string {
  if (text === "" || includes(name, text) || PRONOUN.test(text)) return name;
  return includes(text, name) ? text : `${text} (${name})`;
}

const PRONOUN = /^(?:he|she|it|they|them|him|her|his|its|their|who|which|we|us|i)$/i;

const lower = (text: string): string => text.toLowerCase();

const includes = (text: string, part: string): boolean => text.toLowerCase().includes(part.toLowerCase());
