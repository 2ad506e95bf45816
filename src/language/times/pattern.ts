import type { Atom } from "./atoms.js";
import { ZONES } from "./words.js";

/**
 * A small notation for time expressions over atoms. Elements are separated by spaces:
 *   `ago`, `last|past`       these words
 *   `MONTH`, `NUM` ...       an atom of that class (CLASSES)
 *   `the?`                   may be missing
 * Captured by class name, and by `w1`, `w2` ... for each `a|b` choice in order of appearance.
 */
export interface Pattern {
  readonly source: string;
  readonly elements: readonly Element[];
}

interface Element {
  readonly optional: boolean;
  readonly name: string | null;
  readonly accepts: (atom: Atom) => boolean;
  /** Words or class the element starts with, to index patterns by. */
  readonly words: readonly string[] | null;
}

/** What one pattern caught: atoms by name, and the range of atoms `from`-`to`. */
export interface Caught {
  readonly from: number;
  readonly to: number;
  readonly atoms: Readonly<Record<string, Atom>>;
}

const between = (n: number | undefined, low: number, high: number): boolean =>
  n !== undefined && Number.isInteger(n) && n >= low && n <= high;

export const CLASSES: Readonly<Record<string, (atom: Atom) => boolean>> = {
  MONTH: (a) => a.month !== undefined,
  WEEKDAY: (a) => a.weekday !== undefined,
  DAY: (a) => between(a.num, 1, 31) && /^\d{1,2}$/.test(a.lower),
  DAYTH: (a) => between(a.ord, 1, 31),
  YEAR: (a) => between(a.num, 1000, 2199) && /^\d{4}$/.test(a.lower),
  NUM: (a) => a.num !== undefined,
  VAGUE: (a) => a.vague === true,
  ORD: (a) => a.ord !== undefined,
  UNIT: (a) => a.unit !== undefined,
  YEARWORD: (a) => a.lower === "year",
  UNITS: (a) => a.unit !== undefined && a.plural === true,
  ONEUNIT: (a) => a.unit !== undefined && a.plural !== true,
  PART: (a) => a.part !== undefined,
  SEASON: (a) => a.season !== undefined,
  DECADE: (a) => a.decade !== undefined,
  RATE: (a) => a.rate !== undefined,
  CLOCK: (a) => /^(?:[01]?\d|2[0-4])[:.][0-5]\d$/.test(a.lower),
  HOURS4: (a) => /^(?:[01]\d|2[0-3])[0-5]\d$/.test(a.lower),
  HOUR: (a) => between(a.num, 1, 12) && a.lower.length <= 2,
  ZONE: (a) => ZONES.has(a.lower),
  QUARTER: (a) => /^q[1-4]$/.test(a.lower) && a.capital,
  DAYPAIR: (a) => /^\d{1,2}\/\d{1,2}$/.test(a.lower),
  ISODAY: (a) => /^\d{4}-\d\d-\d\d(?:t\d\d:\d\d.*)?$/.test(a.lower),
  NUMERIC: (a) => /^(?:\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}[/.]\d{1,2}[/.]\d{1,2}|\d{1,2}-\d{1,2}-\d{4})$/.test(a.lower),
  NAME: (a) => a.capital && a.month === undefined && a.weekday === undefined && a.num === undefined,
};

/** @throws RangeError on a class that does not exist: the table of rules is wrong. */
export function pattern(source: string): Pattern {
  let choices = 0;
  const elements = source.split(" ").map((part): Element => {
    const optional = part.length > 1 && part.endsWith("?");
    const body = optional ? part.slice(0, -1) : part;
    if (/^[A-Z][A-Z0-9]+$/.test(body)) {
      const accepts = CLASSES[body];
      if (accepts === undefined) throw new RangeError(`time pattern "${source}": no class ${body}`);
      return { optional, name: body, accepts, words: null };
    }
    const words = body.split("|");
    const set = new Set(words);
    const name = words.length > 1 ? `w${++choices}` : null;
    return { optional, name, accepts: (atom) => set.has(atom.lower), words };
  });
  return { source, elements };
}

/** The longest way a pattern fits at an atom, or null. */
export function match({ elements }: Pattern, atoms: readonly Atom[], from: number): Caught | null {
  // Most do not fit: what is caught is put down only where it does.
  const to = fitsTo(elements, 0, atoms, from);
  if (to <= from) return null;
  const caught: Record<string, Atom> = {};
  let at = from;
  for (const [n, { optional, name, accepts }] of elements.entries()) {
    const atom = atoms[at];
    // An optional element is there wherever the rest fits after it.
    if (atom === undefined || !accepts(atom) || (optional && fitsTo(elements, n + 1, atoms, at + 1) < 0)) continue;
    if (name !== null) caught[name in caught ? `${name}2` : name] = atom;
    at++;
  }
  return { from, to, atoms: caught };
}

/** Where the elements from the `n`th on end that begin at an atom; -1 where they do not fit. */
function fitsTo(elements: readonly Element[], n: number, atoms: readonly Atom[], at: number): number {
  const wanted = elements[n];
  if (wanted === undefined) return at;
  const atom = atoms[at];
  if (atom !== undefined && wanted.accepts(atom)) {
    const end = fitsTo(elements, n + 1, atoms, at + 1);
    if (end >= 0) return end;
  }
  return wanted.optional ? fitsTo(elements, n + 1, atoms, at) : -1;
}
