import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The package's root, from src/app and from dist/app alike. */
export const packageFile = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The package's version; a reading names it. */
export const VERSION: string = (JSON.parse(readFileSync(packageFile("package.json"), "utf8")) as { version: string })
  .version;

export const DEFAULT_STORE = ".trucewatch";
export const DEFAULT_PORT = 4180;
export const HOST = "127.0.0.1";

export const now = (): string => new Date().toISOString();
