import { describe, expect, it } from "vitest";
import type { Actor } from "../../src/model/index.js";
import { read } from "./read.js";

const who = (a: Actor): string => a.side?.id ?? a.id ?? a.name;

/** Every finding of a type as "stance by via": who says so. */
const claims = (text: string, type: string): string[] =>
  read(text)
    .filter((f) => f.type === type)
    .map(({ claim, status, actor }) =>
      [
        claim.stance,
        claim.by.map(who).join("+") || "-",
        ...(claim.via ? [`via ${claim.via.map((a) => a.name).join("+")}`] : []),
        ...(status === "actual" ? [] : [status]),
        ...(claim.stance === "denies" || claim.stance === "confirms" ? [`of ${actor.map(who).join("+")}`] : []),
        ...(claim.unverified ? ["unverified"] : []),
      ].join(" "),
    );

describe("who says it", () => {
  it.each([
    // before, inside and after what is said
    ["Kyiv said that Russian forces had shelled the town of Izium.", "accuses UKR"],
    ["Russian forces shelled the town of Izium, Ukrainian officials said on Monday.", "accuses UKR"],
    ["Russian forces, Kyiv said, shelled the town of Izium.", "says UKR"],
    ["Russian forces shelled the town of Izium, according to the Ukrainian army.", "accuses UKR"],
    ["In the words of the Ukrainian president, Russian forces shelled Izium.", "accuses UKR"],
    ["Kyiv: Russian forces shelled Izium", "accuses UKR"],
    ["Russian forces shelled Izium - Ukrainian army", "accuses UKR"],
    ["Ukraine's claim that Russian forces had shelled Izium was not discussed.", "accuses UKR"],
    ['"Russian forces shelled the town of Izium," the Ukrainian president wrote on Telegram.', "accuses UKR"],
    // who is not a side
    ["Russian forces shelled the town of Izium, residents said.", "says residents"],
    ["Medical staff said that Russian forces had shelled the town of Izium.", "says Medical staff"],
    ["Witnesses told Reuters that Russian forces had shelled Izium.", "says witnesses via Reuters"],
    ["Russian forces shelled Izium, the Kharkiv agency quoted a witness as saying.", "says witness via Kharkiv agency"],
    // denials and admissions
    ["Russia denied shelling the town of Izium.", "denies RUS of RUS"],
    ["Russia denied that its forces had shelled the town of Izium.", "denies RUS of RUS"],
    ["The Russian army said it had not shelled the town of Izium.", "denies RUS of RUS"],
    ["Russia admitted that its forces had shelled the town of Izium.", "confirms RUS of RUS"],
    ["Russia was accused by Ukraine of shelling the town of Izium.", "accuses UKR"],
    ["Ukraine held Russia responsible for the shelling of Izium.", "accuses UKR"],
  ])("%s", (text, expected) => {
    expect(claims(text, "ASSAULT")).toEqual([expected]);
  });

  it.each([
    [
      "a quotation runs on",
      '"They have no mercy," said Ali Hassan, a farmer. "Syrian soldiers shelled our village of Kafr Nabl."',
      ["says Ali Hassan"],
    ],
    [
      "it is whoever spoke last",
      "The Ukrainian army said on Monday that it was ready. It added that Russian forces had shelled Izium.",
      ["accuses UKR"],
    ],
    [
      "a denial states the charge",
      "Kyiv said Russian forces had shelled Kherson. Moscow denied the accusation.",
      ["accuses UKR", "denies RUS of RUS"],
    ],
    ["no denial of what nobody said", "Russian forces shelled Kherson. Turkey denied the accusation.", ["reports -"]],
    [
      "what could not be checked",
      "Kyiv said Russian forces had shelled Kherson. The claim could not be independently verified.",
      ["accuses UKR unverified"],
    ],
    ["no claim in the report's own words", "Russian forces shelled Kherson. Kyiv said it was raining.", ["reports -"]],
  ])("%s", (_, text, expected) => {
    expect(claims(text, "ASSAULT")).toEqual(expected);
  });
});

describe("in whose voice a report speaks", () => {
  it.each([
    ["Statement of the Syrian army\n\nThe ceasefire in Aleppo is observed.", ["reports SYR"]],
    // a paper that a sentence only speaks of is not its head
    ["Forty days after the statement of 9 November the ceasefire in Syria mostly holds.", ["reports -"]],
    ["A week after the letter of the mediators the ceasefire in Syria mostly holds.", ["reports -"]],
  ])("%s", (text, expected) => {
    expect(claims(text, "compliance")).toEqual(expected);
  });
});

describe("whom words mean", () => {
  const actors = (text: string, type: string): string[] =>
    read(text)
      .filter((f) => f.type === type)
      .map((f) => f.actor.map(who).join("+"));
  it.each([
    ["The Kachin Independence Army fights in Myanmar. The rebels shelled a village near Laiza.", "ASSAULT", ["kia"]],
    ["The PKK has said nothing. The group attacked a police station in Cizre.", "ASSAULT", ["pkk"]],
    ['"We have shelled the airport at Izium," a Ukrainian general said.', "ASSAULT", ["UKR"]],
    ["Gunmen of the PKK attacked a police station in Turkey. The army shelled their camp.", "ASSAULT", ["pkk", "TUR"]],
  ])("%s", (text, type, expected) => {
    expect(actors(text, type)).toEqual(expected);
  });
});
