// `npm run bench:record -- [REPORTS]`: a record of so many made-up reports (20,000 unless told; 200,000 have a million
// findings and 400 truces) on the embedded store: how fast it takes them in, how long the board and the page of the largest
// truce take, asked again and again, when nothing is added and while reports are added as fast as reading gives them, and
// how long until an answer knows what was added. Wall time in milliseconds, unless said; the machine may be shared.
import { mkdtempSync, rmSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import path from "node:path";
import { groundOf } from "../dist/app/ground.js";
import { localDesk } from "../dist/app/localDesk.js";
import { answerThread, threadedDesk } from "../dist/app/threadedDesk.js";
import { addDays } from "../dist/model/index.js";
import { openEmbedded } from "../dist/record/index.js";
import { DAYS, FINDINGS, FIRST, made } from "./record/made.mjs";

const size = Number(process.argv[2] ?? 20_000);
const BATCH = 200;
/** While answering: so many reports at once, so often. What two threads read on a good day (bench:reading). */
const LIVE = { batch: 40, everyMs: 1000, rounds: 60 };
const BEYOND = LIVE.batch * LIVE.rounds;

const now = () => "2026-01-01T00:00:00.000Z";
const wait = (ms) => new Promise((done) => setTimeout(done, ms));
async function timed(work) {
  const from = performance.now();
  const value = await work();
  return { ms: performance.now() - from, value };
}
const sorted = (all) => [...all].sort((a, b) => a - b);
const at = (all, share) => sorted(all)[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0;
const shown = (ms) => (ms < 10 ? ms.toFixed(1) : Math.round(ms).toLocaleString("en")).padStart(9);
const spread = (all) =>
  `${shown(at(all, 0.5))} median, ${shown(at(all, 0.99)).trim()} p99, ${shown(Math.max(...all)).trim()} most`;
const say = (figure, what) => console.log(`${figure}  ${what}`);

const dir = mkdtempSync(path.join(tmpdir(), "trucewatch-record-"));
const store = path.join(dir, "store");
const found = new Map();
const open = async () => {
  const opened = await openEmbedded(store);
  const local = localDesk(opened, {
    read: ({ id }) => ({ report: id, reader: "made", version: "1", findings: found.get(id) }),
    ground: groundOf(),
    now,
  });
  return threadedDesk(local, opened.record, answerThread());
};
let desk = await open();
const reports = made(size + BEYOND);
const take = (n) => {
  const batch = [];
  while (batch.length < n) {
    const { value, done } = reports.next();
    if (done) break;
    batch.push(value);
  }
  return batch;
};
const add = async (n) => {
  const batch = take(n);
  for (const { report, findings } of batch) found.set(report.id, findings);
  await desk.add(batch.map(({ report }) => report));
  found.clear();
  return batch.length;
};

console.log(`node ${process.version}, ${cpus().length} x ${cpus()[0]?.model}; wall time, milliseconds`);
const cpu = process.cpuUsage();
const adding = await timed(async () => {
  for (let n = 0; n < size; n += BATCH) await add(Math.min(BATCH, size - n));
});
const { user, system } = process.cpuUsage(cpu);
say(
  shown(size / (adding.ms / 1000)),
  `reports a second taken in, in batches of ${BATCH} (${((user + system) / 1000 / size).toFixed(2)} ms of processor time each)`,
);

await desk.close();
desk = await open();
const first = await timed(() => desk.board({}));
const { truces } = first.value;
say(shown(first.ms), "the first board after a start");
console.log(
  `           ${size.toLocaleString("en")} reports, ${(size * FINDINGS).toLocaleString("en")} findings, ${truces.length} truces`,
);
const largest = [...truces].sort((a, b) => b.reports - a.reports)[0];
const page = await timed(() => desk.truce({ id: largest.truce.id }));
say(
  shown(page.ms),
  `the page of the largest truce, first (${largest.reports.toLocaleString("en")} reports, ${largest.counts.against.toLocaleString("en")} incidents against it)`,
);
say(shown(JSON.stringify(await desk.board({})).length / 1024), "KiB the board; and");
say(shown(JSON.stringify(page.value).length / 1024), "KiB that page");

const again = async (work, times) => {
  const all = [];
  for (let i = 0; i < times; i++) all.push((await timed(work)).ms);
  return all;
};
say(spread(await again(() => desk.board({}), 50)), "the board again");
say(spread(await again(() => desk.truce({ id: largest.truce.id }), 50)), "the page again");

const boards = [];
const pages = [];
const lags = [];
const total = (board) => board.reports;
let recorded = total(first.value);
let done = false;
const asking = (async () => {
  let seen = recorded;
  const arrivals = [];
  while (!done) {
    const board = await timed(() => desk.board({}));
    boards.push(board.ms);
    pages.push((await timed(() => desk.truce({ id: largest.truce.id }))).ms);
    seen = total(board.value);
    while (arrivals.length > 0 && arrivals[0].count <= seen) lags.push(performance.now() - arrivals.shift().since);
    if (pending.length > 0) arrivals.push(...pending.splice(0));
    await wait(100);
  }
})();
const pending = [];
const addTimes = [];
for (let i = 0; i < LIVE.rounds; i++) {
  const { ms, value } = await timed(() => add(LIVE.batch));
  addTimes.push(ms);
  recorded += value;
  pending.push({ count: recorded, since: performance.now() });
  await wait(Math.max(0, LIVE.everyMs - ms));
}
done = true;
await asking;
say(spread(boards), `the board while ${LIVE.batch} reports a second are added`);
say(spread(pages), "the page meanwhile");
say(spread(addTimes), `adding ${LIVE.batch} meanwhile`);
const last = await timed(async () => {
  for (let board = await desk.board({}); total(board) < recorded; board = await desk.board({})) await wait(50);
});
lags.push(last.ms);
say(spread(lags), "until the board knows what was added");
if (size <= 20_000) {
  const past = await timed(() => desk.board({ as_of: addDays(FIRST, DAYS / 2) }));
  say(shown(past.ms), "the board of a day two years before, first");
}
say(shown(process.memoryUsage().rss / 2 ** 20), "MiB the process has");
await desk.close();
rmSync(dir, { recursive: true, force: true });
