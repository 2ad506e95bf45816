import { openAnnotator } from "../../src/app/annotator.js";
import { type Coder, type CoderOptions, coderOf, linksOf } from "../../src/coding/index.js";
import type { Actor, Finding } from "../../src/model/index.js";
import { readReport, relatePair } from "../../src/pipeline/index.js";

const coders = new Map<string, Coder>();

/** A coder with the shipped model and lists. */
export function coderWith(options: CoderOptions): Coder {
  const key = JSON.stringify(options);
  const known = coders.get(key);
  if (known) return known;
  const { parser, knowledge } = openAnnotator();
  const made = coderOf(parser, knowledge, options);
  coders.set(key, made);
  return made;
}

/** What tests of rules read with: a text of one sentence need not show that it is about conflict. */
const UNGATED: CoderOptions = { gate: false };

/** The findings of a text, read as a report of a day. */
export function read(
  text: string,
  date = "2020-10-12",
  id = "r",
  options = UNGATED,
  source: string | null = null,
): readonly Finding[] {
  const report = { id, date, text, source, url: null, title: null, language: null, retrieved: null };
  return readReport(report, coderWith(options), "test").findings;
}

/** The event that links two phrases of a sentence, and every rule that links them, the most likely first. */
export function linked(sentence: string, source: string, target: string): { type: string | null; rules: string[] } {
  const pair = { sentence, source, target };
  const given = coderWith(UNGATED);
  return { type: relatePair(pair, given).type, rules: linksOf(pair, given).map((link) => link.rule.id) };
}

/** Whom a role names, by the side's id, own id or name: short enough for a table. */
export const ids = (actors: readonly Actor[] = []): string[] => actors.map((a) => a.side?.id ?? a.id ?? a.name).sort();
