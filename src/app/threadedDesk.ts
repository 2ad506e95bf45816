import { existsSync } from "node:fs";
import { totalmem } from "node:os";
import { Worker } from "node:worker_threads";
import type { ExtraFile } from "../knowledge/index.js";
import type { Record } from "../record/index.js";
import type { Answering } from "./answering.js";
import type { AskingOfRecord } from "./asking.js";
import { lineTo, type Port } from "./calls.js";
import type { Changing, Desk } from "./desk.js";
import { QUESTIONS, type QuestionName } from "./questions.js";

/** Entries of a record (two for each report that is read) from which its answers are made in a thread of their own. */
const LARGE = 10_000;
/** How long a question waits for an answer that knows all that is recorded, where an older one is at hand. */
const PATIENCE_MS = 100;
/** Answers at hand. */
const KEPT = 100;
/** Share of the machine's memory that a record may take. */
const MEMORY = 0.75;

// Beside this module in the built package; where it runs from source, all is answered in this thread.
const ENTRY = new URL("./askWorker.js", import.meta.url);

/** These the record answers itself, at once. */
const DIRECT: ReadonlySet<string> = new Set(["report", "journal", "tokens"]);

interface Answered {
  /** Of the record when it was asked. */
  readonly version: number;
  readonly answer: unknown;
}

/**
 * A desk whose questions are answered in a thread of their own once the record is large. While that takes in what was
 * added, a question asked before is answered as it was, and `onRenewed` is told when the newer answer is there.
 */
export function threadedDesk(desk: Desk, record: Record, open: OpenThread | null, large = LARGE): Desk {
  if (open === null) return desk;
  let thread: (Answering & Pick<Thread, "close">) | null = null;
  const kept = new Map<string, Answered>();
  const asked = new Map<string, Promise<unknown>>();
  const listeners: (() => void)[] = [];

  const renew = (key: string, name: keyof AskingOfRecord, input: object, version: number): Promise<unknown> => {
    const begun = asked.get(key);
    if (begun) return begun;
    thread ??= answersFrom(open(), record);
    const answer = thread.ask(name, input).then((value) => {
      kept.delete(key);
      kept.set(key, { version, answer: value });
      if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
      return value;
    });
    asked.set(key, answer);
    answer.catch(() => undefined).finally(() => asked.delete(key));
    return answer;
  };
  const question = (name: keyof AskingOfRecord) => async (input: object) => {
    const version = await record.version();
    if (version < large) return (desk[name] as (input: object) => Promise<unknown>)(input);
    const key = `${name} ${JSON.stringify(input)}`;
    const known = kept.get(key);
    if (known?.version === version) return known.answer;
    const fresh = renew(key, name, input, version);
    if (known === undefined) return fresh;
    const late = Symbol("late");
    const first = await Promise.race([fresh, new Promise((done) => setTimeout(done, PATIENCE_MS, late))]);
    if (first !== late) return first;
    fresh.then(
      () => {
        for (const listener of listeners) listener();
      },
      () => undefined,
    );
    return known.answer;
  };
  const questions = Object.fromEntries(
    (Object.keys(QUESTIONS) as (keyof AskingOfRecord)[])
      .filter((name) => !DIRECT.has(name))
      .map((name) => [name, question(name)]),
  );
  // A purged report's words are to be nowhere, not even until the next answer.
  const forgetting = (changing: Changing): Changing => ({
    ...changing,
    async purge(change) {
      const done = await changing.purge(change);
      kept.clear();
      return done;
    },
  });
  return {
    ...desk,
    // Each answers what the desk's own method of that name does.
    ...(questions as unknown as Pick<Desk, QuestionName>),
    purge: forgetting(desk).purge,
    as: (caller) => forgetting(desk.as(caller)),
    onRenewed: (listener) => listeners.push(listener),
    close: async () => {
      await thread?.close();
      await desk.close();
    },
  };
}

/** A thread at the other end of a line. */
interface Thread {
  readonly port: Port & { on(event: "error", listener: (error: unknown) => void): unknown };
  close(): Promise<unknown>;
}

export type OpenThread = () => Thread;

/** Opens the thread that answers; `null` where it is not there. */
export const answerThread = (lists: readonly ExtraFile[] = []): OpenThread | null =>
  existsSync(ENTRY)
    ? () => {
        const most = Math.floor((totalmem() / 2 ** 20) * MEMORY);
        const worker = new Worker(ENTRY, { workerData: lists, resourceLimits: { maxOldGenerationSizeMb: most } });
        return { port: worker, close: () => worker.terminate() };
      }
    : null;

function answersFrom({ port, close }: Thread, record: Record): Answering & Pick<Thread, "close"> {
  const { version, changedSince, readingsFor, readings, decisions, texts, report, revisions } = record;
  const ours = { version, changedSince, readingsFor, readings, decisions, texts, report, revisions };
  const line = lineTo<Answering>(port, ours);
  port.on("error", line.fail);
  return { ask: line.theirs.ask, close };
}
