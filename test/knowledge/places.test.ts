import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type FoundPlace,
  findPlaces,
  loadGazetteer,
  loadKnowledge,
  type NameSpan,
  type PlaceSentence,
} from "../../src/knowledge/index.js";
import { roughTokens, udTokens } from "./tokens.js";

const known = { names: loadKnowledge().knowledge.names, gazetteer: loadGazetteer() };

/** A sentence ends at ". " before a capital, but not after a title; enough for these tests. */
function sentences(text: string, cut = udTokens): PlaceSentence[] {
  const ends = [...text.matchAll(/(?<!\b(?:St|Dr|Mr))[.!?]\s+(?=\p{Lu})/gu)].map((m) => m.index + m[0].length);
  return [0, ...ends].map((from, i) => {
    const tokens = cut(text.slice(from, ends[i] ?? text.length));
    return { tokens: tokens.map((t) => ({ text: t.text, start: t.start + from, end: t.end + from })) };
  });
}

const read = (text: string, spans: readonly NameSpan[] = []): FoundPlace[] =>
  findPlaces(sentences(text), text, known, spans);

/** `Rafah=rafah`: the text found and the id, or the name and country where only the gazetteer has it. */
const found = (text: string): string[] => read(text).map((p) => `${p.text}=${p.id ?? `${p.name}/${p.country ?? "-"}`}`);

const CASES: readonly (readonly [text: string, ...found: string[]])[] = [
  // which of several
  ["Troops of Georgia and Armenia met in Tbilisi.", "Georgia=GEO", "Armenia=ARM", "Tbilisi=tbilisi"],
  ["A fire in Atlanta, Georgia, reached Alabama.", "Atlanta=Atlanta/USA", "Georgia=Georgia/USA", "Alabama=Alabama/USA"],
  ["A student from Moscow, Idaho was held.", "Moscow=Moscow/USA", "Idaho=Idaho/USA"],
  ["He flew to Moscow on Monday.", "Moscow=moscow"],
  ["They fled to Paris, Texas.", "Paris=Paris/USA", "Texas=Texas/USA"],
  ["They fled to Paris, France.", "Paris=paris", "France=FRA"],
  ["Shells fell near Martuni and Stepanakert.", "Martuni=martuni", "Stepanakert=stepanakert"],
  ["The town of Martuni in Armenia was quiet.", "Martuni=Martuni/ARM", "Armenia=ARM"],
  ["Aid entered Gaza through Rafah.", "Gaza=gaza-strip", "Rafah=rafah"],
  ["Fires near Melbourne spread in Victoria.", "Melbourne=Melbourne/AUS", "Victoria=Victoria/AUS"],
  ["Rain fell in Victoria, British Columbia.", "Victoria=Victoria/CAN", "British Columbia=british-columbia"],
  ["The holy cities of Mecca and Medina were quiet.", "Mecca=Mecca/SAU", "Medina=Medina/SAU"],
  ["England and Scotland agreed.", "England=England/GBR", "Scotland=Scotland/GBR"],
  // the whole name
  ["It left Da Nang International Airport.", "Da Nang International Airport=Da Nang/VNM"],
  [
    "Fighting in Northern Ireland and New South Wales.",
    "Northern Ireland=northern-ireland",
    "New South Wales=New South Wales/AUS",
  ],
  ["Protests in Scott County, Indiana.", "Scott County=Scott County/USA", "Indiana=Indiana/USA"],
  ["The Chad-based group crossed.", "Chad=TCD"],
  // datelines and capitals
  ["KABUL (Reuters) - A blast hit Kunduz.", "KABUL=kabul", "Kunduz=kunduz"],
  ["GENEVA, May 3 - Envoys of the UN and WHO met.", "GENEVA=geneva"],
  // people
  ["King Abdullah of Jordan spoke. Jordan said it would host talks.", "Jordan=JOR", "Jordan=JOR"],
  ["Michael Jordan said he was happy. Jordan said so twice."],
  ["Queen Victoria died. Victoria was old."],
  ["Dr. Austin met Bruce Edwards. Edwards left."],
  ["In Jackson, Mississippi, Jesse Jackson spoke.", "Jackson=Jackson/USA", "Mississippi=Mississippi/USA"],
  // bodies, peoples, months, common words
  ["A student at Aberdeen University called the University of Leeds."],
  ["Armenian and Turkish troops, and the French."],
  ["Most were hurt. Police in Reading said so.", "Reading=Reading/GBR"],
  ["Nice weather. He died in Nice, France.", "Nice=Nice/FRA", "France=FRA"],
  ["They met in May and March."],
  ["A Car hit the WHO office of the UNHCR in IS hands."],
  ["Fire broke out in the NSW town of Dubbo.", "NSW=New South Wales/AUS", "Dubbo=Dubbo/AUS"],
  ["Observers stayed in Crimea and the Golan Heights.", "Crimea=crimea", "Golan Heights=golan-heights"],
  ["It cost US$40 million."],
  ["they polished the china and ate turkey in chad"],
];

describe("places", () => {
  it.each(CASES)("of %j", (text, ...wanted) => {
    expect(found(text)).toEqual(wanted);
  });

  it("are settled once for a report, from what it says anywhere", () => {
    const text = "A bomb went off in Tripoli. The army of Lebanon closed roads to Beirut and Sidon.";
    expect(read(text)[0]).toMatchObject({ text: "Tripoli", country: "LBN" });
    const other = "A bomb went off in Tripoli. The army of Libya closed roads to Misrata.";
    expect(read(other)[0]).toMatchObject({ text: "Tripoli", country: "LBY" });
  });

  it("claimed by several have no country", () => {
    expect(read("Shells fell in Abyei and Kashmir.").map((p) => p.country)).toEqual([null, null]);
  });

  it("have points in degrees", () => {
    expect(read("Shelling in Stepanakert.")[0]).toMatchObject({ lat: 39.82, lon: 46.75 });
  });

  it("follow a tagger: its people and bodies forbid, its places support", () => {
    const text = "Paris was seen. Sake fell.";
    expect(read(text, [{ start: 0, end: 5, kind: "person" }]).map((p) => p.text)).not.toContain("Paris");
    expect(read(text, [{ start: 16, end: 20, kind: "place" }]).map((p) => p.text)).toContain("Sake");
  });

  it("are none in no text", () => {
    expect(read("")).toEqual([]);
    expect(findPlaces([{ tokens: [] }], "", known)).toEqual([]);
  });

  it("have spans that give the text back, in order and apart, however it is cut", () => {
    const word = fc.constantFrom(
      ..."in near of the The at , . ( ) - 's and Georgia Jordan Victoria Rafah Paris Texas Moscow São Paulo New York U.S. Mr Province city University KABUL x Ürümqi St. Nagorno-Karabakh".split(
        " ",
      ),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), fc.boolean(), (words, rough) => {
        const text = words.join(" ");
        const places = findPlaces(sentences(text, rough ? roughTokens : udTokens), text, known);
        let end = 0;
        for (const place of places) {
          expect(text.slice(place.start, place.end)).toBe(place.text);
          expect(place.start).toBeGreaterThanOrEqual(end);
          expect(place.end).toBeGreaterThan(place.start);
          expect(Number.isFinite(place.lat) && Number.isFinite(place.lon)).toBe(true);
          end = place.end;
        }
        expect(findPlaces(sentences(text, rough ? roughTokens : udTokens), text, known)).toEqual(places);
      }),
      { numRuns: 200 },
    );
  });
});
