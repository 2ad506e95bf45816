import { readFileSync } from "node:fs";
import path from "node:path";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answersFile } from "../../scripts/schemas.mjs";
import { CHANGES } from "../../src/app/changes.js";
import { QUESTIONS } from "../../src/app/questions.js";
import { ROOT } from "../support/command.js";
import { demoReports } from "../support/demo.js";
import { type TestApi, testApi } from "./app.js";

interface Operation {
  readonly operationId: string;
  readonly responses: {
    readonly [status: string]: { readonly content?: { readonly [type: string]: { schema?: object } } };
  };
}
interface Description {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
  readonly components: { readonly schemas: { readonly [name: string]: object } };
}

describe("the schemas of what the API answers", () => {
  // The compiler reads the whole program for it, which a busy machine takes its time for.
  it("are those of its types: else run npm run api:schemas", { timeout: 300_000 }, () => {
    expect(readFileSync(path.join(ROOT, "data", "api", "answers.json"), "utf8")).toBe(answersFile());
  });
});

describe("what the API answers, on the demonstration record", () => {
  let api: TestApi;
  let document: Description;
  let check: (operation: string, answer: unknown) => string[];
  const seen = new Set<string>();
  const answered = async (operation: string, answer: Response): Promise<never> => {
    const said: unknown = await answer.json();
    expect([operation, answer.status, said]).toEqual([operation, 200, said]);
    expect(check(operation, said), operation).toEqual([]);
    seen.add(operation);
    return said as never;
  };
  const ask = async (operation: string, url: string): Promise<never> =>
    answered(operation, await api.ask(`/api/${url}`, { headers: api.owner }));
  const post = async (operation: string, url: string, body: object): Promise<never> =>
    answered(operation, await api.post(`/api/${url}`, body, api.owner));

  beforeAll(async () => {
    api = await testApi();
    document = (await (await api.ask("/api/openapi.json")).json()) as Description;
    const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { date: true, "date-time": true } });
    ajv.addVocabulary(["components"]);
    ajv.addSchema({ $id: "api", components: document.components });
    const byName = new Map(
      Object.values(document.paths).flatMap((methods) =>
        Object.values(methods).map((o) => [o.operationId, o.responses["200"]?.content?.["application/json"]?.schema]),
      ) as [string, object | undefined][],
    );
    const compiled = new Map<string, ValidateFunction>();
    check = (operation, answer) => {
      const schema = byName.get(operation);
      if (!schema) throw new Error(`${operation}: its answer is not described`);
      const whole = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/')) as object;
      const validate = compiled.get(operation) ?? ajv.compile(whole);
      compiled.set(operation, validate);
      validate(answer);
      return (validate.errors ?? [])
        .slice(0, 5)
        .map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`);
    };
    const reports = demoReports().map(({ facts, demonstration, ...report }) => report);
    await post("add", "reports", { reports: [...reports, { text: "" }] });
  }, 600_000);
  afterAll(() => api.store.record.close());

  it("is as described, at every address and by every clock", { timeout: 300_000 }, async () => {
    const truces = new Set<string>();
    for (const clock of [
      "",
      "as_of=2020-10-12",
      "as_of=2020-11-20",
      "hindsight=true",
      "known_at=2026-01-01T00:00:00Z",
    ]) {
      const board: { truces: { truce: { id: string } }[] } = await ask("board", `truces?${clock}`);
      for (const { truce } of board.truces) truces.add(truce.id);
      for (const [operation, url] of [
        ["timeline", "timeline"],
        ["series", "series?points=2"],
        ["incidents", "incidents?limit=1000"],
        ["incidentTable", "incident-table?party=Armenia"],
        ["places", "places?limit=1000"],
        ["placeNames", "place-names"],
        ["actors", "actors?limit=1000"],
        ["provisions", "provisions"],
        ["coverage", "coverage"],
        ["reports", "reports"],
        ["queue", "review?limit=1000"],
      ] as const)
        await ask(operation, `${url}${url.includes("?") ? "&" : "?"}${clock}`);
    }
    expect(truces.size).toBeGreaterThan(3);
    for (const id of truces) {
      await ask("truce", `truces/${id}?hindsight=true`);
      await ask("brief", `truces/${id}/brief?hindsight=true`);
    }
    const { items }: { items: { id: string }[] } = await ask("incidents", "incidents?limit=20");
    for (const { id } of items) await ask("incident", `incidents/${encodeURIComponent(id)}`);
    const places: { items: { id: string }[] } = await ask("places", "places?limit=20");
    for (const { id } of places.items) await ask("place", `places/${encodeURIComponent(id)}?limit=5`);
    for (const { id } of demoReports()) await ask("report", `reports/${encodeURIComponent(id)}`);
    await ask("audit", "audit");
  });

  it("is as described after every kind of change", { timeout: 300_000 }, async () => {
    const { items }: { items: { finding: { finding: { id: string; report: string } } }[] } = await ask(
      "queue",
      "review",
    );
    const ids = items.map((i) => i.finding.finding.id);
    const decide = (review: object) => post("decide", "decisions", { review, by: "ana", note: "as it says" });
    const actor = { id: "ARM", name: "Armenia", text: "" };
    for (const kind of ["accept", "reject", "note", "verify"]) await decide({ kind, finding: ids[0] });
    await decide({
      kind: "correct",
      finding: ids[1],
      fields: {
        actor: [actor],
        place: [{ id: null, name: "Ganja", text: "" }],
        status: "actual",
        killed: 3,
        time: { start: "2020-10-11", end: null, text: null },
      },
    });
    for (const kind of ["join", "split"]) await decide({ kind, findings: [ids[2], ids[3]] });
    await decide({ kind: "name", name: "the ministry", is: { id: "ARM", name: "Armenia" } });
    await decide({
      kind: "watch",
      watch: {
        name: "a watch",
        parties: [actor, { id: "AZE", name: "Azerbaijan" }],
        start: "2020-10-10",
        allies: { AZE: [{ id: "TUR", name: "Turkey" }] },
      },
    });
    await decide({ kind: "undo", decision: "d2" });
    const at = `reports/${encodeURIComponent(items[4]?.finding.finding.report ?? "")}`;
    const why = { by: "ana", reason: "retracted" };
    await post("withdraw", `${at}/withdraw`, why);
    await ask("report", at);
    await post("restore", `${at}/restore`, why);
    await post("purge", `${at}/purge`, why);
    await ask("report", at);
    await post("reread", "reread", {});
    for (const [operation, url] of [
      ["decisions", "decisions"],
      ["audit", "audit?size=500"],
      ["queue", "review"],
      ["board", "truces"],
      ["journal", "journal"],
    ] as const)
      await ask(operation, url);
  });

  it("is as described for who comes and goes", async () => {
    await ask("health", "health");
    await ask("session", "session");
    const { token }: { token: string } = await post("addToken", "tokens", { name: "ana", role: "reviewer" });
    await answered("signIn", await api.post("/api/session", { token }));
    await answered("health", await api.ask("/api/health"));
    await answered("signOut", await api.ask("/api/session", { method: "DELETE" }));
    await ask("tokens", "tokens");
    await post("removeToken", "tokens/ana/remove", {});
  });

  it("is described for every operation, and each of them was asked", () => {
    const operations = Object.values(document.paths).flatMap((m) => Object.values(m).map((o) => o.operationId));
    expect(new Set(operations).size).toBe(operations.length);
    for (const name of [...Object.keys(QUESTIONS), ...Object.keys(CHANGES)]) expect(operations).toContain(name);
    expect(operations.filter((name) => !seen.has(name)).sort()).toEqual(["events", "openapi"]);
  });

  it("would be found out if it held anything else", async () => {
    const board: { truces: object[] } = await ask("board", "truces");
    expect(check("board", { ...board, secret: 1 })).toHaveLength(1);
    expect(check("board", { ...board, truces: [{ ...board.truces[0], conduct: "splendid" }] })).not.toEqual([]);
    expect(check("board", { ...board, truces: undefined })).toHaveLength(1);
  });
});
