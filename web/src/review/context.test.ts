import { describe, expect, it } from "vitest";
import { contextOf } from "./context.js";

const text = "Talks went on. Baku shelled Martuni at dawn. Nobody was hurt.";
const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const sentence = span("Baku shelled Martuni at dawn.");
const evidence = { ...span("shelled Martuni"), text: "shelled Martuni" };

describe("contextOf", () => {
  it("parts a short report without losing a character", () => {
    const parts = contextOf(text, { sentence, evidence });
    expect(Object.values(parts)).toEqual([
      "Talks went on. ",
      "Baku ",
      "shelled Martuni",
      " at dawn.",
      " Nobody was hurt.",
    ]);
  });

  it("cuts a long one between words, and shows that it goes on", () => {
    const pad = "word ".repeat(200);
    const shift = pad.length;
    const moved = <S extends { start: number; end: number }>(s: S): S => ({
      ...s,
      start: s.start + shift,
      end: s.end + shift,
    });
    const { before, after } = contextOf(pad + text + " more".repeat(200), {
      sentence: moved(sentence),
      evidence: moved(evidence),
    });
    expect(before).toMatch(/^… (word )+Talks went on\. $/);
    expect(after).toMatch(/^ Nobody was hurt\.( more)+ …$/);
  });
});
