import { describe, expect, it } from "vitest";
import { batchesOf, openPool } from "../../src/pipeline/index.js";

const thread = (body: string): URL =>
  new URL(`data:text/javascript,${encodeURIComponent(`import { parentPort } from "node:worker_threads"; ${body}`)}`);
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
