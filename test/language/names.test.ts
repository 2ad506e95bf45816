import { describe, expect, it } from "vitest";
import { analyse } from "../../src/language/index.js";
import { simd } from "./parser-model.js";

const kinds = (text: string) => analyse(text, null, simd).names.map((n) => `${n.text}: ${n.kind}`);

describe("kinds of names", () => {
  it.each([
    ["General Abu Keita met Ms. Deborah Kromah.", ["General Abu Keita: person", "Ms. Deborah Kromah: person"]],
    ["The Dornian Liberation Front attacked.", ["Dornian Liberation Front: group"]],
    ["Students of Borovia University marched.", ["Borovia University: organisation"]],
    ["Shells hit the village of Talgar.", ["Talgar: place"]],
    ["They crossed Lake Mirat.", ["Lake Mirat: place"]],
  ])("%s", (text, names) => {
    expect(kinds(text)).toEqual(names);
  });

  it("are one for a name throughout a text", () => {
    const text = "Talks were held with Talgar. Later the army entered the village of Talgar. Talgar is calm.";
    expect(kinds(text)).toEqual(["Talgar: place", "Talgar: place", "Talgar: place"]);
    expect(kinds("Ivan Dorosh resigned. His party stood by Dorosh.")).toContain("Dorosh: person");
  });
});
