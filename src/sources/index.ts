export { readTexts } from "./files.js";
export { type Defaults, readSources, type Sourced } from "./readSources.js";
export { isRefusal, type RawReport, toReport } from "./toReport.js";
