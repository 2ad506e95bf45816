import { type FoundPlace, findPlaces } from "../knowledge/index.js";
import {
  type Analysis,
  type Annotation,
  annotatedConllu,
  type ConlluSentence,
  featuresOf,
  type ParsedText,
  parseConllu,
  textConllu,
} from "../language/index.js";
import type { Problem, Report } from "../model/index.js";
import { annotateReport } from "../pipeline/index.js";
import type { Annotator } from "./annotator.js";

export interface ReportLayers extends Analysis {
  readonly places: readonly FoundPlace[];
}

/** All layers of a report: those of language, and the places it names. */
export function layersOf(
  report: Pick<Report, "text" | "date">,
  { parser, knowledge, gazetteer }: Annotator,
): ReportLayers {
  const analysis = annotateReport(report, parser, knowledge);
  // What the tagger takes for a person or body is too often a place: it may speak for a place, not against one.
  const tagged = analysis.names.flatMap(({ start, end, kind }) => (kind === "place" ? { start, end, kind } : []));
  const places = findPlaces(analysis.sentences, report.text, { names: knowledge.names, gazetteer }, tagged);
  return { ...analysis, places };
}

/** All layers of a report as one line of JSON. */
export function annotationJson(report: Report, annotator: Annotator): string {
  const { sentences, names, times, places } = layersOf(report, annotator);
  return `${JSON.stringify({ report: report.id, sentences, names, times, places })}\n`;
}

/** A report's sentences as CoNLL-U. */
export function reportConllu(report: Report, { parser, knowledge }: Annotator): string {
  const { sentences } = annotateReport(report, parser, knowledge);
  return sentences
    .map((sentence, i) => {
      const { tokens, start, end } = sentence;
      const head = { id: `${report.id}-${i + 1}`, text: report.text.slice(start, end) };
      const spaceAfter = tokens.map((t, n) => t.end !== (tokens[n + 1]?.start ?? -1));
      return textConllu(
        head,
        tokens.map((t) => t.text),
        spaceAfter,
        annotationOf(sentence),
      );
    })
    .join("");
}

const annotationOf = ({ tokens }: ParsedText): Annotation => ({
  upos: tokens.map((t) => t.upos),
  xpos: tokens.map((t) => t.xpos),
  feats: tokens.map((t) => t.feats),
  lemma: tokens.map((t) => t.lemma),
  head: tokens.map((t) => t.head),
  deprel: tokens.map((t) => t.deprel),
});

/** Sentences handed to the parser at once: enough to fill its batches, little enough to stream. */
const BATCH = 256;

/** A CoNLL-U text with tags, features, lemmas and trees made anew over its own tokens, as far as it is one. */
export function* annotateConllu(
  text: string,
  where: string,
  { parser }: Annotator,
): Generator<{ readonly text: string } | { readonly problem: Problem }> {
  const sentences: ConlluSentence[] = [];
  let fault: string | null = null;
  try {
    for (const sentence of parseConllu(text)) sentences.push(sentence);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    fault = error.message;
  }
  for (let at = 0; at < sentences.length; at += BATCH) {
    const batch = sentences.slice(at, at + BATCH);
    const trees = parser.parse(batch.map(({ forms }) => ({ forms })));
    for (const [i, sentence] of batch.entries()) {
      const tree = trees[i];
      if (!tree) continue;
      yield { text: annotatedConllu(sentence, { ...tree, feats: featuresOf({ ...tree, forms: sentence.forms }) }) };
    }
  }
  const remedy = "give ten columns parted by tabs, and a blank line after each sentence";
  if (fault !== null) yield { problem: { where, what: fault, remedy, read: true } };
}
