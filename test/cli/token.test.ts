import { readFileSync, statSync } from "node:fs";
import { networkInterfaces } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Served, scratch, serve, trucewatch } from "../support/command.js";

const [dir, cleanUp] = scratch();
afterAll(cleanUp);
// Each step starts a process, and the first makes a store.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const REPORT = '{"id":"a","date":"2020-10-12","source":"wire","text":"Armenia and Azerbaijan agreed a ceasefire."}';
/** An address of this machine that others can reach; `null`: it has none. */
const elsewhere =
  Object.values(networkInterfaces())
    .flatMap((all) => all ?? [])
    .find(({ internal, family }) => !internal && family === "IPv4")?.address ?? null;

describe("letting others in, on the command line", () => {
  const store = path.join(dir, "store");
  const on = (...args: string[]) => trucewatch([...args, "--store", store]);
  let token = "";
  beforeAll(async () => {
    await trucewatch(["add", "-", "--store", store], REPORT);
  });

  it.each([
    ["--host", "0.0.0.0"],
    ["--origin", "https://desk.example"],
  ])("serves nobody at %s %s while nobody could sign in", async (option, address) => {
    const { code, out, err } = await on("serve", "--port", "0", option, address);
    expect(err.trim().split("\n").at(-1)).toBe(
      `trucewatch: ${address} can be reached from other machines, and nobody could sign in; make a token first: trucewatch token add NAME --role reviewer`,
    );
    expect([code, out]).toEqual([1, ""]);
  });

  it("leaves sign-in out on this machine only, and takes no half address", async () => {
    const refused = await on("serve", "--host", "0.0.0.0", "--no-sign-in");
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining("--no-sign-in is for this machine only")]);
    for (const origin of ["desk.example", "https://desk.example/record", "ftp://desk.example"])
      expect((await on("serve", "--origin", origin)).code, origin).toBe(2);
  });

  it("makes a token, shows it once, and lists whose it is", async () => {
    expect((await on("token", "list")).out).toMatch(/Nobody has a token/);
    const { out, code } = await on("token", "add", "Ana Petrova", "--role", "reviewer");
    expect(code).toBe(0);
    token = /^tw_[0-9a-f]{16}_[\w-]{43}$/m.exec(out)?.[0] ?? "";
    expect(token).not.toBe("");
    const list = (await on("token", "list")).out;
    expect(list).toMatch(/^reviewer {2}\d{4}-\d{2}-\d{2} {2}Ana Petrova\n$/);
    const again = await on("token", "add", "Ana Petrova", "--role", "reader");
    expect([again.code, again.err]).toEqual([1, expect.stringContaining("there is a token of that name")]);
    const wrong = await on("token", "add", "Boris", "--role", "king");
    expect(wrong.code).toBe(2);
  });

  describe("while a server runs that others can reach", () => {
    let server: Served;
    beforeAll(async () => {
      server = await serve(store, elsewhere === null ? [] : ["--host", elsewhere]);
    });
    afterAll(() => server.stop());
    const ask = (url: string, init: RequestInit = {}) => fetch(`${server.origin}${url}`, init);
    const bearer = (shown: string) => ({ headers: { authorization: `Bearer ${shown}` } });

    it("answers the bearer of the token, and nobody else", async () => {
      expect((await ask("/api/truces")).status).toBe(401);
      expect((await ask("/api/truces", bearer(`${token.slice(0, -2)}__`))).status).toBe(401);
      expect((await ask("/api/truces", bearer(token))).status).toBe(200);
      // The page that signs in is everybody's; it holds nothing of the record.
      expect((await ask("/")).status).toBe(200);
    });

    it("still serves the commands of its own machine, by a key that only their user can read", async () => {
      const lock = path.join(store, "lock.json");
      expect(statSync(lock).mode & 0o077).toBe(0);
      const { key } = JSON.parse(readFileSync(lock, "utf8")) as { key: string };
      expect(key).not.toBe(token);
      expect((await on("truces", "--json")).code).toBe(0);
      expect((await trucewatch(["add", "-", "--store", store], REPORT.replace('"a"', '"b"'))).out).toBe(
        "1 report added\n",
      );
      expect((await on("token", "add", "Rita", "--role", "reader")).code).toBe(0);
    });

    it("tells who changed what in the journal", async () => {
      const init = {
        method: "POST",
        headers: { ...bearer(token).headers, "content-type": "application/json" },
        body: JSON.stringify({ by: "Mallory", reason: "retracted" }),
      };
      expect((await ask("/api/reports/a/withdraw", init)).status).toBe(200);
      const entries = JSON.parse((await on("journal", "--json")).out) as {
        items: { action: string; by: string; from: string; about: string[] }[];
      };
      const told = entries.items.map(({ action, by, from, about }) => [action, by, from, ...about]);
      const [withdrawn, ...before] = told;
      expect(withdrawn).toEqual(["withdraw", "Ana Petrova", elsewhere ?? "127.0.0.1", "a"]);
      expect(before.map(([action, , from, about]) => [action, from, about])).toEqual([
        ["token-add", "command line", "Rita"],
        ["add", "command line", "b"],
        ["token-add", "command line", "Ana Petrova"],
        ["add", "command line", "a"],
      ]);
      expect((await on("journal")).out).toMatch(/withdraw +a\n +Ana Petrova \(reviewer\), /);
    });

    it("lets nobody in by a token that was removed, while it runs", async () => {
      expect((await on("token", "remove", "Ana Petrova")).out).toBe("Ana Petrova: has no token any more.\n");
      expect((await ask("/api/truces", bearer(token))).status).toBe(401);
      const gone = await on("token", "remove", "Ana Petrova");
      expect([gone.code, gone.err]).toEqual([1, expect.stringContaining("there is no token of that name")]);
    });
  });
});
