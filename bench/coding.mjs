// `npm run bench:coding`: scores `trucewatch read --json` and `trucewatch relate --json` against the gold beside the
// checkout. Figures only: the misses of the validation set, and of the relations held out, are nobody's to read.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { kitOf, swapShares, swapTexts, swapTrials } from "./swap.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const GOLD = path.join(ROOT, "..", "shared", "gold");
const READ = "node bin/trucewatch.mjs read --json -";
const SEED = "d01-seed.json";

if (!existsSync(path.join(GOLD, "score.mjs"))) {
  console.log("bench:coding: skipped, ../shared/gold is not here");
  process.exit(0);
}

/** @param {string} name @param {string} dir */
function score(name, dir) {
  const args = [path.join(GOLD, "score.mjs"), dir, "--json", "--run", READ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) {
    console.error(stderr);
    process.exit(1);
  }
  console.log(`${name}: ${stdout.trim()}`);
}

const alone = mkdtempSync(path.join(tmpdir(), "trucewatch-bench-"));
copyFileSync(path.join(GOLD, "dev", SEED), path.join(alone, SEED));
score("seed", alone);
rmSync(alone, { recursive: true });
for (const set of ["dev", "blind"]) score(set, path.join(GOLD, set));
for (const set of ["read", "unread"]) score(`our own, ${set}`, path.join(ROOT, "bench", "reports", set));

/** How long the evidence of findings is, in words: the median over the development reports. */
function evidenceIn(/** @type {string} */ dir) {
  const input = readdirSync(dir)
    .filter((f) => f.endsWith(".json"))
    .map((f) => JSON.parse(readFileSync(path.join(dir, f), "utf8")))
    .map(({ id, date, source, text }) => JSON.stringify({ id, date, source, text }))
    .join("\n");
  const { stdout } = spawnSync("bash", ["-c", READ], { cwd: ROOT, encoding: "utf8", input, maxBuffer: 1 << 28 });
  const lengths = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line).evidence.text.split(/\s+/).length)
    .sort((a, b) => a - b);
  console.log(`dev: median evidence ${lengths[Math.floor(lengths.length / 2)]} words of ${lengths.length} findings`);
}
evidenceIn(path.join(GOLD, "dev"));

const RELATE = "node bin/trucewatch.mjs relate --json -";
const PAIRS = path.join(GOLD, "plover-relations", "train.tsv");

/** @param {string} name @param {string} file */
function scoreRelations(name, file) {
  const args = [path.join(GOLD, "score-relations.mjs"), file, "--run", RELATE];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) {
    console.error(stderr);
    process.exit(1);
  }
  console.log(`${name}: ${JSON.stringify(JSON.parse(stdout))}`);
}

/** Which half a row of the relations belongs to, by its sentence: misses were read in the first alone. @param {string} row */
const isHeldOut = (row) =>
  createHash("sha256")
    .update(row.split("\t")[2] ?? "")
    .digest()
    .readUInt8(0) %
    2 ===
  1;

if (existsSync(PAIRS)) {
  const [head, ...rows] = readFileSync(PAIRS, "utf8").replace(/\r/g, "").trimEnd().split("\n");
  const dir = mkdtempSync(path.join(tmpdir(), "trucewatch-bench-"));
  for (const [name, held] of /** @type {const} */ ([
    ["relations, seen half", false],
    ["relations, held-out half", true],
  ])) {
    const file = path.join(dir, held ? "held.tsv" : "seen.tsv");
    writeFileSync(file, `${[head, ...rows.filter((row) => isHeldOut(row) === held)].join("\n")}\n`);
    scoreRelations(name, file);
  }
  rmSync(dir, { recursive: true });
  scoreRelations("relations, all", PAIRS);
} else console.log("relations: skipped, ../shared/gold/plover-relations is not here");

/** @param {string} name */
const built = (name) => import(new URL(`../dist/${name}.js`, import.meta.url).href);
const coding = await built("coding/index");
const kit = kitOf({
  ...(await built("app/annotator")),
  ...coding,
  ...(await built("knowledge/index")),
  ...(await built("language/index")),
});
const dev = readdirSync(path.join(GOLD, "dev")).map((f) => JSON.parse(readFileSync(path.join(GOLD, "dev", f), "utf8")));
// Of the demonstration, the days of the first truce: each report is read again for every pair of names in it.
const demo = readFileSync(path.join(ROOT, "data", "demo", "reports.jsonl"), "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line))
  .filter(({ date }) => date >= "2020-10-10" && date <= "2020-10-12");
const reports = [...demo, ...dev];
console.log(`swaps: ${JSON.stringify(swapShares(swapTrials(swapTexts(reports, coding.RULES, 16), kit)))}`);
