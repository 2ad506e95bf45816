import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const BIN = path.join(ROOT, "bin", "trucewatch.mjs");

export interface Done {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the built command to its end. */
export function trucewatch(args: readonly string[], stdin = "", cwd = ROOT): Promise<Done> {
  const child = spawn(process.execPath, [BIN, ...args], { cwd, env: { ...process.env, NO_COLOR: "1" } });
  child.stdin.end(stdin);
  return collect(child);
}

function collect(child: ChildProcess): Promise<Done> {
  let out = "";
  let err = "";
  child.stdout?.setEncoding("utf8").on("data", (s) => (out += s));
  child.stderr?.setEncoding("utf8").on("data", (s) => (err += s));
  return new Promise((done) => child.on("close", (code) => done({ code, out, err })));
}

/** Runs the built command and reads no more of it than its first bytes. */
export async function glimpse(args: readonly string[]): Promise<Pick<Done, "code" | "err">> {
  const child = spawn(process.execPath, [BIN, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  child.stdout.once("data", () => child.stdout.destroy());
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (s) => {
    err += s;
  });
  return new Promise((done) => child.on("close", (code) => done({ code, err })));
}

export interface Served {
  readonly origin: string;
  readonly pid: number;
  stop(signal?: NodeJS.Signals): Promise<Done>;
}

/** Starts `trucewatch serve` on a free port; resolves once it says where it serves. */
export function serve(store: string, args: readonly string[] = []): Promise<Served> {
  const child = spawn(process.execPath, [BIN, "serve", "--store", store, "--port", "0", ...args], {
    env: { ...process.env, NO_COLOR: "1" },
  });
  const done = collect(child);
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout.on("data", (s) => {
      said += s;
      const origin = /The desk: (http:\S+)/.exec(said)?.[1];
      if (!origin) return;
      resolve({
        origin,
        pid: child.pid ?? -1,
        stop: (signal = "SIGTERM") => {
          child.kill(signal);
          return done;
        },
      });
    });
    void done.then((d) => reject(new Error(`ended with ${d.code} before it served: ${d.err}`)));
  });
}

/** A folder of its own for one test file; call the second part when done. */
export function scratch(): readonly [string, () => void] {
  const dir = mkdtempSync(path.join(tmpdir(), "trucewatch-test-"));
  return [dir, () => rmSync(dir, { recursive: true, force: true })];
}
