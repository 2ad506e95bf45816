import { describe, expect, it } from "vitest";
import { batchesOf, isOutOfMemory, openPool } from "../../src/pipeline/index.js";

const thread = (body: string): URL =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from "node:worker_threads"; ${body}`)}`);
const GREEDY_AT_2 = `const kept = [];
  parentPort.on("message", (n) => {
    while (n === 2) kept.push(new Array(10_000).fill(n));
    parentPort.postMessage(n * 10);
  });`;
const SLOWER_FIRST = 'parentPort.on("message", (n) => setTimeout(() => parentPort.postMessage(n * 10), 20 / n));';

describe("a pool", () => {
  it("answers every job with its own result, whichever is done first", async () => {
    const pool = openPool<number, number>(thread(SLOWER_FIRST), 3);
    expect(await Promise.all([1, 2, 3, 4, 5].map((n) => pool.run(n)))).toEqual([10, 20, 30, 40, 50]);
    await pool.close();
  });

  it("fails the jobs, and those after them, where a thread fails", async () => {
    const pool = openPool<number, number>(thread('parentPort.on("message", () => { throw new Error("broken"); });'), 1);
    await expect(pool.run(1)).rejects.toThrow("broken");
    await expect(pool.run(2)).rejects.toThrow("broken");
    await pool.close();
  });

  it("fails only the job that takes more memory than a thread may have", async () => {
    const pool = openPool<number, number>(thread(GREEDY_AT_2), 1, null, { maxOldGenerationSizeMb: 16 });
    const [one, two, three] = await Promise.allSettled([pool.run(1), pool.run(2), pool.run(3)]);
    expect([one, three]).toEqual([10, 30].map((value) => ({ status: "fulfilled", value })));
    expect(two?.status === "rejected" && isOutOfMemory(two.reason)).toBe(true);
    await pool.close();
  });

  it("fails all where the memory it may have does not do to start with", async () => {
    const greedy = "const kept = []; for (;;) kept.push(new Array(10_000).fill(0));";
    const pool = openPool<number, number>(thread(greedy), 1, null, { maxOldGenerationSizeMb: 16 });
    const jobs = await Promise.allSettled([pool.run(1), pool.run(2)]);
    expect(jobs.map((j) => j.status)).toEqual(["rejected", "rejected"]);
    await pool.close();
  });
});

describe("batches", () => {
  const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  async function* slow() {
    yield 1;
    yield 2;
    await wait(60);
    yield 3;
  }
  const all = async (batches: AsyncIterable<number[]>): Promise<number[][]> => {
    const out = [];
    for await (const batch of batches) out.push(batch);
    return out;
  };

  it("are full ones, but for the last", async () => {
    expect(await all(batchesOf(slow(), 2))).toEqual([[1, 2], [3]]);
  });

  it("do not hold back what has come", async () => {
    expect(await all(batchesOf(slow(), 10, 5))).toEqual([[1, 2], [3]]);
  });
});
