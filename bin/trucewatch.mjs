#!/usr/bin/env node
import { existsSync } from "node:fs";

if (!existsSync(new URL("../dist/cli/main.js", import.meta.url))) {
  process.stderr.write("trucewatch: not built yet; run `npm run build` (or `npm start`) in its folder first\n");
  process.exit(1);
}
const { main } = await import("../dist/cli/main.js");
await main(process.argv);
