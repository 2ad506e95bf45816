import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inflectVerb, lemmaCandidates, pluralOf, verbVariants } from "../../src/language/index.js";

describe("verbs", () => {
  it.each([
    "shell shells shelling shelled shelled",
    "fire fires firing fired fired",
    "hit hits hitting hit hit",
    "stop stops stopping stopped stopped",
    "target targets targeting targeted targeted",
    "commit commits committing committed committed",
    "visit visits visiting visited visited",
    "agree agrees agreeing agreed agreed",
    "die dies dying died died",
    "deny denies denying denied denied",
    "deploy deploys deploying deployed deployed",
    "panic panics panicking panicked panicked",
    "breach breaches breaching breached breached",
    "fix fixes fixing fixed fixed",
    "quit quits quitting quit quit",
    "impinge impinges impinging impinged impinged",
    "withdraw withdraws withdrawing withdrew withdrawn",
    "overrun overruns overrunning overran overrun",
    "shoot shoots shooting shot shot",
    "be is being was been",
    "have has having had had",
    "go goes going went gone",
    "veto vetoes vetoing vetoed vetoed",
  ])("%s", (row) => {
    const { base, third, ing, past, participle } = inflectVerb(row.split(" ")[0] ?? "");
    expect([base, third, ing, past, participle].join(" ")).toBe(row);
  });

  it("inflects the first word of several", () => {
    expect(Object.values(inflectVerb("carry out")).join(", ")).toBe(
      "carry out, carries out, carrying out, carried out, carried out",
    );
    expect(Object.values(inflectVerb("shoot down")).join(", ")).toBe(
      "shoot down, shoots down, shooting down, shot down, shot down",
    );
    expect(inflectVerb("open fire").past).toBe("opened fire");
  });

  it("knows the variants in print", () => {
    expect(verbVariants("travel")).toEqual(expect.arrayContaining(["traveled", "travelled", "travelling"]));
    expect(verbVariants("burn")).toContain("burnt");
    expect(verbVariants("be")).toEqual(expect.arrayContaining(["am", "are", "were"]));
    expect(verbVariants("fail")).not.toContain("failled");
  });
});

it.each([
  ["truce", "truces"],
  ["army", "armies"],
  ["gunman", "gunmen"],
  ["German", "Germans"],
  ["human", "humans"],
  ["child", "children"],
  ["crisis", "crises"],
  ["aircraft", "aircraft"],
  ["prisoner of war", "prisoners of war"],
  ["man-of-war", "men-of-war"],
  ["breach", "breaches"],
  ["drone strike", "drone strikes"],
  ["attorney-general", "attorneys-general"],
  ["chief", "chiefs"],
  ["wife", "wives"],
  ["hero", "heroes"],
  ["photo", "photos"],
])("the plural of %s is %s", (one, many) => {
  expect(pluralOf(one)).toBe(many);
});

it.each([
  ["shelled", "shell VERB past"],
  ["hitting", "hit VERB ing"],
  ["armies", "army NOUN plural"],
  ["met", "meet VERB past"],
  ["worst", "good"],
  ["worst", "bad ADJ superlative"],
  ["withdrawn", "withdraw VERB participle"],
  ["denied", "deny VERB past"],
])("%s may be %s", (form, expected) => {
  const shown = lemmaCandidates(form).map((c) => `${c.lemma} ${c.pos} ${c.feature}`);
  if (expected.includes(" ")) expect(shown).toContain(expected);
  else expect(shown.some((line) => line.startsWith(expected))).toBe(false);
});

it("finds every lemma again from each of its forms", () => {
  const lemmas =
    "shell fire attack bomb agree deny hit withdraw carry violate breach stop seize release shoot overrun ship ambush die".split(
      " ",
    );
  fc.assert(
    fc.property(fc.constantFrom(...lemmas), (lemma) => {
      for (const form of Object.values(inflectVerb(lemma)))
        expect(lemmaCandidates(form).map((c) => c.lemma)).toContain(lemma);
    }),
  );
});

it("takes any word", () => {
  fc.assert(
    fc.property(fc.string(), (word) => {
      inflectVerb(word);
      pluralOf(word);
      lemmaCandidates(word);
    }),
  );
});
