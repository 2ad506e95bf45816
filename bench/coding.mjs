// `npm run bench:coding`: scores `trucewatch read --json` against the gold statements beside the checkout.
// Figures only: the misses of the validation set are nobody's to read.
import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

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
