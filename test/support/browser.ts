import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { expect } from "vitest";
import { find, isRequired, NEEDS, skipLine } from "../../scripts/system.mjs";

const program = find(NEEDS.chromium);
if (program === null && isRequired()) throw new Error(skipLine(NEEDS.chromium));

/** `null` where there is a browser, else why the tests that need one are left out. */
export const noBrowser: string | null = program === null ? skipLine(NEEDS.chromium) : null;

export interface Browser {
  readonly context: BrowserContext;
  /** Addresses asked for that are not this machine's. */
  readonly strangers: readonly string[];
  close(): Promise<void>;
}

/** A fresh Chromium that notes every request off the machine. */
export async function openBrowser(
  options: { readonly colorScheme?: "light" | "dark"; readonly locale?: string } = {},
): Promise<Browser> {
  const profile = mkdtempSync(path.join(tmpdir(), "trucewatch-browser-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: program ?? "",
    headless: true,
    viewport: { width: 1280, height: 800 },
    locale: "en-GB",
    ...options,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  const strangers: string[] = [];
  context.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== "127.0.0.1" && protocol !== "data:") strangers.push(request.url());
  });
  return {
    context,
    strangers,
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Fails where a page breaks a rule of WCAG 2.1 A or AA that a machine can see. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"])
    .analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target).join(", ")}`)).toEqual([]);
}
