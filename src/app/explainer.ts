import { coderOf, type ExplainedSentence, type Explanation, explainReport, type Tree } from "../coding/index.js";
import type { Report } from "../model/index.js";
import { openAnnotator } from "./annotator.js";

export type { ExplainedSentence, Explanation, Tree };

/** Explains reports with the shipped parser, lists and rules, loaded on first use. */
export function explainer(): (report: Report) => Explanation {
  let explain: ((report: Report) => Explanation) | undefined;
  return (report) => {
    if (!explain) {
      const { parser, knowledge } = openAnnotator();
      const coder = coderOf(parser, knowledge);
      explain = (r) => explainReport(r, coder);
    }
    return explain(report);
  };
}
