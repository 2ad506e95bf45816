export { type Coder, type CoderOptions, codeReport, codeReports, coderOf } from "./code.js";
export { type ExplainedSentence, type Explanation, explainReport } from "./explain.js";
export type { Pair } from "./given.js";
export { knownNames } from "./knownNames.js";
export { type Link, linksOf } from "./relate.js";
export { setCode } from "./relationSet.js";
export type { Example, Rule } from "./rule.js";
export { RULES } from "./rules/index.js";
export type { Tree } from "./tree.js";
