import { type Coder, codeReport, coderOf } from "../../src/coding/index.js";
import { loadKnowledge } from "../../src/knowledge/index.js";
import { annotate } from "../../src/language/index.js";
import type { Actor, Finding } from "../../src/model/index.js";

let coder: Coder | undefined;

/** The findings of a text, read as a report of a day. */
export function read(text: string, date = "2020-10-12", id = "r"): Finding[] {
  coder ??= coderOf(loadKnowledge().knowledge);
  return codeReport({ id, date, text }, annotate(text, date), coder);
}

/** Whom a role names, by the side's id, own id or name: short enough for a table. */
export const ids = (actors: readonly Actor[] = []): string[] => actors.map((a) => a.side?.id ?? a.id ?? a.name).sort();
