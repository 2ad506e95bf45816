import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isPostgres, shownAddress } from "../record/index.js";

/** The package's root, from src/app and from dist/app alike. */
export const packageFile = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The package's version; a reading names it. */
export const VERSION: string = (JSON.parse(readFileSync(packageFile("package.json"), "utf8")) as { version: string })
  .version;

const DEFAULT_STORE = ".trucewatch";

/** Where the record is kept unless said: the database the environment names, if it is one we can use; else a folder here. */
export function defaultStore(env: Readonly<{ [name: string]: string | undefined }>): string {
  const { DATABASE_URL: url } = env;
  return url !== undefined && isPostgres(url) ? url : DEFAULT_STORE;
}

/** How a store is named to people: the address of a database without its password. */
export const shownStore = (store: string): string => (isPostgres(store) ? shownAddress(store) : store);
export const DEFAULT_PORT = 4180;
export const HOST = "127.0.0.1";

export const now = (): string => new Date().toISOString();
