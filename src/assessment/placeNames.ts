import { compareAscii, type Place, placeKey } from "../model/index.js";
import type { Atlas } from "./atlas.js";
import type { SourcedFinding } from "./view.js";

/** What a place is called, by us, by the reports, and by others. */
export interface PlaceNames {
  /** The id that knowledge gives it, else its name in lower case. */
  readonly id: string;
  readonly name: string;
  /** As the reports write it, the most used first. */
  readonly forms: readonly string[];
  /** Other names of it, from our lists; which of them a report uses shows where its writer stands, not who is right. */
  readonly names: readonly string[];
  /**
   * Those of both that stand beside it ("Stepanakert / Khankendi"): what reports write instead, first, and of the lists
   * what is no mere spelling of it.
   */
  readonly alternates: readonly string[];
}

/** A place with each statement that names it. */
export interface ToldPlace {
  readonly place: Place;
  readonly findings: readonly SourcedFinding[];
}

/** Every place that some findings name, by its key. */
export function toldPlaces(findings: readonly SourcedFinding[]): Map<string, ToldPlace> {
  const byKey = new Map<string, { place: Place; findings: SourcedFinding[] }>();
  for (const one of findings)
    for (const place of one.finding.place) {
      const known = byKey.get(placeKey(place));
      if (known) known.findings.push(one);
      else byKey.set(placeKey(place), { place, findings: [one] });
    }
  return byKey;
}

/** @param listed other names of it, as the lists have them */
export function placeNames({ place, findings }: ToldPlace, listed: readonly string[]): PlaceNames {
  const [id, { name }] = [placeKey(place), place];
  const forms = formsOf(id, findings).filter((form) => isOwnName(form, [name, ...listed]));
  const alternates = [...forms.filter((form) => !holds(form, name)), ...listed.filter((l) => isAnotherName(l, name))];
  return { id, name, forms, names: listed, alternates: [...new Set(alternates)] };
}

/** The places of some findings that go by several names, by id; a state's is one. */
export const severallyNamed = (findings: readonly SourcedFinding[], atlas: Atlas): PlaceNames[] =>
  [...toldPlaces(findings).values()]
    .flatMap((told) => {
      const { names, precision } = atlas.spotOf(told.place);
      return precision === "state" ? [] : [placeNames(told, names)];
    })
    .filter(({ forms, names, name }) => [...forms, ...names].some((other) => other !== name))
    .sort((a, b) => compareAscii(a.id, b.id));

/** As reports write a place, the most used first. */
function formsOf(id: string, findings: readonly SourcedFinding[]): string[] {
  const times = new Map<string, number>();
  for (const { finding } of findings)
    for (const place of finding.place) {
      const form = placeKey(place) === id ? place.text.trim() : "";
      if (form !== "") times.set(form, (times.get(form) ?? 0) + 1);
    }
  return [...times].sort(([a, n], [b, m]) => m - n || compareAscii(a, b)).map(([form]) => form);
}

/** "The town" and "there" stand for a place in a report, but are no names of it. */
const isOwnName = (form: string, names: readonly string[]): boolean => /^\p{Lu}/u.test(form) || names.includes(form);

/** "Shusha city" is Shusha. */
const holds = (form: string, name: string): boolean => form.toLowerCase().includes(name.toLowerCase());

/** True where a third of what is heard differs, and neither holds the other: Gəncə is Ganja, Karvachar is not Kalbajar. */
function isAnotherName(a: string, b: string): boolean {
  const [x, y] = [heard(a), heard(b)];
  if (x.includes(y) || y.includes(x)) return false;
  return editsBetween(x, y) * 3 >= Math.max(x.length, y.length);
}

/** The consonants of a name, those alike as one: spellings of one name in several scripts differ in all the rest. */
const heard = (name: string): string =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/gh|kh/g, "k")
    .replace(/ch|[cç]/g, "j")
    .replace(/sh|z/g, "s")
    .replace(/[gqx]/g, "k")
    .replace(/d/g, "t")
    .replace(/b/g, "p")
    .replace(/[fvw]/g, "v")
    .replace(/[^jklmnprstv]/g, "");

/** Letters to put in, take out or change to make one of the other (Levenshtein). */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, change));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
