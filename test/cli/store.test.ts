import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Assessment, Board } from "../../src/assessment/index.js";
import { ROOT, scratch, serve, trucewatch } from "../support/command.js";
import { demoFile, demoReports } from "../support/demo.js";

const [dir, cleanUp] = scratch();
afterAll(cleanUp);

// The first two days of the truce of 10 October, for speed.
const FIRST = demoReports("2020-10-10", "2020-10-11");
const DEMO = demoFile(dir, FIRST);
const LATER =
  '{"id":"later","date":"2020-10-14","source":"wire","text":"Clashes between Armenia and Azerbaijan continued on Wednesday, killing 30 soldiers."}';

// Each step starts a process, and the first makes a store: a minute is short on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

describe("the record on the command line", () => {
  const store = path.join(dir, "store");
  const on = (...args: string[]) => trucewatch([...args, "--store", store]);
  const board = async (...args: string[]) => JSON.parse((await on("truces", "--json", ...args)).out) as Board;

  it("is not made by asking", async () => {
    const { err, code } = await on("truces");
    expect(err).toMatch(/no record here yet; add reports first/);
    expect(code).toBe(1);
    expect(existsSync(store)).toBe(false);
  });

  it("takes reports once, and answers from them", async () => {
    expect((await on("add", DEMO)).out).toBe(`${FIRST.length} reports added\n`);
    expect((await on("add", DEMO)).out).toBe(`0 reports added, ${FIRST.length} known already\n`);
    const { asOf, truces } = await board();
    expect(asOf).toBe("2020-10-11");
    expect(truces.map((t) => [t.truce.id, t.standing, t.conduct])).toEqual([
      ["2020-10-10-ARM-AZE", "in force", "strained"],
    ]);
  });

  it("answers as of a day from what was published by then", async () => {
    expect((await board("--as-of", "2020-10-09")).truces).toEqual([]);
    const onTheDay = await board("--as-of", "2020-10-10");
    expect(onTheDay.reports).toBe(FIRST.filter(({ date }) => date === "2020-10-10").length);
    const first = JSON.parse(
      (await on("truce", onTheDay.truces[0]?.truce.id ?? "", "--as-of", "2020-10-10", "--json")).out,
    ) as Assessment;
    expect(first?.against.length).toBeGreaterThan(0);
    expect(first?.against.every((w) => w.report.date === "2020-10-10")).toBe(true);
  });

  it("shows a truce with the sentences of its reports", async () => {
    const [{ id, text } = { id: "", text: "" }] = FIRST;
    const { out, code } = await on("truce", "2020-10-10-ARM-AZE", "--json");
    expect(code).toBe(0);
    const truce = JSON.parse(out) as Assessment;
    const quotes = [...truce.about, ...truce.against].filter((q) => q.report.id === id).map((q) => q.quote ?? "");
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(text).toContain(quote);
    const shown = (await on("truce", "2020-10-10-ARM-AZE")).out;
    expect(shown).toContain("Against");
    expect(Math.max(...shown.split("\n").map((l) => l.length))).toBeLessThanOrEqual(80);
  });

  it("says where a truce is not known", async () => {
    const { err, code } = await on("truce", "1999-01-01-X", "--as-of", "2020-10-10");
    // A slow machine says first that it is opening the record.
    expect(err.split("\n").filter((line) => line !== "" && !line.startsWith("opening "))).toEqual([
      "trucewatch: no report by 2020-10-10 tells of a truce 1999-01-01-X; trucewatch truces shows those there are",
    ]);
    expect(code).toBe(1);
  });

  it("is not lost when the process that adds is killed", async () => {
    const child = spawn(process.execPath, [path.join(ROOT, "bin", "trucewatch.mjs"), "add", "-", "--store", store], {
      stdio: "pipe",
    });
    for (let i = 0; i < 200; i++) child.stdin.write(`${LATER.replace('"later"', `"k${i}"`)}\n`);
    await new Promise((done) => setTimeout(done, 2500));
    child.kill("SIGKILL");
    await once(child, "exit");
    const { reports } = await board();
    // Batches are whole or not there at all, and nothing from before is gone.
    expect((reports - FIRST.length) % 50).toBe(0);
  });
});

describe("a store that a server holds", () => {
  const store = path.join(dir, "served");
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    await trucewatch(["add", DEMO, "--store", store]);
    server = await serve(store);
  });
  afterAll(() => server.stop());
  const on = (...args: string[]) => trucewatch([...args, "--store", store]);

  it("takes reports and answers through the server's API", async () => {
    writeFileSync(path.join(dir, "later.jsonl"), LATER);
    expect((await on("add", path.join(dir, "later.jsonl"))).out).toBe("1 report added\n");
    const { truces, asOf } = JSON.parse((await on("truces", "--json")).out) as Board;
    expect(asOf).toBe("2020-10-14");
    expect(truces[0]?.conduct).toBe("broken");
    expect((await on("truce", "2020-10-10-ARM-AZE")).out.replace(/\s+/g, " ")).toContain("killing 30 soldiers");
    const answer = await fetch(`${server.origin}/api/reports/later`);
    expect(await answer.json()).toMatchObject({ report: { id: "later", revision: 1 } });
  });

  it("is served once: a second server says where", async () => {
    const { out, code } = await on("serve", "--port", "0");
    expect(out).toContain(`The desk is served already, by process ${server.pid}: ${server.origin}`);
    expect(code).toBe(0);
  });

  it("frees the store when it is told to stop", async () => {
    const { code } = await server.stop();
    expect(code).toBe(0);
    expect(existsSync(path.join(store, "lock.json"))).toBe(false);
    expect((await on("truces")).code).toBe(0);
  });

  it("is refused in one line where its holder does not answer", async () => {
    writeFileSync(
      path.join(store, "lock.json"),
      JSON.stringify({ pid: process.pid, born: null, origin: "http://127.0.0.1:9" }),
    );
    const { err, code } = await on("truces");
    expect(err.trim().split("\n").at(-1)).toBe(
      `trucewatch: ${store}: the store is in use by process ${process.pid} (http://127.0.0.1:9), which does not answer; wait until it ends or stop it, or name another store with --store`,
    );
    expect(code).toBe(1);
  });
});
