// `npm run screenshots`: every view of the desk on the demonstration record, light and dark, desktop and phone, into
// screenshots/ (git-ignored). With words after it, only views whose name holds one of them.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { serve } from "./serving.mjs";
import { find, NEEDS, skipLine } from "./system.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OUT = path.join(ROOT, "screenshots");
const LOCKED = { demanded: true, name: null, role: null };
const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

/**
 * Address by name of view; the truce's and the report's are found on the record itself.
 * @param {string} origin
 */
async function viewsOf(origin) {
  /** @returns {Promise<any>} */
  const json = async (/** @type {string} */ address) => (await fetch(`${origin}/api/${address}`)).json();
  const { truces } = await json("truces");
  const { reports } = await json("reports");
  const truce = truces[0]?.truce.id;
  const report = reports[0]?.id;
  const incident = (await json("incidents?kind=ASSAULT&limit=1")).items[0]?.id;
  return {
    truces: "/",
    "truces-as-of": "/?as_of=2020-10-12",
    truce: `/truces/${encodeURIComponent(truce)}`,
    "truce-evidence": `/truces/${encodeURIComponent(truce)}?evidence=against`,
    map: "/map",
    "map-held": "/map?as_of=2020-11-12&at=39.80,46.80,8.00&evidence=place:shusha",
    names: "/map/names",
    incidents: "/incidents",
    "incident-open": `/incidents?evidence=incident:${encodeURIComponent(incident)}`,
    actors: "/actors",
    provisions: "/provisions",
    reports: "/reports",
    report: `/reports/${encodeURIComponent(report)}`,
    review: "/review",
    journal: "/journal",
    add: "/add",
    reference: "/reference",
    "reference-question": "/reference/truce",
    "reference-change": "/reference/decide",
    "reference-type": "/reference/types/Assessment",
    "sign-in": "/",
    missing: "/no-such-page",
  };
}

const program = find(NEEDS.chromium);
if (program === null) {
  console.error(skipLine(NEEDS.chromium));
  process.exit(1);
}
const wanted = process.argv.slice(2);
mkdirSync(OUT, { recursive: true });
const { origin, stop } = await serve(path.join(ROOT, "bin", "trucewatch.mjs"), (store) => [
  "serve",
  "--demo",
  "--store",
  store,
  "--port",
  "0",
]);
const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox", "--disable-gpu"] });
try {
  const views = Object.entries(await viewsOf(origin)).filter(
    ([name]) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
  );
  for (const colorScheme of /** @type {const} */ (["light", "dark"]))
    for (const [size, viewport] of Object.entries(SIZES)) {
      const context = await browser.newContext({ viewport, colorScheme, locale: "en-GB" });
      const page = await context.newPage();
      for (const [name, address] of views) {
        // The record shown has no tokens: here the server is made to say that it demands one.
        if (name === "sign-in") await page.route("**/api/session", (route) => route.fulfill({ json: LOCKED }));
        await page.goto(origin + address);
        await page.locator("main").waitFor();
        if (name.startsWith("map")) await page.locator(".map[aria-busy=false]").waitFor();
        await page.waitForTimeout(400);
        const file = path.join(OUT, `${name}-${size}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: true });
        if (name === "sign-in") await page.unroute("**/api/session");
        console.log(path.relative(ROOT, file));
      }
      await context.close();
    }
} finally {
  await browser.close();
  await stop();
}
