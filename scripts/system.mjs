// What some tests need from the system, and the line that installs it. With TRUCEWATCH_REQUIRE=1 (CI) a missing one
// fails the tests that need it instead of skipping them.
import { accessSync, constants } from "node:fs";
import path from "node:path";

/** @typedef {{ readonly name: string, readonly programs: readonly string[], readonly install: string }} Need */

/** @type {{ readonly chromium: Need }} */
export const NEEDS = {
  chromium: {
    name: "Chromium",
    programs: ["chromium", "chromium-browser", "google-chrome"],
    install: "sudo apt-get install chromium",
  },
};

/**
 * The path of the first of a need's programs on PATH, or `null`.
 * @param {Need} need
 * @returns {string | null}
 */
export function find({ programs }) {
  const folders = (process.env.PATH ?? "").split(path.delimiter);
  for (const program of programs)
    for (const folder of folders) {
      const file = path.join(folder, program);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // not here
      }
    }
  return null;
}

/** True where tests that lack what they need are to fail. */
export const isRequired = () => process.env.TRUCEWATCH_REQUIRE === "1";

/** The line said of tests that are left out. */
export const skipLine = (/** @type {Need} */ { name, install }) =>
  `skipped, for want of ${name}; to run them: ${install}`;
