import { placeKey } from "./placeKey.js";

/** `seat` is the chief town of a `region`; a region is a state's first division, a `district` its second; `area` any other. */
export const GAZETTEER_KINDS = ["city", "seat", "capital", "region", "district", "country", "area"] as const;
export type GazetteerKind = (typeof GAZETTEER_KINDS)[number];

/** One place of the compiled list; degrees are WGS84, to 0.01. */
export interface GazetteerPlace {
  /** The chief name, which need not be the one asked for. */
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  /** ISO 3166-1 alpha-3 (XKX for Kosovo); `null` where it lies in several or it is open in which. */
  readonly country: string | null;
  readonly kind: GazetteerKind;
  /** Population in half decades: `floor(2 * log10(people))`, so 10 is 100,000 up to 316,000; 0 is unknown. */
  readonly size: number;
}

export interface Gazetteer {
  /** Number of places. */
  readonly places: number;
  /** All places so named, whatever the accents, case, hyphens and dots; none is an empty list. */
  lookup(name: string): readonly GazetteerPlace[];
  /** The same by a key as `placeKey` makes it, for who has it at hand. */
  byKey(key: string): readonly GazetteerPlace[];
}

/*
 * The file, all numbers little-endian:
 *   "TWGZ0001", then six u32: names N, rows R, places P, countries C, bytes of names B, checksum of all that follows;
 *   countries 3*C bytes of ASCII; N shared prefix lengths, N rest lengths, N row counts (u8 each); rows R*3 bytes in
 *   three planes, low first; places in planes: latitude low, high, longitude low, high (degrees + 90 or 180, times 100),
 *   country (0 none, else index + 1), kind (low 3 bits) and size (high 5 bits); the B bytes of the names' rests in UTF-8.
 * Names are sorted by key, then by themselves, and front-coded in blocks of 16. A row is 0 where the name is the chief
 * name of the next place, else 1 + the index of the place it is another name of.
 */
export const MAGIC = "TWGZ0001";
export const BLOCK = 16;
const HEAD = MAGIC.length + 24;
/** Decoded blocks kept at once: a long run must not end up holding the whole list as strings. */
const KEPT_BLOCKS = 2000;
/** Answers kept at once; reports of one war ask for the same names, found or not, over and over. */
const KEPT_ANSWERS = 8000;

const damaged = (what: string): Error =>
  new Error(`the gazetteer is damaged: ${what}; install again, or rebuild it with scripts/gazetteer.mjs`);

/** A slip in any byte shows in it. Four bytes a step, as opening must be quick. */
export function checksum(bytes: Uint8Array): number {
  let sum = bytes.length | 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length & ~3;
  for (let i = 0; i < whole; i += 4) sum = (Math.imul(sum, 31) + view.getInt32(i, true)) | 0;
  for (let i = whole; i < bytes.length; i++) sum = (Math.imul(sum, 31) + (bytes[i] ?? 0)) | 0;
  return sum >>> 0;
}

interface Block {
  readonly keys: readonly string[];
  readonly firstRow: readonly number[];
}

/** Opens the compiled list (unpacked bytes). Names stay as bytes; a block becomes text when a lookup comes to it. */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  const magic = String.fromCharCode(...bytes.subarray(0, MAGIC.length));
  if (magic !== MAGIC) throw damaged(`it begins with ${JSON.stringify(magic)}, not with "${MAGIC}"`);
  if (bytes.length < HEAD) throw damaged(`it ends after ${bytes.length} bytes, within its head`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [names = 0, rows = 0, places = 0, countries = 0, size = 0, sum = 0] = [0, 1, 2, 3, 4, 5].map((i) =>
    view.getUint32(MAGIC.length + 4 * i, true),
  );
  const wanted = HEAD + 3 * countries + 3 * names + 3 * rows + 6 * places + size;
  if (bytes.length !== wanted) throw damaged(`it has ${bytes.length} bytes where ${wanted} are due`);
  if (checksum(bytes.subarray(HEAD)) !== sum) throw damaged("its checksum does not fit");

  let at = HEAD;
  const take = (length: number): Uint8Array => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const codes = new TextDecoder("latin1").decode(take(3 * countries));
  const [shared, rest, counts] = [take(names), take(names), take(names)];
  const rowPlanes = [take(rows), take(rows), take(rows)] as const;
  const [latLow, latHigh, lonLow, lonHigh, countryOf, kindOf] = [1, 2, 3, 4, 5, 6].map(() => take(places));
  const letters = take(size);

  const blocks = Math.ceil(names / BLOCK);
  const byteAt = new Uint32Array(blocks + 1);
  const rowAt = new Uint32Array(blocks + 1);
  for (let n = 0, byte = 0, row = 0; n < names; n++) {
    if (n % BLOCK === 0) {
      byteAt[n / BLOCK] = byte;
      rowAt[n / BLOCK] = row;
    }
    byte += rest[n] ?? 0;
    row += counts[n] ?? 0;
  }
  const placeAt = new Uint32Array(rows);
  const nameOf = new Uint32Array(places);
  for (let n = 0, row = 0, next = 0; n < names; n++)
    for (let left = counts[n] ?? 0; left > 0; left--, row++) {
      const value = (rowPlanes[0][row] ?? 0) | ((rowPlanes[1][row] ?? 0) << 8) | ((rowPlanes[2][row] ?? 0) << 16);
      if (value === 0) nameOf[next] = n;
      placeAt[row] = value === 0 ? next++ : value - 1;
    }

  const decoder = new TextDecoder();
  const buffer = new Uint8Array(256);
  const textsOf = (block: number, count: number): string[] => {
    const texts: string[] = [];
    let byte = byteAt[block] ?? 0;
    for (let n = block * BLOCK; n < Math.min(names, block * BLOCK + count); n++) {
      const [from = 0, length = 0] = [shared[n], rest[n]];
      buffer.set(letters.subarray(byte, byte + length), from);
      byte += length;
      texts.push(decoder.decode(buffer.subarray(0, from + length)));
    }
    return texts;
  };
  const heads: (string | undefined)[] = new Array(blocks);
  const headOf = (block: number): string => (heads[block] ??= placeKey(textsOf(block, 1)[0] ?? ""));
  const kept = new Map<number, Block>();
  const blockOf = (block: number): Block => {
    const known = kept.get(block);
    if (known !== undefined) return known;
    const keys = textsOf(block, BLOCK).map(placeKey);
    const firstRow: number[] = [rowAt[block] ?? 0];
    for (const i of keys.keys()) firstRow.push((firstRow[i] ?? 0) + (counts[block * BLOCK + i] ?? 0));
    if (kept.size >= KEPT_BLOCKS) kept.clear();
    const made = { keys, firstRow };
    kept.set(block, made);
    return made;
  };
  const placeOf = (p: number): GazetteerPlace => {
    const country = countryOf?.[p] ?? 0;
    const kind = kindOf?.[p] ?? 0;
    const n = nameOf[p] ?? 0;
    return {
      name: textsOf(Math.floor(n / BLOCK), (n % BLOCK) + 1).at(-1) ?? "",
      lat: Math.round(((latLow?.[p] ?? 0) | ((latHigh?.[p] ?? 0) << 8)) - 9000) / 100,
      lon: Math.round(((lonLow?.[p] ?? 0) | ((lonHigh?.[p] ?? 0) << 8)) - 18000) / 100,
      country: country === 0 ? null : codes.slice(3 * country - 3, 3 * country),
      kind: GAZETTEER_KINDS[kind & 7] ?? "area",
      size: kind >> 3,
    };
  };

  const answers = new Map<string, readonly GazetteerPlace[]>();
  const byKey = (key: string): readonly GazetteerPlace[] => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= KEPT_ANSWERS) answers.clear();
    const answer = search(key);
    answers.set(key, answer);
    return answer;
  };
  const search = (key: string): readonly GazetteerPlace[] => {
    if (key === "") return [];
    // The last block whose head is before the key: names of one key may run on into later blocks.
    let low = 0;
    for (let high = blocks - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if (headOf(middle) < key) low = middle;
      else high = middle - 1;
    }
    const found = new Set<number>();
    for (let block = low; block < blocks && headOf(block) <= key; block++) {
      const { keys, firstRow } = blockOf(block);
      for (const [i, k] of keys.entries())
        if (k === key)
          for (let row = firstRow[i] ?? 0; row < (firstRow[i + 1] ?? 0); row++) found.add(placeAt[row] ?? 0);
    }
    return [...found].sort((a, b) => a - b).map(placeOf);
  };
  return { places, byKey, lookup: (name) => byKey(placeKey(name)) };
}
