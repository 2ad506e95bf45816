import { describe, expect, it } from "vitest";
import { featuresOf } from "../../src/language/index.js";

/** "form/UPOS/XPOS/head/deprel ..." as a tree. */
function tree(notation: string) {
  const rows = notation.split(" ").map((t) => t.split("/"));
  const column = (i: number): string[] => rows.map((r) => r[i] ?? "");
  return { forms: column(0), upos: column(1), xpos: column(2), head: column(3).map(Number), deprel: column(4) };
}

describe("features", () => {
  it.each([
    [
      "troops/NOUN/NNS/2/nsubj withdrew/VERB/VBD/0/root",
      ["Number=Plur", "Mood=Ind|Number=Plur|Person=3|Tense=Past|VerbForm=Fin"],
    ],
    [
      "army/NOUN/NN/2/nsubj fired/VERB/VBD/0/root",
      ["Number=Sing", "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin"],
    ],
    [
      "was/AUX/VBD/2/aux:pass shelled/VERB/VBN/0/root",
      ["Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin", "Tense=Past|VerbForm=Part|Voice=Pass"],
    ],
    [
      "has/AUX/VBZ/2/aux shelled/VERB/VBN/0/root",
      ["Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin", "Tense=Past|VerbForm=Part"],
    ],
    [
      "hit/VERB/VBD/0/root it/PRON/PRP/1/obj",
      [
        "Mood=Ind|Number=Sing|Person=3|Tense=Past|VerbForm=Fin",
        "Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs",
      ],
    ],
    ["Stop/VERB/VB/0/root", ["Mood=Imp|VerbForm=Fin"]],
    ["to/PART/TO/2/mark stop/VERB/VB/0/root", ["_", "VerbForm=Inf"]],
    ["by/SCONJ/IN/2/mark shelling/VERB/VBG/0/root", ["_", "VerbForm=Ger"]],
    ["12/NUM/CD/2/nummod dead/ADJ/JJ/0/root", ["NumForm=Digit|NumType=Card", "Degree=Pos"]],
    ["the/DET/DT/2/det two/NUM/CD/0/root", ["Definite=Def|PronType=Art", "NumForm=Word|NumType=Card"]],
  ])("of %s", (notation, expected) => expect(featuresOf(tree(notation))).toEqual(expected));
});
