export { type Coder, type CoderOptions, codeReport, codeReports, coderOf } from "./code.js";
export { knownNames } from "./knownNames.js";
export type { Example, Rule } from "./rule.js";
export { RULES } from "./rules/index.js";
