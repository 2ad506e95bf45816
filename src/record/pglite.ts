import type { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import type pg from "pg";
import { calmPool } from "./pool.js";

/** First bytes of the messages after which PostgreSQL says it is ready again (protocol, "Query" and "Sync"). */
const ANSWERED: readonly number[] = ["Q", "S"].map((letter) => letter.charCodeAt(0));

export interface PglitePool {
  readonly pool: pg.Pool;
  /** Why PGlite has stopped for good; `null` while it runs. */
  readonly died: () => unknown;
}

/**
 * A pool of one connection to PGlite. Where PostgreSQL would end its process, as when it cannot write its log, PGlite
 * stops without ever saying that it is ready again, and whoever asked would wait for ever: here they hear of it.
 */
export function poolOf(lite: PGlite): PglitePool {
  let death: unknown = null;
  const die = (error: unknown): never => {
    death ??= error;
    throw death;
  };
  const execProtocolStream: PGlite["execProtocolStream"] = async (message, options) => {
    if (death !== null) throw death;
    const answers = await lite.execProtocolStream(message, options).catch(die);
    const ready = answers.some(({ name }) => name === "readyForQuery");
    if (ready || !ANSWERED.includes(message[0] ?? 0)) return answers;
    return die(answers.find(({ name }) => name === "error") ?? new Error("PGlite is closed"));
  };
  const watched = new Proxy(lite, {
    get: (target, name) => (name === "execProtocolStream" ? execProtocolStream : Reflect.get(target, name, target)),
  });
  return { pool: calmPool(createPgConfig(watched)), died: () => death };
}
