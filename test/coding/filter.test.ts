import { describe, expect, it } from "vitest";
import { preparedOf } from "../../src/coding/code.js";
import { codeReports, RULES } from "../../src/coding/index.js";
import { coderWith } from "./read.js";

const reportOf = (text: string, i = 0) => ({ id: `r${i}`, date: "2020-10-12", source: null, text });
const trees = (text: string): number[] => [...(preparedOf(reportOf(text), coderWith({ gate: false }))?.wanted ?? [])];

describe("the filter", () => {
  it.each([
    ["Rebels shelled Goma.", [0]],
    ["Armenia agreed to release all prisoners.", [0]],
    ["The prisoners were held in Aleppo. They will be released on Monday.", [1]],
    ["Russia agreed to withdraw its troops. It was put off.", [0, 1]],
    ["The truce began on Friday. Iraq has violated it.", [0, 1]],
    ["Iran is led by a cleric. Hassan Rouhani is president of Iran.", [1]],
    ["Moscow said the rebels had shelled Goma. The army denied responsibility.", [0, 1]],
  ])("keeps what a rule could find something in: %s", (text, kept) => {
    expect(trees(text)).toEqual(expect.arrayContaining(kept));
  });

  it.each([
    // The noun a rule is about is not there, or nothing says how the term stands.
    "He returned the book on Monday.",
    "The convoys delivered food in Aleppo.",
    // Nothing before it is a term.
    "The show was cancelled. It was put off.",
    // No truce was spoken of.
    "Iraq has violated it.",
    // No object, no preposition that leads one in.
    "The students of Iran joined in.",
    "The minister discussed it.",
    // A name, a noun, no infinitive.
    "The team of Western Command slept.",
    "She told the BBC that it was a way to sleep.",
  ])("spares what no tree could make one find anything in: %s", (text) => {
    expect(trees(text)).toEqual([]);
  });

  it("changes nothing in what is found in the rules' own examples", () => {
    const texts = RULES.flatMap((rule) => rule.accept.map(({ text }) => text));
    const reports = texts.filter((_, i) => i % 5 === 0).map(reportOf);
    const [on, off] = [{ gate: false }, { gate: false, filter: false }].map((o) => codeReports(reports, coderWith(o)));
    expect(on).toEqual(off);
  });
});
