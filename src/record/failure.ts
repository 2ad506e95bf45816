import { StoreError } from "./record.js";

interface Coded {
  readonly code?: unknown;
  readonly message?: unknown;
  readonly errno?: unknown;
}

/** Tells what went wrong as a StoreError, where the store did; gives any other error back as it is. */
export type Failure = (error: unknown) => unknown;

/** What a failure of the database means, and what to do. Keys: SQLSTATE (PostgreSQL, appendix A), its class, or of Node. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/^(53100|ENOSPC)$/, "the disk is full; make room, then do it again"],
  [/^(53.{3})$/, "the database is short of memory or connections; try again later"],
  [
    /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENOENT)$/,
    "no database answers there; start it, or mend the address",
  ],
  [
    /^(08.{3}|57P0[1-5]|57014|ECONNRESET|EPIPE)$/,
    "the database went away in the middle; when it is back, do it again: what is there already is not added twice",
  ],
  [/^(28.{3})$/, "the database does not let this user in; check name and password"],
  [/^(3D000)$/, "the database server has no database of that name; create it, or mend the address"],
  [/^(42501)$/, "the user may not do this in the database; ask its owner to allow it"],
  [/^(EACCES|EPERM|EROFS)$/, "this user may not write there; allow it, or name another place with --store"],
  [/^(25006)$/, "the database can only be read; name one that can be written to"],
  [/^(40.{3}|55P03)$/, "others are writing; try again"],
  [
    /^(58.{3}|XX.{3}|EIO)$/,
    "the database cannot read or write its files; check the disk, restore a copy, or name another with --store",
  ],
];

/** Words of pg itself, which gives no code with them. */
const LOST =
  /Connection terminated|Client has encountered a connection error|Cannot use a pool after calling end|timeout exceeded when trying to connect/;
/** ENOSPC of PGlite's file system, which has no words with it (WASI). */
const WASI_FULL = 51;
/** PGlite's file system, and its death (PostgreSQL panics where it cannot write its log). */
const FULL = /No space left on device|ENOSPC/i;
const DEAD =
  /PANIC|PGlite is closed|memory access out of bounds|unreachable|Aborted\(|program has already aborted|ExitStatus/;

const GONE = "57P01";
const DISK_FULL = "53100";

/**
 * A failure of the store as a StoreError of one line, which says what was not done; any other error is given back as it
 * is. Nothing is lost by it: every change is one transaction.
 */
export function failureOf(error: unknown, shown: string): unknown {
  if (error instanceof StoreError || typeof error !== "object" || error === null) return error;
  const { code, message, errno } = error as Coded;
  const text = oneLine(message ?? `error ${errno ?? code}`);
  const key =
    FULL.test(text) || errno === WASI_FULL ? "53100" : LOST.test(text) ? GONE : DEAD.test(text) ? "XX000" : code;
  const meaning = typeof key === "string" ? MEANINGS.find(([codes]) => codes.test(key))?.[1] : undefined;
  return meaning ? new StoreError(`${shown}: ${meaning} (${text})`, { cause: error }) : error;
}

/** True where what failed is that the disk is full. */
export function isFull(error: object): boolean {
  const { code, errno } = error as Coded;
  return FULL.test(oneLine(error)) || errno === WASI_FULL || code === DISK_FULL || code === "ENOSPC";
}

/** What an error says, on one line; PGlite's file system throws numbers without words. */
export function oneLine(error: unknown): string {
  const { message, errno } = (typeof error === "object" && error !== null ? error : { message: error }) as Coded;
  return String(message ?? `error ${errno ?? "unknown"}`).split("\n")[0] ?? "";
}

/** The same methods, their failures told as `failure` tells them. */
export function told<T extends object>(methods: T, failure: Failure): T {
  const tell = (error: unknown): never => {
    throw failure(error);
  };
  const guard =
    (method: (...args: unknown[]) => unknown) =>
    (...args: unknown[]) => {
      const result = method(...args);
      return result instanceof Promise ? result.catch(tell) : toldPages(result as AsyncIterable<unknown>, tell);
    };
  return Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, guard(method)])) as T;
}

async function* toldPages<T>(pages: AsyncIterable<T>, tell: (error: unknown) => never): AsyncGenerator<T> {
  try {
    yield* pages;
  } catch (error) {
    tell(error);
  }
}
