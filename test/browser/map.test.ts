import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, expectAccessible, noBrowser, openBrowser } from "../support/browser.js";
import { type Served, scratch, serve } from "../support/command.js";

const MINUTES = 180_000;
/** By how many pixels the canvas is wider and higher than its frame. */
const SIZES = `(() => {
  const frame = document.querySelector(".map-land");
  const canvas = frame?.querySelector("canvas") ?? { width: 0, height: 0 };
  return [canvas.width - frame?.clientWidth, canvas.height - frame?.clientHeight];
})()`;
const squeezed = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();

/** By day: a truce, a town shelled by each side, a town taken and the taking denied, and what no map can show. */
const REPORTS = [
  ["2020-10-10", "Armenia and Azerbaijan agreed a humanitarian ceasefire in Moscow on Saturday."],
  ["2020-10-11", "Armenian forces shelled the Azerbaijani city of Ganja on Sunday, killing seven civilians."],
  ["2020-10-12", "Azerbaijani forces shelled Stepanakert on Monday, Armenia's defence ministry said."],
  ["2020-10-13", "Azerbaijani drones attacked Stepanakert on Tuesday, killing two people."],
  ["2020-10-14", "Azerbaijani forces captured the town of Hadrut on Wednesday, Azerbaijan's defence ministry said."],
  ["2020-10-15", "Armenian forces captured the town of Hadrut on Thursday, Armenia's defence ministry said."],
  ["2020-10-16", "Armenian forces shelled Azerbaijani positions on Friday, Azerbaijan's defence ministry said."],
] as const;

describe.skipIf(noBrowser)(`the map in a browser${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const [dir, cleanUp] = scratch();
  let server: Served;
  let browser: Browser;
  let page: Page;
  const refused: string[] = [];
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(path.join(dir, "store")), openBrowser()]);
    const reports = REPORTS.map(([date, text]) => ({ id: date, date, source: "wire", text }));
    const answer = await fetch(`${server.origin}/api/reports`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ reports }),
    });
    expect(((await answer.json()) as { added: string[] }).added).toHaveLength(REPORTS.length);
    page = await browser.context.newPage();
    page.setDefaultTimeout(MINUTES / 3);
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text());
    });
  }, MINUTES);
  afterAll(async () => {
    await browser.close();
    await server.stop();
    cleanUp();
  });

  const map = () => page.getByRole("region", { name: "Map of incidents" });
  const mark = (name: string | RegExp) => map().getByRole("link", { name });
  const list = () => page.locator("#places");
  const drawer = () => page.getByRole("complementary");
  const drawn = () => page.locator(".map[aria-busy=false]").waitFor();

  it(
    "draws land and marks under the page's policy, with the same in a list, light and dark",
    async () => {
      await page.goto(`${server.origin}/map`);
      await drawn();
      await mark(/^Stepanakert \/ Khankendi: 2 incidents; 1 shelling, 1 from the air$/).waitFor();
      await mark(/^Ganja: 1 incident/).waitFor();
      const names = await list().getByRole("link").allTextContents();
      expect(names.slice(0, 3)).toEqual(["Hadrut", "Stepanakert / Khankendi", "Ganja"]);
      expect(await list().getByText("No report says where").count()).toBe(1);
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: "dark" });
      await drawn();
      await expectAccessible(page);
      await page.emulateMedia({ colorScheme: "light" });
      expect(refused).toEqual([]);
    },
    MINUTES,
  );

  it(
    "leads from a mark to its sentence in two clicks, by keyboard too, and shuts where it was opened",
    async () => {
      await page.goto(`${server.origin}/map?as_of=2020-10-12`);
      await drawn();
      await mark(/^Stepanakert/).focus();
      await page.keyboard.press("Enter");
      await drawer().locator("blockquote").first().waitFor();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await drawer().waitFor({ state: "detached" });
      expect(
        await mark(/^Stepanakert/)
          .and(page.locator(":focus"))
          .count(),
      ).toBe(1);
      await mark(/^Ganja/).click();
      await drawer().getByRole("blockquote").getByRole("link").click();
      await page.locator('mark[aria-current="true"]').first().waitFor();
      expect(squeezed(await page.locator('mark[aria-current="true"]').first().textContent())).toContain("shelled");
    },
    MINUTES,
  );

  it(
    "goes by the day and by the sentence that narrows it",
    async () => {
      await page.goto(`${server.origin}/map?as_of=2020-10-11`);
      await drawn();
      await mark(/^Ganja/).waitFor();
      expect(await mark(/^Stepanakert/).count()).toBe(0);
      await page.goto(`${server.origin}/map`);
      await page.getByRole("combobox", { name: "Kind" }).selectOption({ label: "drone attack" });
      await page.getByRole("heading", { level: 1, name: /^1 incident/ }).waitFor();
      expect(new URL(page.url()).searchParams.get("kind")).toBe("drone");
      expect(await mark(/^Stepanakert \/ Khankendi: 1 incident; 1 from the air$/).count()).toBe(1);
    },
    MINUTES,
  );

  it(
    "shows who is said to hold a town, and both where reports of the same days do not agree",
    async () => {
      await page.goto(`${server.origin}/map?as_of=2020-10-14`);
      await list().getByText("taken by Azerbaijan, 14 Oct 2020").waitFor();
      await page.goto(`${server.origin}/map`);
      await list().getByText("disputed: Armenia and Azerbaijan").waitFor();
      await drawn();
      await mark(/^Hadrut.*disputed: Armenia and Azerbaijan$/).waitFor();
      await list().getByRole("link", { name: "Hadrut" }).click();
      await drawer().getByRole("heading", { name: "Taken by Armenia, 15 Oct 2020" }).waitFor();
      await drawer().getByRole("heading", { name: "Taken by Azerbaijan, 14 Oct 2020" }).waitFor();
    },
    MINUTES,
  );

  it(
    "keeps where it looks in its address, and says what lies outside",
    async () => {
      await page.goto(`${server.origin}/map?at=39.820,46.750,9.00`);
      await drawn();
      await mark(/^Stepanakert/).waitFor();
      expect(await mark(/^Ganja/).count()).toBe(0);
      await page.getByText(/outside this view/).waitFor();
      await page.getByRole("button", { name: "Show all" }).click();
      await mark(/^Ganja/).waitFor();
      await page.waitForURL((url) => !url.searchParams.get("at")?.startsWith("39.820,46.750,9.00"));
      const here = new URL(page.url()).searchParams.get("at");
      await page.reload();
      await drawn();
      await mark(/^Ganja/).waitFor();
      expect(new URL(page.url()).searchParams.get("at")).toBe(here);
    },
    MINUTES,
  );

  it(
    "calls a place by the name that was chosen for it, in every view and in print, and finds it by any",
    async () => {
      const other = await browser.context.newPage();
      other.setDefaultTimeout(MINUTES / 3);
      const cell = () => other.locator("td[data-label=place]").filter({ hasText: /Khankendi|Stepanakert/ });
      const beside = () => cell().first().getByText("/ Stepanakert");
      await other.goto(`${server.origin}/incidents?place=khankendi`);
      await other.getByRole("heading", { level: 1, name: /^2 incidents/ }).waitFor();
      // Which places go by several names is known a moment after the list.
      await cell().first().getByText("/ Khankendi").waitFor({ state: "attached" });
      expect(squeezed(await cell().first().textContent())).toBe("Stepanakert / Khankendi");
      await other.goto(`${server.origin}/map/names`);
      await expectAccessible(other);
      await other.getByRole("combobox", { name: "Name to show for Stepanakert" }).selectOption("Khankendi");
      await other.getByText(/^1 choice of your own/).waitFor();
      await other.getByRole("link", { name: "Stepanakert" }).click();
      await other.getByRole("heading", { name: "Khankendi / Stepanakert" }).waitFor();
      await other.goto(`${server.origin}/incidents?place=khankendi`);
      await beside().waitFor({ state: "attached" });
      expect(squeezed(await cell().first().textContent())).toBe("Khankendi / Stepanakert");
      expect(await beside().isVisible()).toBe(false);
      expect(await cell().locator("[title]").last().getAttribute("title")).toMatch(/^Khankendi, also Stepanakert/);
      await other.emulateMedia({ media: "print" });
      expect(await beside().isVisible()).toBe(true);
      await other.emulateMedia({ media: "screen" });
      await other.goto(`${server.origin}/map/names`);
      await other.getByRole("button", { name: "Show all as the record does" }).click();
      expect(await other.getByRole("combobox", { name: "Name to show for Stepanakert" }).inputValue()).toBe(
        "Stepanakert",
      );
      await other.close();
    },
    MINUTES,
  );

  it(
    "covers its whole frame on a phone, and when the page grows or shrinks",
    async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${server.origin}/map`);
      for (const height of [844, 1300, 500]) {
        await page.setViewportSize({ width: 390, height });
        // The canvas has a pixel for every one of its frame's, or part of the land is not drawn.
        const sizes = () => page.evaluate<number[]>(SIZES);
        await expect
          .poll(async () => (await sizes()).every((off) => Math.abs(off) <= 1), { timeout: 30_000 })
          .toBe(true);
        await drawn();
      }
      await page.setViewportSize({ width: 1280, height: 800 });
    },
    MINUTES,
  );

  it(
    "says so where the browser draws none, and has all of it in the list",
    async () => {
      const other = await browser.context.newPage();
      await other.addInitScript("HTMLCanvasElement.prototype.getContext = () => null");
      await other.goto(`${server.origin}/map`);
      await other.getByText(/cannot draw a map \(it offers no WebGL\); the list has all of it/).waitFor();
      await other.locator("#places").getByRole("link", { name: "Hadrut" }).click();
      await other.getByRole("complementary").getByRole("blockquote").first().waitFor();
      await other.close();
    },
    MINUTES,
  );

  it("asks nothing of any other machine", () => expect(browser.strangers).toEqual([]));
});
