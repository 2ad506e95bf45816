import { failureOf } from "./failure.js";
import { migrate, SCHEMA_VERSION } from "./migrations.js";
import type { Db } from "./query.js";
import { StoreError } from "./record.js";
import { type Store, sqlStore } from "./store.js";
import type { Indexer } from "./views.js";

/**
 * Brings a database to this version and gives its store. Closes it where that fails.
 * @throws StoreError where a newer version made it, or it cannot be used
 */
export async function openOver(db: Db, indexer: Indexer, shown: string, close: () => Promise<void>): Promise<Store> {
  try {
    const found = await migrate(db);
    if (found > SCHEMA_VERSION)
      throw new StoreError(
        `${shown}: a newer trucewatch made this store (schema ${found}, this one knows ${SCHEMA_VERSION}); update trucewatch`,
      );
    const store = sqlStore(db, indexer, shown, close);
    // An empty record is filed as any Indexer would.
    if ((await store.record.version()) === 0) await store.views.rebuild();
    return store;
  } catch (error) {
    await close().catch(() => undefined);
    throw failureOf(error, shown);
  }
}
