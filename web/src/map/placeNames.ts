import type { PlaceView } from "../model.js";

type Names = Pick<PlaceView, "name" | "forms" | "names" | "precision">;

/**
 * How a place is labelled: the record's name, and beside it the other one that reports use, or else the first of the lists
 * that is no mere spelling of it ("Stepanakert / Khankendi"). Every further name stands in its drawer. A state's is one.
 */
export function placeLabel({ name, forms, names, precision }: Names): string {
  if (precision === "state") return name;
  const other = forms.find((form) => form !== name) ?? names.find((known) => isAnotherName(known, name));
  return other === undefined ? name : `${name} / ${other}`;
}

/** All its names but the chief one, those that reports use first. */
export const otherNames = ({ name, forms, names }: Omit<Names, "precision">): string[] =>
  [...new Set([...forms, ...names])].filter((other) => other !== name);

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
