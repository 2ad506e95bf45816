import { afterAll, afterEach, beforeEach, describe, expect, it } from "vitest";
import { inMemoryStores } from "../record/stores.js";
import { type TestApi, testApi } from "./app.js";

const stores = await inMemoryStores();
afterAll(stores.end);

const REPORT = {
  id: "a",
  date: "2020-10-12",
  source: "wire",
  text: "Armenia and Azerbaijan agreed a ceasefire on Saturday.",
};
const ORIGIN = "http://127.0.0.1:4180";
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** What a refusal says, as problem+json. */
async function refusal(answer: Response) {
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  const said = (await answer.json()) as { status: number; title: string; detail: string };
  expect(said).toEqual({ status: answer.status, title: expect.any(String), detail: expect.any(String) });
  return said;
}

describe("who may use the API", () => {
  let api: TestApi;
  let reader: string;
  let reviewer: string;
  const token = async (name: string, role: string): Promise<string> => {
    const made = await api.post("/api/tokens", { name, role }, api.owner);
    expect(made.status).toBe(200);
    return ((await made.json()) as { token: string }).token;
  };
  const signIn = (shown: string, headers: { readonly [name: string]: string } = {}) =>
    api.post("/api/session", { token: shown }, { origin: ORIGIN, ...headers });
  const cookieIn = (answer: Response): { cookie: string } => ({
    cookie: (answer.headers.get("set-cookie") ?? "").split(";")[0] ?? "",
  });
  const journal = async () => {
    const { items } = (await (await api.ask("/api/journal", { headers: api.owner })).json()) as {
      items: { by: string | null; role: string | null; from: string; action: string; about: string[] }[];
    };
    return items.map(({ by, role, from, action, about }) => [by, role, from, action, ...about]);
  };

  beforeEach(async () => {
    api = await testApi({}, stores.open);
  });
  afterEach(() => api.store.record.close());

  describe("on this machine, without tokens", () => {
    it("anybody asks and changes, under the name they give", async () => {
      expect((await api.post("/api/reports", { reports: [REPORT] })).status).toBe(200);
      expect((await api.ask("/api/truces")).status).toBe(200);
      expect(await (await api.ask("/api/session")).json()).toEqual({ demanded: false, name: null, role: null });
      await api.post("/api/reports/a/withdraw", { by: "ana", reason: "retracted" });
      expect(await journal()).toEqual([
        ["ana", null, "unknown", "withdraw", "a"],
        [null, null, "unknown", "add", "a"],
      ]);
    });

    it("nobody but a command on the machine makes, lists or removes tokens", async () => {
      for (const answer of [
        await api.post("/api/tokens", { name: "mallory", role: "reviewer" }),
        await api.post("/api/tokens/ana/remove", {}),
        await api.ask("/api/tokens"),
      ])
        expect((await refusal(answer)).status).toBe(403);
      expect(await api.store.access.tokens()).toEqual([]);
    });
  });

  describe("with tokens", () => {
    beforeEach(async () => {
      await api.post("/api/reports", { reports: [REPORT] });
      reader = await token("rita", "reader");
      reviewer = await token("ana", "reviewer");
    });

    it("answers nothing but whether one is signed in, at any address it has", async () => {
      const described = (await (await api.ask("/api/openapi.json", { headers: bearer(reader) })).json()) as {
        paths: { [path: string]: { [method: string]: object } };
      };
      const open: string[] = [];
      for (const [path, methods] of Object.entries(described.paths))
        for (const method of Object.keys(methods)) {
          const url = path.replace(/\{\w+\}/g, "x");
          const answer = method === "get" ? await api.ask(url) : await api.ask(url, { method: method.toUpperCase() });
          if (answer.status === 401) expect(answer.headers.get("www-authenticate")).toMatch(/^Bearer/);
          else open.push(`${method} ${path}`);
        }
      expect(open).toEqual(["get /api/session", "post /api/session", "delete /api/session", "get /api/health"]);
      expect((await api.ask("/api/openapi.json")).status).toBe(401);
      expect((await api.ask("/api/nothing")).status).toBe(401);
      expect(await (await api.ask("/api/health")).json()).toEqual({ name: "trucewatch" });
      expect(await (await api.ask("/api/session")).json()).toEqual({ demanded: true, name: null, role: null });
    });

    it("lets a reader ask, and change nothing", async () => {
      expect((await api.ask("/api/truces", { headers: bearer(reader) })).status).toBe(200);
      expect(await (await api.ask("/api/health", { headers: bearer(reader) })).json()).toMatchObject({
        store: "/nowhere",
      });
      for (const answer of [
        await api.post("/api/reports", { reports: [{ ...REPORT, id: "b" }] }, bearer(reader)),
        await api.post("/api/reports/a/purge", { by: "ana", reason: "x" }, bearer(reader)),
        await api.post("/api/reread", {}, bearer(reader)),
        await api.post("/api/decisions", { review: { kind: "undo", decision: "d1" }, by: "ana" }, bearer(reader)),
        await api.ask("/api/journal", { headers: bearer(reader) }),
        await api.ask("/api/tokens", { headers: bearer(reader) }),
      ])
        expect((await refusal(answer)).status).toBe(403);
      expect((await api.store.record.report("a"))?.purged).toBeUndefined();
      expect(await api.store.record.report("b")).toBeNull();
    });

    it("takes the name of who changes from the token, whatever the request says", async () => {
      const withdrawn = await api.post(
        "/api/reports/a/withdraw",
        { by: "boris", reason: "retracted" },
        bearer(reviewer),
      );
      expect(withdrawn.status).toBe(200);
      expect((await api.store.record.report("a"))?.withdrawn?.by).toBe("ana");
      expect((await api.post("/api/reports/a/restore", { reason: "not so" }, bearer(reviewer))).status).toBe(200);
      const said = { ...bearer(reviewer), "x-trucewatch-by": "boris" };
      await api.post("/api/reports", { reports: [{ ...REPORT, id: "b" }] }, said);
      expect((await journal()).slice(0, 3)).toEqual([
        ["ana", "reviewer", "unknown", "add", "b"],
        ["ana", "reviewer", "unknown", "restore", "a"],
        ["ana", "reviewer", "unknown", "withdraw", "a"],
      ]);
      expect((await api.ask("/api/journal", { headers: bearer(reviewer) })).status).toBe(200);
      expect((await api.post("/api/tokens", { name: "x", role: "reader" }, bearer(reviewer))).status).toBe(403);
    });

    it("lets a command on the machine do all, and believes its name", async () => {
      const by = { ...api.owner, "x-trucewatch-by": encodeURIComponent("Zoë") };
      await api.post("/api/reports", { reports: [{ ...REPORT, id: "b" }] }, by);
      expect((await journal())[0]).toEqual(["Zoë", null, "command line", "add", "b"]);
      const { tokens } = (await (await api.ask("/api/tokens", { headers: api.owner })).json()) as { tokens: object[] };
      expect(tokens).toMatchObject([
        { name: "ana", role: "reviewer" },
        { name: "rita", role: "reader" },
      ]);
      expect(JSON.stringify(tokens)).not.toMatch(/hash|tw_/);
    });

    it("keeps no token, and takes none that differs by a letter", async () => {
      const stored = await api.store.access.token(reviewer.split("_")[1] ?? "");
      expect(stored).toMatchObject({ name: "ana", hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
      expect(reviewer).not.toContain(stored?.hash);
      const last = reviewer.endsWith("A") ? "B" : "A";
      for (const wrong of [`${reviewer.slice(0, -1)}${last}`, reviewer.slice(0, -1), "", "tw_", reviewer.toUpperCase()])
        expect((await api.ask("/api/truces", { headers: bearer(wrong) })).status, wrong).toBe(401);
      expect((await api.ask("/api/truces", { headers: { authorization: `Basic ${reviewer}` } })).status).toBe(401);
    });

    it("signs a browser in by a cookie that no script reads and no other site sends", async () => {
      const answer = await signIn(` ${reviewer}\n`);
      expect(await answer.json()).toEqual({ demanded: true, name: "ana", role: "reviewer" });
      const set = answer.headers.get("set-cookie") ?? "";
      expect(set).toMatch(/; HttpOnly/);
      expect(set).toMatch(/; SameSite=Strict/);
      expect(set).toMatch(/; Path=\//);
      expect(set).not.toMatch(/; Secure/);
      expect(set).not.toContain(reviewer);
      const headers = cookieIn(answer);
      expect((await api.ask("/api/truces", { headers })).status).toBe(200);
      expect(await (await api.ask("/api/session", { headers })).json()).toMatchObject({ name: "ana" });
      await api.post("/api/reports/a/withdraw", { reason: "retracted" }, { ...headers, origin: ORIGIN });
      expect((await api.store.record.report("a"))?.withdrawn?.by).toBe("ana");
      const out = await api.ask("/api/session", { method: "DELETE", headers: { ...headers, origin: ORIGIN } });
      expect(await out.json()).toEqual({ demanded: true, name: null, role: null });
      expect(out.headers.get("set-cookie")).toMatch(/Max-Age=0/);
      // Not only the browser has forgotten it.
      expect((await api.ask("/api/truces", { headers })).status).toBe(401);
    });

    it("refuses tokens for a while after many wrong ones", async () => {
      const tries: number[] = [];
      for (let i = 0; i < 11; i++) tries.push((await signIn("tw_0000000000000000_wrong")).status);
      expect(tries).toEqual([...Array(10).fill(401), 429]);
      const answer = await signIn(reviewer);
      expect((await refusal(answer)).status).toBe(429);
      expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(1);
      // Headers are counted by themselves: a desk is not signed out by a program beside it.
      expect((await api.ask("/api/truces", { headers: bearer(reviewer) })).status).toBe(200);
      for (let i = 0; i < 11; i++) await api.ask("/api/truces", { headers: bearer("tw_wrong") });
      expect((await api.ask("/api/truces", { headers: bearer(reviewer) })).status).toBe(429);
      expect((await api.ask("/api/truces", { headers: api.owner })).status).toBe(200);
    });

    it("never tires of right ones", async () => {
      for (let i = 0; i < 40; i++)
        expect((await api.ask("/api/session", { headers: bearer(reader) })).status).toBe(200);
    });

    it("lets nobody in by a token that was removed, and ends what it had open", async () => {
      const signedIn = cookieIn(await signIn(reader));
      const events = await api.ask("/api/events", { headers: signedIn });
      const stream = events.body?.getReader();
      expect(new TextDecoder().decode((await stream?.read())?.value)).toContain("event: record");
      expect((await api.post("/api/tokens/rita/remove", {}, api.owner)).status).toBe(200);
      expect((await stream?.read())?.done).toBe(true);
      expect((await api.ask("/api/truces", { headers: bearer(reader) })).status).toBe(401);
      expect((await api.ask("/api/truces", { headers: signedIn })).status).toBe(401);
      expect((await api.ask("/api/truces", { headers: bearer(reviewer) })).status).toBe(200);
    });

    it("opens nothing when the last token goes", async () => {
      expect((await api.ask("/api/truces")).status).toBe(401);
      for (const name of ["ana", "rita"]) await api.post(`/api/tokens/${name}/remove`, {}, api.owner);
      expect(await api.store.access.tokens()).toEqual([]);
      expect((await api.ask("/api/truces")).status).toBe(401);
    });

    it.each(["", " x", "x\n", "a\u001b[31mb", "a\u202eb", "x".repeat(201)])("takes no name %j", async (name) => {
      expect((await api.post("/api/tokens", { name, role: "reader" }, api.owner)).status).toBe(400);
    });

    it("gives a name one token", async () => {
      const again = await api.post("/api/tokens", { name: "ana", role: "reader" }, api.owner);
      expect(await refusal(again)).toMatchObject({ status: 409, detail: expect.stringContaining("token remove") });
      expect((await api.post("/api/tokens/nobody/remove", {}, api.owner)).status).toBe(404);
    });
  });
});

describe("where a browser comes from", () => {
  const foreign = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "cors" };
  it.each<[string, { loopback: boolean; origin: string | null }, { [name: string]: string }, string, number]>([
    [
      "the page itself",
      { loopback: true, origin: null },
      { origin: ORIGIN, "sec-fetch-site": "same-origin" },
      "POST",
      200,
    ],
    ["a program", { loopback: true, origin: null }, {}, "POST", 200],
    ["another site", { loopback: true, origin: null }, { origin: "http://evil.example" }, "POST", 403],
    ["another port", { loopback: true, origin: null }, { origin: "http://127.0.0.1:9999" }, "POST", 403],
    ["a page without an origin", { loopback: true, origin: null }, { origin: "null" }, "POST", 403],
    ["a browser that sends no Origin", { loopback: true, origin: null }, foreign, "POST", 403],
    [
      "a page that loads it as a script",
      { loopback: true, origin: null },
      { ...foreign, "sec-fetch-mode": "no-cors" },
      "GET",
      403,
    ],
    [
      "a page of another port",
      { loopback: true, origin: null },
      { ...foreign, "sec-fetch-site": "same-site" },
      "GET",
      403,
    ],
    [
      "a link on another site",
      { loopback: true, origin: null },
      { ...foreign, "sec-fetch-mode": "navigate" },
      "GET",
      200,
    ],
    [
      "a form on another site",
      { loopback: true, origin: null },
      { ...foreign, "sec-fetch-mode": "navigate" },
      "POST",
      403,
    ],
    ["a name that leads to this machine", { loopback: true, origin: null }, { host: "evil.example:4180" }, "GET", 403],
    [
      "the proxy's name",
      { loopback: true, origin: "https://desk.example" },
      { host: "desk.example", origin: "https://desk.example" },
      "POST",
      200,
    ],
    [
      "the proxy's name unencrypted",
      { loopback: true, origin: "https://desk.example" },
      { host: "desk.example", origin: "http://desk.example" },
      "POST",
      403,
    ],
    [
      "a proxy that calls us by our own name",
      { loopback: true, origin: "https://desk.example" },
      { origin: "https://desk.example" },
      "POST",
      200,
    ],
    [
      "another name at the proxy",
      { loopback: true, origin: "https://desk.example" },
      { host: "evil.example" },
      "GET",
      403,
    ],
    [
      "the network",
      { loopback: false, origin: null },
      { host: "192.0.2.1:4180", origin: "http://192.0.2.1:4180" },
      "POST",
      200,
    ],
    [
      "another site, over the network",
      { loopback: false, origin: null },
      { host: "192.0.2.1:4180", origin: "http://evil.example" },
      "POST",
      403,
    ],
  ])("%s", async (_, reach, headers, method, status) => {
    const api = await testApi({ ...reach, demand: "never" }, stores.open);
    const answer =
      method === "GET" ? await api.ask("/api/truces", { headers }) : await api.post("/api/reread", {}, headers);
    expect(answer.status).toBe(status);
    await api.store.record.close();
  });
});

describe("how much one may ask", () => {
  it("is bounded by address, kindly, and says when to come back", async () => {
    const api = await testApi({}, stores.open);
    const statuses = new Map<number, number>();
    let last = new Response();
    for (let i = 0; i < 1500; i++) {
      last = await api.ask("/api/session");
      statuses.set(last.status, (statuses.get(last.status) ?? 0) + 1);
      if (last.status === 429) break;
    }
    expect(statuses.get(200)).toBeGreaterThanOrEqual(1000);
    expect(last.status).toBe(429);
    expect(last.headers.get("retry-after")).toBe("1");
    expect((await refusal(last)).title).toBe("Too many requests");
    expect((await api.ask("/api/session", { headers: api.owner })).status).toBe(200);
    await api.store.record.close();
  });

  it("is bounded by the size of what is sent", async () => {
    const api = await testApi({}, stores.open);
    const big = { by: "ana", reason: "x".repeat(300 * 1024) };
    for (const url of ["/api/reports/a/withdraw", "/api/session", "/api/reread", "/api/decisions", "/api/tokens"])
      expect((await refusal(await api.post(url, big, api.owner))).status, url).toBe(413);
    await api.store.record.close();
  });
});
