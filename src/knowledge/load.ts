import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Problem } from "../model/index.js";
import type { Entity } from "./entity.js";
import { type Gazetteer, openGazetteer } from "./gazetteer.js";
import { buildKnowledge, type Knowledge } from "./knowledge.js";
import { type ParsedEntities, parseEntities } from "./parse.js";
import { completedList } from "./userList.js";

/** The lists that ship with Trucewatch, each described in `data/knowledge/README.md`. */
export const SHIPPED_LISTS = [
  "states.jsonl",
  "entities.jsonl",
  "organisations.jsonl",
  "people.jsonl",
  "outlets.jsonl",
  "places.jsonl",
] as const;

// The same depth from src/ and from dist/.
const FOLDER = new URL("../../data/knowledge/", import.meta.url);

/** A list of the user's, as read by whoever was asked to. */
export interface ExtraFile {
  readonly name: string;
  readonly text: string;
}

export interface LoadedKnowledge {
  readonly knowledge: Knowledge;
  readonly problems: readonly Problem[];
}

let shippedOnce: LoadedKnowledge | null = null;

/** The shipped lists, and after them the user's, whose entries may refer to all before them and replace them by id. */
export function loadKnowledge(extraFiles: readonly ExtraFile[] = []): LoadedKnowledge {
  shippedOnce ??= loadShipped();
  if (extraFiles.length === 0) return shippedOnce;
  const { entities, problems } = parsedLists(extraFiles, shippedOnce.knowledge);
  return {
    knowledge: buildKnowledge([...shippedOnce.knowledge.entities, ...entities]),
    problems: [...shippedOnce.problems, ...problems],
  };
}

/** What is wrong in lists of the user's; their other entries are used. */
export const problemsIn = (extraFiles: readonly ExtraFile[]): readonly Problem[] =>
  extraFiles.length === 0 ? [] : parsedLists(extraFiles, loadKnowledge().knowledge).problems;

function parsedLists(files: readonly ExtraFile[], shipped: Knowledge): ParsedEntities {
  const entities: Entity[] = [];
  const problems: Problem[] = [];
  const known = new Set(shipped.byId.keys());
  const byName = new Map(shipped.entities.filter((e) => e.kind !== "place").map((e) => [e.name, e.id] as const));
  for (const { name, text } of files) {
    const parsed = parseEntities(
      completedList(text, (ref) => (known.has(ref) ? ref : byName.get(ref))),
      name,
      known,
    );
    entities.push(...parsed.entities);
    problems.push(...parsed.problems);
    for (const { id, name: own } of parsed.entities) {
      known.add(id);
      byName.set(own, id);
    }
  }
  return { entities, problems };
}

function loadShipped(): LoadedKnowledge {
  const parsed = SHIPPED_LISTS.map((file) => parseEntities(readFileSync(new URL(file, FOLDER), "utf8"), file));
  return { knowledge: buildKnowledge(parsed.flatMap((p) => p.entities)), problems: parsed.flatMap((p) => p.problems) };
}

let gazetteerOnce: Gazetteer | null = null;

/** The compiled list of the world's places, opened when first asked for. */
export function loadGazetteer(): Gazetteer {
  gazetteerOnce ??= openGazetteer(unpacked(readFileSync(new URL("gazetteer.bin.gz", FOLDER))));
  return gazetteerOnce;
}

function unpacked(bytes: Uint8Array): Uint8Array {
  try {
    return gunzipSync(bytes);
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new Error(`data/knowledge/gazetteer.bin.gz is damaged (${what}); install Trucewatch again`);
  }
}
