// Reports made up for `npm run bench:record`, with what a reader would find in each: as many truces as there are 500 reports,
// their sizes by Zipf's law, over four years; five findings a report.
import { addDays } from "../../dist/model/index.js";
import { random } from "../random.mjs";

export const FINDINGS = 5;
export const FIRST = "2018-01-01";
export const DAYS = 1460;

/** Truces by Zipf's law: the k-th has 1/k of the reports of the first. */
function zipf(n, next) {
  const weights = Array.from({ length: n }, (_, i) => 1 / (i + 1));
  const total = weights.reduce((a, b) => a + b, 0);
  return () => {
    let left = next() * total;
    for (let i = 0; i < n; i++) {
      left -= weights[i];
      if (left <= 0) return i;
    }
    return n - 1;
  };
}

const side = (truce, n) => ({ id: `S${truce}-${n}`, name: `Side ${truce}-${n}`, text: `Side ${truce}-${n}` });

/** Reports in the order they come out, and what a reader finds in each. */
export function* made(reports) {
  const next = random(1);
  const truces = Math.max(1, Math.round(reports / 500));
  const pick = zipf(truces, next);
  for (let i = 0; i < reports; i++) {
    const date = addDays(FIRST, Math.floor((i / reports) * DAYS));
    const truce = pick();
    const sides = [side(truce, 1), side(truce, 2)];
    const start = addDays(FIRST, 60 + ((truce * 37) % (DAYS - 200)));
    const words = Array.from({ length: 60 }, () => Math.floor(next() * 5000).toString(36)).join(" ");
    const id = `r${String(i).padStart(7, "0")}`;
    const findings = Array.from({ length: FINDINGS }, (_, k) => {
      const about = next();
      const [a, b] = next() < 0.5 ? sides : [sides[1], sides[0]];
      const base = {
        id: `${id}:${k * 10}-${k * 10 + 9}:x`,
        report: id,
        actor: [a],
        recipient: [b],
        place: [
          { id: null, name: `Town ${Math.floor(next() * 30)}`, text: "Town", lat: 10 + truce / 50, lon: next() * 20 },
        ],
        time: { start: date, end: date, text: null },
        claim: about < 0.3 ? { by: [b], stance: "accuses" } : { by: [], stance: "reports" },
        status: "actual",
        confidence: 0.8,
        evidence: { start: k * 10, end: k * 10 + 9, text: words.slice(k * 10, k * 10 + 9) },
        sentence: { start: k * 10, end: k * 10 + 9 },
        rule: "made",
      };
      if (about < 0.6) return { ...base, type: "ASSAULT", mode: ["heavy-weapons"], killed: Math.floor(next() * 4) };
      if (about < 0.7) return { ...base, type: "compliance", kind: ["holds"], actor: sides, recipient: [] };
      if (about < 0.8)
        return {
          ...base,
          type: "provision",
          kind: ["prisoner-exchange"],
          status: "promised",
          actor: sides,
          recipient: [],
        };
      if (about < 0.9) return { ...base, type: "CONSULT", actor: sides, recipient: [] };
      return { ...base, type: "truce", actor: sides, recipient: [], time: { start, end: null, text: null } };
    });
    yield {
      report: {
        id,
        source: `Outlet ${i % 23}`,
        url: null,
        title: null,
        date,
        language: "en",
        retrieved: null,
        text: words,
      },
      findings,
    };
  }
}
