import { describe, expect, it } from "vitest";
import { analyse, segment } from "../../src/language/index.js";
import { simd, treeFault } from "./parser-model.js";

const read = (text: string) => analyse(text, "2020-10-12", simd);

/** Every token is its own text, in order, inside its sentence; every tree is one. */
function faults(text: string): string[] {
  const out: string[] = [];
  let at = 0;
  for (const { tokens, start, end } of read(text).sentences) {
    for (const t of tokens) {
      if (text.slice(t.start, t.end) !== t.text || t.start < at || t.start < start || t.end > end)
        out.push(`"${t.text}" at ${t.start}`);
      at = t.end;
    }
    const list = <K extends keyof (typeof tokens)[number]>(key: K) => tokens.map((t) => t[key]);
    const tree = {
      head: list("head"),
      deprel: list("deprel"),
      upos: list("upos"),
      xpos: list("xpos"),
      lemma: list("lemma"),
    };
    const fault = treeFault({ ...tree, confidence: list("confidence"), names: [] }, tokens.length);
    if (fault !== null) out.push(fault);
  }
  return out;
}

describe("odd texts are read with their offsets and trees whole", () => {
  it.each([
    ["nothing", ""],
    ["spaces alone", " \n\t\u00A0\n "],
    ["emoji", "🕊️ Peace 👍🏽 at last!!! 🇦🇲🇦🇿 The guns fell silent 😢."],
    ["mojibake", "The ministry saidâ€”without detailsâ€”that â€œall positionsâ€\u009d held in NagornoÂ-Karabakh."],
    ["soft hyphens", "The cease\u00ADfire held in Step\u00ADana\u00ADkert on Sun\u00ADday."],
    ["bullets", "Losses so far:\n• two tanks\n• one drone\n- a bridge near Agdam\n1. The road is shut.\n2) No water"],
    [
      "headlines without stops",
      "ARMY SHELLS BORDER TOWN\nTwo killed, six hurt\n\nThe army fired forty shells overnight, officials said",
    ],
    ["a dateline", "YEREVAN, OCTOBER 10, ARMENPRESS. The ministry denied the report."],
    ["lone surrogates and controls", "Shells\u0007 fell \uD800 near\u200B the\uFEFF bridge\u2028and the mill."],
    ["right-to-left", "The Houthi (أنصار الله) leader met envoys in صنعاء on Friday."],
  ])("%s", (_, text) => {
    expect(faults(text)).toEqual([]);
  });

  it("takes a dateline and headlines for sentences of their own", () => {
    const heads = read("Army shells border town\n\nThe army fired forty shells overnight.").sentences;
    expect(heads.map((s) => s.tokens.length)).toEqual([4, 7]);
    const soft = read("The cease\u00ADfire held.").sentences[0];
    expect(soft?.tokens[1]?.text).toBe("cease\u00ADfire");
    expect(soft?.tokens[1]?.upos).toBe("NOUN");
  });

  it("reads a sentence of 2,000 tokens", () => {
    const text = `${Array.from({ length: 400 }, () => "the army shelled villages and").join(" ")} withdrew.`;
    expect(faults(text)).toEqual([]);
  });

  it("finds its way through a megabyte without a full stop", () => {
    const text = "shells fell on the town and the mill ".repeat(28_000);
    const sentences = segment(text);
    expect(sentences.reduce((sum, s) => sum + s.tokens.length, 0)).toBe(224_000);
    expect(read(text.slice(0, 100_000)).sentences.every((s) => s.parsed)).toBe(true);
  }, 60_000);
});
