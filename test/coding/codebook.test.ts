import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { codebookPage, readDefinitions } from "../../scripts/codebook.mjs";
import { RULES } from "../../src/coding/index.js";
import { EVENT_TYPES, KINDS, MODES, RELATION_TYPES, STANCES, STATUSES, TERM_TYPES } from "../../src/model/index.js";
import { ROOT } from "../support/command.js";

const definitions = readDefinitions();
const pairsOf = (lists: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.entries(lists).flatMap(([type, names]) => names.map((name) => `${type} ${name}`));

describe("the codebook", () => {
  it.each([
    ["types", [...EVENT_TYPES, ...RELATION_TYPES, ...TERM_TYPES]],
    ["modes", pairsOf(MODES)],
    ["kinds", pairsOf(KINDS)],
    ["principles", [...new Set(RULES.flatMap((r) => r.principle ?? []))]],
    ["statuses", STATUSES],
    ["stances", STANCES],
  ] as const)("defines all %s, and nothing else", (section, vocabulary) => {
    const entries = definitions[section];
    expect(Object.keys(entries).sort()).toEqual([...vocabulary].sort());
    for (const [name, entry] of Object.entries(entries)) {
      expect(entry, `${name}: definition, decision rule, near-miss`).toHaveLength(3);
      for (const part of entry) expect(part.trim(), name).not.toBe("");
    }
  });

  it("is what `npm run docs:codebook` makes", () => {
    const page = readFileSync(path.join(ROOT, "docs", "codebook.md"), "utf8");
    expect(page === codebookPage(definitions, RULES), "stale: run npm run docs:codebook after a build").toBe(true);
  });
});
