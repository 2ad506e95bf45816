// `npm run build`: compiles the program and the desk into dist/, from nothing.
import { build, checkNode, install } from "./tasks.mjs";

checkNode();
await install();
await build({ always: true });
