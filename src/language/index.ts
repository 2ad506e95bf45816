import type { Day } from "../model/index.js";
import { segment } from "./segment.js";
import { findTimes } from "./times.js";
import type { Sentence, TimeExpression } from "./types.js";

export {
  type AnalyseOptions,
  type Analysis,
  analyse,
  analyseAll,
  type KnownName,
  type Name,
  type NameKind,
  type ParsedText,
  type ParsedToken,
  type Prepared,
} from "./analyse.js";
export { type Annotation, annotatedConllu, type ConlluSentence, parseConllu, textConllu } from "./conllu.js";
export { featuresOf } from "./features.js";
export * from "./inflect.js";
export { loadParser, type MaskClass, ModelFormatError, type ParsedSentence, type Parser } from "./parser/index.js";
export { segment } from "./segment.js";
export { findTimes } from "./times.js";
export type * from "./types.js";

/** Sentences and time expressions of a report's text. */
export function annotate(
  text: string,
  date: Day | null,
): { readonly sentences: readonly Sentence[]; readonly times: readonly TimeExpression[] } {
  const sentences = segment(text);
  return { sentences, times: findTimes(text, sentences, date) };
}
