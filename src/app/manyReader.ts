import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { coderOf } from "../coding/index.js";
import type { ExtraFile } from "../knowledge/index.js";
import type { Reading, Report } from "../model/index.js";
import { batchesOf, isOutOfMemory, openPool, type Pool, readReports } from "../pipeline/index.js";
import { openAnnotator } from "./annotator.js";
import { VERSION } from "./settings.js";

/** Reads many reports: a few in this process, more in threads. The readings are the same, in the same order. */
export interface ManyReader {
  read(reports: readonly Report[]): Promise<Reading[]>;
  close(): Promise<void>;
}

/** Characters read before threads are worth their start: some fifty articles. */
const ALONE = 250_000;
/** Reports, and characters, sent to a thread at once: enough to fill the parser's batches. */
const CHUNK = { reports: 16, characters: 250_000 };
const MOST_THREADS = 8;
/**
 * What a thread may use, in megabytes. It needs some hundred, and lets rubbish lie until it must collect: a small nursery
 * and a bound keep the process small however long it runs. A megabyte of dense reporting takes some 250.
 */
const BOUND = { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 320 };

// Beside this module in the built package; where it runs from source, all is read in this process.
const ENTRY = new URL("./readWorker.js", import.meta.url);

export function manyReader(
  threads = Math.min(availableParallelism(), MOST_THREADS),
  lists: readonly ExtraFile[] = [],
): ManyReader {
  let alone = ownReader(lists);
  let pool: Pool<readonly Report[], Reading[]> | null = null;
  let seen = 0;
  return {
    async read(reports) {
      seen += reports.reduce((sum, { text }) => sum + text.length, 0);
      if (pool === null && (seen < ALONE || threads < 2 || !existsSync(ENTRY))) return alone(reports);
      if (pool === null) {
        pool = openPool(ENTRY, threads, lists, BOUND);
        // Each thread has a model and lists of its own; this one's are done with.
        alone = ownReader(lists);
      }
      const { run } = pool;
      const read = (chunk: readonly Report[]): Promise<Reading[]> =>
        run(chunk).catch((error) => {
          if (isOutOfMemory(error)) return readUnbound(chunk, lists);
          throw error;
        });
      return (await Promise.all(chunksOf(reports).map(read))).flat();
    },
    close: async () => pool?.close(),
  };
}

/** What is too long for a thread of bounded memory is read in one of its own, report by report. */
async function readUnbound(reports: readonly Report[], lists: readonly ExtraFile[]): Promise<Reading[]> {
  const pool = openPool<readonly Report[], Reading[]>(ENTRY, 1, lists);
  try {
    const readings: Reading[] = [];
    for (const report of reports)
      readings.push(
        ...(await pool.run([report]).catch((error) => {
          throw isOutOfMemory(error) ? tooLong(report) : error;
        })),
      );
    return readings;
  } finally {
    await pool.close();
  }
}

const tooLong = ({ id, text }: Report): Error =>
  new Error(
    `report ${id}: its ${text.length} characters take more memory than there is; split it into several reports`,
  );

/** In order, as many as a thread takes at once; a report longer than that goes alone. */
export function chunksOf(reports: readonly Report[]): Report[][] {
  const chunks: Report[][] = [];
  let characters = 0;
  for (const report of reports) {
    const chunk = chunks.at(-1);
    characters += report.text.length;
    if (chunk && chunk.length < CHUNK.reports && characters <= CHUNK.characters) chunk.push(report);
    else {
      chunks.push([report]);
      characters = report.text.length;
    }
  }
  return chunks;
}

/** Reads in this process; model and lists are loaded on first use, and after ours the user's. */
export function ownReader(lists: readonly ExtraFile[] = []): (reports: readonly Report[]) => Reading[] {
  let read: ((reports: readonly Report[]) => Reading[]) | undefined;
  return (reports) => {
    if (!read) {
      const { parser, knowledge } = openAnnotator(lists);
      const coder = coderOf(parser, knowledge);
      read = (those) => readReports(those, coder, VERSION);
    }
    return read(reports);
  };
}

const BATCH = 128;
/** A report does not wait for its batch to fill longer than this. */
const PATIENCE_MS = 50;
/** Batches under way while the oldest is awaited. */
const AHEAD = 2;

/** Every report of a stream with its reading, in order. */
export async function* readAll(
  reports: AsyncIterable<Report>,
  reader: ManyReader,
): AsyncGenerator<{ readonly report: Report; readonly reading: Reading }> {
  const underWay: { readonly batch: readonly Report[]; readonly readings: Promise<Reading[]> }[] = [];
  async function* oldest() {
    const first = underWay.shift();
    const readings = await first?.readings;
    for (const [i, report] of first?.batch.entries() ?? []) {
      const reading = readings?.[i];
      if (reading) yield { report, reading };
    }
  }
  for await (const batch of batchesOf(reports, BATCH, PATIENCE_MS)) {
    const readings = reader.read(batch);
    // Who awaits it hears of a failure; until then it is nobody's.
    readings.catch(() => undefined);
    underWay.push({ batch, readings });
    while (underWay.length > (batch.length < BATCH ? 0 : AHEAD)) yield* oldest();
  }
  while (underWay.length > 0) yield* oldest();
}
