import { describe, expect, it } from "vitest";
import { annotatedConllu, parseConllu, textConllu } from "../../src/language/index.js";

const row = (...cells: (string | number)[]): string => cells.join("\t");
const GIVEN = [
  "# sent_id = a",
  row("1-2", "don't", ..."________".split("")),
  row(1, "do", ..."________".split("")),
  row(2, "n't", ..."_______".split(""), "SpaceAfter=No"),
  row("2.1", "x", ..."________".split("")),
];
const MADE = {
  upos: ["AUX", "PART"],
  xpos: ["VBP", "RB"],
  feats: ["_", "Polarity=Neg"],
  lemma: ["do", "not"],
  head: [0, 1],
  deprel: ["root", "advmod"],
};

describe("CoNLL-U", () => {
  it("keeps comments, multiword tokens, empty nodes and the last column", () => {
    const [sentence] = parseConllu(`${GIVEN.join("\r\n")}\r\n\r\n`);
    expect(sentence?.forms).toEqual(["do", "n't"]);
    expect(sentence && annotatedConllu(sentence, MADE)).toBe(
      [
        GIVEN[0],
        GIVEN[1],
        row(1, "do", "do", "AUX", "VBP", "_", 0, "root", "_", "_"),
        row(2, "n't", "not", "PART", "RB", "Polarity=Neg", 1, "advmod", "_", "SpaceAfter=No"),
        GIVEN[4],
        "\n",
      ].join("\n"),
    );
  });

  it("needs no blank line at the end, and takes several for one", () => {
    const one = row(1, "a", ..."________".split(""));
    expect([...parseConllu(`${one}\n\n\n\n${one}`)].map((s) => s.forms)).toEqual([["a"], ["a"]]);
  });

  it.each([
    ["1\ta", "line 1: not ten columns parted by tabs"],
    [`${GIVEN[2]}\n${row(3, "b", ..."________".split(""))}`, "line 2: token 3 where 2 is next"],
  ])("%j is refused", (text, message) => expect(() => [...parseConllu(text)]).toThrow(message));

  it("writes a sentence of running text, on one line whatever stands in it", () => {
    const made = textConllu({ id: "r-1", text: "do\n n't" }, ["do", "n't"], [true, false], MADE);
    expect(made.split("\n").slice(0, 3)).toEqual([
      "# sent_id = r-1",
      "# text = do n't",
      row(1, "do", "do", "AUX", "VBP", "_", 0, "root", "_", "_"),
    ]);
    expect(made).toContain("SpaceAfter=No");
  });
});
