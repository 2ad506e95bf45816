import { describe, expect, it } from "vitest";
import { buckets, normal } from "../../src/language/parser/features.js";
import { lemmatizer } from "../../src/language/parser/lemma.js";
import { namesOf } from "../../src/language/parser/names.js";
import { decay, look, PER_UNIT, SIGMOID, STEPS, TANH } from "../../src/language/parser/tables.js";
import { joined, MAX_TOKENS, windowsOf } from "../../src/language/parser/windows.js";
import { simd, treeFault } from "./parser-model.js";

/** Printed by `training/features.py`: the model knows words by these numbers. */
const FROM_PYTHON: readonly (readonly [string, string, readonly number[]])[] = [
  ["Armenia", "armenia", [4263, 8875, 6424, 7048, 5997, 4599, 628, 1509, 6547, 9543]],
  ["’s", "'s", [2317, 3162, 4792, 1570, 884, 912, 3416, 4854, 1788, 7356]],
  ["U.S.", "u.s.", [4935, 7151, 4600, 4001, 2292, 9835, 6840, 5437, 4042, 7057]],
  ["1,988-94", "0,000-00", [7941, 8858, 8872, 9068, 5760, 1525, 5694, 8744, 1513, 3690]],
  ["Łukasz", "łukasz", [1538, 9034, 9793, 2019, 1410, 1079, 8325, 48, 1226, 9543]],
  ["🕊️", "🕊️", [1523, 4440, 421, 6301, 4357, 3279, 9373, 4143, 1907, 9939]],
  ["İstanbul", "i̇stanbul", [3936, 1057, 6802, 1073, 2518, 6815, 7264, 2994, 4352, 9543]],
  ["—", "-", [2002, 4935, 1768, 2717, 7694, 1250, 9367, 3128, 9133, 2077]],
  ["straße", "straße", [9835, 8644, 2126, 10208, 452, 3069, 3010, 5032, 6227, 3498]],
];

describe("word features", () => {
  it("are those of the training program", () => {
    for (const [form, plain, numbers] of FROM_PYTHON) {
      expect(normal(form)).toBe(plain);
      expect(buckets(form)).toEqual(numbers);
    }
  });
});

describe("tables", () => {
  it("come near the functions they stand for", () => {
    for (let x = -9; x <= 9; x += 0.0137) {
      const at = x * PER_UNIT + STEPS / 2;
      expect(Math.abs(look(TANH, at) - Math.tanh(x))).toBeLessThan(3e-5);
      expect(Math.abs(look(SIGMOID, at) - 1 / (1 + Math.exp(-x)))).toBeLessThan(4e-4);
      if (x <= 0) expect(Math.abs(decay(3 * x) - Math.exp(3 * x))).toBeLessThan(1e-5);
    }
  });
});

describe("lemmas", () => {
  const lemma = lemmatizer({ "VERB|VBD": " 0\ned 2\nied 3 y\n^said 2 y", "PROPN|NNPS": " 0\ns 1" });
  it("take the longest ending, or the whole word", () => {
    expect(lemma("Shelled", "VERB|VBD")).toBe("shell");
    expect(lemma("denied", "VERB|VBD")).toBe("deny");
    expect(lemma("said", "VERB|VBD")).toBe("say");
    expect(lemma("unsaid", "VERB|VBD")).toBe("unsaid");
    expect(lemma("Armenians", "PROPN|NNPS")).toBe("Armenian");
    expect(lemma("Unknown", "ADJ|JJ")).toBe("unknown");
  });
});

describe("names", () => {
  it("are runs of proper nouns that hang together", () => {
    const found = namesOf(
      ["Ilham", "Aliyev", "told", "Radio", "Liberty", "on", "Friday"],
      ["NNP", "NNP", "VBD", "NNP", "NNP", "IN", "NNP"],
      [3, 1, 0, 5, 3, 7, 3],
      ["nsubj", "flat", "root", "compound", "obj", "case", "obl"],
      ["person", "person", "thing", "thing", "organization", "thing", "place"],
    );
    expect(found).toEqual([
      { start: 0, end: 2, kind: "person" },
      { start: 3, end: 5, kind: "organization" },
    ]);
    expect(namesOf([], [], [], [], [])).toEqual([]);
  });
});

describe("windows", () => {
  it("cut after marks, and join to one tree", () => {
    const forms = Array.from({ length: 450 }, (_, i) => (i === 180 ? ";" : i === 195 ? "," : "word"));
    expect(windowsOf(forms)).toEqual([
      { start: 0, end: 181 },
      { start: 181, end: 181 + MAX_TOKENS },
      { start: 381, end: 450 },
    ]);
    const parts = simd.parse(windowsOf(forms).map(({ start, end }) => ({ forms: forms.slice(start, end) })));
    expect(treeFault(joined(parts), 450)).toBeNull();
    expect(simd.parse([{ forms }])[0]).toEqual(joined(parts));
  });
});
