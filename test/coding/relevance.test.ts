import { describe, expect, it } from "vitest";
import { RULES } from "../../src/coding/index.js";
import { relevanceOf } from "../../src/coding/relevance.js";
import { wordOf } from "../../src/coding/scene.js";
import { findNames } from "../../src/knowledge/index.js";
import { segment } from "../../src/language/index.js";
import { coderWith, read } from "./read.js";

const gated = (text: string): number => read(text, "2020-10-12", "r", {}).length;

describe("the gate", () => {
  it.each([
    "Rebels shelled the town of Goma on Monday, killing three civilians. The army said it would respond.",
    "Prime minister: the truce with the Tigrayan forces holds, and the first aid trucks have crossed.",
    "Turkey recalled its ambassador from France on Monday.",
    "Iran seized a tanker.",
  ])("lets pass: %s", (text) => {
    expect(gated(text)).toBeGreaterThan(0);
  });

  it.each([
    `The visitors shelled the goal for an hour, and their striker attacked from both wings. The defender's error broke the
     siege before half-time. The coaches called a truce after the final whistle, and the fans, who had fought over tickets,
     shook hands. The club said that it would not surrender its place in the league.`,
    `A price war between the two supermarkets broke out last week. Investors fled, and shares came under fire. The chief
     executive fired his biggest weapon, a discount on bread. Analysts expect a ceasefire before the quarterly earnings.`,
    `The film tells of a siege. Its heroes fight off an attack, take hostages and sign a truce. The actor who plays the
     general won a prize at the festival, and the drama opens in theatres in May.`,
    `The candidates attacked each other over taxes. The senator won the primary with the votes of those who back a truce
     with the party's left. Polls say that voters blame both for the fight.`,
  ])("stops: %s", (text) => {
    expect(gated(text)).toBe(0);
  });

  it("reads a sentence on a war in a column of other things", () => {
    const sport = "The home side won the semi-final with a late goal, and the fans sang. ".repeat(12);
    const war = "Rebels and government forces agreed on a ceasefire in the north of Mali.";
    expect(gated(`${sport}${war} ${sport}`)).toBeGreaterThan(0);
  });

  it("lets pass nearly all that the rules' own examples tell of, short as they are", () => {
    const texts = RULES.flatMap((rule) => rule.accept.map((example) => example.text));
    const { knowledge } = coderWith({});
    const stopped = texts.filter((text) => {
      const sentences = segment(text);
      const words = sentences.map((s) => s.tokens.map(wordOf));
      return !relevanceOf(words, (i) => findNames(knowledge.names, sentences[i]?.tokens ?? [])).relevant;
    });
    expect(stopped.length / texts.length, stopped.join("\n")).toBeLessThan(0.04);
  });
});
