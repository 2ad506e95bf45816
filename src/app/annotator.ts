import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { type Gazetteer, type Knowledge, loadGazetteer, loadKnowledge } from "../knowledge/index.js";
import { loadParser, type Parser } from "../language/index.js";
import { packageFile } from "./settings.js";

const MODEL = "data/language/english.bin.gz";

export interface Annotator {
  readonly parser: Parser;
  readonly knowledge: Knowledge;
  /** Opened when first asked for: reading reports does without. */
  readonly gazetteer: Gazetteer;
}

/** The shipped parser and lists. */
export const openAnnotator = (): Annotator => ({
  parser: loadParser(gunzipSync(readFileSync(packageFile(MODEL)))),
  knowledge: loadKnowledge().knowledge,
  get gazetteer() {
    return loadGazetteer();
  },
});
