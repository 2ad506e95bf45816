// `npm run bench:demo`: how much of what the demonstration reports restate does reading recover? The facts lie beside
// the checkout, in ../shared/facts; without them there is nothing to compare with.
//
// A fact of the days that a report covers is recovered where ONE finding of a covering report agrees with it in
//   day     the finding's days overlap the fact's; a finding that gives no day is taken for its report's day
//   side    who does it, where that is a known side, is named in the fact, and so is some side of the finding
//           (doer, receiver, mediator, or who says it)
//   type    its type is one of those the fact's words allow (bench/demo/facts.mjs)
//   number  where the fact counts people, one of its figures is the finding's killed, injured or count
// Facts without a day of their own (background) are left out. It is a loose rule: it asks whether something of the kind
// was found, not whether every role is right. What chance gives is printed beside it: the same question, put to the
// reports of the same days that do not restate the fact. Below that: whether the board tells the four truces as the
// reports do.
import { existsSync, readFileSync } from "node:fs";
import { demoLists, demoReports } from "../dist/app/demo.js";
import { ownReader } from "../dist/app/manyReader.js";
import { countsOf, daysOf, sidesOf, typesOf } from "./demo/facts.mjs";
import { historyOf } from "./demo/history.mjs";

const FACTS = new URL("../../shared/facts/karabakh-2020.jsonl", import.meta.url);
const REPORTS = new URL("../data/demo/reports.jsonl", import.meta.url);
/** Days between a report and a fact for it to serve as the measure of chance. */
const NEAR = 1;

if (!existsSync(FACTS)) {
  console.log("bench:demo: skipped, ../shared/facts is not here");
  process.exit(0);
}

/** @param {URL} file */
const linesOf = (file) =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));

const covers = new Map(linesOf(REPORTS).map(({ id, facts }) => [id, new Set(facts)]));
const reports = await demoReports();
const findingsOf = ownReader(demoLists())(reports).map(({ findings }) => findings);
const readings = reports.map((report, i) => ({ report, findings: findingsOf[i] ?? [] }));

const sideOf = (actor) => actor.side?.id ?? actor.id;
const known = (actors = []) => actors.map(sideOf).filter((id) => id !== null);

/** @param {object} finding @param {{ date: string }} report @param {object} fact */
function agreement(finding, { date }, fact) {
  const start = (finding.time.start ?? date).slice(0, 10);
  const end = (finding.time.end ?? start).slice(0, 10);
  const doers = known(finding.actor);
  const all = [...doers, ...known(finding.recipient), ...known(finding.mediator), ...known(finding.claim.by)];
  const figures = [finding.killed, finding.injured, finding.count, ...(finding.numbers ?? []).map((n) => n.value)];
  const day = start <= fact.days.last && end >= fact.days.first;
  const side = all.some((s) => fact.sides.has(s)) && (doers.length === 0 || doers.some((s) => fact.sides.has(s)));
  const type = fact.types.has(finding.type);
  const number = fact.counts.size === 0 || figures.some((n) => fact.counts.has(n));
  return { day, side, type, number };
}

const facts = linesOf(FACTS).flatMap((fact) => {
  const days = daysOf(fact.date);
  const read = { id: fact.id, days, sides: sidesOf(fact), types: typesOf(fact), counts: countsOf(fact) };
  return days !== null && days.first >= "2020-09-20" ? [read] : [];
});

const rowsOf = (fact, some) =>
  some.flatMap(({ report, findings }) => findings.map((finding) => agreement(finding, report, fact)));
const whole = (row) => row.day && row.side && row.type && row.number;
const butNumber = (row) => row.day && row.side && row.type;
const apart = (a, b) => Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;

const told = facts.filter(({ id }) => [...covers.values()].some((ids) => ids.has(id)));
const missed = [];
let found = 0;
let nearly = 0;
let chance = 0;
let withNumber = [0, 0];
for (const fact of told) {
  const own = readings.filter(({ report }) => covers.get(report.id).has(fact.id));
  const others = readings.filter(
    ({ report }) => !covers.get(report.id).has(fact.id) && apart(report.date, fact.days.first) <= NEAR,
  );
  const rows = rowsOf(fact, own);
  if (rows.some(whole)) found += 1;
  else missed.push(fact.id);
  if (rows.some(butNumber)) nearly += 1;
  if (rowsOf(fact, others).some(whole)) chance += 1;
  if (fact.counts.size > 0) withNumber = [withNumber[0] + Number(rows.some(whole)), withNumber[1] + 1];
}
const share = (n, of) => `${n} of ${of} (${((100 * n) / of).toFixed(1)}%)`;
const findings = readings.reduce((n, reading) => n + reading.findings.length, 0);
const silent = readings.filter((reading) => reading.findings.length === 0).map(({ report }) => report.id);
console.log(`reports ${readings.length}, findings ${findings}, reports without one: ${silent.length}`);
console.log(`facts recovered: ${share(found, told.length)}; the numbers apart: ${share(nearly, told.length)}`);
console.log(`of those that count people: ${share(...withNumber)}`);
console.log(`by chance, in reports of those days that do not restate them: ${share(chance, told.length)}`);
console.log(`not recovered: ${missed.join(" ")}`);
if (silent.length > 0) console.log(`without a finding: ${silent.join(" ")}`);

const { rows, apart: strangers } = historyOf(readings);
console.log(
  `the four truces as the reports tell them, on chosen days: ${share(rows.filter((r) => r.right).length, rows.length)}`,
);
for (const { line } of rows.filter((r) => !r.right)) console.log(`  ${line}`);
console.log(`truces that there never were: ${strangers.length === 0 ? "none" : strangers.join(" ")}`);
