import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * Starts a server in a process of its own, on a store of its own; resolves when it says where it serves.
 * @param {string} script
 * @param {(store: string) => readonly string[]} argsOf
 * @returns {Promise<{ origin: string, pid: number | undefined, stop: () => Promise<void> }>} `stop` removes the store too
 */
export async function serve(script, argsOf) {
  const dir = mkdtempSync(path.join(tmpdir(), "trucewatch-serving-"));
  const child = spawn(process.execPath, [script, ...argsOf(path.join(dir, "record"))], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  /** @type {string} */
  const origin = await new Promise((found, fail) => {
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (text) => {
      out += text;
      const at = /http:\/\/127\.0\.0\.1:\d+/.exec(out);
      if (at) found(at[0]);
    });
    child.on("exit", (code) => fail(new Error(`the server ended with ${code}`)));
  });
  /** @returns {Promise<void>} */
  const stop = () =>
    new Promise((done) => {
      child.removeAllListeners("exit").on("exit", () => {
        rmSync(dir, { recursive: true, force: true });
        done();
      });
      child.kill("SIGTERM");
    });
  return { origin, pid: child.pid, stop };
}
