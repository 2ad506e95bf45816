import { describe, expect, it } from "vitest";
import { findPhrases, loadKnowledge, lookUp } from "../../src/knowledge/index.js";
import { udTokens } from "./tokens.js";

const { generic, offices } = loadKnowledge().knowledge;

const ROLES: readonly (readonly [words: string, meaning: string | undefined])[] = [
  ["forces", "MIL organ"],
  ["artillery", "MIL organ"],
  ["Foreign Ministry", "GOV organ"],
  ["prosecutor general's office", "GOV organ"],
  ["prosecutor general’s office", "GOV organ"],
  ["police", "COP organ"],
  ["parliament", "LEG organ"],
  ["court", "JUD organ"],
  ["embassies", "DIP organ"],
  ["rebels", "REB group"],
  ["separatists", "SEP group"],
  ["militia", "PAR group"],
  ["militias", "PAR group"],
  ["gunmen", "UAF group"],
  ["armed formations", "UAF group"],
  ["residents", "CVL people"],
  ["monitors", "MON body"],
  ["state media", "MED body"],
  ["aid workers", "NGO body"],
  ["force", undefined],
  ["ceasefire", undefined],
];

const OFFICES: readonly (readonly [text: string, ...offices: string[]])[] = [
  ["Sergey Lavrov, the head of Russian diplomacy, said", "foreign minister"],
  ["Armenian Minister of Foreign Affairs", "foreign minister"],
  ["the US Secretary of State", "foreign minister"],
  ["President Ivan Duque and Prime Minister Abiy", "president", "prime minister"],
  ["the deputy foreign minister", "deputy foreign minister"],
  ["UN special envoy", "envoy"],
  ["the UN Secretary-General", "secretary-general"],
  ["the minister of defence", "defence minister"],
  ["the head of a long and quarrelsome school of diplomacy", "leader"],
  ["they presided"],
];

describe("generic nouns", () => {
  it.each(ROLES)("%s: %s", (words, meaning) => {
    const got = lookUp(generic, words);
    expect(got && `${got.role} ${got.kind}`).toBe(meaning);
  });
});

describe("offices", () => {
  it.each(OFFICES)("%s", (text, ...expected) => {
    expect(findPhrases(offices, udTokens(text)).map((m) => m.value.name)).toEqual(expected);
  });

  it("gives tokens", () => {
    expect(findPhrases(offices, udTokens("the head of Russian diplomacy"))).toMatchObject([{ start: 1, end: 5 }]);
  });
});
