import { open, stat } from "node:fs/promises";
import path from "node:path";
import type { Readable } from "node:stream";
import type { Problem } from "../model/index.js";
import { decode } from "./decode.js";
import { MAX_BYTES, megabytes } from "./limits.js";

/** Bytes to read, with the name to call them by; `fileName` is `null` for standard input. */
export interface Input {
  readonly where: string;
  readonly fileName: string | null;
  readonly chunks: AsyncIterable<Uint8Array>;
}

export interface Trouble {
  readonly kind: "problem";
  readonly problem: Problem;
}

export const trouble = (where: string, what: string, remedy: string): Trouble => ({
  kind: "problem",
  problem: { where, what, remedy, read: false },
});

/** Reads files in order, `-` for standard input; what cannot be opened or read is trouble, and the rest goes on. */
export async function* eachInput<T>(
  files: readonly string[],
  stdin: Readable,
  read: (input: Input) => AsyncGenerator<T | Trouble>,
): AsyncGenerator<T | Trouble> {
  for (const file of files) {
    if (file === "-") yield* read({ where: "standard input", fileName: null, chunks: stdin });
    else yield* eachFile(file, read);
  }
}

async function* eachFile<T>(
  file: string,
  read: (input: Input) => AsyncGenerator<T | Trouble>,
): AsyncGenerator<T | Trouble> {
  let handle: Awaited<ReturnType<typeof open>>;
  try {
    if ((await stat(file)).isDirectory()) {
      yield trouble(file, "is a directory", `name its files: ${path.join(file, "*")}`);
      return;
    }
    handle = await open(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    yield code === "ENOENT"
      ? trouble(file, "does not exist", "check the name")
      : trouble(file, `cannot be opened (${code})`, "check that you may read it");
    return;
  }
  try {
    yield* read({ where: file, fileName: path.basename(file), chunks: handle.createReadStream({ autoClose: false }) });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    yield trouble(file, `cannot be read (${code})`, "check the disk, and try again");
  } finally {
    await handle.close();
  }
}

/** The whole text of an input, or why there is none. */
export async function textOf({ chunks, where }: Input): Promise<string | Trouble> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size <= MAX_BYTES) parts.push(chunk);
  }
  if (size > MAX_BYTES)
    return trouble(
      where,
      `has ${megabytes(size)}, and a report may have ${megabytes(MAX_BYTES)}`,
      "split it, one report a file",
    );
  if (size === 0) return trouble(where, "is empty", "give the report's words, or leave it out");
  const decoded = decode(Buffer.concat(parts));
  return "remedy" in decoded ? trouble(where, decoded.what, decoded.remedy) : decoded.text;
}

/** Texts that are no reports: treebanks. */
export const readTexts = (
  files: readonly string[],
  stdin: Readable,
): AsyncGenerator<{ readonly kind: "text"; readonly text: string; readonly where: string } | Trouble> =>
  eachInput(files, stdin, async function* (input) {
    const text = await textOf(input);
    yield typeof text === "string" ? { kind: "text", text, where: input.where } : text;
  });
