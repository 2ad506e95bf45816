export { annotateReport } from "./annotate.js";
export { batchesOf } from "./batches.js";
export { isOutOfMemory, openPool, type Pool } from "./pool.js";
export { READER, readReport, readReports } from "./reader.js";
export { type Relation, relatePair } from "./relate.js";
