export * from "./embedded.js";
export { asRead } from "./indexing.js";
export { instantOf } from "./instant.js";
export { type Holder, holderOf, isHolder, type Lock } from "./lock.js";
export { isPostgres, openPostgres, postgresExists, shownAddress } from "./postgres.js";
export * from "./record.js";
export type { Store } from "./store.js";
export * from "./views.js";
