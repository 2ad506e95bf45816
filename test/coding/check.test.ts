import { describe, expect, it } from "vitest";
import { checkRules, faultsOf } from "../../src/coding/check.js";
import { RULES, type Rule } from "../../src/coding/index.js";

const good: Rule = {
  id: "assault.shell",
  type: "ASSAULT",
  mode: "heavy-weapons",
  verbs: ["shell"],
  actor: ["agent"],
  recipient: ["patient"],
  needs: ["actor"],
  accept: [{ text: "Mali shelled Goma." }],
  reject: ["Eggs were shelled."],
};

describe("rules are checked before they are used", () => {
  it("the shipped ones hold", () => {
    expect(faultsOf(RULES)).toEqual([]);
  });

  it.each<[string, Partial<Record<keyof Rule, unknown>>, RegExp]>([
    ["an unknown mode", { mode: "shouting" }, /assault\.shell: ASSAULT has no mode shouting; it has .*heavy-weapons/],
    ["an unknown kind", { type: "truce", mode: undefined, kind: "lasting" }, /truce has no kind lasting/],
    ["an unknown role source", { actor: ["subject"] }, /actor: no place "subject" .* agent, patient/],
    ["an unknown class of nouns", { about: "weather" }, /no class of nouns weather; there are truce/],
    ["an unknown condition", { needs: ["weapon"] }, /needs: no condition weapon/],
    [
      "a role that is needed and stands nowhere",
      { recipient: [], needs: ["recipient"] },
      /needs recipient, but nothing/,
    ],
    ["no triggers", { verbs: [] }, /can never answer/],
    ["a trigger among its other words", { nouns: ["shelling"], not: ["shelling"] }, /"shelling" is also in not/],
  ])("%s is named", (_, change, message) => {
    expect(() => checkRules([{ ...good, ...change } as Rule])).toThrow(message);
  });

  it("so is an id that comes twice", () => {
    expect(() => checkRules([good, good])).toThrow(/another rule has this id/);
  });
});
