import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { ROOT } from "../support/command.js";

it("a process killed while it adds leaves all it said it added, and no half (bench/kill.mjs)", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [
    path.join(ROOT, "bench", "kill.mjs"),
    "--times",
    "3",
  ]);
  expect(stdout).toMatch(/^PGlite: killed 3 times; .+: none missing, none half, always opened$/m);
  expect(stdout).toMatch(
    /^PostgreSQL: (killed 3 times; .+: none missing, none half, always opened|skipped, for want of .+)$/m,
  );
}, 180_000);
