import type { Readable } from "node:stream";
import { wellFormed } from "../model/index.js";
import { eachInput, type Input, type Trouble, trouble } from "./files.js";
import { rawOf } from "./jsonLine.js";
import { MAX_BYTES } from "./limits.js";
import { linesOf } from "./lines.js";
import type { RawReport } from "./toReport.js";

/** A sentence and two phrases of it; `id` as it was given, a string or number, else the line's number. */
export interface SourcedPair {
  readonly kind: "pair";
  readonly id: string | number;
  readonly sentence: string;
  readonly source: string;
  readonly target: string;
}

const LIKE = '{"id": ..., "sentence": ..., "source": ..., "target": ...}';

/** Pairs of files, one a line, in order; `-` is standard input. What cannot be read is a problem, and the rest goes on. */
export const readPairs = (files: readonly string[], stdin: Readable): AsyncGenerator<SourcedPair | Trouble> =>
  eachInput(files, stdin, readInput);

async function* readInput({ chunks, where }: Input): AsyncGenerator<SourcedPair | Trouble> {
  let any = false;
  for await (const line of linesOf(chunks, MAX_BYTES)) {
    const raw = rawOf(line, { name: "pair", like: LIKE });
    if (raw === null) continue;
    any = true;
    const at = `${where}:${line.number}`;
    yield "refusal" in raw ? trouble(at, raw.refusal.what, raw.refusal.remedy) : pairOf(raw.fields, at, line.number);
  }
  if (!any) yield trouble(where, "is empty", `give one ${LIKE} a line`);
}

function pairOf(fields: RawReport, where: string, number: number): SourcedPair | Trouble {
  const { id = number, sentence, source, target } = fields;
  if (typeof id !== "string" && typeof id !== "number")
    return trouble(where, '"id" is no string or number', 'give "id" as one, or leave it out');
  for (const [name, value] of Object.entries({ sentence, source, target }))
    if (typeof value !== "string" || value.trim() === "")
      return trouble(where, `"${name}" is ${value === undefined ? "missing" : "no words"}`, `write ${LIKE}`);
  return {
    kind: "pair",
    id,
    sentence: wellFormed(String(sentence)),
    source: wellFormed(String(source)),
    target: wellFormed(String(target)),
  };
}
