import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { program } from "../src/cli/main.js";
import { ROOT } from "./support/command.js";

const files = [
  ...readdirSync(ROOT).filter((f) => f.endsWith(".md")),
  ...readdirSync(path.join(ROOT, "docs"), { recursive: true, encoding: "utf8" })
    .filter((f) => f.endsWith(".md"))
    .map((f) => path.join("docs", f)),
];
const textOf = (file: string): string => readFileSync(path.join(ROOT, file), "utf8");

const commands = new Map(program().commands.map((c) => [c.name(), c] as const));
const options = new Set([
  "--help",
  "--version",
  "--no-serve",
  ...program().commands.flatMap((c) => [c, ...c.commands].flatMap(({ options: own }) => own.map((o) => o.long ?? ""))),
]);
const scripts = Object.keys((JSON.parse(textOf("package.json")) as { scripts: object }).scripts);

describe.each(files)("%s", (file) => {
  const text = textOf(file);

  it("names commands that exist", () => {
    for (const [, name = ""] of text.matchAll(/`(?:npx )?trucewatch (\w+)/g))
      expect([...commands.keys()]).toContain(name);
  });

  it("names options that exist", () => {
    const code = [...text.matchAll(/`([^`\n]+)`/g)].map((m) => m[1] ?? "");
    const named = code
      .filter((c) => /^(npx |npm start|trucewatch|--)/.test(c))
      .flatMap((c) => c.match(/--[a-z][a-z-]*/g) ?? []);
    for (const option of named) expect([...options]).toContain(option);
  });

  it("names scripts that exist", () => {
    for (const [, name = ""] of text.matchAll(/`npm run ([\w:]+)/g)) expect(scripts).toContain(name);
  });

  it("links to files that exist", () => {
    for (const [, link = ""] of text.matchAll(/\]\((?!https?:|#)([^)#]+)/g))
      expect(existsSync(path.join(ROOT, path.dirname(file), link)), link).toBe(true);
  });
});

describe("the README", () => {
  it("names every command", () => {
    for (const name of commands.keys()) expect(textOf("README.md")).toContain(`trucewatch ${name}`);
  });
});
