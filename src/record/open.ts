import type { Failure } from "./failure.js";
import { migrate, SCHEMA_VERSION } from "./migrations.js";
import type { Db } from "./query.js";
import { StoreError } from "./record.js";
import { type Store, sqlStore } from "./store.js";

/** How a database is opened, whichever it is. */
export interface Opening {
  readonly db: Db;
  /** How messages name it; no password in it. */
  readonly shown: string;
  readonly failure: Failure;
  /** Must end the pool and free its lock. */
  readonly close: () => Promise<void>;
}

/**
 * Brings a database to this version and gives its store. Closes it where that fails.
 * @throws StoreError where a newer version made it, or it cannot be used
 */
export async function openOver({ db, shown, failure, close }: Opening): Promise<Store> {
  try {
    const found = await migrate(db);
    if (found > SCHEMA_VERSION)
      throw new StoreError(
        `${shown}: a newer trucewatch made this store (schema ${found}, this one knows ${SCHEMA_VERSION}); update trucewatch`,
      );
    const store = sqlStore(db, failure, close);
    return store;
  } catch (error) {
    const told = failure(error);
    await close().catch(() => undefined);
    throw told;
  }
}
