// Names against the entities of GUM's open genres (gold tokens): `node bench/language/names.mjs [--errors]` after a build.
// Gold: outermost spans of a person, organization or place whose head is a proper noun, trimmed to the proper nouns and what
// stands between them, as in `training/treebank.py`. Found: names by language alone, without the lists of `knowledge`; groups
// count as organizations. Documents in turn: even ones were looked at while the rules were written, odd ones not.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { namesInText } from "../../dist/language/names/index.js";
import { loadParser } from "../../dist/language/parser/index.js";
import { readShared } from "./conllu.mjs";

const showErrors = process.argv.includes("--errors");
const part = process.argv.includes("--train") ? "train" : "dev";
const KINDS = { person: "person", place: "place", organization: "organization" };
const FOUND = { person: "person", place: "place", organisation: "organization", group: "organization" };
const INSIDE = new Set("of the and - – 's ’s & for in de ' .".split(" "));
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/i;

/** Documents of sentences, each its rows. */
function documents(raw) {
  const docs = [];
  for (const block of raw.split(/\n\n+/)) {
    if (/^# newdoc/m.test(block)) docs.push([]);
    const rows = block
      .split("\n")
      .filter((line) => /^\d+\t/.test(line))
      .map((line) => line.split("\t"))
      .map(([, form, , upos, xpos, , head, , , misc]) => ({ form, upos, xpos, head: Number(head) - 1, misc }));
    if (rows.length > 0) docs.at(-1).push(rows);
  }
  return docs;
}

/** Annotated spans, half-open, with their types. */
function entities(rows) {
  const open = new Map();
  const spans = [];
  rows.forEach(({ misc }, i) => {
    const column = /Entity=([^|]*)/.exec(misc)?.[1] ?? "";
    for (const [, id, kind, single, close] of column.matchAll(
      /\((\d+)(?:\[[^\]]*\])?-([a-z]+)-[^()]*(\))?|(\d+)(?:\[[^\]]*\])?\)/g,
    )) {
      if (close) {
        const top = open.get(close)?.pop();
        if (top) spans.push({ ...top, end: i + 1 });
      } else if (single) spans.push({ start: i, end: i + 1, kind });
      else open.set(id, [...(open.get(id) ?? []), { start: i, kind }]);
    }
  });
  return spans.sort((a, b) => a.start - a.end - (b.start - b.end));
}

function goldNames(rows) {
  const taken = new Set();
  const names = [];
  for (const { start, end, kind } of entities(rows)) {
    const head = rows.findIndex((r, i) => i >= start && i < end && (r.head < start || r.head >= end));
    if (head < 0 || rows[head].upos !== "PROPN") continue;
    const proper = (i) => rows[i].upos === "PROPN" || rows[i].xpos.startsWith("NNP");
    const fits = (i) => proper(i) || INSIDE.has(rows[i].form.toLowerCase());
    let a = head;
    let b = head;
    while (a > start && fits(a - 1)) a--;
    while (b + 1 < end && fits(b + 1)) b++;
    while (!proper(a) && a < head) a++;
    while (!proper(b) && b > head) b--;
    const inside = Array.from({ length: b + 1 - a }, (_, i) => a + i);
    if (inside.some((i) => taken.has(i)) || (a === b && CALENDAR.test(rows[a].form))) continue;
    for (const i of inside) taken.add(i);
    names.push({ start: a, end: b + 1, kind: KINDS[kind] ?? "other" });
  }
  return names;
}

const newSum = () => ({ gold: 0, found: 0, exact: 0, overlap: 0, typed: 0, kind: 0, matched: 0 });

function score(doc, parser, sum, show) {
  const trees = parser.parse(doc.map((rows) => ({ forms: rows.map((r) => r.form.replaceAll(" ", "")) })));
  const found = namesInText(doc.map((rows, s) => ({ ...trees[s], forms: rows.map((r) => r.form) })));
  doc.forEach((rows, s) => {
    const all = goldNames(rows);
    const gold = all.filter((g) => g.kind !== "other");
    const named = found[s].filter((f) => FOUND[f.kind] !== undefined);
    const text = (n) =>
      rows
        .slice(n.start, n.end)
        .map((r) => r.form)
        .join(" ");
    sum.gold += gold.length;
    sum.found += named.length;
    const left = new Set(gold);
    for (const f of named) {
      const same = gold.find((g) => g.start === f.start && g.end === f.end);
      const near = same ?? [...left].find((g) => g.start < f.end && f.start < g.end);
      if (same) sum.exact++;
      if (same && same.kind === FOUND[f.kind]) sum.typed++;
      if (near && left.delete(near)) sum.overlap++;
      if (show && !same) console.log(`extra ${f.kind}: ${text(f)}${near ? `   for ${text(near)}` : ""}`);
    }
    if (show) for (const g of left) console.log(`missed ${g.kind}: ${text(g)}`);
    // Kinds are judged wherever a span is right, whatever it was taken for.
    for (const f of found[s]) {
      const same = gold.find((g) => g.start === f.start && g.end === f.end);
      if (!same) continue;
      sum.matched++;
      if (same.kind === FOUND[f.kind]) sum.kind++;
      else if (show)
        console.log(
          `kind ${f.kind} for ${same.kind}: ${text(f)}   ${rows
            .slice(Math.max(0, f.start - 4), f.end + 3)
            .map((r) => r.form)
            .join(" ")}`,
        );
    }
  });
}

function print(name, s) {
  const f1 = (hits) => ((2 * hits) / (s.gold + s.found)).toFixed(3);
  console.log(
    `${name}: ${s.gold} names, ${s.found} found; F1 exact ${f1(s.exact)}, overlap ${f1(s.overlap)}, exact with kind ${f1(s.typed)}; kind right ${(s.kind / s.matched).toFixed(3)} of ${s.matched} exact spans`,
  );
}

const raw = readShared(`treebanks/en_gum-open-${part}.conllu`);
if (raw !== null) {
  const parser = loadParser(gunzipSync(readFileSync(new URL("../../data/language/english.bin.gz", import.meta.url))));
  const halves = [newSum(), newSum()];
  for (const [k, doc] of documents(raw).entries()) score(doc, parser, halves[k % 2], showErrors && k % 2 === 0);
  print("even documents (seen)", halves[0]);
  print("odd documents (held out)", halves[1]);
  print("all", Object.fromEntries(Object.keys(halves[0]).map((key) => [key, halves[0][key] + halves[1][key]])));
}
