export type { Access, Secret, Session, StoredToken, TokenHead } from "./access.js";
export * from "./embedded.js";
export { instantOf } from "./instant.js";
export {
  type Caller,
  JOURNAL_ACTIONS,
  type JournalAction,
  type JournalEntry,
  THIS_PROCESS,
  TOKEN_ROLES,
  type TokenRole,
} from "./journal.js";
export { type Holder, holderOf, isHolder, type Lock } from "./lock.js";
export { isPostgres, openPostgres, postgresExists, shownAddress } from "./postgres.js";
export * from "./record.js";
export type { Store } from "./store.js";
