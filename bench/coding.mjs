// `npm run bench:coding`: scores `trucewatch read --json` against the gold statements beside the checkout.
// Figures only: the misses of the validation set are nobody's to read.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const GOLD = path.join(ROOT, "..", "shared", "gold");
const READ = "node bin/trucewatch.mjs read --json -";

if (!existsSync(path.join(GOLD, "score.mjs"))) {
  console.log("bench:coding: skipped, ../shared/gold is not here");
  process.exit(0);
}

for (const set of ["dev", "blind"]) {
  const args = [path.join(GOLD, "score.mjs"), path.join(GOLD, set), "--json", "--run", READ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: "utf8" });
  if (status !== 0) {
    console.error(stderr);
    process.exit(1);
  }
  const { fields, ...figures } = JSON.parse(stdout);
  console.log(`${set}: ${JSON.stringify(figures)}`);
}
