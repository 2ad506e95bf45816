/**
 * Trucewatch as a library. `openReader()` gives what reads one report into findings, `boardOf(readings, asOf)` answers
 * from many, `layersOf(report, openAnnotator())` gives sentences, trees, names, times and places. The rooms are there
 * one by one as `trucewatch/language`, `trucewatch/coding`, `trucewatch/record` ...
 */
export { boardOf, type ReadReport } from "../assessment/index.js";
export type * from "../assessment/view.js";
export type * from "../model/index.js";
export { readSources, toReport } from "../sources/index.js";
export { layersOf, type ReportLayers } from "./annotation.js";
export { type Annotator, openAnnotator } from "./annotator.js";
export { reader as openReader } from "./openDesk.js";
