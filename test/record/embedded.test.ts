import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type EmbeddedStore, isHolder, openEmbedded, StoreError } from "../../src/record/index.js";
import { scratch } from "../support/command.js";
import { read, report } from "./samples.js";

const [dir, cleanUp] = scratch();
afterAll(cleanUp);

async function mine(store: string): Promise<EmbeddedStore> {
  const opened = await openEmbedded(store);
  if (isHolder(opened)) throw new Error(`held by ${opened.pid}`);
  return opened;
}

const lockOf = (store: string): string => path.join(store, "lock.json");

function lockedBy(name: string, lock: string): string {
  const store = path.join(dir, name);
  mkdirSync(store);
  writeFileSync(lockOf(store), lock);
  return store;
}

describe("the embedded store", () => {
  const store = path.join(dir, "store");

  it("keeps what was added, and says who holds it while it is open", async () => {
    const { record, lock } = await mine(store);
    await record.add([report("a")], read, "2026-01-01T00:00:00Z");
    expect(await openEmbedded(store)).toMatchObject({ pid: process.pid, origin: null });
    await lock.announce({ origin: "http://127.0.0.1:4999", key: "k" });
    expect(await openEmbedded(store)).toMatchObject({ pid: process.pid, origin: "http://127.0.0.1:4999", key: "k" });
    await record.close();
    const again = await mine(store);
    expect((await again.record.report("a"))?.revision).toBe(1);
    await again.record.close();
  });

  it("takes over the lock of a process that is gone, and of a number used again", async () => {
    const child = spawn(process.execPath, ["-e", ""]);
    await once(child, "exit");
    const gone = lockedBy("gone", JSON.stringify({ pid: child.pid, born: null, origin: null }));
    await (await mine(gone)).record.close();
    const reused = lockedBy("reused", JSON.stringify({ pid: process.ppid, born: "another boot/1", origin: null }));
    await (await mine(reused)).record.close();
  });

  it("never robs a live process", async () => {
    const live = lockedBy("live", JSON.stringify({ pid: process.ppid, born: null, origin: "http://127.0.0.1:7" }));
    expect(await openEmbedded(live)).toEqual({
      pid: process.ppid,
      born: null,
      origin: "http://127.0.0.1:7",
      key: null,
    });
    expect(JSON.parse(readFileSync(lockOf(live), "utf8"))).toMatchObject({ origin: "http://127.0.0.1:7" });
  });

  it("lets one of many have it that ask at once, over a stale lock too", async () => {
    const many = lockedBy("many", JSON.stringify({ pid: 2 ** 22 + 1, born: null, origin: null }));
    const opened = await Promise.all(Array.from({ length: 5 }, () => openEmbedded(many)));
    const holders = opened.filter((o) => !isHolder(o)) as EmbeddedStore[];
    expect(holders).toHaveLength(1);
    await holders[0]?.record.close();
  });

  it("refuses a lock it cannot understand, and a place it cannot have, in one line", async () => {
    await expect(openEmbedded(lockedBy("odd", "{"))).rejects.toThrow(
      /lock\.json: the lock of the store cannot be understood; .+ delete this file$/,
    );
    const file = path.join(dir, "file");
    writeFileSync(file, "");
    await expect(openEmbedded(file)).rejects.toThrow(StoreError);
  });

  it("makes a store anew whose making was cut short", async () => {
    const half = path.join(dir, "half");
    mkdirSync(path.join(half, "pg", "base"), { recursive: true });
    writeFileSync(path.join(half, "pg", "PG_VERSION"), "17\n");
    writeFileSync(path.join(half, "making"), "");
    const { record } = await mine(half);
    expect(await record.add([report("a")], read, "2026-01-01T00:00:00Z")).toEqual(["added"]);
    await record.close();
    expect(existsSync(path.join(half, "making"))).toBe(false);
    const again = await mine(half);
    expect(await again.record.report("a")).not.toBeNull();
    await again.record.close();
  });

  it.each([
    [
      "its control file is garbage",
      (pg: string) => writeFileSync(path.join(pg, "global", "pg_control"), "x".repeat(8192)),
    ],
    ["it is no store", (pg: string) => replaceByFile(pg)],
    ["its tables are cut off", (pg: string) => cutTables(path.join(pg, "base", "5"))],
  ])("refuses a damaged store in one line, and lets go of it: %s", async (_, damage) => {
    const damaged = mkdtempSync(path.join(dir, "damaged-"));
    cpSync(store, damaged, { recursive: true });
    damage(path.join(damaged, "pg"));
    const failed = await openEmbedded(damaged).catch((error) => error);
    expect(failed).toBeInstanceOf(StoreError);
    expect(failed.message).toMatch(
      /damaged-.+ (the store is damaged or not one|the database cannot read or write its files).+restore a copy, or name another with --store/,
    );
    expect(failed.message).not.toContain("\n");
    expect(existsSync(lockOf(damaged))).toBe(false);
  });
});

/** Tables of ours are those numbered from 16384. */
function cutTables(folder: string): void {
  for (const file of readdirSync(folder)) if (/^1[6-9]\d{3}$/.test(file)) writeFileSync(path.join(folder, file), "x");
}

function replaceByFile(folder: string): void {
  rmSync(folder, { recursive: true });
  writeFileSync(folder, "hello");
}
