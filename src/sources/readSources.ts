import type { Readable } from "node:stream";
import type { Report } from "../model/index.js";
import { eachInput, type Input, type Trouble, textOf, trouble } from "./files.js";
import { rawOf } from "./jsonLine.js";
import { MAX_BYTES } from "./limits.js";
import { linesOf } from "./lines.js";
import { isRefusal, type RawReport, toReport } from "./toReport.js";

export type Sourced = { readonly kind: "report"; readonly report: Report; readonly where: string } | Trouble;

export interface Defaults {
  /** Stands in where a report does not say its own. */
  readonly date?: string;
  readonly source?: string;
}

const JSONL = /\.(jsonl|ndjson|json)$/i;
const BRACE = 0x7b;
const BLANKS: readonly number[] = [0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]; // UTF-8's byte order mark too

/**
 * Reports of files, in order; `-` is standard input. A `.jsonl` file, or what begins with `{`, has a report a line
 * (`{id, date, source, title, url, text}`, only `text` needed); anything else is the text of one report, titled by its
 * file's name. What cannot be read is a problem, and the rest goes on.
 */
export const readSources = (
  files: readonly string[],
  stdin: Readable,
  defaults: Defaults = {},
): AsyncGenerator<Sourced> => eachInput(files, stdin, (input) => readInput(input, defaults));

async function* readInput(input: Input, defaults: Defaults): AsyncGenerator<Sourced> {
  const { head, all } = await peek(input.chunks);
  const isNamedSo = input.fileName !== null && JSONL.test(input.fileName);
  const isJsonl = isNamedSo || head.find((b) => !BLANKS.includes(b)) === BRACE;
  yield* isJsonl ? readJsonl(all, input.where, defaults) : readText(input, all, defaults);
}

async function* readText(input: Input, chunks: Input["chunks"], defaults: Defaults): AsyncGenerator<Sourced> {
  const text = await textOf({ ...input, chunks });
  const remedy = "give it with --date YYYY-MM-DD, or begin the text with: date YYYY-MM-DD";
  if (typeof text === "string") yield* reportOf({ ...defaults, title: input.fileName, text }, input.where, remedy);
  else yield text;
}

async function* readJsonl(
  chunks: AsyncIterable<Uint8Array>,
  where: string,
  defaults: Defaults,
): AsyncGenerator<Sourced> {
  let any = false;
  for await (const line of linesOf(chunks, MAX_BYTES)) {
    const raw = rawOf(line, { name: "report", like: '{"text": ...}' });
    if (raw === null) continue;
    any = true;
    const at = `${where}:${line.number}`;
    if ("refusal" in raw) yield trouble(at, raw.refusal.what, raw.refusal.remedy);
    else yield* reportOf(withDefaults(raw.fields, defaults), at, 'add "date":"YYYY-MM-DD"');
  }
  if (!any) yield trouble(where, "is empty", 'give one {"text": ...} a line');
}

const withDefaults = (fields: RawReport, defaults: Defaults): RawReport => ({
  ...fields,
  date: fields.date ?? defaults.date,
  source: fields.source ?? defaults.source,
});

function* reportOf(fields: RawReport, where: string, dateRemedy: string): Generator<Sourced> {
  const report = toReport(fields);
  if (isRefusal(report)) {
    yield trouble(where, report.what, report.remedy);
    return;
  }
  if (report.date === null)
    yield {
      kind: "problem",
      problem: { where, what: "has no date: read with open dates", remedy: dateRemedy, read: true },
    };
  yield { kind: "report", report, where };
}

const PEEK_CHUNKS = 8;

/** The first chunk with more than blanks (of a few), and the whole stream again. */
async function peek(chunks: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; all: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const seen: Uint8Array[] = [];
  while (seen.length < PEEK_CHUNKS) {
    const next = await iterator.next();
    if (next.done) break;
    seen.push(next.value);
    if (next.value.some((b) => !BLANKS.includes(b))) break;
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield* seen;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { head: seen.at(-1) ?? new Uint8Array(), all: all() };
}
