// Accuracy and speed of the parser: `npx tsc -p tsconfig.build.json && node bench/language/parse.mjs`.
// The treebanks lie beside the repository, in ../shared; without them there is nothing to measure.
import { existsSync, readFileSync, statSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { loadParser } from "../../dist/language/parser/index.js";
import { segment } from "../../dist/language/segment.js";

const shared = new URL("../../../shared/", import.meta.url);
const modelAt = new URL("../../data/language/english.bin.gz", import.meta.url);
if (!existsSync(shared)) {
  console.log("skipped: no ../shared beside the repository");
  process.exit(0);
}

/** Sentences of a CoNLL-U file, and their text by document. */
function treebank(name) {
  const sentences = [];
  const documents = [];
  let rows = [];
  const close = () => {
    if (rows.length > 0) sentences.push(rows);
    rows = [];
  };
  for (const line of readFileSync(new URL(`treebanks/${name}`, shared), "utf8").split("\n")) {
    if (line.startsWith("# newdoc")) documents.push("");
    else if (line.startsWith("# text = ")) documents[documents.length - 1] += `${line.slice(9)}\n`;
    else if (line === "") close();
    else if (/^\d+\t/.test(line)) {
      const [, form, lemma, upos, xpos, , head, rel] = line.split("\t");
      rows.push({ form: form.replaceAll(" ", ""), lemma, upos, xpos, head: Number(head), rel });
    }
  }
  close();
  return { sentences, documents };
}

const base = (rel) => rel.split(":")[0];
const percent = (hits, all) => ((100 * hits) / all).toFixed(2);

function accuracy(parser, name, { sentences }) {
  const parsed = parser.parse(sentences.map((rows) => ({ forms: rows.map((r) => r.form) })));
  const hits = { all: 0, upos: 0, xpos: 0, lemma: 0, head: 0, labelled: 0 };
  const sure = [
    { from: 0.95, all: 0, right: 0 },
    { from: 0.8, all: 0, right: 0 },
    { from: 0, all: 0, right: 0 },
  ];
  sentences.forEach((rows, s) => {
    const tree = parsed[s];
    rows.forEach((row, i) => {
      const head = tree.head[i] === row.head;
      const band = sure.find((b) => tree.confidence[i] >= b.from);
      band.all++;
      band.right += head;
      hits.all++;
      hits.upos += tree.upos[i] === row.upos;
      hits.xpos += tree.xpos[i] === row.xpos;
      hits.lemma += tree.lemma[i].toLowerCase() === row.lemma.toLowerCase();
      hits.head += head;
      hits.labelled += head && base(tree.deprel[i]) === base(row.rel);
    });
  });
  const { all } = hits;
  console.log(
    `${name}: ${all} tokens, UPOS ${percent(hits.upos, all)} XPOS ${percent(hits.xpos, all)} lemma ${percent(hits.lemma, all)} UAS ${percent(hits.head, all)} LAS ${percent(hits.labelled, all)}`,
  );
  const bands = sure.map((b) => `from ${b.from}: ${percent(b.all, all)}% of arcs, ${percent(b.right, b.all)} right`);
  console.log(`  heads by confidence, ${bands.join("; ")}`);
}

function speed(parser, documents) {
  let tokens = 0;
  const run = () => {
    tokens = 0;
    for (const text of documents) {
      const sentences = segment(text).map((s) => ({ forms: s.tokens.map((t) => t.text) }));
      tokens += parser.parse(sentences).reduce((sum, tree) => sum + tree.head.length, 0);
    }
  };
  run();
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < (parser.kernel === "simd" ? 5 : 2); i++) {
    const began = process.hrtime.bigint();
    run();
    best = Math.min(best, Number(process.hrtime.bigint() - began) / 1e9);
  }
  console.log(`${parser.kernel}: ${Math.round(tokens / best)} tokens/s from text to trees`);
}

const began = process.hrtime.bigint();
const parser = loadParser(gunzipSync(readFileSync(modelAt)));
const took = Number(process.hrtime.bigint() - began) / 1e6;
console.log(
  `model ${(statSync(modelAt).size / 1e6).toFixed(2)} MB packed, loaded in ${took.toFixed(0)} ms, kernel ${parser.kernel}`,
);
const gum = treebank("en_gum-open-dev.conllu");
speed(parser, gum.documents);
console.log(`peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
speed(loadParser(gunzipSync(readFileSync(modelAt)), { simd: false }), gum.documents);
accuracy(parser, "EWT dev", treebank("en_ewt-dev.conllu"));
accuracy(parser, "GUM open dev", gum);
