import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadParser, ModelFormatError } from "../../src/language/parser/index.js";
import { MAX_PRODUCTS } from "../../src/language/parser/products.js";
import { modelBytes, plain, simd, treeFault, words } from "./parser-model.js";

const SENTENCE = "Two soldiers were killed by sniper fire near the village of Nerkin Hand on Tuesday .";
const token = fc.oneof(
  fc.constantFrom("the", "Shelling", "of", "killed", "was", "by", ",", ".", "“", "said", "1,200", "U.S.", "🕊️", "'s"),
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 4 }),
);
const sentence = fc.record({ forms: fc.array(token, { maxLength: 40 }) });

describe("parser", () => {
  it("finds the roles of a passive", () => {
    const [tree] = simd.parse([words(SENTENCE)]);
    expect(tree?.lemma.slice(0, 4)).toEqual(["two", "soldier", "be", "kill"]);
    expect(tree?.head[1]).toBe(4);
    expect(tree?.deprel[1]).toBe("nsubj:pass");
    expect(tree?.deprel[3]).toBe("root");
    expect(tree?.xpos[3]).toBe("VBN");
    expect(tree?.deprel[6]).toBe("obl:agent");
  });

  it("makes a tree of any tokens", () => {
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 5 }), (sentences) => {
        const trees = simd.parse(sentences);
        expect(trees.map((tree, i) => treeFault(tree, sentences[i]?.forms.length ?? -1))).toEqual(
          sentences.map(() => null),
        );
      }),
      { numRuns: 60 },
    );
  });

  it("gives the same trees, to the bit, with and without SIMD", () => {
    expect([simd.kernel, plain.kernel]).toEqual(["simd", "plain"]);
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 4 }), (sentences) => {
        expect(plain.parse(sentences)).toEqual(simd.parse(sentences));
      }),
      { numRuns: 25 },
    );
  });

  it("gives a sentence the same tree alone and among others", () => {
    const others = ["Yes .", "Talks between the two countries ended without an agreement .", "No losses were reported"];
    const together = simd.parse([...others, SENTENCE, ...others].map(words));
    expect(together[3]).toEqual(simd.parse([words(SENTENCE)])[0]);
  });

  it("gives a sentence the same tree after more words than it keeps the sums of", () => {
    const fresh = loadParser(modelBytes);
    const alone = fresh.parse([words(SENTENCE)]);
    for (let n = 0; n <= MAX_PRODUCTS; n += 30)
      fresh.parse([{ forms: Array.from({ length: 30 }, (_, i) => `word${n + i}`) }]);
    expect(fresh.parse([words(SENTENCE)])).toEqual(alone);
    expect(fresh.parse([words(`${SENTENCE} ${SENTENCE}`), words(SENTENCE)])[1]).toEqual(alone[0]);
  });

  it("does not look at the letters of masked names", () => {
    const masks = words(SENTENCE).forms.map((form) =>
      form === "Nerkin" || form === "Hand" ? ("place" as const) : null,
    );
    const other = SENTENCE.replace("Nerkin", "Upper").replace("Hand", "fighting");
    const [one] = simd.parse([{ forms: words(SENTENCE).forms, masks }]);
    const [two] = simd.parse([{ forms: words(other).forms, masks }]);
    expect({ ...two, lemma: [] }).toEqual({ ...one, lemma: [] });
  });

  it("reads nothing, one token, and 2,000", () => {
    expect(simd.parse([])).toEqual([]);
    expect(simd.parse([{ forms: [] }])[0]?.head).toEqual([]);
    expect(simd.parse([{ forms: ["🕊️"] }])[0]?.head).toEqual([0]);
    const long = Array.from({ length: 2000 }, (_, i) => words(SENTENCE).forms[i % 16] ?? "");
    const began = performance.now();
    const [tree] = simd.parse([{ forms: long }]);
    expect(performance.now() - began).toBeLessThan(5000);
    expect(tree && treeFault(tree, 2000)).toBeNull();
  });

  it("refuses bytes that are no model", () => {
    expect(() => loadParser(new Uint8Array(0))).toThrow(ModelFormatError);
    expect(() => loadParser(modelBytes.subarray(0, 100_000))).toThrow(/cut short/);
    expect(() => loadParser(new TextEncoder().encode("<!doctype html>"))).toThrow(/not a parser model/);
  });
});
