import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Served, scratch, serve, trucewatch } from "../support/command.js";
import { demoFile, demoReports } from "../support/demo.js";

const WIDTH = 80;

describe("questions on the command line", () => {
  const [dir, cleanUp] = scratch();
  const store = path.join(dir, "store");
  let server: Served;
  // Everything goes through one server: opening a store for each command would take as many seconds.
  beforeAll(async () => {
    await trucewatch(["add", demoFile(dir, demoReports("2020-10-10", "2020-10-12")), "--store", store]);
    server = await serve(store);
  }, 120_000);
  afterAll(async () => {
    await server.stop();
    cleanUp();
  });

  const ask = async (...args: string[]) => {
    const { code, out, err } = await trucewatch([...args, "--store", store]);
    expect(err).toBe("");
    expect(code).toBe(0);
    return out;
  };
  const json = async (...args: string[]) => JSON.parse(await ask(...args, "--json"));

  it.each([
    ["truces", "--as-of", "2020-10-11"],
    ["truce", "2020-10-10-ARM-AZE"],
    ["incidents", "--party", "Azerbaijan"],
    ["places"],
    ["provisions"],
    ["actors", "--limit", "3"],
    ["timeline", "2020-10-10-ARM-AZE"],
    ["series", "2020-10-10-ARM-AZE"],
    ["review", "list", "--limit", "3"],
    ["audit", "--size", "5"],
  ])(
    "%s is set in eighty columns",
    async (...args) => {
      const out = await ask(...args);
      expect(out.length).toBeGreaterThan(80);
      // An id is never broken: whoever copies it needs it whole.
      for (const line of out.split("\n"))
        if (/\s\S/.test(line.trim())) expect(line.length, line).toBeLessThanOrEqual(WIDTH);
    },
    60_000,
  );

  it("writes a brief as Markdown and as a page", async () => {
    expect(await ask("brief", "2020-10-10-ARM-AZE", "--since", "2020-10-10")).toContain(
      "## Changed since 10 October 2020",
    );
    expect(await ask("brief", "2020-10-10-ARM-AZE", "--html")).toMatch(/^<!doctype html>/);
  }, 60_000);

  it("writes every incident that fits as CSV, however few are shown otherwise", async () => {
    const { total } = await json("incidents", "--limit", "1");
    const lines = (await ask("incidents", "--csv", "--limit", "1")).trimEnd().split("\r\n");
    expect([lines[0]?.startsWith("id,type,mode,day,"), lines.length]).toEqual([true, total + 1]);
  }, 60_000);

  it("reviews: what is rejected counts no more, and undo takes it back", async () => {
    const before = await json("truce", "2020-10-10-ARM-AZE");
    const finding = before.against[0].finding.id as string;
    const done = await json("review", "reject", finding, "--by", "ana", "--note", "not said");
    expect(done).toMatchObject({ by: "ana", note: "not said", verdict: { kind: "reject" } });
    const ids = (a: { against: { finding: { id: string } }[] }) => a.against.map((w) => w.finding.id);
    expect(ids(await json("truce", "2020-10-10-ARM-AZE"))).not.toContain(finding);
    await ask("review", "undo", done.id, "--by", "ana");
    expect(ids(await json("truce", "2020-10-10-ARM-AZE"))).toContain(finding);
    expect(await ask("review", "log")).toContain("by ana");
  }, 120_000);

  it("says in one line what is not there", async () => {
    for (const args of [
      ["truce", "none"],
      ["brief", "none"],
      ["timeline", "none"],
      ["series", "none"],
      ["review", "accept", "none"],
      ["withdraw", "none", "--reason", "x"],
    ]) {
      const { code, out, err } = await trucewatch([...args, "--store", store]);
      expect(code, args.join(" ")).toBe(1);
      expect(out).toBe("");
      expect(err.trim().split("\n"), err).toHaveLength(1);
    }
  }, 60_000);
});
