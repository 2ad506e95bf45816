import { describe, expect, it } from "vitest";
import { ids, read } from "./read.js";

/** Who gave back how many, in the order of the text. */
const given = (text: string): (string | number | undefined)[][] =>
  read(text).flatMap((f) => (f.type === "RETREAT" ? [[...ids(f.actor), f.count]] : []));

describe("what each side hands over is counted apart", () => {
  it.each([
    ["The government released 12 prisoners; the rebels handed over 44 bodies.", ["government", 12], ["rebels", 44]],
    ["Pakistan handed over more than 44 bodies; India gave back 20.", ["PAK", 44], ["IND", 20]],
    ["Ukraine freed 25 prisoners of war and Russia returned 30 others on Friday.", ["UKR", 25], ["RUS", 30]],
    ["The government released 12 prisoners; the rebels freed 44.", ["government", 12], ["rebels", 44]],
    ["Pakistan handed over the pilot on Friday and India released 30 fishermen.", ["PAK", 1], ["IND", 30]],
    // The verb is said but once.
    ["Kyiv returned 185 prisoners and Moscow 150.", ["UKR", 185], ["RUS", 150]],
    ["Armenia handed over 3 bodies, Azerbaijan 12.", ["ARM", 3], ["AZE", 12]],
    // One side frees two kinds of people: one count.
    ["M23 freed 12 prisoners and 15 soldiers.", ["m23", 27]],
  ])("%s", (text, ...expected) => {
    expect(given(text)).toEqual(expected);
  });

  it("takes no particle for a bound: 'handed over 44' is 44, 'over 44' more", () => {
    const bounds = (text: string) => read(text).flatMap((f) => (f.numbers ?? []).map((n) => n.bound));
    expect(given("The M23 handed over 44 bodies.")).toEqual([["m23", 44]]);
    expect(bounds("Mortar fire killed over 44 civilians near Goma.")).toEqual(["at-least"]);
  });
});

describe("the other side", () => {
  const WAR = "Hamas and Israel agreed a truce. ";

  it("is the one of whom the sentence has not just told", () => {
    expect(given(`${WAR}Israel released 12 prisoners while the other side handed over 44 bodies.`)).toEqual([
      ["ISR", 12],
      ["hamas", 44],
    ]);
  });

  it("is nobody where the report does not show who is meant", () => {
    expect(given("Israel released 12 prisoners while the other side handed over 44 bodies.")).toEqual([
      ["ISR", 12],
      [44],
    ]);
  });

  it("is no side where it is a bank of a river", () => {
    const [struck] = read(`${WAR}Israel shelled positions on the other side of the river.`).filter(
      (f) => f.type === "ASSAULT",
    );
    expect(ids(struck?.recipient)).not.toContain("the other side");
  });
});

describe("whoever takes back people of his own", () => {
  it.each(["Ukraine took back six of its own.", "Sudan took back the bodies of 30 soldiers."])(
    "has taken no place: %s",
    (text) => {
      expect(read(text).map((f) => [f.type, f.mode?.[0]])).toEqual([["RETREAT", "return"]]);
    },
  );

  it("is no one who takes back land", () => {
    expect(read("The M23 took back three villages near Goma.").map((f) => f.type)).toEqual(["ASSAULT"]);
  });
});
