import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { kitOf, swapShares, swapTexts, swapTrials } from "../../bench/swap.mjs";
import { openAnnotator } from "../../src/app/annotator.js";
import { codeReports, coderOf, RULES } from "../../src/coding/index.js";
import { buildKnowledge, findNames } from "../../src/knowledge/index.js";
import { segment } from "../../src/language/index.js";
import { ROOT } from "../support/command.js";
import { demoReports } from "../support/demo.js";

interface Dated {
  readonly text: string;
  readonly date: string;
}
const parsed = (json: string): Dated => JSON.parse(json) as Dated;

const DEV = path.join(ROOT, "..", "shared", "gold", "dev");
const demo = demoReports("2020-10-10", "2020-10-10");
const dev = existsSync(DEV)
  ? readdirSync(DEV)
      .sort()
      .map((file) => parsed(readFileSync(path.join(DEV, file), "utf8")))
  : [];
if (dev.length === 0) console.log("swap: without the development reports, which are not beside the checkout");

it("swaps its findings with the names", { timeout: 180_000 }, () => {
  const kit = kitOf({ openAnnotator, codeReports, coderOf, buildKnowledge, findNames, segment });
  // A part, for speed; the bench has them all.
  const trials = swapTrials(swapTexts([...demo, ...dev.filter((_, i) => i % 2 === 0)], RULES, 64), kit);
  const { same, across } = swapShares(trials);
  const wrong = trials.filter((t) => t.missing.length + t.extra.length > 0).map((t) => `${t.name}: ${t.text}`);
  expect(same.swaps).toBeGreaterThan(20);
  expect(same.share, wrong.join("\n")).toBe(1);
  // Names of another length move words about, and may change how the parser sees a sentence (docs/quality.md).
  expect(across.share, wrong.join("\n")).toBeGreaterThanOrEqual(0.9);
});
