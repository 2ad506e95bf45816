export { readTexts } from "./files.js";
export { readPairs, type SourcedPair } from "./readPairs.js";
export { type Defaults, readSources, type Sourced } from "./readSources.js";
export { isRefusal, type RawReport, toReport } from "./toReport.js";
