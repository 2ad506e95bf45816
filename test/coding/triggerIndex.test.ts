import { describe, expect, it } from "vitest";
import type { Rule } from "../../src/coding/rule.js";
import { indexTriggers, type Pattern, patternsAt } from "../../src/coding/triggerIndex.js";

const pattern = (id: string, rest: string, gap: number): Pattern => ({
  rule: { id } as Rule,
  form: "verb",
  rest: rest === "" ? [] : rest.split(" "),
  gap,
  clause: false,
});

const TRIGGERS = indexTriggers(
  new Map([
    ["call", [pattern("off", "off", 2), pattern("alone", "", 0), pattern("for", "for", 0), pattern("up", "up", 2)]],
  ]),
);
const at = (text: string) => patternsAt(TRIGGERS, text.split(" "), 0).map((p) => p.rule.id);

describe("patterns by their second word", () => {
  const cases: readonly (readonly [text: string, found: readonly string[]])[] = [
    ["call it a day", ["alone"]],
    ["call off it", ["off", "alone"]],
    ["call it all off", ["off", "alone"]],
    ["call it all now off", ["alone"]],
    ["call it for", ["alone"]],
    ["call for it", ["alone", "for"]],
    ["call up off", ["off", "alone", "up"]],
    ["call off off", ["off", "alone"]],
  ];
  for (const [text, found] of cases)
    it(`finds ${found.join(", ")} in "${text}", as often as it is asked`, () => {
      expect(at(text)).toEqual(found);
      expect(at(text)).toEqual(found);
    });
});
