import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, expectAccessible, noBrowser, openBrowser } from "../support/browser.js";
import { type Served, scratch, serve, trucewatch } from "../support/command.js";

const named = (what: string, why: string | null): string => (why === null ? what : `${what} (${why})`);

const REPORT = JSON.stringify({
  id: "a",
  date: "2020-10-12",
  source: "wire",
  text: "Armenia and Azerbaijan agreed a ceasefire on Saturday. Azerbaijani forces shelled Martuni on Sunday.",
});
/** A name may hold what would run or turn the page, were it taken for more than words. */
const HOSTILE = '<img src=x onerror="window.ran=1"> Ana';

describe.skipIf(noBrowser)(named("signing in, in a browser", noBrowser), () => {
  const [dir, cleanUp] = scratch();
  const store = path.join(dir, "store");
  const tokens = new Map<string, string>();
  let server: Served;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    await trucewatch(["add", "-", "--store", store], REPORT);
    for (const [name, role] of [
      [HOSTILE, "reviewer"],
      ["Rita", "reader"],
    ] as const) {
      const { out } = await trucewatch(["token", "add", name, "--role", role, "--json", "--store", store]);
      tokens.set(role, (JSON.parse(out) as { token: string }).token);
    }
    [server, browser] = await Promise.all([serve(store), openBrowser()]);
    page = await browser.context.newPage();
  }, 400_000);
  afterAll(async () => {
    await browser.close();
    await server.stop();
    cleanUp();
  });

  const title = (name: string | RegExp) => page.getByRole("heading", { level: 1, name });
  const signIn = async (token: string): Promise<void> => {
    await page.getByLabel("Paste your token.").fill(token);
    await page.getByRole("button", { name: "Sign in" }).click();
  };

  it("asks for a token wherever one comes in, and tells nothing of the record", async () => {
    const told: string[] = [];
    page.on("response", async (answer) => {
      if (answer.url().includes("/api/") && answer.status() === 200) told.push(new URL(answer.url()).pathname);
    });
    for (const address of ["/", "/reports/a", "/review", "/add", "/reference"]) {
      await page.goto(server.origin + address);
      await title("Sign in to the record").waitFor();
      expect(await page.getByText("shelled Martuni").count()).toBe(0);
    }
    // That this is trucewatch, and that nobody is signed in.
    expect([...new Set(told)].sort()).toEqual(["/api/health", "/api/session"]);
    await expectAccessible(page);
  });

  it("says what is wrong with a token", async () => {
    await signIn("tw_nonsense");
    await page.getByRole("alert").getByText("Not a token of this record").waitFor();
    await expectAccessible(page);
  });

  it("lets a reviewer in, to where they wanted to be, and decide under the name of the token", async () => {
    await page.goto(`${server.origin}/reports/a`);
    await signIn(tokens.get("reviewer") ?? "");
    await page.locator(".report-text").getByText("shelled Martuni").first().waitFor();
    expect(await page.locator(".account").textContent()).toContain(HOSTILE);
    await page.goto(`${server.origin}/review`);
    // Nobody is asked who they are.
    await page.getByText(`Decisions are taken by ${HOSTILE}`).waitFor();
    expect(await page.getByText("Who reviews?").count()).toBe(0);
    await page.keyboard.press("a");
    await page
      .getByText(/Accepted|accepted/)
      .first()
      .waitFor();
    const { out } = await trucewatch(["journal", "--json", "--store", store]);
    const { items } = JSON.parse(out) as { items: { action: string; by: string; role: string; from: string }[] };
    expect(items.slice(0, 2)).toMatchObject([
      { action: "accept", by: HOSTILE, role: "reviewer", from: "127.0.0.1" },
      { action: "sign-in", by: HOSTILE },
    ]);
    expect(await page.evaluate<boolean>("'ran' in window")).toBe(false);
    await expectAccessible(page);
  });

  it("shows a reviewer the journal, with the way to what was decided", async () => {
    await page.locator(".account").getByRole("link", { name: "Journal" }).click();
    await title(/^\d+ changes in the journal$/).waitFor();
    const entries = page.locator(".journal tbody tr");
    expect(await entries.nth(0).textContent()).toContain(`${HOSTILE} by a reviewer’s token`);
    expect(await entries.nth(1).textContent()).toContain("signed in");
    expect(await page.evaluate<boolean>("'ran' in window")).toBe(false);
    await expectAccessible(page);
    await entries.getByText("accepted a finding of").getByRole("link", { name: "a", exact: true }).click();
    await page.locator('mark[aria-current="true"]').first().waitFor();
  });

  it("keeps the secret from every script of the page", async () => {
    expect(await page.evaluate<string>("document.cookie")).toBe("");
    const kept = await page.evaluate<string>("JSON.stringify([{ ...localStorage }, { ...sessionStorage }])");
    expect(kept).not.toContain("tw_");
    const [cookie] = await browser.context.cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict" });
  });

  it("signs out, in every tab", async () => {
    const other = await browser.context.newPage();
    await other.goto(server.origin);
    await other.getByRole("button", { name: "Sign out" }).waitFor();
    await page.getByRole("button", { name: "Sign out" }).click();
    await title("Sign in to the record").waitFor();
    await other.reload();
    await other.getByRole("heading", { name: "Sign in to the record" }).waitFor();
    await other.close();
  });

  it("lets a reader look, and offers no change", async () => {
    await page.goto(`${server.origin}/add`);
    await signIn(tokens.get("reader") ?? "");
    await page.getByText("You are signed in to read. Adding takes a reviewer’s token").waitFor();
    await page.goto(`${server.origin}/review`);
    await page.getByText("You are signed in to read. Reviewing takes").waitFor();
    expect(await page.getByText("Who reviews?").count()).toBe(0);
    await page.keyboard.press("a");
    await page.goto(`${server.origin}/reports/a`);
    await page.locator(".report-text").getByText("shelled Martuni").first().waitFor();
    expect(await page.getByRole("button", { name: /^(Accept|Reject|Correct)$/ }).count()).toBe(0);
    expect(await page.getByRole("link", { name: /Journal|What was changed/ }).count()).toBe(0);
    await page.goto(`${server.origin}/journal`);
    await title("The journal is for reviewers").waitFor();
    expect(await page.getByText("signed in to read").count()).toBe(1);
    expect(await page.locator(".journal").count()).toBe(0);
    const { out } = await trucewatch(["journal", "--limit", "1", "--json", "--store", store]);
    expect((JSON.parse(out) as { items: { action: string }[] }).items[0]?.action).toBe("sign-in");
    await expectAccessible(page);
  });

  it("asks again when the token is removed, without being told to", async () => {
    await trucewatch(["token", "remove", "Rita", "--store", store]);
    await title("Sign in to the record").waitFor({ timeout: 60_000 });
    expect(await page.getByText("shelled Martuni").count()).toBe(0);
  });

  it("asks nothing of any other machine", () => expect(browser.strangers).toEqual([]));
});
