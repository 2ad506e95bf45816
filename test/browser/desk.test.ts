import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, expectAccessible, noBrowser, openBrowser } from "../support/browser.js";
import { ROOT, type Served, scratch, serve, trucewatch } from "../support/command.js";

const SEED = path.join(ROOT, "..", "shared", "seed.txt");
const noSeed = existsSync(SEED) ? null : "skipped: ../shared/seed.txt is not here";
const named = (what: string, why: string | null): string => (why === null ? what : `${what} (${why})`);
const squeezed = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();

describe.skipIf(noBrowser)(named("the desk in a browser", noBrowser), () => {
  const [dir, cleanUp] = scratch();
  const store = path.join(dir, "store");
  let server: Served;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(store, ["--demo"]), openBrowser()]);
    page = await browser.context.newPage();
    // A store is made and the whole demonstration read, which a busy machine takes minutes for.
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await server.stop();
    cleanUp();
  });

  const accessible = () => expectAccessible(page);
  const highlighted = () => page.locator('mark[aria-current="true"]').first();

  it("answers on its first page", async () => {
    await page.goto(server.origin);
    await page.getByRole("heading", { level: 1, name: /As of 20 December 2020/ }).waitFor();
    await page.goto(`${server.origin}/?as_of=2020-10-11`);
    await page.getByRole("heading", { level: 1, name: /As of 11 October 2020/ }).waitFor();
    expect(await page.getByText(/is in force and strained/).count()).toBeGreaterThan(0);
    await accessible();
  });

  it("leads from a truce to a sentence, highlighted in its report", async () => {
    await page.getByRole("link", { name: "Humanitarian truce of 10 October 2020" }).click();
    const quote = page
      .getByRole("region", { name: /^Against/ })
      .getByRole("blockquote")
      .getByRole("link")
      .first();
    await quote.waitFor();
    await accessible();
    const words = squeezed(await quote.textContent()).replace(/^“|”$/g, "");
    await quote.click();
    await highlighted().waitFor();
    expect(words).toContain(squeezed(await highlighted().textContent()));
    const demo = readFileSync(path.join(ROOT, "data", "demo", "reports.jsonl"), "utf8");
    expect(demo).toContain(squeezed(await highlighted().textContent()));
    await accessible();
  });

  it("opens from a dot of before a truce the incident it stands for, and the sentence of that", async () => {
    await page.goto(`${server.origin}/truces/2020-10-18-ARM-AZE`);
    const dots = page.locator(".timeline-earlier a");
    await dots.last().waitFor();
    const { before } = (await (await fetch(`${server.origin}/api/truces/2020-10-18-ARM-AZE`)).json()) as {
      before: { id: string; accused: string[] }[];
    };
    // One laid to both sides is a dot for each.
    expect(await dots.count()).toBe(before.reduce((sum, { accused }) => sum + Math.max(1, accused.length), 0));
    await dots.last().click();
    const drawer = page.getByRole("complementary");
    await drawer.getByRole("heading", { name: "Counted before the humanitarian truce of 18 October 2020" }).waitFor();
    await drawer.locator("blockquote").first().waitFor();
    expect(before.map(({ id }) => `incident:${id}`)).toContain(new URL(page.url()).searchParams.get("evidence"));
  });

  it("shows a report that a second terminal adds, while it is open", async () => {
    await page.goto(server.origin);
    await page.getByRole("heading", { level: 1, name: /As of 20 December 2020/ }).waitFor();
    const file = path.join(dir, "later.jsonl");
    writeFileSync(
      file,
      '{"id":"later","date":"2020-12-22","source":"wire","text":"Clashes between Armenia and Azerbaijan continued on Tuesday."}',
    );
    expect((await trucewatch(["add", "--store", store, file])).code).toBe(0);
    await page.getByRole("heading", { level: 1, name: /As of 22 December 2020/ }).waitFor();
  });

  it("goes back to an earlier day", async () => {
    await page.goto(`${server.origin}/?as_of=2020-10-10`);
    await page.getByRole("heading", { level: 1, name: /As of 10 October 2020/ }).waitFor();
  });

  it("runs nothing that a report says", async () => {
    const text =
      'Armenia and Azerbaijan agreed a truce on Saturday. <script>document.title="broken"</script><img src=x onerror="document.title=\'broken\'">';
    await trucewatch(["add", "--store", store], JSON.stringify({ id: "<b>", date: "2020-10-12", source: "<i>", text }));
    await page.goto(`${server.origin}/reports/${encodeURIComponent("<b>")}`);
    await page.getByText("onerror=").first().waitFor();
    expect(await page.title()).not.toContain("broken");
  });

  it.skipIf(noSeed)(named("shows the worked example's sentences in its text", noSeed), async () => {
    const added = await trucewatch(["add", "--store", store, "--source", "newspaper", SEED]);
    expect(added.out).toBe("1 report added\n");
    const { reports } = (await (await fetch(`${server.origin}/api/reports`)).json()) as {
      reports: { id: string; title: string }[];
    };
    const id = reports.find((r) => r.title === "seed.txt")?.id ?? "";
    const { findings } = (await (await fetch(`${server.origin}/api/reports/${encodeURIComponent(id)}`)).json()) as {
      findings: { id: string; evidence: { text: string } }[];
    };
    const clashes = findings.find((f) => f.evidence.text.startsWith("Clashes continued"))?.id ?? "";
    await page.goto(`${server.origin}/reports/${encodeURIComponent(id)}?finding=${encodeURIComponent(clashes)}`);
    await highlighted().waitFor();
    expect("Clashes continued over the weekend.").toContain(squeezed(await highlighted().textContent()));
    expect(readFileSync(SEED, "utf8")).toContain("Clashes continued over the weekend.");
  });

  it("asks nothing of any other machine", () => expect(browser.strangers).toEqual([]));
});
