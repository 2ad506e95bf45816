import type { Span } from "../../model/index.js";
import type { Sentence, Token } from "../types.js";
import {
  DAY_PARTS,
  DECADE_NAMES,
  DOUBTFUL_MONTHS,
  DOUBTFUL_WEEKDAYS,
  MONTHS,
  ORDINALS,
  PLURAL_UNITS,
  RATES,
  SCALES,
  SEASONS,
  SMALL_NUMBERS,
  TENS_NUMBERS,
  UNITS,
  type Unit,
  VAGUE,
  WEEKDAYS,
} from "./words.js";

/** A word as the time patterns see it: a token, part of one (`mid-October`), or several that make one number. */
export interface Atom extends Span {
  readonly lower: string;
  readonly capital: boolean;
  /** Index of the first token it comes from. */
  readonly token: number;
  readonly month?: number;
  readonly weekday?: number;
  readonly num?: number;
  readonly ord?: number;
  readonly unit?: Unit;
  readonly plural?: boolean;
  readonly part?: string;
  readonly season?: string;
  readonly decade?: number;
  readonly rate?: string;
  readonly vague?: boolean;
}

const SPLIT = /^(mid|pre|post|early|late|non)(-)(.+)$/i;

/** The atoms of a sentence, in order. */
export function atomsOf(sentence: Sentence): Atom[] {
  const pieces = sentence.tokens.flatMap(pieceOf);
  const out: Atom[] = [];
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i];
    if (piece === undefined) break;
    if (piece.inert) {
      out.push({ start: piece.start, end: piece.end, lower: piece.lower, capital: piece.capital, token: piece.token });
      i++;
      continue;
    }
    const number = numberAt(pieces, i);
    const last = number === null ? piece : (pieces[i + number.size - 1] ?? piece);
    const meaning = number === null || number.size === 1 ? meaningOf(pieces, i) : {};
    out.push({
      start: piece.start,
      end: last.end,
      lower: piece.lower,
      capital: piece.capital,
      token: piece.token,
      ...meaning,
      ...(number === null ? {} : { num: number.value }),
    });
    i += number?.size ?? 1;
  }
  return out;
}

interface Piece extends Span {
  readonly lower: string;
  readonly capital: boolean;
  readonly token: number;
  /** It has no meaning of its own among times, wherever it stands: so it is with most words. */
  readonly inert: boolean;
}

function pieceOf(token: Token, index: number): Piece[] {
  const split = token.text.length < 30 && token.text.includes("-") ? SPLIT.exec(token.text) : null;
  if (split === null) return [pieceAt(token.text, token.start, index)];
  let start = token.start;
  return split.slice(1).map((text) => {
    const piece = pieceAt(text, start, index);
    start = piece.end;
    return piece;
  });
}

function pieceAt(text: string, start: number, token: number): Piece {
  const { lower, capital, inert } = lookOf(text);
  return { start, end: start + text.length, lower, capital, token, inert };
}

type Look = Pick<Piece, "lower" | "capital" | "inert">;
const looks = new Map<string, Look>();
const MAX_LOOKS = 20_000;

/** What a word is by its letters alone, made once: texts repeat their words. */
function lookOf(text: string): Look {
  const known = looks.get(text);
  if (known !== undefined) return known;
  const plain = text.replaceAll("\u00AD", "");
  const lower = plain.toLowerCase();
  const made = { lower, capital: /^\p{Lu}/u.test(plain), inert: isInert(lower) };
  if (looks.size >= MAX_LOOKS) looks.clear();
  looks.set(text, made);
  return made;
}

const TABLES: readonly { has(word: string): boolean }[] = [
  SCALES,
  SMALL_NUMBERS,
  TENS_NUMBERS,
  MONTHS,
  WEEKDAYS,
  PLURAL_UNITS,
  UNITS,
  DAY_PARTS,
  ORDINALS,
  SEASONS,
  DECADE_NAMES,
  RATES,
  VAGUE,
];
const isInert = (lower: string): boolean => !/\d/.test(lower) && !TABLES.some((table) => table.has(lower));

const DIGITS = /^(?:\d{1,4}|\d{1,3}(?:,\d{3})+)$/;

/** A number in digits or words starting at a piece, and how many pieces it takes. */
function numberAt(pieces: readonly Piece[], i: number): { readonly value: number; readonly size: number } | null {
  const lower = pieces[i]?.lower ?? "";
  if (DIGITS.test(lower)) return { value: +lower.replaceAll(",", ""), size: 1 };
  if (/^\d{1,3}\.\d$/.test(lower)) return { value: +lower, size: 1 };
  const bare = SCALES.get(lower);
  if (bare !== undefined && pieces[i - 1]?.lower === "a") return { value: bare, size: 1 };
  const small = SMALL_NUMBERS.get(lower);
  const tens = TENS_NUMBERS.get(lower);
  let value = small ?? tens;
  if (value === undefined) return null;
  let size = 1;
  if (tens !== undefined) {
    const hyphen = pieces[i + 1]?.lower === "-" ? 1 : 0;
    const ones = SMALL_NUMBERS.get(pieces[i + hyphen + 1]?.lower ?? "");
    if (ones !== undefined && ones > 0 && ones < 10) {
      value += ones;
      size += hyphen + 1;
    }
  }
  const scale = SCALES.get(pieces[i + size]?.lower ?? "");
  return scale === undefined ? { value, size } : { value: value * scale, size: size + 1 };
}

const BEFORE_MONTH = new Set(
  "in of since by until till from early late mid - last this next through during before after and to for every each , between around".split(
    " ",
  ),
);

const isDateAt = (pieces: readonly Piece[], i: number): boolean =>
  /^\d/.test(pieces[i]?.lower ?? "") || MONTHS.has(pieces[i]?.lower ?? "");

function meaningOf(pieces: readonly Piece[], i: number): Partial<Atom> {
  const { lower = "", capital = false } = pieces[i] ?? {};
  const before = pieces[i - 1];
  const after = pieces[i + 1];
  const month = MONTHS.get(lower);
  const nearNumber =
    /^\d{1,4}(?:st|nd|rd|th)?$/.test(after?.lower ?? "") || /^\d{1,2}(?:st|nd|rd|th)?$/.test(before?.lower ?? "");
  if (month !== undefined && (capital || (nearNumber && !DOUBTFUL_MONTHS.has(lower))))
    if (
      nearNumber ||
      !DOUBTFUL_MONTHS.has(lower) ||
      (before !== undefined && BEFORE_MONTH.has(before.lower) && lower.length > 2)
    )
      return { month };
  const weekday = WEEKDAYS.get(lower);
  if (weekday !== undefined)
    if (!DOUBTFUL_WEEKDAYS.has(lower) || (capital && isDateAt(pieces, after?.lower === "," ? i + 2 : i + 1)))
      return { weekday };
  const plural = PLURAL_UNITS.get(lower);
  if (plural !== undefined) return { unit: plural, plural: true };
  const unit = UNITS.get(lower);
  const part = DAY_PARTS.get(lower);
  if (unit !== undefined || part !== undefined) return { ...(unit ? { unit } : {}), ...(part ? { part } : {}) };
  const ord = ORDINALS.get(lower) ?? (/^\d{1,2}(?:st|nd|rd|th)$/.test(lower) ? Number.parseInt(lower, 10) : undefined);
  if (ord !== undefined) return { ord };
  const season = SEASONS.get(lower);
  if (season !== undefined) return { season };
  const decade = decadeOf(lower);
  if (decade !== undefined) return { decade };
  const rate = RATES.get(lower);
  if (rate !== undefined) return { rate };
  return VAGUE.has(lower) ? { vague: true } : {};
}

/** First year of `1990s`, `'90s`, `nineties`: two digits mean the twentieth century from the 20s on. */
function decadeOf(lower: string): number | undefined {
  const digits = /^['’]?(\d\d)?(\d0)['’]?s$/.exec(lower);
  if (digits) return +(digits[1] ?? 19) * 100 + +(digits[2] ?? 0);
  const named = DECADE_NAMES.get(lower);
  return named === undefined ? undefined : 1900 + named;
}
