import path from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Browser, expectAccessible, noBrowser, openBrowser } from "../support/browser.js";
import { type Served, scratch, serve } from "../support/command.js";

const named = (what: string, why: string | null): string => (why === null ? what : `${what} (${why})`);
const LINES = [
  '{"id":"a","date":"2020-10-11","source":"agency","text":"Azerbaijani forces shelled Martuni on Sunday, killing three civilians, Armenia\'s defence ministry said."}',
  '{"id":"b","date":"2020-10-12","source":"daily","text":"Armenian forces shelled Ganja on Monday, killing two civilians, Azerbaijan\'s defence ministry said."}',
  '{"id":"c","date":"2020-10-12","source":"wire","text":"Armenian forces shelled Ganja on Monday, Azerbaijan said. Russia urged both sides to keep the truce."}',
  "{broken",
];

interface Queue {
  readonly total: number;
  readonly items: readonly { readonly finding: { readonly finding: { readonly id: string } } }[];
}
interface Decisions {
  readonly decisions: readonly {
    readonly id: string;
    readonly by: string;
    readonly verdict: { readonly kind: string; readonly fields?: object };
  }[];
}

describe.skipIf(noBrowser)(named("adding and reviewing in a browser", noBrowser), () => {
  const [dir, cleanUp] = scratch();
  let server: Served;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [server, browser] = await Promise.all([serve(path.join(dir, "store")), openBrowser()]);
    page = await browser.context.newPage();
  }, 240_000);
  afterAll(async () => {
    await browser.close();
    await server.stop();
    cleanUp();
  });

  const accessible = () => expectAccessible(page);
  const asked = async <T>(address: string): Promise<T> =>
    (await (await fetch(`${server.origin}/api/${address}`)).json()) as T;
  const queue = () => asked<Queue>("review");
  const decisions = async () => (await asked<Decisions>("decisions")).decisions;
  const last = async () => (await decisions()).at(-1);
  const shown = async (): Promise<string> => new URL(page.url()).searchParams.get("finding") ?? "";
  const outcome = (words: RegExp) => page.locator(".review-outcome").getByText(words).waitFor();

  it("adds a file, says what is wrong in it and where, and leads to the new reports", async () => {
    await page.goto(`${server.origin}/add`);
    const file = { name: "autumn.jsonl", mimeType: "application/json", buffer: Buffer.from(LINES.join("\n")) };
    await page.getByLabel("Drop files here, or choose them").setInputFiles(file);
    await page.getByText("3 reports added.").waitFor();
    expect(await page.getByText("autumn.jsonl:4").count()).toBe(1);
    await page.getByRole("link", { name: /agency, 11 October 2020/ }).waitFor();
    await accessible();
    await page.getByLabel("Drop files here, or choose them").setInputFiles(file);
    await page.getByText("3 there already").waitFor();
  });

  it("adds a pasted text with its date and source", async () => {
    await page.getByLabel("Published on").last().fill("2020-10-13");
    await page.getByLabel("By (newspaper, agency, mission)").last().fill("monitor");
    await page
      .getByLabel("The report’s words")
      .fill("Azerbaijani forces shelled Martuni on Tuesday, killing one civilian.");
    await page.getByRole("button", { name: "Add this report" }).click();
    await page.getByRole("link", { name: "monitor, 13 October 2020" }).click();
    await page.getByText("killing one civilian").first().waitFor();
  });

  it("asks once who reviews, and decides nothing before", async () => {
    await page.goto(`${server.origin}/review`);
    await page.getByLabel(/Who reviews/).waitFor();
    await accessible();
    await page.locator(".facing").click();
    await page.keyboard.press("a");
    expect(await decisions()).toEqual([]);
    await page.getByLabel(/Who reviews/).fill("Ana");
    await page.getByRole("button", { name: "Begin" }).click();
    await page.reload();
    await page.getByText("Decisions are taken by Ana.").waitFor();
  });

  it("accepts by a key, goes on, and takes it back", async () => {
    const { total, items } = await queue();
    await page.getByText(`1 of ${total}`).waitFor();
    await page.keyboard.press("a");
    await outcome(/Accepted/);
    await page.getByText(`2 of ${total}`).waitFor();
    expect(await shown()).toBe(items[1]?.finding.finding.id);
    expect(await last()).toMatchObject({ by: "Ana", verdict: { kind: "accept" } });
    await outcome(/No truce is judged otherwise|against it|was /);
    await page.keyboard.press("u");
    await outcome(/Taken back/);
    await page.getByText(`1 of ${total}`).waitFor();
    expect((await queue()).total).toBe(total);
  });

  it("skips, and comes back by address", async () => {
    const { items } = await queue();
    await page.keyboard.press("n");
    await page.waitForURL((url) => url.searchParams.get("finding") === items[1]?.finding.finding.id);
    await page.reload();
    await page.getByText(/^2 of /).waitFor();
  });

  it("sends only what a correction changes", async () => {
    await page.keyboard.press("c");
    await page.getByRole("form", { name: "Correct this finding" }).waitFor();
    await accessible();
    await page.getByLabel("Until").fill("yesterday");
    await page.getByText("write a date as").waitFor();
    await page.getByLabel("Until").fill("2020-10-14");
    await page.getByRole("button", { name: "Save the correction" }).click();
    await outcome(/Corrected/);
    const fields = (await last())?.verdict.fields ?? {};
    expect(Object.keys(fields)).toEqual(["time"]);
    expect(fields).toMatchObject({ time: { end: "2020-10-14" } });
  });

  it("tells plainly that another reviewer was first", async () => {
    await page.goto(`${server.origin}/review`);
    await page.getByText("Decisions are taken by Ana.").waitFor();
    const finding = (await queue()).items[0]?.finding.finding.id;
    const said = await fetch(`${server.origin}/api/decisions`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ review: { kind: "reject", finding }, by: "Ben" }),
    });
    expect(said.status).toBe(200);
    await page.getByText(/somebody else decided about it/).waitFor();
    await page.keyboard.press("a");
    await outcome(/Ben decided otherwise/);
    expect((await last())?.by).toBe("Ben");
    await page.getByRole("button", { name: "Decide all the same" }).click();
    await outcome(/Accepted/);
    expect(await last()).toMatchObject({ by: "Ana", verdict: { kind: "accept" } });
  });

  it("decides right there in the reader, and shows who did", async () => {
    const report = await asked<{ findings: readonly { id: string }[] }>("reports/b");
    await page.goto(`${server.origin}/reports/b?finding=${encodeURIComponent(report.findings[0]?.id ?? "")}`);
    await page.getByRole("button", { name: "Correct" }).click();
    await page.getByRole("form", { name: "Correct this finding" }).waitFor();
    await accessible();
    await page.getByRole("button", { name: "Cancel" }).click();
    await page.getByRole("button", { name: "Reject" }).click();
    await page.getByText(/rejected by Ana/).waitFor();
    await accessible();
  });

  it("says that a report was withdrawn, by whom and why", async () => {
    await fetch(`${server.origin}/api/reports/c/withdraw`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ by: "Ana", reason: "retracted by the agency" }),
    });
    await page.goto(`${server.origin}/reports/c`);
    await page
      .getByText(/Withdrawn by Ana|retracted by the agency/)
      .first()
      .waitFor();
    await accessible();
  });

  it("asks nothing of any other machine", () => expect(browser.strangers).toEqual([]));
});
