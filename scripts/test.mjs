// `npm test`: installs, builds, checks form and types, and runs every test. Arguments go to vitest.
import { find, isRequired, NEEDS, skipLine } from "./system.mjs";
import { build, checkNode, install, node, say } from "./tasks.mjs";

checkNode();
const args = process.argv.slice(2);
await install();
await build();
const steps =
  args.length > 0
    ? [["node_modules/vitest/vitest.mjs", "run", ...args]]
    : [
        ["node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", "."],
        ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "tsconfig.json"],
        ["node_modules/typescript/bin/tsc", "--noEmit", "-p", "web/tsconfig.json"],
        ["node_modules/knip/bin/knip.js"],
        ["node_modules/vitest/vitest.mjs", "run"],
      ];
for (const step of steps) {
  const code = await node(step);
  if (code === 0) continue;
  say(`npm test: failed at ${step.join(" ")}`);
  process.exit(code);
}
for (const need of Object.values(NEEDS))
  if (find(need) === null && !isRequired()) say(`browser tests: ${skipLine(need)}`);
