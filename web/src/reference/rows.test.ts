import { describe, expect, it } from "vitest";
import type { Schema } from "./document.js";
import { formsOf, typeInWords } from "./rows.js";

const words = (schema: Schema): string =>
  typeInWords(schema)
    .map(({ text, type }) => (type ? `<${text}>` : text))
    .join("");
const finding = { $ref: "#/components/schemas/Finding" };

describe("a type in words", () => {
  it.each<[Schema, string]>([
    [{ type: "string" }, "text"],
    [{ type: ["string", "null"] }, "text or null"],
    [{ anyOf: [finding, { type: "null" }] }, "<Finding> or null"],
    [{ type: "array", items: finding }, "list of <Finding>"],
    [{ type: "array", prefixItems: [finding, { type: "number" }], items: false }, "[<Finding>, number]"],
    [{ type: "string", enum: ["holding", "broken"] }, '"holding" or "broken"'],
    [{ const: true }, "true"],
    [{ type: "object", additionalProperties: finding }, "map from text to <Finding>"],
    [{ type: "integer", minimum: 1, maximum: 1000, default: 100 }, "integer, from 1 to 1000 default 100"],
    [{ type: "integer", minimum: 0, maximum: Number.MAX_SAFE_INTEGER }, "integer, from 0"],
    [{}, "anything"],
  ])("%j", (schema, said) => expect(words(schema)).toBe(said));
});

describe("the fields of a schema", () => {
  const inner: Schema = { type: "object", properties: { start: { type: "number" } }, required: ["start"] };

  it("are laid out with those of objects without a name beneath them", () => {
    const [form, ...others] = formsOf({
      type: "object",
      properties: {
        id: { type: "string", description: "its key" },
        span: inner,
        spans: { type: "array", items: inner },
      },
      required: ["id", "span"],
    });
    expect(others).toEqual([]);
    expect(form?.rows.map(({ name, depth, optional }) => [name, depth, optional])).toEqual([
      ["id", 0, false],
      ["span", 0, false],
      ["start", 1, false],
      ["spans", 0, true],
      ["start", 1, false],
    ]);
    expect(form?.rows[0]?.about).toBe("its key");
    expect(form?.rows[3]?.type).toEqual([{ text: "list of objects" }]);
  });

  it("are given once for each form an object may have", () => {
    const kind = (name: string): Schema => ({ type: "object", properties: { kind: { const: name } } });
    expect(formsOf({ oneOf: [kind("accept"), kind("undo")] }).map((f) => f.title)).toEqual([
      'kind: "accept"',
      'kind: "undo"',
    ]);
  });

  it("are given beneath a field that may be any of them", () => {
    const kind = (name: string): Schema => ({
      type: "object",
      properties: { kind: { const: name } },
      required: ["kind"],
    });
    const [form] = formsOf({ type: "object", properties: { review: { oneOf: [kind("accept"), kind("undo")] } } });
    expect(form?.rows.map(({ name, depth }) => [name, depth])).toEqual([
      ["review", 0],
      ['kind: "accept"', 1],
      ["kind", 2],
      ['kind: "undo"', 1],
      ["kind", 2],
    ]);
  });

  it("are none of what is no object", () => expect(formsOf({ type: "string" })).toEqual([]));
});
