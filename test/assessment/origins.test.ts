import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COPY, originsOf } from "../../src/assessment/index.js";
import { resemblance, sketchOf } from "../../src/model/index.js";

const WIRE = `STEPANAKERT, October 11 - Azerbaijani artillery shelled Stepanakert overnight, wounding at least four people,
Karabakh officials said on Sunday, hours after a humanitarian ceasefire brokered in Moscow was to have taken effect.
Residents spent the night in cellars. A Reuters witness heard seven blasts before dawn and saw a damaged apartment block in the centre of
the city. Azerbaijan's defence ministry denied that its forces had fired on the town and accused Armenia of shelling the
city of Ganja, where it said nine civilians had been killed when a house was hit by a ballistic missile.
Russian Foreign Minister Sergey Lavrov called on both sides to honour what they had agreed. The International Committee of
the Red Cross said it stood ready to help with the exchange of prisoners and of the dead, but could not begin before the
guns fell silent. The truce was agreed on Saturday after more than ten hours of talks.`;

const sentences = WIRE.split(/(?<=\.)\s+/);
const CUT = sentences.slice(0, 4).join(" ");
const PADDED = `Our correspondent writes: there is little hope in the streets of the capital this week, and shops have closed early since
Tuesday. Fuel is short. ${sentences.slice(0, 7).join(" ").replaceAll("wounding", "injuring").replace("hours after", "just hours after")}`;
/** Another outlet on the same night, from the same statements, in its own words. */
const RETOLD = `The largest city in Nagorno-Karabakh came under artillery fire overnight, local authorities said, as a truce agreed
in Moscow a day earlier looked close to collapse. At least four people were hurt. Baku denied shelling Stepanakert and said nine civilians
had died in Ganja, in the west of Azerbaijan, in an Armenian missile strike. Yerevan rejected the charge. Sergey Lavrov, the Russian foreign
minister, called on both sides to keep their word. The Red Cross said an exchange of prisoners and of the dead could not begin
before the shooting stopped.`;

const dated = (id: string, date: string | null, text: string) => ({ id, date, sketch: sketchOf(text) });

describe("a near-copy", () => {
  it.each([
    ["cut by half", CUT],
    ["with an opening of its own and words changed", PADDED],
    ["in capitals, reset", WIRE.toUpperCase().replaceAll("\n", "  ")],
  ])("shares enough to be one: %s", (_, text) => {
    expect(resemblance(sketchOf(WIRE), sketchOf(text))).toBeGreaterThan(COPY + 0.05);
  });

  it("shares far more than what another outlet writes of the same night", () => {
    expect(resemblance(sketchOf(WIRE), sketchOf(RETOLD))).toBeLessThan(COPY / 2);
  });
});

describe("origins", () => {
  const reports = [
    dated("copy", "2020-10-12", CUT),
    dated("wire", "2020-10-11", WIRE),
    dated("retold", "2020-10-11", RETOLD),
    dated("undated", null, PADDED),
    { id: "bare", date: "2020-10-01" },
  ];
  it("are the earliest of the near-copies; without a sketch a text is its own", () => {
    expect(Object.fromEntries(originsOf(reports))).toEqual({
      wire: "wire",
      copy: "wire",
      undated: "wire",
      retold: "retold",
      bare: "bare",
    });
  });

  it("reach through others, in any order", () => {
    const words = Array.from({ length: 130 }, (_, i) => `word${i}`);
    const piece = (from: number, to: number): string => words.slice(from, to).join(" ");
    const chain = [
      dated("a", "2020-10-01", piece(0, 80)),
      dated("b", "2020-10-03", piece(25, 105)),
      dated("c", "2020-10-02", piece(50, 130)),
    ];
    expect(resemblance(chain[0]?.sketch ?? "", chain[2]?.sketch ?? "")).toBeLessThan(COPY);
    fc.assert(
      fc.property(fc.shuffledSubarray([...reports, ...chain], { minLength: 8, maxLength: 8 }), (shuffled) => {
        const origins = originsOf(shuffled);
        expect([origins.get("a"), origins.get("b"), origins.get("c")]).toEqual(["a", "a", "a"]);
        expect([...origins].sort()).toEqual([...originsOf([...reports, ...chain])].sort());
      }),
    );
  });
});
