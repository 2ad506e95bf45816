// `npm run bench:kill -- --times 50`: kills a process that adds to a store, at random moments, again and again, and
// looks whether every report it said was added is there, none is half there, and the store opens. On PGlite and, where
// one is to be had, on PostgreSQL. Exit status 1 where anything is missing.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { isHolder, isPostgres, openEmbedded, openPostgres } from "../dist/record/index.js";
import { throwAwayPostgres, WHY_NOT } from "../scripts/postgres.mjs";

const BATCH = 20;
/** A child is killed while it adds one of its first batches, whichever: most of them have some to lose. */
const MOST_BATCHES = 6;
const SELF = fileURLToPath(import.meta.url);

const { values: options } = parseArgs({
  options: {
    times: { type: "string", default: "50" },
    /** Only on this one: pglite or postgresql. */
    on: { type: "string" },
    /** The child: which store to add to, and the file of batches that were acknowledged. */
    add: { type: "string" },
    acknowledged: { type: "string", default: "" },
    /** The child only looks. */
    check: { type: "boolean", default: false },
  },
});

/** @param {string} id of a report `b0007-03` */
const textOf = (id) => `Shelling was heard near ${id}. `.repeat(20);

/** @param {string} id */
const findingsOf = (id) => (Number(id.slice(-2)) % 4) + 1;

/** @param {number} batch */
const reportsOf = (batch) =>
  Array.from({ length: BATCH }, (_, i) => {
    const id = `b${String(batch).padStart(4, "0")}-${String(i).padStart(2, "0")}`;
    const none = { source: null, url: null, title: null, language: null, retrieved: null };
    return { id, ...none, date: `2020-10-${String(10 + (batch % 20))}`, text: textOf(id) };
  });

/** @param {import("../dist/model/report.js").Report} report */
const read = ({ id, text }) => ({
  report: id,
  reader: "bench",
  version: "1",
  findings: Array.from({ length: findingsOf(id) }, (_, i) => ({
    id: `${id}:${i}-${i + 8}:ASSAULT`,
    report: id,
    type: /** @type {const} */ ("ASSAULT"),
    actor: [],
    recipient: [],
    place: [],
    time: { start: null, end: null, text: null },
    claim: { by: [], stance: /** @type {const} */ ("reports") },
    status: /** @type {const} */ ("actual"),
    confidence: 1,
    evidence: { start: i, end: i + 8, text: text.slice(i, i + 8) },
    sentence: { start: 0, end: text.length },
    rule: "bench",
  })),
});

/** @param {string} place */
async function open(place) {
  if (isPostgres(place)) return openPostgres(place);
  const opened = await openEmbedded(place);
  if (isHolder(opened)) throw new Error(`${place} is held by ${opened.pid}`);
  return opened;
}

/**
 * What is wrong with a store, and how many batches it has.
 * @param {import("../dist/record/index.js").Store} store
 * @param {readonly number[]} acknowledged
 */
async function lookedAt({ record }, acknowledged) {
  /** @type {string[]} */
  const wrong = [];
  /** @type {Map<number, number>} */
  const batches = new Map();
  for await (const page of record.readingsOf({ clock: { asOf: null, hindsight: false, knownAt: null } }))
    for (const reading of page) {
      const { id } = reading.report;
      batches.set(Number(id.slice(1, 5)), (batches.get(Number(id.slice(1, 5))) ?? 0) + 1);
      if (reading.findings.length !== findingsOf(id)) wrong.push(`${id} has ${reading.findings.length} findings`);
    }
  const next = Math.max(-1, ...batches.keys()) + 1;
  // Those before were looked at in earlier rounds.
  for (let batch = Math.max(0, next - 2 * MOST_BATCHES); batch < next; batch++)
    for (const { id, text } of reportsOf(batch))
      if ((await record.report(id))?.report.text !== text) wrong.push(`${id} has another text`);
  for (const [batch, n] of batches) if (n !== BATCH) wrong.push(`batch ${batch} has ${n} reports of ${BATCH}`);
  for (const batch of acknowledged) if (!batches.has(batch)) wrong.push(`batch ${batch} was acknowledged and is gone`);
  return { wrong, batches: batches.size, next };
}

/** The process that gets killed: says what it has found, then what it has added, a line each. */
async function child(/** @type {string} */ place) {
  const store = await open(place);
  const looked = await lookedAt(store, JSON.parse(readFileSync(options.acknowledged, "utf8")));
  console.log(`looked ${JSON.stringify(looked)}`);
  for (let batch = looked.next; !options.check; batch++) {
    await store.record.add(reportsOf(batch), read, "2026-01-01T00:00:00Z");
    console.log(`added ${batch}`);
  }
  await store.record.close();
}

/**
 * Lets a child add until it is killed; with `check`, only look.
 * @param {string} place
 * @param {number[]} acknowledged grows by what the child says it added
 * @param {string} file
 * @param {boolean} check
 * @returns {Promise<{ wrong: string[], batches: number }>} what the child found when it opened the store
 */
async function round(place, acknowledged, file, check) {
  writeFileSync(file, JSON.stringify(acknowledged));
  const args = [SELF, "--add", place, "--acknowledged", file, ...(check ? ["--check"] : [])];
  const running = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  running.stderr.setEncoding("utf8").on("data", (s) => {
    said += s;
  });
  /** @type {{ wrong: string[], batches: number } | null} */
  let looked = null;
  // Killed somewhere within the batch after this many, as long as the one before took.
  let left = Math.floor(Math.random() * MOST_BATCHES);
  let began = 0;
  const step = () => {
    const took = began === 0 ? 200 : performance.now() - began;
    began = performance.now();
    if (left-- === 0) setTimeout(() => running.kill("SIGKILL"), Math.random() * took);
  };
  for await (const line of createInterface({ input: running.stdout })) {
    if (line.startsWith("looked ")) looked = JSON.parse(line.slice(7));
    if (line.startsWith("added ")) acknowledged.push(Number(line.slice(6)));
    if (!check) step();
  }
  return looked ?? { wrong: [`the store did not open: ${said.trim()}`], batches: 0 };
}

/**
 * @param {string} name
 * @param {string} place
 * @param {number} times
 */
async function killed(name, place, times) {
  const dir = mkdtempSync(path.join(tmpdir(), "trucewatch-kill-"));
  /** @type {number[]} */
  const acknowledged = [];
  const wrong = [];
  let batches = 0;
  for (let time = 0; time <= times; time++) {
    const found = await round(place, acknowledged, path.join(dir, "acknowledged.json"), time === times);
    wrong.push(...found.wrong);
    batches = found.batches;
  }
  rmSync(dir, { recursive: true });
  const reports = (/** @type {number} */ n) => (n * BATCH).toLocaleString("en");
  console.log(
    `${name}: killed ${times} times; ${reports(acknowledged.length)} reports acknowledged, ${reports(batches)} there: ` +
      (wrong.length === 0 ? "none missing, none half, always opened" : `WRONG: ${[...new Set(wrong)].join("; ")}`),
  );
  if (wrong.length > 0) process.exitCode = 1;
}

if (options.add) await child(options.add);
else {
  const times = Number(options.times);
  const on = (/** @type {string} */ name) => (options.on ?? name).toLowerCase() === name.toLowerCase();
  if (on("PGlite")) {
    const dir = mkdtempSync(path.join(tmpdir(), "trucewatch-kill-"));
    await killed("PGlite", path.join(dir, "store"), times);
    rmSync(dir, { recursive: true });
  }
  if (on("PostgreSQL")) {
    const server = await throwAwayPostgres();
    if (server) await killed("PostgreSQL", server.url, times).finally(server.remove);
    else console.log(`PostgreSQL: ${WHY_NOT}`);
  }
}
