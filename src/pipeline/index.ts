export { annotateReport } from "./annotate.js";
export { batchesOf } from "./batches.js";
export { READER, readReport } from "./reader.js";
export { type Relation, relatePair } from "./relate.js";
