import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileNames, type Entity, findNames, loadKnowledge } from "../../src/knowledge/index.js";
import { roughTokens, udTokens } from "./tokens.js";

const { names } = loadKnowledge().knowledge;

/** `Baku=metonym:AZE+baku`: the text found, its form, all it can mean. */
const found = (text: string, cut = udTokens): string[] =>
  findNames(names, cut(text)).map(
    (m) => `${text.slice(m.charStart, m.charEnd)}=${m.form}:${m.entities.map((e) => e.id).join("+")}`,
  );

const CASES: readonly (readonly [text: string, ...found: string[]])[] = [
  // case
  ["They told us that the US left.", "US=name:USA"],
  ["The U.S. and Russia", "U.S.=name:USA", "Russia=name:RUS"],
  ["Turkey, not turkey", "Turkey=name:TUR"],
  ["AZERBAIJAN and ARMENIA", "AZERBAIJAN=name:AZE", "ARMENIA=name:ARM"],
  ["azerbaijan"],
  ["a car in the CAR", "CAR=name:CAF"],
  ["who leads the WHO", "WHO=name:who"],
  ["It is IS.", "IS=name:islamic-state"],
  ["THE WAR IS OVER"],
  ["US AND RUSSIA MEET", "US=name:USA", "RUSSIA=name:RUS"],
  // hyphens, apostrophes, dots, invisible characters
  ["Nagorno-Karabakh", "Nagorno-Karabakh=name:artsakh+nagorno-karabakh"],
  ["Nagorno Karabakh", "Nagorno Karabakh=name:artsakh+nagorno-karabakh"],
  ["Nagorno, Karabakh", "Karabakh=name:artsakh+nagorno-karabakh"],
  ["Bosnia-Herzegovina", "Bosnia-Herzegovina=name:BIH"],
  ["Sana’a", "Sana’a=metonym:YEM+sanaa"],
  ["Sana, a city"],
  ["Côte d’Ivoire and Cote d'Ivoire", "Côte d’Ivoire=name:CIV", "Cote d'Ivoire=name:CIV"],
  ["Ha\u00ADmas", "Ha\u00ADmas=name:hamas"],
  ["Chad's army", "Chad=name:TCD"],
  ["St Petersburg and St. Petersburg", "St Petersburg=place:saint-petersburg", "St. Petersburg=place:saint-petersburg"],
  ["SPLM/A-IO and SPLM-IO", "SPLM/A-IO=name:splm-io", "SPLM-IO=name:splm-io"],
  ["the CPN (Maoist).", "CPN (Maoist)=name:npl-maoists"],
  ["Türkiye and Turkiye", "Türkiye=name:TUR", "Turkiye=name:TUR"],
  ["Erdogan, Erdoğan", "Erdogan=person:recep-tayyip-erdogan", "Erdoğan=person:recep-tayyip-erdogan"],
  ["P5+1", "P5+1=name:p5-plus-1"],
  // the longest wins
  [
    "Guinea-Bissau, Guinea, Equatorial Guinea",
    "Guinea-Bissau=name:GNB",
    "Guinea=name:GIN",
    "Equatorial Guinea=name:GNQ",
  ],
  ["Papua New Guinea and the Gulf of Guinea", "Papua New Guinea=name:PNG", "Gulf of Guinea=place:gulf-of-guinea"],
  ["South Sudan and Sudan", "South Sudan=name:SSD", "Sudan=name:SDN"],
  ["South Sudanese and Sudanese", "South Sudanese=adjective:SSD", "Sudanese=adjective:SDN"],
  ["Republic of Congo", "Republic of Congo=name:COG"],
  ["Democratic Republic of Congo", "Democratic Republic of Congo=name:COD"],
  ["DR Congo, the DRC", "DR Congo=name:COD", "DRC=name:COD"],
  ["Congo", "Congo=name:COD+COG"],
  ["North Korea and South Korea", "North Korea=name:PRK", "South Korea=name:KOR"],
  ["Northern Ireland and Ireland", "Northern Ireland=place:northern-ireland", "Ireland=name:IRL"],
  ["Bosnian Serb and Serb", "Bosnian Serb=adjective:republika-srpska", "Serb=adjective:SRB"],
  ["Niger, Nigeria", "Niger=name:NER", "Nigeria=name:NGA"],
  ["New Mexico, Mexico", "New Mexico=place:new-mexico", "Mexico=name:MEX"],
  ["Latin America", "Latin America=place:latin-america"],
  // forms
  ["Azeri territories", "Azeri=adjective:AZE"],
  ["Azerbaijanis", "Azerbaijanis=demonym:AZE"],
  ["Baku said", "Baku=metonym:AZE+baku"],
  ["the Kremlin", "Kremlin=metonym:RUS"],
  ["Ganja", "Ganja=place:ganja"],
  ["self-proclaimed Republic of Artsakh", "Republic of Artsakh=name:artsakh"],
  ["the Minsk group", "Minsk group=name:minsk-group"],
  ["Minsk", "Minsk=metonym:BLR+minsk"],
  ["Zohrab Mnatsakanian", "Zohrab Mnatsakanian=person:zohrab-mnatsakanian"],
  ["pro-Russian", "Russian=adjective:RUS"],
  ["Al-Shabaab, al-Shabaab", "Al-Shabaab=name:al-shabaab", "al-Shabaab=name:al-shabaab"],
  ["Gaza strip", "Gaza strip=place:gaza-strip"],
];

describe("findNames", () => {
  it.each(CASES)("%s", (text, ...expected) => expect(found(text)).toEqual(expected));

  it.each(CASES)("%s, however it was cut", (text, ...expected) => {
    // Whether the last dot belongs to "U.S." only the tokeniser can tell.
    expect(found(text, roughTokens)).toEqual(expected);
  });

  it("gives tokens as well as characters, of a sentence anywhere in a report", () => {
    const sentence = udTokens("Yesterday Nagorno-Karabakh").map((t) => ({
      ...t,
      start: t.start + 100,
      end: t.end + 100,
    }));
    expect(findNames(names, sentence)).toMatchObject([{ start: 1, end: 4, charStart: 110, charEnd: 126 }]);
  });

  it("tells whom a metonym makes act", () => {
    const roles = findNames(names, udTokens("the Pentagon and the White House")).map((m) => m.senses[0]?.role);
    expect(roles).toEqual(["MIL", "GOV"]);
  });

  it("keeps the dot that ends a sentence out of the name", () => {
    const text = "It left the U.S.";
    const cut = [...udTokens("It left the U.S"), { text: ".", start: 15, end: 16 }];
    expect(findNames(names, cut).map((m) => text.slice(m.charStart, m.charEnd))).toContain("U.S");
  });

  it("finds nothing in nothing", () => expect(findNames(names, [])).toEqual([]));

  it("orders those who share a name the same way whatever the order of the lists", () => {
    const place: Entity = { id: "x-place", kind: "place", name: "Xanadu", aliases: [], lat: 0, lon: 0 };
    const group: Entity = { id: "x-group", kind: "group", name: "Xanadu", aliases: [] };
    const ids = (list: Entity[]): string[] =>
      findNames(compileNames(list), udTokens("Xanadu")).flatMap((m) => m.entities.map((e) => e.id));
    expect(ids([place, group])).toEqual(["x-group", "x-place"]);
    expect(ids([group, place])).toEqual(["x-group", "x-place"]);
  });

  it("never overlaps, and stays inside its tokens", () => {
    const words = [
      "South",
      "Sudan",
      "Guinea",
      "-",
      "Bissau",
      "US",
      "us",
      "U.S.",
      "Republic",
      "of",
      "Congo",
      "'s",
      "New",
      "é",
      "(",
      ")",
      "Baku",
      "Nagorno",
      "Karabakh",
      "IS",
    ];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...words), fc.boolean()), { maxLength: 12 }), (parts) => {
        const text = parts.map(([word, space]) => word + (space ? " " : "")).join("");
        for (const cut of [udTokens, roughTokens]) {
          const tokens = cut(text);
          let last = 0;
          for (const m of findNames(names, tokens)) {
            expect(m.charStart).toBeGreaterThanOrEqual(last);
            expect(m.charEnd).toBeGreaterThan(m.charStart);
            expect(tokens[m.start]?.start).toBeLessThanOrEqual(m.charStart);
            expect(tokens[m.end - 1]?.end).toBeGreaterThanOrEqual(m.charEnd);
            expect(m.entities.length).toBeGreaterThan(0);
            last = m.charEnd;
          }
        }
      }),
      { numRuns: 300, seed: 1 },
    );
  });
});
