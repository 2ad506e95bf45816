/**
 * Trucewatch as a library: `readReport(report, coderOf(loadKnowledge().knowledge), version)` says what a report says,
 * `boardOf(readings, asOf)` answers from many. Rooms of their own: `trucewatch/language`, `/coding`, `/record` ...
 */
export { boardOf, type ReadReport } from "../assessment/index.js";
export type * from "../assessment/view.js";
export { type Coder, coderOf } from "../coding/index.js";
export { loadKnowledge } from "../knowledge/index.js";
export type * from "../model/index.js";
export { readReport } from "../pipeline/index.js";
export { readSources, toReport } from "../sources/index.js";
