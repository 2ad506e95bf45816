import type { Problem } from "../model.js";

/** A report as somebody gave it, nothing checked yet, and where it stood: `reports.jsonl:7`. */
export interface Given {
  readonly where: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface Intake {
  readonly given: readonly Given[];
  readonly problems: readonly Problem[];
}

/** Stand in where a report does not say its own; empty: nothing does. */
export interface Defaults {
  readonly date: string;
  readonly source: string;
}

const JSONL = /\.(jsonl|ndjson|json)$/i;

/**
 * The reports of a file, as the command line takes them: JSON, a report a line, where the name says so or the text begins
 * with a brace; else the file is one report's text, titled by its name. The server checks each.
 */
export function intakeOf(name: string, text: string, defaults: Defaults): Intake {
  if (JSONL.test(name) || /^[\s\uFEFF]*\{/.test(text)) return intakeOfLines(name, text, defaults);
  return { given: [{ where: name, fields: { ...stated(defaults), title: name, text } }], problems: [] };
}

function intakeOfLines(name: string, text: string, defaults: Defaults): Intake {
  const given: Given[] = [];
  const problems: Problem[] = [];
  for (const [i, line] of text
    .replace(/^\uFEFF/, "")
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() === "") continue;
    const where = `${name}:${i + 1}`;
    const fields = objectIn(line);
    if (fields === null) problems.push({ where, ...NO_OBJECT, read: false });
    else given.push({ where, fields: { ...stated(defaults), ...withoutNull(fields) } });
  }
  if (given.length + problems.length === 0)
    problems.push({ where: name, what: "is empty", remedy: 'give one {"text": ...} a line', read: false });
  return { given, problems };
}

const NO_OBJECT = { what: "no whole JSON object", remedy: 'write {"text": ...} on one line' } as const;

function objectIn(line: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

const stated = (defaults: Defaults): object => Object.fromEntries(Object.entries(defaults).filter(([, v]) => v !== ""));
const withoutNull = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== null));

/** UTF-16 code units in one request, and reports: small enough that progress is seen. */
const MOST_TEXT = 2_000_000;
const MOST_REPORTS = 10;

/** What is sent at once, in order; a report is never cut. */
export function batchesOf(given: readonly Given[]): readonly (readonly Given[])[] {
  const batches: Given[][] = [];
  let size = 0;
  for (const one of given) {
    const length = typeof one.fields.text === "string" ? one.fields.text.length : 0;
    const last = batches.at(-1);
    if (last === undefined || last.length === MOST_REPORTS || size + length > MOST_TEXT) {
      batches.push([one]);
      size = length;
    } else {
      last.push(one);
      size += length;
    }
  }
  return batches;
}
