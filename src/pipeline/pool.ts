import { type ResourceLimits, Worker } from "node:worker_threads";

/** Threads that do jobs of one kind, each one at a time, in the order they come. */
export interface Pool<In, Out> {
  run(job: In): Promise<Out>;
  close(): Promise<void>;
}

interface Job<In, Out> {
  readonly input: In;
  readonly done: (output: Out) => void;
  readonly fail: (reason: unknown) => void;
}

/** Whether a job failed because its thread had used up the memory it may have (`resourceLimits`). */
export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";

/**
 * Opens `size` threads on a module that answers every message with one of its own; each is given `workerData`. A job
 * that needs more than `resourceLimits` fails alone (`isOutOfMemory`), and a new thread takes the next; any other failure
 * fails all jobs, and those to come.
 */
export function openPool<In, Out>(
  entry: URL,
  size: number,
  workerData: unknown = null,
  resourceLimits: ResourceLimits = {},
): Pool<In, Out> {
  const waiting: Job<In, Out>[] = [];
  const idle: Worker[] = [];
  const busy = new Map<Worker, Job<In, Out>>();
  let fault: unknown = null;
  const next = (): void => {
    while (idle.length > 0 && waiting.length > 0) {
      const [worker, job] = [idle.pop(), waiting.shift()];
      if (!worker || !job) return;
      busy.set(worker, job);
      worker.postMessage(job.input);
    }
  };
  const workers = new Set<Worker>();
  const open = (): void => {
    const worker = new Worker(entry, { workerData, resourceLimits });
    worker.on("message", (output: Out) => {
      const job = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      job?.done(output);
      next();
    });
    worker.on("error", (error) => {
      const job = busy.get(worker);
      busy.delete(worker);
      workers.delete(worker);
      job?.fail(error);
      // Without a job it is too little to start with, and would be for the next.
      if (job && isOutOfMemory(error)) return open();
      fault = error;
      for (const other of [...busy.values(), ...waiting.splice(0)]) other.fail(error);
    });
    workers.add(worker);
    idle.push(worker);
    next();
  };
  for (let n = 0; n < size; n++) open();
  return {
    run(input) {
      if (fault !== null) return Promise.reject(fault);
      return new Promise((done, fail) => {
        waiting.push({ input, done, fail });
        next();
      });
    },
    async close() {
      await Promise.all([...workers].map((w) => w.terminate()));
    },
  };
}
