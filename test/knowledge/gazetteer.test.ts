import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLOCK, checksum, GAZETTEER_KINDS, MAGIC } from "../../src/knowledge/gazetteer.js";
import { loadGazetteer, openGazetteer } from "../../src/knowledge/index.js";
import { placeKey } from "../../src/knowledge/placeKey.js";

const bytes = gunzipSync(readFileSync(new URL("../../data/knowledge/gazetteer.bin.gz", import.meta.url)));
const gazetteer = loadGazetteer();

/** `Kharkiv UKR seat`, the places a name has that are of some size. */
const found = (name: string, size = 0): string[] =>
  gazetteer
    .lookup(name)
    .filter((p) => p.size >= size)
    .map((p) => `${p.name} ${p.country} ${p.kind}`);

describe("gazetteer", () => {
  it.each([
    ["Kharkiv", "Kharkiv UKR seat"],
    ["Kharkov", "Kharkiv UKR seat"],
    ["Bogota", "Bogotá COL capital"],
    ["sao paulo", "São Paulo BRA seat"],
    ["St. Petersburg", "Saint Petersburg RUS seat"],
    ["Aleppo", "Aleppo SYR region"],
    ["Armenia", "Armenia ARM country"],
    ["U.S.", "United States USA country"],
    ["NSW", "New South Wales AUS region"],
    ["Black Sea", "Black Sea null area"],
    ["Scott County", "Scott County USA district"],
    ["Martuni", "Martuni ARM city"],
  ])("%s is %s", (name, wanted) => {
    expect(found(name)).toContain(wanted);
  });

  it("has every place of an ambiguous name", () => {
    expect(found("Rafah")).toEqual(expect.arrayContaining(["Rafaḩ PSE city", "Rafaḩ EGY city"]));
    expect(gazetteer.lookup("Springfield").length).toBeGreaterThan(10);
  });

  it.each(["", " ", "Xyzzyville", "zzzzzz", "\0", "\uffff", "a"])("knows no %j", (name) => {
    expect(gazetteer.lookup(name).filter((p) => p.size > 8)).toEqual([]);
  });

  it("finds places under their own names, within the globe", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z]{2,4}$/), (name) => {
        for (const place of gazetteer.lookup(name)) {
          expect(gazetteer.lookup(place.name)).toContainEqual(place);
          expect(Math.abs(place.lat)).toBeLessThanOrEqual(90);
          expect(Math.abs(place.lon)).toBeLessThanOrEqual(180);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is held as bytes and opened at once", () => {
    const before = performance.now();
    openGazetteer(bytes);
    expect(performance.now() - before).toBeLessThan(1000);
    expect(bytes.length).toBeLessThan(8_000_000);
    expect(gazetteer.places).toBeGreaterThan(200_000);
  });
});

/** A list of `count` towns Aa, Ab ..., each in ARM at latitude = its number, and "Zed" as another name of the first. */
function handmade(count: number): Uint8Array {
  const names = [...Array.from({ length: count }, (_, i) => `A${String.fromCharCode(97 + i)}`), "Zed"];
  const towns = names.slice(0, -1);
  const shared = names.map((_, i) => (i % BLOCK === 0 || i === count ? 0 : 1));
  const rest = names.map((name, i) => name.slice(shared[i]));
  const lat = towns.map((_, i) => 9000 + 100 * i);
  const body = [
    ...[..."ARM"].map((c) => c.charCodeAt(0)),
    ...shared,
    ...rest.map((r) => r.length),
    ...names.map(() => 1),
    ...names.map((_, i) => (i === count ? 1 : 0)),
    ...new Array<number>(2 * names.length).fill(0),
    ...[...lat.map((v) => v & 255), ...lat.map((v) => v >> 8)],
    ...[...towns.map(() => 18000 & 255), ...towns.map(() => 18000 >> 8)],
    ...[...towns.map(() => 1), ...towns.map(() => GAZETTEER_KINDS.indexOf("city") | (7 << 3))],
    ...[...rest.join("")].map((c) => c.charCodeAt(0)),
  ];
  const head = [names.length, names.length, count, 1, rest.join("").length, checksum(Uint8Array.from(body))];
  return Uint8Array.from([
    ...[...MAGIC].map((c) => c.charCodeAt(0)),
    ...head.flatMap((n) => [n & 255, (n >> 8) & 255, (n >> 16) & 255, (n >>> 24) & 255]),
    ...body,
  ]);
}

describe("a gazetteer made by hand", () => {
  it.each([1, BLOCK - 1, BLOCK, BLOCK + 1, 26])("of %i towns is read whole", (count) => {
    const made = openGazetteer(handmade(count));
    expect(made.places).toBe(count);
    for (let i = 0; i < count; i++)
      expect(made.lookup(`A${String.fromCharCode(97 + i)}`)).toEqual([
        { name: `A${String.fromCharCode(97 + i)}`, lat: i, lon: 0, country: "ARM", kind: "city", size: 7 },
      ]);
    expect(made.lookup("zed").map((p) => p.name)).toEqual(["Aa"]);
    expect(made.lookup("Zee")).toEqual([]);
  });
});

describe("a damaged gazetteer", () => {
  it.each([
    ["empty", new Uint8Array(0), /^the gazetteer is damaged: it begins with ""/],
    ["of another kind", new TextEncoder().encode("PK\u0003\u0004 and so on"), /begins with "PK/],
    ["cut in its head", bytes.subarray(0, 12), /ends after 12 bytes, within its head/],
    ["cut in its body", bytes.subarray(0, 100_000), /has 100000 bytes where \d+ are due/],
  ])("%s is refused", (_, damaged, message) => {
    expect(() => openGazetteer(damaged)).toThrow(message);
  });

  it("with any byte changed is refused", () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const damaged = Uint8Array.from(bytes);
        damaged[at] = ((damaged[at] ?? 0) + by) & 255;
        expect(() => openGazetteer(damaged)).toThrow(/^the gazetteer is damaged: .*; install again, or rebuild it/);
      }),
      { numRuns: 20 },
    );
  });
});

describe("placeKey", () => {
  it.each([
    ["São Paulo", "sao paulo"],
    ["Nagorno-Karabakh", "nagorno karabakh"],
    ["St. Paul", "saint paul"],
    ["Sana’a", "sana a"],
    ["Łódź", "lodz"],
    ["...", ""],
  ])("of %j is %j", (name, key) => {
    expect(placeKey(name)).toBe(key);
  });
});
