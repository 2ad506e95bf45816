// `npm run bench:incidents`: how long it takes to join the findings of one block, and of a record of many.
import {
  allIncidents,
  BARE,
  incidentsOf,
  NO_TIES,
  NO_VOICES,
  placedFrom,
  tiesOf,
  toldFrom,
} from "../dist/assessment/index.js";

const TOWNS = 40;
const MODES = ["heavy-weapons", "drone", "firearms", null];
const DAY = "2020-10-11";

/** Numbers in 0..1, the same in every run. */
function chance() {
  let state = 20201010;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Findings of one day, reports of five each: towns by Zipf, half of the claims by a side, a third without a place. */
function findingsOf(day, count, next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  return Array.from({ length: count }, (_, i) => {
    const report = `${day}-r${Math.floor(i / 5)}`;
    const town = Math.min(TOWNS - 1, Math.floor((TOWNS + 1) ** next()) - 1);
    const [doer, struck] = next() < 0.5 ? ["AZE", "ARM"] : ["ARM", "AZE"];
    const mode = pick(MODES);
    const actor = (id) => ({ id, name: id, text: id });
    const span = { start: i * 10, end: i * 10 + 9 };
    return {
      report: { id: report, source: null, title: null, url: null, date: day, revision: 1 },
      finding: {
        id: `${report}:${span.start}`,
        report,
        type: next() < 0.7 ? "ASSAULT" : pick(["CONSULT", "COERCE", "RETREAT", "MOBILIZE"]),
        ...(mode ? { mode: [mode] } : {}),
        actor: next() < 0.8 ? [actor(doer)] : [],
        recipient: next() < 0.6 ? [actor(struck)] : [],
        place: next() < 0.66 ? [{ id: `t${town}`, name: `Town ${town}`, text: "", lat: 39 + town * 0.4, lon: 46 }] : [],
        time: next() < 0.6 ? { start: day, end: day, text: null } : { start: null, end: null, text: null },
        claim: { by: next() < 0.5 ? [actor(struck)] : [], stance: next() < 0.08 ? "denies" : "says" },
        status: "actual",
        ...(next() < 0.3 ? { killed: Math.floor(next() * 12) } : {}),
        confidence: 0.5,
        evidence: { ...span, text: "x" },
        sentence: span,
        rule: "bench",
      },
    };
  });
}

const context = { ties: NO_TIES, terrain: BARE, voices: NO_VOICES, joins: [], splits: [], verified: new Set() };
const timed = (what, run) => {
  const times = Array.from({ length: 3 }, () => {
    // Time on the processor: what else runs on the machine is not ours.
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user / 1000;
  });
  console.log(`${what}: ${times.map((t) => `${t.toFixed(0)} ms`).join(", ")}`);
};

for (const size of [100, 1000, 5000]) {
  const findings = findingsOf(DAY, size, chance());
  const placed = placedFrom(findings, BARE);
  const incidents = incidentsOf(DAY, placed, context).length;
  timed(`a block of ${size} findings, ${incidents} incidents`, () => incidentsOf(DAY, placed, context));
}
const next = chance();
const record = Array.from({ length: 60 }, (_, i) =>
  new Date(Date.UTC(2020, 8, 1 + i)).toISOString().slice(0, 10),
).flatMap((day) => findingsOf(day, 300, next));
const ties = tiesOf(toldFrom(record), []);
timed(`60 blocks of 300 findings each, ${allIncidents(record, { ...context, ties }).length} incidents`, () =>
  allIncidents(record, { ...context, ties }),
);
