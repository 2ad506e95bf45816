import { type Place, type PlaceNames, placeKey } from "../model.js";
import { withName } from "../words/withName.js";

/** The name a reader chose for a place, by the place's key; without one the record's stands. */
export type ChosenNames = Readonly<Record<string, string>>;

/** Places that go by several names, by key, each with the chosen one for its name and the record's among the others. */
export type Naming = ReadonlyMap<string, PlaceNames>;

/** A place by the chosen name; a choice it does not go by (any more) is left alone. */
export function calledBy<T extends PlaceNames>(place: T, chosen: string | undefined): T {
  const { name, forms, names, alternates } = place;
  if (chosen === undefined || chosen === name || ![...forms, ...names].includes(chosen)) return place;
  const but = (all: readonly string[]) => all.filter((one) => one !== chosen && one !== name);
  return { ...place, name: chosen, names: [name, ...but(names)], alternates: [name, ...but(alternates)] };
}

export const namingOf = (places: readonly PlaceNames[], chosen: ChosenNames): Naming =>
  new Map(places.map((place) => [place.id, calledBy(place, chosen[place.id])]));

/** All its names but the one it is called by, those that reports use first. */
export const otherNames = ({ name, forms, names }: Pick<PlaceNames, "name" | "forms" | "names">): string[] =>
  [...new Set([...forms, ...names])].filter((other) => other !== name);

/** What a place is called, with the first of its other names beside it ("Stepanakert / Khankendi"). */
export const placeLabel = ({ name, alternates: [other] }: Pick<PlaceNames, "name" | "alternates">): string =>
  other === undefined ? name : `${name} / ${other}`;

export const placeName = (place: Pick<Place, "id" | "name">, naming: Naming): string =>
  naming.get(placeKey(place))?.name ?? place.name;

/** A place as a finding has it, in words, and what else it is called. */
export interface NamedPlace {
  readonly words: string;
  readonly also: readonly string[];
}

/**
 * Places in words, each once. A name of the place, whichever the report uses, is the one it is called by here (the sentence
 * itself has the report's); other words stand with it: "the town (Shusha)".
 */
export function namedPlaces(places: readonly Place[], naming: Naming): NamedPlace[] {
  const all = places.map((place) => {
    const names = naming.get(placeKey(place));
    const isName = names !== undefined && [...names.forms, ...names.names].includes(place.text.trim());
    const name = names?.name ?? place.name;
    return { words: isName ? name : withName(place.text.trim(), name), also: names?.alternates ?? [] };
  });
  return [...new Map(all.map((one) => [one.words, one])).values()];
}

export const placesInWords = (places: readonly Place[], naming: Naming): string =>
  namedPlaces(places, naming)
    .map(({ words }) => words)
    .join(", ");
