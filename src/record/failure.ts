import { StoreError } from "./record.js";

interface Coded {
  readonly code?: unknown;
  readonly message?: unknown;
}

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
/** PGlite's file system, and its death (PostgreSQL panics where it cannot write its log). */
const FULL = /No space left on device|ENOSPC/i;
const DEAD =
  /PANIC|PGlite is closed|memory access out of bounds|unreachable|Aborted\(|program has already aborted|ExitStatus/;

const GONE = "57P01";

/**
 * A failure of the store as a StoreError of one line, which says what was not done; any other error is given back as it
 * is. Nothing is lost by it: every change is one transaction.
 */
export function failureOf(error: unknown, shown: string): unknown {
  if (error instanceof StoreError || typeof error !== "object" || error === null) return error;
  const { code, message } = error as Coded;
  const text = oneLine(message);
  const key = FULL.test(text) ? "53100" : LOST.test(text) ? GONE : DEAD.test(text) ? "XX000" : code;
  const meaning = typeof key === "string" ? MEANINGS.find(([codes]) => codes.test(key))?.[1] : undefined;
  return meaning ? new StoreError(`${shown}: ${meaning} (${text})`, { cause: error }) : error;
}

export const oneLine = (message: unknown): string => String(message).split("\n")[0] ?? "";

/** The same methods, their failures told as `failureOf` tells them. */
export function told<T extends object>(methods: T, shown: string): T {
  const guard =
    (method: (...args: unknown[]) => unknown) =>
    (...args: unknown[]) => {
      const result = method(...args);
      if (result instanceof Promise)
        return result.catch((error) => {
          throw failureOf(error, shown);
        });
      return toldPages(result as AsyncIterable<unknown>, shown);
    };
  return Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, guard(method)])) as T;
}

async function* toldPages<T>(pages: AsyncIterable<T>, shown: string): AsyncGenerator<T> {
  try {
    yield* pages;
  } catch (error) {
    throw failureOf(error, shown);
  }
}
