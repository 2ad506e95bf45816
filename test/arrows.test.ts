import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

// Who may import whom (design: one direction, no way back).
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  language: ["model"],
  knowledge: ["model"],
  coding: ["model", "language", "knowledge"],
  record: ["model"],
  assessment: ["model", "knowledge"],
  sources: ["model"],
  exchange: ["model", "knowledge", "assessment"],
  pipeline: ["model", "language", "knowledge", "coding", "record", "assessment", "sources"],
  app: ["model", "language", "knowledge", "coding", "record", "assessment", "exchange", "sources", "pipeline"],
  api: ["model", "assessment", "exchange", "record", "sources", "app"],
  cli: ["model", "assessment", "exchange", "record", "sources", "pipeline", "app", "api"],
};

// Rooms that are handed clock, randomness and network, and never print.
const PURE = ["model", "language", "knowledge", "coding", "assessment", "exchange"];
const IMPURE = /\b(Date\.now|new Date\(\)|Math\.random|fetch\(|console\.|process\.std(out|err))/;

const SRC = fileURLToPath(new URL("../src/", import.meta.url));
const files = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((f) => f.endsWith(".ts"));
const roomOf = (file: string): string => file.split(path.sep)[0] ?? "";

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(SRC, file), "utf8");
  return [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)].map((m) =>
    path.relative(SRC, path.resolve(SRC, path.dirname(file), m[1] ?? "")),
  );
}

describe("rooms", () => {
  it("are those the arrows speak of", () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(ARROWS).sort());
  });

  it.each(files)("%s imports only what its room may", (file) => {
    const room = roomOf(file);
    const wrong = importsOf(file)
      .map(roomOf)
      .filter((to) => to !== room && !ARROWS[room]?.includes(to));
    expect(wrong).toEqual([]);
  });

  it.each(files.filter((f) => PURE.includes(roomOf(f))))("%s has no clock, chance, network or printing", (file) => {
    expect(IMPURE.exec(readFileSync(path.join(SRC, file), "utf8"))?.[0]).toBeUndefined();
  });
});
