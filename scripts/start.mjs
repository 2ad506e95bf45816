// `npm start`: installs, builds, adds the demonstration reports, shows the truce board and serves the desk.
// `npm start -- --no-serve` stops after the board; other arguments (`--port 4181`) go to `trucewatch serve`.
import { build, checkNode, install, node } from "./tasks.mjs";

checkNode();
const args = process.argv.slice(2);
const noServe = args.includes("--no-serve");
await install();
await build();
const rest = args.filter((a) => a !== "--no-serve");
process.exitCode = await node(["bin/trucewatch.mjs", ...(noServe ? ["demo", ...rest] : ["serve", "--demo", ...rest])]);
