// Time expressions against MEANTIME (Wikinews, TIMEX3): `node bench/language/times.mjs [--errors] [--flat]` after a build.
// Only the title and first sentences of an article are annotated, so what is found beyond the annotated sentences is left
// out: an article counts up to the end of the line that holds its last annotated time.
// A found span is right if it overlaps a gold one not yet taken; a value is right if equal, after mending two slips of the
// annotators (`PM6` for `P6M`, a `Z` left out or in). Even lines were looked at while the rules were written, odd lines not.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { analyse, annotate, loadParser } from "../../dist/language/index.js";
import { readShared } from "./conllu.mjs";

const showErrors = process.argv.includes("--errors");
const raw = readShared("times/meantime.jsonl");
const mended = (value) => (value ?? "").replace(/^P(T?)([A-Z])(\d+)$/, "P$1$3$2").replace(/Z$/, "");
const isoDate = (date) => date.replace(/^(\d\d)-(\d\d)-(\d{4})$/, "$3-$2-$1");

const parser = loadParser(gunzipSync(readFileSync(new URL("../../data/language/english.bin.gz", import.meta.url))));
// `--flat`: without trees, as in sentences nobody asked to parse.
const timesIn = process.argv.includes("--flat")
  ? (text, date) => annotate(text, date).times
  : (text, date) => analyse(text, date, parser).times;

if (raw !== null) {
  const halves = [newSum(), newSum()];
  for (const [k, line] of raw.trim().split("\n").entries())
    score(JSON.parse(line), halves[k % 2], showErrors && k % 2 === 0);
  print("even lines (seen)", halves[0]);
  print("odd lines (held out)", halves[1]);
  print("all", Object.fromEntries(Object.keys(halves[0]).map((key) => [key, halves[0][key] + halves[1][key]])));
}

function newSum() {
  return { gold: 0, found: 0, hit: 0, value: 0, type: 0 };
}

function score(article, sum, show) {
  const { text, times: gold } = article;
  const lastEnd = Math.max(...gold.map((t) => t.end));
  const lineEnd = text.indexOf("\n", lastEnd);
  const limit = lineEnd < 0 ? text.length : lineEnd;
  const found = timesIn(text, isoDate(article.date)).filter((t) => t.end <= limit);
  const taken = new Set();
  sum.gold += gold.length;
  sum.found += found.length;
  for (const time of found) {
    const match = gold.find((g) => !taken.has(g) && g.start < time.end && time.start < g.end);
    const near = text.slice(Math.max(0, time.start - 40), time.end + 20).replaceAll("\n", " / ");
    if (match === undefined) {
      if (show) console.log(`  extra   ${time.text} = ${time.value}   ...${near}`);
      continue;
    }
    taken.add(match);
    sum.hit++;
    if (mended(match.value) === mended(time.value)) sum.value++;
    else if (show)
      console.log(
        `  value   ${time.text} = ${time.value}, gold ${match.text} = ${match.value} (${article.date})   ...${near}`,
      );
    if (match.type === time.type) sum.type++;
  }
  if (show)
    for (const g of gold)
      if (!taken.has(g))
        console.log(
          `  missed  ${g.text} = ${g.value}   ...${text.slice(Math.max(0, g.start - 40), g.end + 20).replaceAll("\n", " / ")}`,
        );
}

function print(name, s) {
  const precision = s.hit / s.found;
  const recall = s.hit / s.gold;
  const f1 = (2 * precision * recall) / (precision + recall);
  console.log(
    `${name}: ${s.gold} gold, ${s.found} found, spans P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}; ` +
      `value right ${(s.value / s.hit).toFixed(3)}, type right ${(s.type / s.hit).toFixed(3)} of ${s.hit} overlapped`,
  );
}
