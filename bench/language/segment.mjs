// Tokens and sentences against UD treebanks, and speed. Usage: node bench/language/segment.mjs [--errors]
// after `npx tsc -p tsconfig.build.json`. Raw text: `# text` lines joined by a space, paragraphs and documents by a blank
// line. A token or sentence is right if both its ends are.
import { performance } from "node:perf_hooks";
import { segment } from "../../dist/language/index.js";
import { documents, readShared } from "./conllu.mjs";

const showErrors = process.argv.includes("--errors");
const useTrain = process.argv.includes("--train");
const part = useTrain ? "train" : "dev";
const SETS = [
  ["EWT", `treebanks/en_ewt-${part}.conllu`, () => true],
  ["GUM open", `treebanks/en_gum-open-${part}.conllu`, () => true],
  ["GUM news", `treebanks/en_gum-open-${part}.conllu`, (doc) => doc.id.startsWith("GUM_news_")],
];

/** Offset in the text -> count of non-space characters before it. */
function squeezed(text) {
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) before[i + 1] = before[i] + (/\s/.test(text[i]) ? 0 : 1);
  return (span) => `${before[span.start]}:${before[span.end]}`;
}

const f1 = (tp, gold, found) => ((200 * tp) / (gold + found)).toFixed(2);

for (const [name, path, wanted] of SETS) {
  const raw = readShared(path);
  if (raw === null) continue;
  const sum = { words: [0, 0, 0], sentences: [0, 0, 0] };
  const errors = new Map();
  for (const doc of documents(raw).filter(wanted)) {
    const key = squeezed(doc.text);
    const sentences = segment(doc.text);
    const compare = (kind, spans, gold) => {
      const right = new Set(gold);
      let tp = 0;
      for (const span of spans) {
        if (right.has(key(span))) tp++;
        else {
          const shown =
            kind === "words"
              ? span.text
              : `${JSON.stringify(doc.text.slice(Math.max(0, span.start - 30), span.start))} | ${JSON.stringify(doc.text.slice(span.start, span.end))}`;
          errors.set(`${kind} ${shown}`, (errors.get(`${kind} ${shown}`) ?? 0) + 1);
        }
      }
      sum[kind][0] += tp;
      sum[kind][1] += gold.length;
      sum[kind][2] += spans.length;
    };
    compare(
      "words",
      sentences.flatMap((s) => s.tokens),
      doc.words,
    );
    compare("sentences", sentences, doc.sentences);
  }
  console.log(
    `${name} ${part}: tokens F1 ${f1(...sum.words)} of ${sum.words[1]}, sentences F1 ${f1(...sum.sentences)} of ${sum.sentences[1]}`,
  );
  if (showErrors)
    for (const kind of ["words", "sentences"])
      for (const [shown, n] of [...errors]
        .filter(([k]) => k.startsWith(kind))
        .sort((a, b) => b[1] - a[1])
        .slice(0, 150))
        console.log(n, shown);
}

const news = readShared("news/wikinews_2020.csv");
if (news !== null) {
  segment(news);
  const start = performance.now();
  segment(news);
  const seconds = (performance.now() - start) / 1000;
  console.log(`speed: ${(Buffer.byteLength(news) / 1e6 / seconds).toFixed(1)} MB/s on ${news.length} characters`);
}
