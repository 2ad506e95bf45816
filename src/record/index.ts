export * from "./embedded.js";
export { type Holder, holderOf, isHolder, type Lock } from "./lock.js";
export * from "./record.js";
