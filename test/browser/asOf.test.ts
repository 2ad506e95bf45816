import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, expectAccessible, noBrowser, openBrowser } from "../support/browser.js";
import { ROOT, type Served, scratch, serve, trucewatch } from "../support/command.js";
import { demoFile, demoReports } from "../support/demo.js";

const OUTLETS = path.join(ROOT, "data", "demo", "outlets.jsonl");
const MINUTES = 180_000;
const squeezed = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();

// Two weeks of the demonstration: the truce of 10 October while it was young, and the one of 10 November.
describe.skipIf(noBrowser)(`the day all is as of${noBrowser === null ? "" : ` (${noBrowser})`}`, () => {
  const [dir, cleanUp] = scratch();
  const store = path.join(dir, "store");
  let server: Served;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    const reports = [...demoReports("2020-10-09", "2020-10-13"), ...demoReports("2020-11-09", "2020-11-20")];
    const added = await trucewatch(["add", "--store", store, "--knowledge", OUTLETS, demoFile(dir, reports)]);
    expect(added.err).not.toContain("error");
    [server, browser] = await Promise.all([serve(store), openBrowser()]);
    page = await browser.context.newPage();
    page.setDefaultTimeout(MINUTES / 3);
  }, MINUTES);
  afterAll(async () => {
    await browser.close();
    await server.stop();
    cleanUp();
  });

  const slider = () => page.getByRole("slider", { name: "As of" });
  const heading = (name: RegExp) => page.getByRole("heading", { level: 1, name });
  const accessible = () => expectAccessible(page);

  /** Drags the slider's thumb to a day, as a hand does: through the days between. */
  async function dragTo(day: string): Promise<void> {
    const first = ((await (await fetch(`${server.origin}/api/coverage`)).json()) as { days: { day: string }[] })
      .days[0];
    const step = Math.round((Date.parse(day) - Date.parse(first?.day ?? "")) / 86_400_000);
    const box = await slider().boundingBox();
    if (box === null) throw new Error("the slider is not to be seen");
    const [now, last] = [Number(await slider().inputValue()), Number(await slider().getAttribute("max"))];
    const thumb = 12;
    const x = (at: number): number => box.x + thumb / 2 + (at / last) * (box.width - thumb);
    const y = box.y + box.height / 2;
    await page.mouse.move(x(now), y);
    await page.mouse.down();
    await page.mouse.move(x(step), y, { steps: 12 });
    await page.mouse.up();
  }

  /** What the API says of the truce of 10 October by a day: "strained, in force". */
  async function stateOn(day: string): Promise<string> {
    const board = (await (await fetch(`${server.origin}/api/truces?as_of=${day}`)).json()) as {
      truces: { truce: { id: string }; conduct: string; standing: string }[];
    };
    const found = board.truces.find(({ truce }) => truce.id === "2020-10-10-ARM-AZE");
    return `${found?.conduct}${found?.standing}`;
  }

  it("is dragged to 12 October and to 20 November, and the truces change with it", async () => {
    await page.goto(server.origin);
    await slider().waitFor();
    await dragTo("2020-10-12");
    await heading(/^As of 12 October 2020/).waitFor();
    expect(new URL(page.url()).searchParams.get("as_of")).toBe("2020-10-12");
    const row = (name: RegExp) => page.getByRole("row", { name });
    const october = row(/Humanitarian truce of 10 October 2020/);
    const then = squeezed(await october.textContent());
    expect(then).toContain(await stateOn("2020-10-12"));
    expect(await row(/truce of 10 November 2020/i).count()).toBe(0);

    await dragTo("2020-11-20");
    await heading(/^As of 20 November 2020/).waitFor();
    await row(/truce of 10 November 2020/i)
      .first()
      .waitFor();
    const later = squeezed(await october.textContent());
    expect(later).toContain(await stateOn("2020-11-20"));
    expect(later).not.toBe(then);
    await accessible();
  });

  it("takes a whole drag back in one step", async () => {
    await page.goto(`${server.origin}/?as_of=2020-11-12`);
    await heading(/^As of 12 November 2020/).waitFor();
    await dragTo("2020-10-11");
    await heading(/^As of 11 October 2020/).waitFor();
    await page.goBack();
    await heading(/^As of 12 November 2020/).waitFor();
  });

  it("moves by days and weeks from the keyboard, and says where it is", async () => {
    await page.goto(`${server.origin}/?as_of=2020-10-12`);
    await slider().focus();
    await page.keyboard.press("ArrowLeft");
    await heading(/^As of 11 October 2020/).waitFor();
    expect(await slider().getAttribute("aria-valuetext")).toMatch(/^11 October 2020, 3 reports that day$/);
    await page.keyboard.press("PageUp");
    await heading(/^As of 18 October 2020/).waitFor();
    await page.keyboard.press("PageDown");
    await heading(/^As of 11 October 2020/).waitFor();
  });

  it("goes along from view to view, with hindsight", async () => {
    await page.goto(`${server.origin}/?as_of=2020-10-11`);
    await page.getByLabel("Hindsight").check();
    await page.getByText("told by all reports, later ones too").waitFor();
    await page.getByRole("link", { name: "Reports", exact: true }).click();
    await page.waitForURL(/\/reports\?/);
    const { searchParams } = new URL(page.url());
    expect([searchParams.get("as_of"), searchParams.get("hindsight")]).toEqual(["2020-10-11", "true"]);
  });

  it("writes the day as the desk does, takes it as it is typed, and what is no day changes nothing", async () => {
    await page.goto(`${server.origin}/?as_of=2020-10-12`);
    const field = page.getByRole("textbox", { name: "As of" });
    await heading(/^As of 12 October 2020/).waitFor();
    expect(await field.inputValue()).toBe("12 Oct 2020");
    await field.focus();
    expect(await field.inputValue()).toBe("2020-10-12");
    await field.fill("2020-10-32");
    expect(await field.getAttribute("aria-invalid")).toBe("true");
    await expectAccessible(page);
    await field.fill("2020-10-11");
    await page.keyboard.press("Enter");
    await heading(/^As of 11 October 2020/).waitFor();
    await page.keyboard.press("Tab");
    expect(await field.inputValue()).toBe("11 Oct 2020");
    expect(await page.evaluate<string>("document.activeElement.getAttribute('aria-label')")).toMatch(/^Calendar/);
  });

  it("leads from a figure to its sentence in two clicks", async () => {
    await page.goto(`${server.origin}/truces/2020-10-10-ARM-AZE?as_of=2020-10-12`);
    const claims = page.getByRole("region", { name: /^Who claims what/ });
    const figure = claims.getByRole("cell").getByRole("link").first();
    const n = Number(/^\d+/.exec(squeezed(await figure.textContent()))?.[0]);
    await figure.click();
    const drawer = page.getByRole("complementary");
    await drawer.getByRole("heading", { name: new RegExp(`: ${n} incidents?$`) }).waitFor();
    const quotes = drawer.getByRole("blockquote");
    await quotes.first().waitFor();
    expect(await quotes.count()).toBeGreaterThanOrEqual(n);
    await accessible();
    const words = squeezed(await quotes.first().textContent());
    await quotes.first().getByRole("link").click();
    const marked = page.locator('mark[aria-current="true"]').first();
    await marked.waitFor();
    // The drawer quotes the whole sentence, the reader marks it; the report writes no quotation marks around it.
    expect(words.replace(/^“|”$/g, "")).toBe(squeezed(await marked.textContent()));
  });

  it("opens a mark of the timeline, and shuts by Escape where it was opened", async () => {
    await page.goto(`${server.origin}/truces/2020-10-10-ARM-AZE?as_of=2020-10-12`);
    await page.getByText(/^As a table: .* entries$/).click();
    const entry = page
      .getByRole("table", { name: /Everything on the timeline/ })
      .getByRole("link")
      .first();
    await entry.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("complementary").getByRole("blockquote").first().waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("complementary").waitFor({ state: "detached" });
    expect(await entry.and(page.locator(":focus")).count()).toBe(1);
    await page.locator(".timeline-mark").first().click();
    await page.getByRole("complementary").waitFor();
  });

  it("hands out a brief of the truce as a page with its own style", async () => {
    await page.goto(`${server.origin}/truces/2020-10-10-ARM-AZE?as_of=2020-10-12`);
    const [brief] = await Promise.all([
      browser.context.waitForEvent("page"),
      page.getByRole("link", { name: /^A brief/ }).click(),
    ]);
    await brief.getByText("As of 12 October 2020", { exact: true }).waitFor();
    expect((await brief.locator("body").boundingBox())?.width).toBeLessThan(800);
    await brief.close();
  });

  it("shows what was last seen while the server is away, and recovers", async () => {
    await page.goto(`${server.origin}/?as_of=2020-10-12`);
    await heading(/^As of 12 October 2020/).waitFor();
    const port = new URL(server.origin).port;
    await server.stop();
    await page.getByText(/^Connection lost/).waitFor();
    await heading(/^As of 12 October 2020/).waitFor();
    await page.getByRole("textbox", { name: "As of" }).fill("2020-11-11");
    await heading(/^No answer from Trucewatch/).waitFor();
    server = await serve(store, ["--port", port]);
    await heading(/^As of 11 November 2020/).waitFor();
    await page.getByText(/^Connection lost/).waitFor({ state: "detached" });
  });

  it("asks nothing of any other machine", () => expect(browser.strangers).toEqual([]));
});
