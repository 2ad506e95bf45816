// Roles in single sentences: `npx tsc -p tsconfig.build.json && node bench/language/roles.mjs [--misses]`. The 42 conflict
// sentences of the parser prototype lie beside the repository, in ../shared; `sentences/` has some 120 of our own, in the
// form `text|word relation head;...`. Their even lines were looked at while the tree's repairs were written, odd ones not.
import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { loadParser } from "../../dist/language/parser/index.js";
import { readShared } from "./conllu.mjs";

const parser = loadParser(gunzipSync(readFileSync(new URL("../../data/language/english.bin.gz", import.meta.url))));
const showMisses = process.argv.includes("--misses");
const OWN = ["nominal", "passive", "attribution", "clauses"];

const base = (rel) => rel.split(":")[0];
const lines = (text) => text.trim().split("\n");
const words = (text) => text.trim().split(/\s+/);
const oneLine = (line) => {
  const [text, wanted] = line.split("|");
  return { forms: words(text), wanted: wanted.split(";") };
};

/** "fire obl:agent killed; town nmod/flat a/b": the word, relations and heads that count as right. */
function isRight(role, forms, tree) {
  const [word, rels, heads] = role.trim().split(" ");
  const places = forms.flatMap((form, i) => (form === word ? [i] : []));
  const ok = (i) =>
    rels.split("/").some((rel) => tree.deprel[i] === rel || base(tree.deprel[i]) === rel) &&
    heads.split("/").some((h) => (tree.head[i] === 0 ? h === "ROOT" : forms[tree.head[i] - 1] === h));
  // A final attribution: the clause may be the root, and then its verb has no head to name.
  const root = (i) => rels.split("/").includes("root") && tree.deprel[i] === "root";
  const is = places.map((i) => `${tree.deprel[i]} ${forms[tree.head[i] - 1] ?? "ROOT"}`).join(", ");
  return { right: places.some((i) => ok(i) || root(i)), is };
}

function roles(name, cases, show = showMisses) {
  const parsed = parser.parse(cases.map(({ forms }) => ({ forms })));
  const sum = { right: 0, all: 0 };
  cases.forEach(({ forms, wanted }, s) => {
    for (const role of wanted) {
      const { right, is } = isRight(role, forms, parsed[s]);
      sum.all++;
      if (right) sum.right++;
      else if (show) console.log(`  ${role.trim()} (is ${is})   ${forms.join(" ")}`);
    }
  });
  if (name) told(name, sum);
  return sum;
}

const told = (name, { right, all }) =>
  console.log(`${name}: ${right} of ${all} roles, ${((100 * right) / all).toFixed(1)}%`);
const added = (a, b) => ({ right: a.right + b.right, all: a.all + b.all });

const news = readShared("prototypes/parser/news30.txt");
const nominal = readShared("prototypes/parser/nominal.txt");
if (news !== null && nominal !== null) {
  const rows = lines(news);
  const pairs = rows.flatMap((line, i) =>
    i % 2 === 0 ? [{ forms: words(line), wanted: rows[i + 1].split(";") }] : [],
  );
  const sums = [roles("30 conflict sentences", pairs), roles("12 nominalisations", lines(nominal).map(oneLine))];
  told("the 42 together", added(...sums));
}
let odd = { right: 0, all: 0 };
let even = odd;
for (const file of OWN) {
  const cases = lines(readFileSync(new URL(`sentences/${file}.txt`, import.meta.url), "utf8")).map(oneLine);
  const own = [0, 1].map((k) =>
    roles(
      "",
      cases.filter((_, i) => i % 2 === k),
      showMisses && k === 0,
    ),
  );
  told(`${file}, ${cases.length} of our own`, added(...own));
  even = added(even, own[0]);
  odd = added(odd, own[1]);
}
told("of our own, every other one (seen)", even);
told("of our own, the rest (held out)", odd);
