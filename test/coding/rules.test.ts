import { describe, expect, it } from "vitest";
import { RULES } from "../../src/coding/index.js";
import { KINDS, MODES } from "../../src/model/index.js";
import { ids, linked, read } from "./read.js";

describe("rules", () => {
  it("have ids of their own, of the form family.what", () => {
    const all = RULES.map((r) => r.id);
    expect(new Set(all).size).toBe(all.length);
    for (const id of all) expect(id).toMatch(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/);
  });

  it.each(RULES.map((r) => [r.id, r] as const))("%s asks for words of the vocabulary, and has examples", (_, rule) => {
    if (rule.mode) expect(MODES[rule.type as keyof typeof MODES]).toContain(rule.mode);
    if (rule.kind) expect(KINDS[rule.type as keyof typeof KINDS]).toContain(rule.kind);
    expect((rule.verbs ?? []).length + (rule.nouns ?? []).length).toBeGreaterThan(0);
    expect(rule.accept.length).toBeGreaterThan(0);
    expect(rule.reject.length).toBeGreaterThan(0);
  });
});

// Rules of given pairs answer to nothing but pairs.
const [OF_PAIRS, OF_REPORTS] = [RULES.filter((r) => r.given), RULES.filter((r) => !r.given)];

describe("examples of pairs", () => {
  const accepted = OF_PAIRS.flatMap((rule) => rule.accept.map((example) => [rule.id, example.text, example] as const));
  it.each(accepted)("%s links: %s", (id, text, { source = "", target = "" }) => {
    expect(text).toContain(source);
    expect(text).toContain(target);
    const { type, rules } = linked(text, source, target);
    expect(rules).toContain(id);
    expect(type).toBe(RULES.find((r) => r.id === id)?.type);
  });

  const rejected = OF_PAIRS.flatMap((rule) => rule.reject.map((text) => [rule.id, text] as const));
  it.each(rejected)("%s does not link: %s", (id, text) => {
    const [first = "", last = ""] = [text.split(" ")[0], text.replace(/\W+$/, "").split(" ").at(-1)];
    expect(linked(text, first, last).rules[0]).not.toBe(id);
    expect(read(text).map((f) => f.rule)).not.toContain(id);
  });
});

describe("examples", () => {
  const accepted = OF_REPORTS.flatMap((rule) =>
    rule.accept.map((example) => [rule.id, example.text, example] as const),
  );
  it.each(accepted)("%s finds: %s", (id, text, example) => {
    const findings = read(text);
    const mine = findings.filter((f) => f.rule === id);
    expect(
      findings.map((f) => f.rule),
      "the rule answers",
    ).toContain(id);
    const [finding] = mine;
    if (example.actor) expect(ids(finding?.actor)).toEqual([...example.actor].sort());
    if (example.recipient) expect(ids(finding?.recipient)).toEqual([...example.recipient].sort());
    if (example.mediator) expect(ids(finding?.mediator)).toEqual([...example.mediator].sort());
    if (example.place) expect(finding?.place.map((p) => p.id)).toEqual(example.place);
    if (example.status) expect(finding?.status).toBe(example.status);
    if (example.kind) expect(finding?.kind).toEqual([example.kind]);
    const others = findings.map((f) => f.rule).filter((rule) => rule !== id && !example.yields?.includes(rule));
    expect(others, "no other rule answers, but those it yields").toEqual([]);
  });

  const rejected = OF_REPORTS.flatMap((rule) => rule.reject.map((text) => [rule.id, text] as const));
  it.each(rejected)("%s does not find: %s", (id, text) => {
    expect(read(text).map((f) => f.rule)).not.toContain(id);
  });
});
