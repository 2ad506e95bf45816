import { Worker } from "node:worker_threads";

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

/** Opens `size` threads on a module that answers every message with one of its own; each is given `workerData`. */
export function openPool<In, Out>(entry: URL, size: number, workerData: unknown = null): Pool<In, Out> {
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
  const workers = Array.from({ length: size }, () => {
    // Most of what reading makes is soon thrown away: a small nursery keeps the threads small.
    const worker = new Worker(entry, { workerData, resourceLimits: { maxYoungGenerationSizeMb: 16 } });
    worker.on("message", (output: Out) => {
      const job = busy.get(worker);
      busy.delete(worker);
      idle.push(worker);
      job?.done(output);
      next();
    });
    worker.on("error", (error) => {
      fault = error;
      for (const job of [...busy.values(), ...waiting.splice(0)]) job.fail(error);
    });
    idle.push(worker);
    return worker;
  });
  return {
    run(input) {
      if (fault !== null) return Promise.reject(fault);
      return new Promise((done, fail) => {
        waiting.push({ input, done, fail });
        next();
      });
    },
    async close() {
      await Promise.all(workers.map((w) => w.terminate()));
    },
  };
}
