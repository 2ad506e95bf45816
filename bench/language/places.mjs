// Places against GeoVirus (Wikinews passages with spans and coordinates): `node bench/language/places.mjs [--errors]` after
// a build. A found place is right if its span is exactly a gold one; of the right ones, it is resolved if it lies within
// 161 km (100 miles) of the gold point, the measure of the literature. Even lines were looked at while the rules were
// written, odd lines not; neighbouring lines may come from one article.
import { performance } from "node:perf_hooks";
import { layersOf } from "../../dist/app/annotation.js";
import { openAnnotator } from "../../dist/app/annotator.js";
import { distance } from "../../dist/knowledge/distance.js";
import { loadGazetteer, loadKnowledge } from "../../dist/knowledge/index.js";
import { readShared } from "./conllu.mjs";

const showErrors = process.argv.includes("--errors");
const NEAR_KM = 161;
// Where a state "is" is a matter of convention, so the share is also told without them.
const stateNames = new Set(
  loadKnowledge().knowledge.entities.flatMap((e) => (e.kind === "state" ? [e.name, ...e.aliases] : [])),
);
const raw = readShared("places/geovirus.jsonl");

if (raw !== null) {
  const opening = performance.now();
  const gazetteer = loadGazetteer();
  const opened = performance.now() - opening;
  const annotator = openAnnotator();
  const halves = [newSum(), newSum()];
  const reading = performance.now();
  for (const [k, line] of raw.trim().split("\n").entries())
    score(JSON.parse(line), annotator, halves[k % 2], showErrors && k % 2 === 0);
  const read = performance.now() - reading;
  print("even lines (seen)", halves[0]);
  print("odd lines (held out)", halves[1]);
  const all = Object.fromEntries(Object.keys(halves[0]).map((key) => [key, halves[0][key] + halves[1][key]]));
  print("all", all);
  console.log(
    `${gazetteer.places} places opened in ${opened.toFixed(0)} ms; ${all.texts} texts read in ${read.toFixed(0)} ms`,
  );
}

function newSum() {
  return { texts: 0, gold: 0, found: 0, hit: 0, near: 0, small: 0, smallNear: 0 };
}

function score({ id, text, places: gold }, annotator, sum, show) {
  const found = layersOf({ text, date: null }, annotator).places;
  sum.texts++;
  sum.gold += gold.length;
  sum.found += found.length;
  const missed = new Set(gold);
  for (const place of found) {
    const match = gold.find((g) => missed.has(g) && g.start === place.start && g.end === place.end);
    const around = `${text.slice(Math.max(0, place.start - 40), place.start)}[${place.text}]${text.slice(place.end, place.end + 30)}`;
    if (match === undefined) {
      if (show) console.log(`${id} extra   ${around}`);
      continue;
    }
    missed.delete(match);
    sum.hit++;
    const away = distance(place, match);
    const small = !stateNames.has(place.name);
    if (small) sum.small++;
    if (small && away <= NEAR_KM) sum.smallNear++;
    if (away <= NEAR_KM) sum.near++;
    else if (show)
      console.log(
        `${id} far     ${around} = ${place.name} ${place.country} ${place.lat},${place.lon}, ${away.toFixed(0)} km from ${match.lat},${match.lon}`,
      );
  }
  for (const g of missed)
    if (show)
      console.log(
        `${id} missed  ${text.slice(Math.max(0, g.start - 40), g.start)}[${text.slice(g.start, g.end)}]${text.slice(g.end, g.end + 30)}`,
      );
}

function print(name, { texts, gold, found, hit, near, small, smallNear }) {
  const share = (a, b) => (b === 0 ? 0 : a / b).toFixed(3);
  console.log(
    `${name}: ${texts} texts, ${gold} places; P ${share(hit, found)} R ${share(hit, gold)} F1 ${share(2 * hit, gold + found)}; within ${NEAR_KM} km ${share(near, hit)} of the right spans (${share(smallNear, small)} without states)`,
  );
}
