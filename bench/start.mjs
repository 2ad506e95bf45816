// `npm run bench:start`: seconds until `npm start` has made a record and shown the board, and until a second start serves.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const RUNS = 5;

/**
 * @param {string[]} args of `npm start`
 * @param {RegExp} until what to wait for on standard output
 * @returns {Promise<number>} seconds until then
 */
async function seconds(args, until) {
  const began = performance.now();
  const child = spawn("npm", ["start", "--silent", "--", ...args], {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "ignore"],
    detached: true,
  });
  let out = "";
  for await (const chunk of child.stdout) {
    out += chunk;
    if (until.test(out)) break;
  }
  const taken = (performance.now() - began) / 1000;
  if (!until.test(out)) throw new Error(`npm start ${args.join(" ")} ended without ${until}`);
  const ended = new Promise((done) => child.on("close", done));
  process.kill(-(child.pid ?? 0), "SIGTERM");
  await ended;
  return taken;
}

/** @param {number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const first = [];
const second = [];
for (let run = 0; run < RUNS; run++) {
  const dir = mkdtempSync(path.join(tmpdir(), "trucewatch-bench-"));
  first.push(await seconds(["--no-serve", "--store", dir], /more: trucewatch truce/));
  second.push(await seconds(["--store", dir, "--port", "0"], /The desk: /));
  rmSync(dir, { recursive: true, force: true });
}
console.log(`first start, packages and build there, to the board: median ${median(first).toFixed(1)} s of ${RUNS}`);
console.log(`second start, to serving: median ${median(second).toFixed(1)} s of ${RUNS}`);
