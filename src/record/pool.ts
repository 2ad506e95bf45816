import pg from "pg";

/**
 * A pool whose connections may break: whoever uses one is told by the statement that fails, and the next statement gets
 * another. Unheard, the event of a broken connection would end the process.
 */
export function calmPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool(config);
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}
