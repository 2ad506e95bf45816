import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { coderOf } from "../coding/index.js";
import type { ExtraFile } from "../knowledge/index.js";
import type { Reading, Report } from "../model/index.js";
import { batchesOf, openPool, type Pool, readReports } from "../pipeline/index.js";
import { openAnnotator } from "./annotator.js";
import { VERSION } from "./settings.js";

/** Reads many reports: a few in this process, more in threads. The readings are the same, in the same order. */
export interface ManyReader {
  read(reports: readonly Report[]): Promise<Reading[]>;
  close(): Promise<void>;
}

/** Characters read before threads are worth their start: some fifty articles. */
const ALONE = 250_000;
/** Reports sent to a thread at once: enough to fill the parser's batches. */
const CHUNK = 16;
const MOST_THREADS = 8;

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
        pool = openPool(ENTRY, threads, lists);
        // Each thread has a model and lists of its own; this one's are done with.
        alone = ownReader(lists);
      }
      const { run } = pool;
      const chunks = Array.from({ length: Math.ceil(reports.length / CHUNK) }, (_, i) =>
        reports.slice(i * CHUNK, (i + 1) * CHUNK),
      );
      return (await Promise.all(chunks.map((chunk) => run(chunk)))).flat();
    },
    close: async () => pool?.close(),
  };
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
