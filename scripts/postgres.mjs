// A PostgreSQL server to throw away, for tests and measures: made in a directory of its own, on a free port, and gone
// with everything in it when stopped. PostgreSQL refuses to run as root; there it runs as the system's user postgres.
import { execFileSync } from "node:child_process";
import { accessSync, chownSync, constants, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

const USER = "postgres";
/** Debian keeps the server's programs out of PATH. */
const DEBIAN = "/usr/lib/postgresql";

export const WHY_NOT =
  "skipped, for want of a PostgreSQL server; to run them: sudo apt-get install postgresql, or TRUCEWATCH_TEST_POSTGRES=postgres://...";

/** The folder of initdb and pg_ctl, or `null`. */
function programs() {
  const onPath = (process.env.PATH ?? "").split(path.delimiter);
  let debian = /** @type {string[]} */ ([]);
  try {
    debian = readdirSync(DEBIAN)
      .sort((a, b) => Number(b) - Number(a))
      .map((version) => path.join(DEBIAN, version, "bin"));
  } catch {
    // not Debian
  }
  for (const folder of [...onPath, ...debian])
    try {
      accessSync(path.join(folder, "initdb"), constants.X_OK);
      accessSync(path.join(folder, "pg_ctl"), constants.X_OK);
      return folder;
    } catch {
      // not here
    }
  return null;
}

/** @returns {{ uid: number, gid: number } | {} | null} whom the server runs as; `null`: as nobody it could */
function owner() {
  if (process.getuid?.() !== 0) return {};
  try {
    const id = (/** @type {string} */ flag) =>
      Number(execFileSync("id", [flag, USER], { encoding: "utf8", stdio: "pipe" }));
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    return null;
  }
}

/** @returns {Promise<number>} */
const freePort = () =>
  new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });

/**
 * @typedef {object} Server
 * @property {string} url of its database `postgres`
 * @property {string} data its directory
 * @property {() => void} start after `halt`
 * @property {(how?: "fast" | "immediate") => void} halt "immediate" is as if the machine lost power
 * @property {() => void} remove halts it and deletes everything
 */

/** @returns {Promise<Server | null>} `null` where no server can be had here */
export async function throwAwayPostgres() {
  const bin = programs();
  const as = owner();
  if (bin === null || as === null) return null;
  const dir = mkdtempSync(path.join(tmpdir(), "trucewatch-postgres-"));
  const data = path.join(dir, "data");
  const port = await freePort();
  if ("uid" in as) chownSync(dir, as.uid, as.gid);
  const run = (/** @type {string} */ program, /** @type {string[]} */ ...args) => {
    try {
      execFileSync(path.join(bin, program), args, { ...as, cwd: dir, stdio: ["ignore", "pipe", "pipe"] });
    } catch (error) {
      const said = /** @type {{ stderr?: Buffer }} */ (error).stderr?.toString() ?? "";
      throw new Error(`${program}: ${said.trim() || error}`);
    }
  };
  const make = ["-D", data, "-U", USER, "-A", "trust", "--no-sync", "-E", "UTF8", "--locale", "C.UTF-8"];
  try {
    // Sorted as in a dictionary unless a column says otherwise: orders that rest on the server's own would show.
    run("initdb", ...make, "--locale-provider", "icu", "--icu-locale", "en-US");
  } catch {
    run("initdb", ...make);
  }
  const options = `-p ${port} -k ${dir} -c listen_addresses=127.0.0.1 -c max_connections=40 -c fsync=off`;
  const start = () => run("pg_ctl", "-D", data, "-w", "-l", path.join(dir, "log"), "-o", options, "start");
  const halt = (how = "fast") => run("pg_ctl", "-D", data, "-w", "-m", how, "stop");
  start();
  return {
    url: `postgres://${USER}@127.0.0.1:${port}/postgres`,
    data,
    start,
    halt,
    remove: () => {
      try {
        halt("immediate");
      } catch {
        // halted already
      }
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
