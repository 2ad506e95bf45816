import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CHANGES } from "../../src/app/changes.js";
import { QUESTIONS } from "../../src/app/questions.js";
import { ROOT } from "../support/command.js";
import { type TestApi, testApi } from "./app.js";

const REPORT = {
  id: "a/b",
  date: "2020-10-12",
  source: "wire",
  text: "Armenia and Azerbaijan agreed a ceasefire on Saturday.",
};

describe("the API", () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await testApi();
  });
  afterAll(() => api.store.record.close());

  const ask: TestApi["ask"] = (url, init) => api.ask(url, init);
  const post = (body: unknown, headers: { [name: string]: string } = {}) => api.post("/api/reports", body, headers);

  it("takes reports, names those it cannot, and adds nothing twice", async () => {
    const first = await post({ reports: [REPORT, { text: "" }, { text: "x", date: "2020-02-30" }] });
    expect(await first.json()).toMatchObject({
      added: ["a/b"],
      problems: [{ where: "reports[1]" }, { where: "reports[2]" }],
    });
    expect(await (await post({ reports: [REPORT] })).json()).toMatchObject({ added: [], known: ["a/b"] });
  });

  it("answers for the board, a truce and a report", async () => {
    const board = (await (await ask("/api/truces")).json()) as { asOf: string; truces: { truce: { id: string } }[] };
    expect(board.asOf).toBe("2020-10-12");
    const id = board.truces[0]?.truce.id ?? "";
    expect(await (await ask(`/api/truces/${id}`)).json()).toMatchObject({ about: [{ quote: REPORT.text }] });
    expect(await (await ask("/api/reports")).json()).toMatchObject({ reports: [{ id: "a/b", findings: 1 }] });
    expect(await (await ask(`/api/reports/${encodeURIComponent("a/b")}`)).json()).toMatchObject({
      report: { text: REPORT.text },
    });
  });

  it("answers with an ETag, and with 304 to who has it", async () => {
    const first = await ask("/api/truces");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    expect((await ask("/api/truces", { headers: { "if-none-match": etag } })).status).toBe(304);
  });

  it.each<[string, RequestInit, number]>([
    ["/api/truces?as_of=2020-02-30", {}, 400],
    ["/api/truces/none", {}, 404],
    ["/api/reports/none", {}, 404],
    ["/api/nothing", {}, 404],
    ["/api/reports", { method: "POST", body: "{}", headers: { "content-type": "application/json" } }, 400],
    ["/api/reports", { method: "POST", body: "{", headers: { "content-type": "application/json" } }, 400],
    ["/api/reports", { method: "POST", body: "{}", headers: { "content-type": "text/plain" } }, 415],
    ["/api/truces", { headers: { host: "evil.example" } }, 403],
    ["/api/truces", { headers: { origin: "http://evil.example" } }, 403],
    ["/api/truces", { headers: { origin: "http://127.0.0.1:9999" } }, 403],
  ])("%s %j is a problem %i", async (url, init, status) => {
    const answer = await ask(url, init);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(await answer.json()).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  });

  it("sends the desk under a strict policy, whatever its view", async () => {
    const page = await ask("/truces/2020-10-10-ARM-AZE");
    expect(page.headers.get("content-security-policy")).toMatch(/default-src 'self'/);
    expect(page.headers.get("content-security-policy")).not.toMatch(/unsafe|https?:/);
    expect(await page.text()).toContain('<div id="desk"');
  });

  it("tells who listens that the record has changed", async () => {
    const events = await ask("/api/events");
    const stream = events.body?.getReader();
    const next = async () => new TextDecoder().decode((await stream?.read())?.value);
    const version = (text: string) => Number(/"version":(\d+)/.exec(text)?.[1]);
    const before = version(await next());
    await post({ reports: [{ ...REPORT, id: "c" }] });
    expect(version(await next())).toBeGreaterThan(before);
    await stream?.cancel();
  });

  it("answers every question of the table, each described in OpenAPI and in the docs", async () => {
    const { paths } = (await (await ask("/api/openapi.json")).json()) as {
      paths: { [address: string]: { get?: object } };
    };
    const docs = readFileSync(path.join(ROOT, "docs", "api.md"), "utf8");
    const board = (await (await ask("/api/truces")).json()) as { truces: { truce: { id: string } }[] };
    const incidents = (await (await ask("/api/incidents")).json()) as { items: { id: string }[] };
    const ids: { readonly [room: string]: string } = {
      truces: board.truces[0]?.truce.id ?? "",
      reports: "a/b",
      incidents: incidents.items[0]?.id ?? "",
    };
    for (const { path: address } of Object.values(QUESTIONS)) {
      const url = `/api/${address.replace("{id}", encodeURIComponent(ids[address.split("/")[0] ?? ""] ?? ""))}`;
      expect(paths[`/api/${address}`]?.get, address).toBeDefined();
      expect(docs, address).toContain(`/api/${address}`);
      if (url.endsWith("/")) continue;
      expect((await ask(url, { headers: api.owner })).status, url).toBe(200);
    }
    for (const { path: address } of Object.values(CHANGES))
      expect(paths[`/api/${address}`], address).toHaveProperty("post");
  });

  it("gives a brief as a page that nothing can run in", async () => {
    const board = (await (await ask("/api/truces")).json()) as { truces: { truce: { id: string } }[] };
    const at = `/api/truces/${board.truces[0]?.truce.id}/brief`;
    const page = await ask(`${at}?format=html`);
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(page.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(await (await ask(`${at}?format=markdown`)).text()).toMatch(/^# /);
  });

  it("gives the whole list of incidents as a file for a spreadsheet", async () => {
    const file = await ask("/api/incident-table?format=csv&order=earliest");
    expect(file.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(file.headers.get("content-disposition")).toBe('attachment; filename="incidents.csv"');
    const [head, ...rows] = new TextDecoder("utf-8", { ignoreBOM: true })
      .decode(await file.arrayBuffer())
      .trimEnd()
      .split("\r\n");
    expect(head).toMatch(/^\uFEFFid,type,mode,day,/);
    const { total, items } = (await (await ask("/api/incidents?order=earliest")).json()) as {
      total: number;
      items: { id: string }[];
    };
    expect(rows).toHaveLength(total);
    expect(rows.map((row) => row.split(",")[0])).toEqual(items.map(({ id }) => id));
  });

  it("takes a decision, and refuses one about nothing", async () => {
    const decide = (body: object) => api.post("/api/decisions", body);
    const queue = (await (await ask("/api/review")).json()) as { items: { finding: { finding: { id: string } } }[] };
    const finding = queue.items[0]?.finding.finding.id ?? "";
    expect(await (await decide({ review: { kind: "accept", finding }, by: "ana" })).json()).toMatchObject({
      id: "d1",
      by: "ana",
    });
    expect((await decide({ review: { kind: "accept", finding: "none" }, by: "ana" })).status).toBe(404);
    expect((await decide({ review: { kind: "admire", finding }, by: "ana" })).status).toBe(400);
    expect((await decide({ review: { kind: "accept", finding } })).status).toBe(400);
  });
});
