import { link, mkdir, readFile, rename, rm, rmdir, stat, unlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { StoreError } from "./record.js";

/**
 * PGlite loses data silently when two processes open one directory, so a file beside it names the one that may.
 * A live holder is never robbed; the lock of a process that is gone is taken over.
 */
export interface Holder {
  readonly pid: number;
  /** Tells a process from a later one of the same number; `null` where the system does not say. */
  readonly born: string | null;
  /** Where it serves, `http://127.0.0.1:4180`, if it does. */
  readonly origin: string | null;
  /** What the server takes for proof that a command may read this directory, and so may do all; a secret. */
  readonly key: string | null;
}

/** Where a process serves, and the key for those who can read the store's own files. */
interface Announcement {
  readonly origin: string;
  readonly key: string;
}

export interface Lock {
  /** Says where this process serves, for other processes of the same user to read. */
  announce(serving: Announcement): Promise<void>;
  release(): Promise<void>;
}

const TAKEOVER_STALE_MS = 10_000;
const FILE = "lock.json";

/** The live process that holds the store, or `null`. A file that cannot be read counts as no holder only if it is gone. */
export async function holderOf(dir: string): Promise<Holder | null> {
  const file = path.join(dir, FILE);
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  const holder = parseHolder(text);
  if (!holder)
    throw new StoreError(
      `${file}: the lock of the store cannot be understood; if no trucewatch is running, delete this file`,
    );
  return (await isAlive(holder)) ? holder : null;
}

/** Takes the lock, or says who has it. `dir` must exist. */
export async function takeLock(dir: string): Promise<Lock | Holder> {
  const file = path.join(dir, FILE);
  const me: Holder = { pid: process.pid, born: await bornOf(process.pid), origin: null, key: null };
  for (;;) {
    if (await createWhole(file, me)) break;
    const holder = await holderOf(dir);
    if (holder) return holder;
    await removeStale(dir, file);
  }
  return {
    announce: (serving) => replaceWhole(file, { ...me, ...serving }),
    release: () => rm(file, { force: true }),
  };
}

export const isHolder = (x: object): x is Holder => "pid" in x;

let drafts = 0;

const draftOf = (file: string): string => `${file}.${process.pid}.${++drafts}`;

/** Creates the file with all its content at once, or not at all: a reader never sees half a lock. */
async function createWhole(file: string, holder: Holder): Promise<boolean> {
  const draft = draftOf(file);
  await writeFile(draft, JSON.stringify(holder), { mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  } finally {
    await unlink(draft);
  }
}

async function replaceWhole(file: string, holder: Holder): Promise<void> {
  const draft = draftOf(file);
  await writeFile(draft, JSON.stringify(holder), { mode: 0o600 });
  await rename(draft, file);
}

/**
 * Two processes may find the same dead lock: only the one that makes this directory may delete it, after looking
 * again, so that neither deletes the other's new lock.
 */
async function removeStale(dir: string, file: string): Promise<void> {
  const mutex = `${file}.takeover`;
  try {
    await mkdir(mutex);
  } catch {
    const made = await stat(mutex).then(
      (s) => s.mtimeMs,
      () => null,
    );
    if (made !== null && Date.now() - made > TAKEOVER_STALE_MS) await rmdir(mutex).catch(() => undefined);
    await new Promise((done) => setTimeout(done, 50));
    return;
  }
  try {
    if ((await holderOf(dir)) === null) await rm(file, { force: true });
  } finally {
    await rmdir(mutex);
  }
}

function parseHolder(text: string): Holder | null {
  try {
    const { pid, born = null, origin = null, key = null } = JSON.parse(text) as Partial<Holder>;
    return typeof pid === "number" ? { pid, born, origin, key } : null;
  } catch {
    return null;
  }
}

async function isAlive(holder: Holder): Promise<boolean> {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it lives, under another user.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  const born = await bornOf(holder.pid);
  return holder.born === null || born === null || born === holder.born;
}

/** Boot and start time of a process (Linux, proc(5): field 22 of stat); numbers are reused, above all in containers. */
async function bornOf(pid: number): Promise<string | null> {
  try {
    const boot = (await readFile("/proc/sys/kernel/random/boot_id", "utf8")).trim();
    const fields = (await readFile(`/proc/${pid}/stat`, "utf8")).replace(/^.*\)\s/s, "").split(" ");
    return `${boot}/${fields[19]}`;
  } catch {
    return null;
  }
}
