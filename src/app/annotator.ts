import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type ExtraFile, type Gazetteer, type Knowledge, loadGazetteer, loadKnowledge } from "../knowledge/index.js";
import { loadParser, type Parser } from "../language/index.js";
import { packageFile } from "./settings.js";

const MODEL = "data/language/english.bin.gz";

export interface Annotator {
  readonly parser: Parser;
  readonly knowledge: Knowledge;
  /** Opened when first asked for: reading reports does without. */
  readonly gazetteer: Gazetteer;
}

/** The shipped parser and lists, and the user's own lists. */
export const openAnnotator = (lists: readonly ExtraFile[] = []): Annotator => ({
  parser: loadParser(gunzipSync(readFileSync(packageFile(MODEL)))),
  knowledge: loadKnowledge(lists).knowledge,
  get gazetteer() {
    return loadGazetteer();
  },
});
