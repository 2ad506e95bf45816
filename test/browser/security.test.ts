import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, noBrowser, openBrowser } from "../support/browser.js";
import { type Served, scratch, serve } from "../support/command.js";

const named = (what: string, why: string | null): string => (why === null ? what : `${what} (${why})`);

const FACT = "Azerbaijani forces shelled Martuni on Sunday, killing three civilians.";
const RUN = "window.ran=(window.ran||0)+1";
/** What a hostile report may hold, in every field that reaches the page. */
const ATTACKS: Readonly<Record<string, string>> = {
  script: `<script>${RUN}</script>`,
  handler: `<img src=x onerror="${RUN}"><svg onload="${RUN}"></svg>`,
  quote: `"><script>${RUN}</script>`,
  frame: `<iframe srcdoc="<script>parent.ran=1</script>"></iframe>`,
  template: "{{constructor.constructor('window.ran=1')()}}",
  markdown: `[x](javascript:${encodeURIComponent(RUN)})`,
};
const BIDI = "\u202Egnidaer fo redro eht snrut siht\u202C \u2066\u2067";
const HUGE = "x".repeat(20_000);

describe.skipIf(noBrowser)(named("hostile reports in a browser", noBrowser), () => {
  const [dir, cleanUp] = scratch();
  let server: Served;
  let browser: Browser;
  let page: Page;
  const refused: string[] = [];
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(path.join(dir, "store")), openBrowser()]);
    page = await browser.context.newPage();
    page.on("console", (message) => {
      if (/Content Security Policy/.test(message.text())) refused.push(message.text());
    });
    page.on("dialog", (dialog) => void dialog.dismiss());
    const attacks = Object.entries(ATTACKS).map(([name, words]) => ({
      id: name,
      date: "2020-10-11",
      source: words,
      title: words,
      url: `javascript:${RUN}`,
      text: `${words} ${FACT} ${words}`,
    }));
    const odd = [
      { id: "data", date: "2020-10-11", title: "data", url: `data:text/html,<script>${RUN}</script>`, text: FACT },
      { id: "bidi", date: "2020-10-11", source: "agency", title: BIDI, text: `${BIDI} ${FACT}` },
      { id: "huge", date: "2020-10-11", source: HUGE, title: HUGE, text: `${HUGE} ${FACT}` },
      {
        id: "marked",
        date: "2020-10-11",
        source: "agency",
        text: `${FACT} The Karuna faction shelled Shusha on Sunday.`,
      },
      { id: `<img src=x onerror=${RUN}>`, date: "2020-10-11", source: "agency", text: FACT },
    ];
    const post = async <T>(path: string, body: object): Promise<T> => {
      const answer = await fetch(`${server.origin}/api/${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      expect([path, answer.status]).toEqual([path, 200]);
      return (await answer.json()) as T;
    };
    const { added } = await post<{ added: string[] }>("reports", { reports: [...attacks, ...odd] });
    expect(added).toHaveLength(attacks.length + odd.length);
    // Reviewers are let in, but what they write is no more to be run than what reports say.
    const { findings } = (await (await fetch(`${server.origin}/api/reports/marked`)).json()) as {
      findings: { id: string }[];
    };
    const finding = findings[0]?.id;
    for (const words of [...Object.values(ATTACKS), BIDI])
      await post("decisions", { review: { kind: "note", finding }, by: words, note: words });
    await post("decisions", {
      review: { kind: "name", name: "the Karuna faction", is: { id: "KARUNA", name: ATTACKS.handler } },
      by: ATTACKS.script,
    });
    await post("decisions", {
      review: {
        kind: "watch",
        watch: {
          name: ATTACKS.quote,
          parties: [
            { id: "KARUNA", name: ATTACKS.script },
            { id: "AZE", name: BIDI },
          ],
          area: [{ id: null, name: ATTACKS.handler }],
          start: "2020-10-10",
        },
      },
      by: BIDI,
    });
    await post("reports/huge/withdraw", { by: BIDI, reason: ATTACKS.frame });
    await post("reports/data/withdraw", { by: ATTACKS.script, reason: BIDI });
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await server.stop();
    cleanUp();
  });

  const open = async (address: string): Promise<void> => {
    await page.goto(server.origin + address);
    await page.locator("main h1").first().waitFor();
    await page.locator("main").getByText(/\S/).first().waitFor();
  };
  const nothingRan = async (): Promise<void> => {
    expect(await page.evaluate<boolean>("'ran' in window")).toBe(false);
    expect(await page.locator("main iframe, main img, main script").count()).toBe(0);
  };
  const bidiOf = async (selector: string): Promise<string> => {
    await page.locator(selector).first().waitFor();
    return page.evaluate<string>(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).unicodeBidi`);
  };
  const holdsTogether = async (): Promise<void> => {
    const beyond = await page.evaluate<number>(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    expect(beyond).toBeLessThanOrEqual(0);
  };

  it("is served under a policy that allows no inline script, no eval and no other machine", async () => {
    const policy = (await fetch(server.origin)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'self'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
    for (const part of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
      expect(policy).toContain(part);
    const html = await (await fetch(server.origin)).text();
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|<style|\sstyle=/i);
  });

  it.each(Object.keys(ATTACKS))("shows %s as words, and runs none of it", async (id) => {
    await open(`/reports/${id}`);
    const text = await page.locator(".report-text").textContent();
    expect(text?.replace(/\s+/g, " ")).toContain((ATTACKS[id] ?? "").replace(/\s+/g, " "));
    // The address of the original is no way to run anything either.
    expect(await page.locator('a[href^="javascript:" i], a[href^="data:" i]').count()).toBe(0);
    await nothingRan();
  });

  it("gives no way to a page held in an address", async () => {
    await open("/reports/data");
    expect(await page.getByRole("link", { name: "original" }).count()).toBe(0);
    await nothingRan();
  });

  it.each([
    "/",
    "/map",
    "/incidents",
    "/actors",
    "/provisions",
    "/reports",
    "/review",
    "/add",
    "/reference",
    `/reference?words=${encodeURIComponent(ATTACKS.script ?? "")}`,
    `/reference/${encodeURIComponent(ATTACKS.handler ?? "")}`,
    `/reference/types/${encodeURIComponent(ATTACKS.quote ?? "")}`,
    "/reference/types/constructor",
  ])("runs nothing of them at %s", async (address) => {
    await open(address);
    await nothingRan();
  });

  it("shows a truce to watch under any name, and its page", async () => {
    await open("/");
    const link = page.getByRole("link", { name: ATTACKS.quote ?? "", exact: false }).first();
    await link.click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    await nothingRan();
  });

  it("shows what reviewers write as words that end where they end", async () => {
    await open("/reports/marked");
    await page.locator(".report-text a").first().click();
    await page.locator(".review-marks li").first().waitFor();
    const marks = page.locator(".review-marks");
    for (const words of Object.values(ATTACKS)) expect(await marks.textContent()).toContain(words);
    expect(await bidiOf(".review-marks bdi")).toBe("isolate");
    await nothingRan();
    await open("/reports/huge");
    expect(await page.locator(".reader-mark").textContent()).toContain(ATTACKS.frame);
    expect(await bidiOf(".reader-mark bdi")).toBe("isolate");
    await nothingRan();
  });

  it("shows an answer that holds them, where the API is tried", async () => {
    await open("/reference/report");
    await page.getByLabel("id", { exact: true }).fill("script");
    await page.getByRole("button", { name: "Ask" }).click();
    await page.locator(".ref-answer pre").getByText("<script>").first().waitFor();
    await nothingRan();
  });

  it("takes an id that is markup for an id", async () => {
    await open(`/reports/${encodeURIComponent(`<img src=x onerror=${RUN}>`)}`);
    await page.locator(".report-text").getByText("shelled Martuni").first().waitFor();
    await nothingRan();
  });

  it("does not let words that turn the order of reading turn what stands around them", async () => {
    await open("/reports");
    expect(await bidiOf('main a[href$="/reports/bidi"]')).toBe("isolate");
    await open("/reports/bidi");
    expect(await bidiOf("h1")).toBe("isolate");
  });

  it.each(["desktop", "phone"])("holds its layout against a word without end, on a %s", async (size) => {
    await page.setViewportSize(size === "phone" ? { width: 390, height: 844 } : { width: 1280, height: 800 });
    for (const address of ["/reports/huge", "/reports", "/review"]) {
      await open(address);
      await holdsTogether();
    }
  });

  it("asked nothing that the policy had to refuse, and nothing of any other machine", () => {
    expect(refused).toEqual([]);
    expect(browser.strangers).toEqual([]);
  });
});
