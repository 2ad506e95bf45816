// `npm run bench:reading`: text to findings on real news, by the built package. Articles lie beside the checkout, in
// ../shared/news; without them there is nothing to measure. Rates depend on what else the machine does; milliseconds of
// processor time for an article do so less. `-- --quick` leaves out the hundredfold run, the long reports and the runs
// without filter and gate; `-- --hundred` is the hundredfold run alone (with `--long` four times as long), `-- --lengths`
// the long reports alone, `-- --filter` the runs without the filter alone.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openAnnotator } from "../dist/app/annotator.js";
import { manyReader } from "../dist/app/manyReader.js";
import { codeReports, preparedOf } from "../dist/coding/code.js";
import { coderOf } from "../dist/coding/index.js";

const NEWS = new URL("../../shared/news/", import.meta.url);
const QUICK = process.argv.includes("--quick");
const ONLY = ["--hundred", "--lengths", "--filter"].find((name) => process.argv.includes(name));
const BATCH = 16;
const WORDS = 730;
/** So many times all general news is read before a rate counts as warm. */
const WARM = 6;

if (!existsSync(NEWS)) {
  console.log("bench:reading: skipped, ../shared/news is not here");
  process.exit(0);
}

/** @param {string} text @returns {string[][]} */
function rowsOf(text) {
  const rows = [];
  for (const [, line] of text.matchAll(/((?:"(?:[^"]|"")*"|[^"\n])+)(?:\n|$)/g))
    rows.push(
      [...line.replace(/\r$/, "").matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((m) =>
        (m[1] ?? m[2] ?? "").replaceAll('""', '"'),
      ),
    );
  return rows;
}

/** @param {string} file @param {(row: Record<string, string>) => { date: string, text: string }} as */
function reports(file, as) {
  const [names = [], ...rows] = rowsOf(readFileSync(new URL(file, NEWS), "utf8"));
  return rows
    .filter((row) => row.length === names.length)
    .map((row, i) => ({
      id: `${file}:${i}`,
      source: null,
      ...as(Object.fromEntries(names.map((n, k) => [n, row[k]]))),
    }));
}

const article = ({ date, text }) => ({ date: date.slice(0, 10), text });
const headline = ({ headline: head, description, date }) => ({
  date: date.split("-").reverse().join("-"),
  text: `${head}\n\n${description}`,
});
const general = ["wikinews_2019.csv", "wikinews_2020.csv"].flatMap((f) => reports(f, article));
const conflict = reports("gaza_headlines_2023.csv", headline);
const wordsIn = (all) => all.reduce((n, { text }) => n + text.split(/\s+/).length, 0);

const reader = manyReader(2);
const through = async (all) => {
  const began = performance.now();
  const under = [];
  for (let i = 0; i < all.length; i += 128) {
    under.push(reader.read(all.slice(i, i + 128)));
    if (under.length > 2) await under.shift();
  }
  await Promise.all(under);
  return all.length / ((performance.now() - began) / 1000);
};
const times = (n) => Array.from({ length: n }, () => general).flat();
const cpuOf = async (run) => {
  const began = process.cpuUsage();
  const result = await run();
  const { user, system } = process.cpuUsage(began);
  return [result, (user + system) / 1000];
};

const TENTHS = 10;
/** `--long`: four times as many, for what memory comes to. */
const ROUNDS = process.argv.includes("--long") ? 4 * TENTHS : TENTHS;
/** A hundred times as many articles as at first, each with an id of its own; by tenths, what an article costs. */
async function hundredfold() {
  const few = general.filter((_, i) => i % TENTHS === 0);
  await through([...few, ...few]); // starts the threads and warms them
  for (let tenth = 1; tenth <= ROUNDS; tenth++) {
    const ids = Array.from({ length: 100 / TENTHS }, (_, n) => `${tenth}.${n}`);
    const all = ids.flatMap((n) => few.map((r) => ({ ...r, id: `${r.id}#${n}` })));
    const [rate, cpu] = await cpuOf(() => through(all));
    say(
      `two threads, articles ${(tenth - 1) * all.length + 1} to ${tenth * all.length}`,
      `${rate.toFixed(1)} articles/s, ${(cpu / all.length).toFixed(1)} ms of processor time each, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB`,
    );
  }
}

/** Dense reports, one after the other made into one of so many characters: what a thousand of them cost, and memory. */
async function lengths() {
  const folder = new URL("reports/read/", import.meta.url);
  const dense = readdirSync(folder).map((f) => JSON.parse(readFileSync(new URL(f, folder), "utf8")).text);
  const reportOf = (size, id) => {
    let text = "";
    for (let i = 0; text.length < size; i++) text += `${dense[i % dense.length]}\n\n`;
    return { id, source: null, date: "2020-10-12", text };
  };
  for (let n = 0; n < 4; n++) await through([1, 2, 3, 4].map((i) => reportOf(100_000, `warm ${n} ${i}`)));
  for (const size of [10_000, 100_000, 1_000_000]) {
    const all = Array.from({ length: 1_000_000 / size }, (_, i) => reportOf(size, String(i)));
    const [, cpu] = await cpuOf(() => through(all));
    const memory = Math.round(process.resourceUsage().maxRSS / 1024);
    say(
      `dense reports of ${size} characters, ${all.length} of them`,
      `${((cpu / 1_000_000) * 1000).toFixed(1)} ms of processor time a thousand characters, peak so far ${memory} MB`,
    );
  }
}

/** What the filter of sentences and the gate leave out, over all news. */
function without(names) {
  const all = [...general, ...conflict];
  const on = alone(all).findings.length;
  for (const name of names) {
    const { findings } = alone(all, coderOf(parser, knowledge, { [name]: false }));
    const more = (100 * (findings.length - on)) / on;
    say(`findings without the ${name}`, `${findings.length} for ${on}, ${more.toFixed(2)}% more`);
  }
}

// In a process of its own, so that only what reading takes is counted.
if (process.argv.includes("--memory")) {
  await through(times(6));
  await reader.close();
  console.log(`${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
  process.exit(0);
}

const { parser, knowledge } = openAnnotator();
const coder = coderOf(parser, knowledge);
const perCpu = (n, began) => (n / (process.cpuUsage(began).user / 1e6)).toFixed(1);
const say = (what, value) => console.log(`${what}: ${value}`);

/** Findings of all, and the seconds they took. */
function alone(all, by = coder) {
  const began = performance.now();
  const cpu = process.cpuUsage();
  const findings = [];
  for (let i = 0; i < all.length; i += BATCH) findings.push(...codeReports(all.slice(i, i + BATCH), by).flat());
  return { findings, seconds: (performance.now() - began) / 1000, perCpu: perCpu(all.length, cpu) };
}

if (ONLY === "--hundred") await hundredfold();
if (ONLY === "--lengths") await lengths();
if (ONLY === "--filter") without(["filter"]);
if (ONLY) {
  await reader.close();
  process.exit(0);
}

say("general news", `${general.length} articles, ${Math.round(wordsIn(general) / general.length)} words each`);
alone(general.slice(0, 60));
// The engine compiles what runs often, over thousands of articles: the first time through is the slowest.
const rate = (one) => `${(general.length / one.seconds).toFixed(1)} articles/s, ${one.perCpu} a second of its own`;
say("one core, general news, the first time", rate(alone(general)));
for (let n = 1; n < WARM; n++) alone(general);
const warm = Array.from({ length: 3 }, () => alone(general)).sort((a, b) => b.perCpu - a.perCpu);
say("one core, general news, warm, median of three", rate(warm[1]));
const told = alone(conflict);
const perSecond = wordsIn(conflict) / told.seconds;
say(
  "one core, conflict only",
  `${(conflict.length / told.seconds).toFixed(0)} headlines with leads/s, ${told.perCpu} a second of its own, as many words as ${(perSecond / WORDS).toFixed(1)} articles/s`,
);

const prepared = general.map((r) => preparedOf(r, coder));
const passed = prepared.filter((p) => p !== null);
const sentences = passed.reduce((n, p) => n + p.sentences.length, 0);
const trees = passed.reduce((n, p) => n + p.wanted.length, 0);
say(
  "about conflict",
  `${passed.length} of ${general.length} articles; trees for ${trees} of their ${sentences} sentences`,
);
const told2 = conflict.map((r) => preparedOf(r, coder)).filter((p) => p !== null);
say("about conflict", `${told2.length} of ${conflict.length} headlines with leads`);

// Each round gives each thread as many articles as one pass on one core: it takes some six until all is compiled.
const rounds = [];
for (let n = 0; n < WARM + 3; n++) {
  const [perSecond, cpu] = await cpuOf(() => through(times(2)));
  rounds.push({ perSecond, ms: cpu / (2 * general.length) });
}
const ofThreads = ({ perSecond, ms }) =>
  `${perSecond.toFixed(1)} articles/s, ${ms.toFixed(1)} ms of processor time each`;
say("two threads, general news, the first time, their start included", ofThreads(rounds[0]));
say("two threads, general news, warm, median of three", ofThreads(rounds.slice(WARM).sort((a, b) => a.ms - b.ms)[1]));
say("two threads, conflict only", `${(await through(conflict)).toFixed(0)} headlines with leads/s`);
if (!QUICK) await hundredfold();
if (!QUICK) await lengths();
await reader.close();
const memory = spawnSync(process.execPath, [fileURLToPath(import.meta.url), "--memory"], { encoding: "utf8" });
say("peak memory of two threads and the process", memory.stdout.trim());

if (!QUICK) without(["filter", "gate"]);
