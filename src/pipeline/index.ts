export { batchesOf } from "./batches.js";
export { READER, readReport } from "./reader.js";
