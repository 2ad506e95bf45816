import { addDays } from "../../dist/model/index.js";
import { random } from "../random.mjs";

const FIRST = "2018-01-01";
const DAYS = 1460;
const SIDES = [
  { id: "AZE", name: "Azerbaijan" },
  { id: "ARM", name: "Armenia" },
  { id: "ART", name: "Artsakh" },
  { id: "g:houthis", name: "Houthi movement (Ansar Allah)" },
  { id: "YEM", name: "Yemen" },
];
const PLACES = [
  "Stepanakert",
  "Ganja",
  "Hodeidah",
  "Martakert",
  "Deir al-Balah",
  "Shusha",
  "Al Durayhimi district",
  "Barda",
];
const KINDS = [
  ["ASSAULT", ["heavy-weapons"]],
  ["ASSAULT", ["drone"]],
  ["ASSAULT", ["firearms"]],
  ["ASSAULT", ["aerial"]],
  ["COERCE", ["arrest"]],
  ["CONSULT", ["visit"]],
];
const GRADES = ["alleged", "reported", "corroborated", "observed", "admitted"];
const WORDS =
  "units shelled positions near the village overnight, the ministry said, wounding several and damaging houses".split(
    " ",
  );

/** Made-up incidents with all that real ones have, of one to four statements each; the same on every run. */
export function manyIncidents(count) {
  const next = random(100_000);
  const pick = (list) => list[Math.floor(next() * list.length)];
  return Array.from({ length: count }, (_, i) => {
    const day = addDays(FIRST, Math.floor((i / count) * DAYS));
    const [type, mode] = pick(KINDS);
    const accused = next() < 0.85 ? [{ ...pick(SIDES), text: "its forces" }] : [];
    const target = next() < 0.7 ? [{ ...pick(SIDES), text: "its forces" }] : [];
    const town = pick(PLACES);
    const place = next() < 0.8 ? [{ id: null, name: town, text: town, lat: 39.8, lon: 46.7 }] : [];
    const killed = next() < 0.4 ? Math.floor(next() * 20) : null;
    const injured = next() < 0.4 ? Math.floor(next() * 60) : null;
    const findings = Array.from({ length: 1 + Math.floor(next() * 4) }, (_, k) => {
      const report = {
        id: `r${i}-${k}`,
        source: "Made up",
        title: `Report ${k} of ${day}`,
        url: null,
        date: day,
        revision: 1,
      };
      const span = { start: 0, end: 90 };
      return {
        report,
        finding: {
          id: `${report.id}:0-90:${type}`,
          report: report.id,
          type,
          mode,
          actor: accused,
          recipient: target,
          place,
          time: { start: day, end: day, text: null },
          claim: { by: target, stance: "says" },
          status: "actual",
          confidence: 0.8,
          evidence: { ...span, text: Array.from({ length: 14 }, () => pick(WORDS)).join(" ") },
          sentence: span,
          rule: "made",
        },
      };
    });
    return {
      id: findings[0].finding.id,
      type,
      mode,
      day,
      until: day,
      dated: next() < 0.8 ? "text" : "report",
      accused,
      target,
      place,
      grade: pick(GRADES),
      disputed: next() < 0.1,
      verified: next() < 0.02,
      killed,
      injured,
      tolls: [],
      findings,
      origins: findings.length,
      firstReport: day,
      lastReport: day,
      joined: [],
    };
  });
}
