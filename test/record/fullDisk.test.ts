import { execFileSync } from "node:child_process";
import { afterAll, describe, expect, it } from "vitest";
import { type EmbeddedStore, isHolder, openEmbedded, StoreError } from "../../src/record/index.js";
import { scratch } from "../support/command.js";
import { NOW, read, report, T1 } from "./samples.js";

const [dir, cleanUp] = scratch();

/** A disk of some megabytes, which only root may make (and not in every container). */
function mounted(megabytes: number): boolean {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", dir], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
const enlarge = () => execFileSync("mount", ["-o", "remount,size=300m", dir]);

async function open(): Promise<EmbeddedStore> {
  const opened = await openEmbedded(dir);
  if (isHolder(opened)) throw new Error(`held by ${opened.pid}`);
  return opened;
}

// An empty store takes some 42 MB: its tables, and a log that grows by 16 MB at a time. On the smaller disk a table
// cannot grow; on the larger the log cannot, which stops PostgreSQL at once.
const SIZES = [46, 58];
const mountable = mounted(1);
if (mountable) execFileSync("umount", [dir]);
afterAll(cleanUp);

describe.skipIf(!mountable)("a full disk (skipped where tmpfs cannot be mounted)", () => {
  it("is told of while the store is made, which can be made when there is room", async () => {
    mounted(10);
    try {
      await expect(open()).rejects.toThrow(/: the disk is full; make room, then do it again/);
      enlarge();
      const { record } = await open();
      expect(await record.add([report("a")], read, T1)).toEqual(["added"]);
      await record.close();
    } finally {
      execFileSync("umount", ["-l", dir]);
    }
  });

  it.each(SIZES)("of %d MB loses nothing that was added, and keeps no half", async (megabytes) => {
    mounted(megabytes);
    try {
      const { record } = await open();
      const added: string[] = [];
      const fill = async () => {
        for (let batch = 0; batch < 200; batch++) {
          const reports = Array.from({ length: 20 }, (_, i) =>
            report(`${batch}-${i}`, { text: incompressible(batch * 20 + i) }),
          );
          await record.add(reports, read, T1);
          added.push(...reports.map((r) => r.id));
        }
      };
      const failed = await fill().catch((error) => error);
      expect(failed).toBeInstanceOf(StoreError);
      expect(failed.message).toMatch(/^[^\n]+: the disk is full; make room, then do it again [^\n]+$/);
      await record.close();
      enlarge();
      const again = await open();
      const there = (await again.record.readings(NOW)).filter((r) => r.findings.length === 1).map((r) => r.report.id);
      expect(there.length % 20).toBe(0);
      expect(there).toEqual(expect.arrayContaining(added));
      expect(added.length).toBeGreaterThan(0);
      await again.record.close();
    } finally {
      execFileSync("umount", ["-l", dir]);
    }
  });
});

/** 40,000 characters that PostgreSQL cannot pack. */
function incompressible(seed: number): string {
  let n = seed + 1;
  const next = () => {
    n = Math.imul(n ^ (n >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
    return (n >>> 0).toString(36).padStart(7, "0");
  };
  return Array.from({ length: 5000 }, next).join(" ");
}
