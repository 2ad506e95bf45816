// `npm run bench:desk -- [view] [table] [board]`: the desk in a real browser, and its API under load; all three, or those named.
// view: from an address to a board that can be used, cold, on the demonstration record, and what was loaded for it.
// table: frames over 50 ms while the table of 100,000 incidents is scrolled, jumped along, sorted and searched.
// board: how long the board's answers take at 50 requests a second for 30 seconds.
import { readFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import autocannon from "autocannon";
import { chromium } from "playwright-core";
import { serve } from "../scripts/serving.mjs";
import { find, NEEDS, skipLine } from "../scripts/system.mjs";
import { measureTable, measureView, median } from "./desk/browser.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const INCIDENTS = 100_000;
const RATE = 50;
const SECONDS = 30;
const WARMING = 5;
/** Linux counts processor time a hundred times a second. */
const TICK_MS = 10;

const parts = process.argv.slice(2);
const isWanted = (part) => parts.length === 0 || parts.includes(part);

const program = find(NEEDS.chromium);
if (program === null) {
  console.error(skipLine(NEEDS.chromium));
  process.exit(1);
}
/** @param {(browser: import("playwright-core").Browser) => Promise<void>} run */
async function inBrowser(run) {
  const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu"] });
  await run(browser).finally(() => browser.close());
}

/** Processor time that a process has had, of user and system; not a number where the system keeps no such account. */
function processorMs(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
      .replace(/^.*\) /, "")
      .split(" ");
    return (Number(fields[11]) + Number(fields[12])) * TICK_MS;
  } catch {
    return Number.NaN;
  }
}

const demo = () =>
  serve(path.join(ROOT, "bin/trucewatch.mjs"), (store) => ["serve", "--demo", "--store", store, "--port", "0"]);
const load = () => loadavg()[0].toFixed(1);
console.log(`${cpus().length} cores of ${cpus()[0]?.model}, Node ${process.version}, load ${load()} before`);

if (isWanted("view") || isWanted("board")) {
  const { origin, pid, stop } = await demo();
  try {
    if (isWanted("view"))
      await inBrowser(async (browser) => {
        const { usable, answered, bytes, lazy } = await measureView(browser, origin);
        console.log(`first view usable: median ${median(usable).toFixed(0)} ms of ${usable.length} cold navigations`);
        console.log(
          `  (${usable.map((ms) => ms.toFixed(0)).join(", ")}; the board's answer within ${answered.toFixed(0)} ms)`,
        );
        console.log(
          `  ${(bytes / 1024).toFixed(0)} KiB of scripts; of map and network ${lazy.length === 0 ? "none" : lazy.join(", ")}`,
        );
      });
    if (isWanted("board")) {
      const asked = (duration) =>
        autocannon({ url: `${origin}/api/truces`, connections: 10, overallRate: RATE, duration });
      // A server that has just started compiles what it runs: its first answers are told apart.
      const { latency: first } = await asked(WARMING);
      console.log(
        `board, the first ${WARMING} s after a start: p50 ${first.p50} ms, p99 ${first.p99}, longest ${first.max}`,
      );
      const before = processorMs(pid);
      const { latency, non2xx, requests } = await asked(SECONDS);
      console.log(`board at ${RATE} requests a second for ${SECONDS} s: ${requests.total} answers, ${non2xx} refused`);
      console.log(`  p50 ${latency.p50} ms, p99 ${latency.p99} ms, longest ${latency.max} ms`);
      const spent = processorMs(pid) - before;
      console.log(`  ${(spent / requests.total).toFixed(1)} ms of the server's processor time each`);
    }
  } finally {
    await stop();
  }
}
if (isWanted("table")) {
  const { origin, stop } = await serve(path.join(ROOT, "bench/desk/serveMany.mjs"), (store) => [store, `${INCIDENTS}`]);
  try {
    await inBrowser(async (browser) => {
      for await (const { what, frames, slow, longest, blocked, work } of measureTable(browser, origin)) {
        console.log(`${what}: ${frames} frames, ${slow} over 50 ms (longest ${longest.toFixed(0)} ms)`);
        console.log(
          `  long animation frames: ${blocked.length}${blocked.length > 0 ? ` (to ${Math.max(...blocked)} ms)` : ""}`,
        );
        console.log(
          `  main thread, processor time: ${work.filter((ms) => ms > 50).length} of ${work.length} tasks over 50 ms, ` +
            `longest ${work
              .slice(0, 3)
              .map((ms) => ms.toFixed(0))
              .join(", ")} ms`,
        );
      }
    });
  } finally {
    await stop();
  }
}
console.log(`load ${load()} after`);
