// What `npm start`, `npm test` and `npm run build` have in common. Plain Node: nothing is installed yet when it runs.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const at = (/** @type {string[]} */ ...parts) => path.join(ROOT, ...parts);

const OLDEST_NODE = [20, 19];
const PROGRESS_MS = 3000;
const STAMP = at("dist", ".built");
const SOURCES = ["src", "web", "package.json", "package-lock.json", "tsconfig.json", "tsconfig.build.json"];

/** @param {string} line */
export const say = (line) => void process.stderr.write(`${line}\n`);

/** Ends with one clear line where this Node is too old. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  say(`trucewatch needs Node ${needMajor}.${needMinor} or later; this is ${process.versions.node}`);
  process.exit(1);
}

/**
 * Runs a program to its end, saying from time to time that it still runs; its output shows only where it fails.
 * @param {string} what @param {string} program @param {string[]} args
 */
async function quietly(what, program, args) {
  const began = Date.now();
  say(`${what} ...`);
  const timer = setInterval(() => say(`${what} ... ${Math.round((Date.now() - began) / 1000)} s`), PROGRESS_MS);
  const child = spawn(program, args, {
    cwd: ROOT,
    stdio: ["ignore", "pipe", "pipe"],
    shell: process.platform === "win32",
  });
  /** @type {Buffer[]} */
  const output = [];
  child.stdout.on("data", (chunk) => output.push(chunk));
  child.stderr.on("data", (chunk) => output.push(chunk));
  const code = await new Promise((done) => {
    child.on("error", (error) => {
      output.push(Buffer.from(String(error)));
      done(1);
    });
    child.on("close", done);
  });
  clearInterval(timer);
  if (code === 0) return;
  process.stderr.write(Buffer.concat(output));
  say(`${what}: failed (${program} ${args.join(" ")}, exit ${code})`);
  process.exit(1);
}

/**
 * Runs a program with this one's terminal.
 * @param {string[]} args for node @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<number>} its exit code
 */
export async function node(args, env = process.env) {
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit", env });
  // Ctrl-C reaches the child too: it ends in order, and we with it.
  for (const signal of ["SIGINT", "SIGTERM"])
    process.on(signal, () => child.kill(/** @type {NodeJS.Signals} */ (signal)));
  return new Promise((done) => child.on("close", (code) => done(code ?? 1)));
}

/** @param {string} file */
const modified = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/**
 * Installs the packages of the lock file, where they are missing or older than it. Not with `npm ci`: it refuses a lock
 * file that lacks the optional packages of some platform, and registries do not all carry those.
 */
export async function install() {
  const done = at("node_modules", ".package-lock.json");
  if (modified(done) >= modified(at("package-lock.json"))) return;
  await quietly("installing packages (once)", "npm", [
    "install",
    "--no-save",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ]);
}

/** Compiles the program and the desk, where a source is newer than the last build. */
export async function build({ always = false } = {}) {
  if (!always && modified(STAMP) > newest(SOURCES.map((s) => at(s)))) return;
  rmSync(at("dist"), { recursive: true, force: true });
  await quietly("building the program", process.execPath, [
    at("node_modules", "typescript", "bin", "tsc"),
    "-p",
    "tsconfig.build.json",
  ]);
  await quietly("building the desk", process.execPath, [
    at("node_modules", "vite", "bin", "vite.js"),
    "build",
    "--config",
    "web/vite.config.ts",
  ]);
  linkCommand();
  writeFileSync(STAMP, "");
}

/** @param {string[]} files @returns {number} */
function newest(files) {
  return Math.max(
    0,
    ...files.map((file) => {
      if (!existsSync(file)) return 0;
      const own = statSync(file);
      return own.isDirectory()
        ? Math.max(own.mtimeMs, newest(readdirSync(file).map((f) => path.join(file, f))))
        : own.mtimeMs;
    }),
  );
}

/** Makes `npx trucewatch` mean this checkout, in it. */
function linkCommand() {
  if (process.platform === "win32") return;
  const link = at("node_modules", ".bin", "trucewatch");
  mkdirSync(path.dirname(link), { recursive: true });
  rmSync(link, { force: true });
  symlinkSync("../../bin/trucewatch.mjs", link);
}
